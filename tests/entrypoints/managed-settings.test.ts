import { describe, expect, it, vi } from 'vitest';

const get = vi.fn();
vi.mock('webextension-polyfill', () => ({ default: { storage: { managed: { get } } } }));
const { parseManagedSettings, readManagedSettings } = await import(
  '../../extension/managed-settings.ts'
);

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

describe('a browser without a policy', () => {
  const nothing = parseManagedSettings({});

  it('gives the same as an empty one, without a word: Firefox rejects on every page', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    get.mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await readManagedSettings()).toEqual(nothing);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is told from one that fails, which is said in the console', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    get.mockRejectedValueOnce(new Error('The extension context is gone'));
    expect(await readManagedSettings()).toEqual(nothing);
    expect(warn).toHaveBeenCalledOnce();
  });
});
