import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { parseManagedSettings } = await import('../../extension/managed-settings.ts');

describe('a company’s policy', () => {
  it('may be empty', () => {
    expect(parseManagedSettings({})).toEqual({
      catalogUrl: null,
      catalog: null,
      catalogLocked: false,
      refreshHours: 24,
      hiddenSettings: [],
      pins: [],
      readers: [],
      problems: [],
    });
  });

  it('is taken as it is where it can be', () => {
    const policy = {
      catalogUrl: 'https://handbook.example/catalog.json',
      catalogLocked: true,
      refreshHours: 2,
      hiddenSettings: ['pins', 'panel'],
    };
    expect(parseManagedSettings(policy)).toMatchObject({ ...policy, problems: [] });
  });

  it('is taken without the settings that cannot be used, which are named', () => {
    const settings = parseManagedSettings({
      catalogUrl: 'http://handbook.example/',
      catalogLocked: 'yes',
      refreshHours: 0,
      hiddenSettings: ['everything'],
    });
    expect(settings).toMatchObject({ catalogUrl: null, catalogLocked: false, refreshHours: 24 });
    expect(settings.problems).toHaveLength(4);
    expect(settings.problems[0]).toBe(
      '“catalogUrl” has to be an address that starts with https://',
    );
  });
});
