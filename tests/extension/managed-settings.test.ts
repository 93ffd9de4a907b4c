import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

const { parseManagedSettings, readManagedSettings } = await import(
  '../../extension/managed-settings.ts'
);

const NOTHING = {
  catalogUrl: null,
  catalog: null,
  catalogLocked: false,
  refreshHours: 24,
  hiddenSettings: [],
  pins: [],
  readers: [],
  firstPageHidden: false,
  problems: [],
};

beforeEach(resetBrowser);

describe('a company’s policy', () => {
  it('may be empty, or not be there at all', async () => {
    expect(parseManagedSettings({})).toEqual(NOTHING);
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
    // Firefox rejects where nobody has set one, on every page: no word of that in the console.
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readManagedSettings()).toEqual(NOTHING);
    expect(warn).not.toHaveBeenCalled();
    get.mockRejectedValue(new Error('The extension context is gone'));
    expect(await readManagedSettings()).toEqual(NOTHING);
    expect(warn).toHaveBeenCalledOnce();
    get.mockRestore();
    warn.mockRestore();
  });

  it('is read from the browser', async () => {
    await fakeBrowser.storage.managed.set({ refreshHours: 3 });
    expect(await readManagedSettings()).toEqual({ ...NOTHING, refreshHours: 3 });
  });

  it('is taken as it is where it can be', () => {
    const policy = {
      catalogUrl: 'https://handbook.example/catalog.json',
      catalog: '{"version":1}',
      catalogLocked: true,
      refreshHours: 1,
      hiddenSettings: ['handbook', 'panel', 'pins', 'readers'],
      readers: [{ value: 'stage', selector: '.step', address: '*' }],
      firstPageHidden: true,
    };
    expect(parseManagedSettings(policy)).toEqual({ ...NOTHING, ...policy });
  });

  it('has pins for one job or for all', () => {
    const [one, all, spelled] = [
      { stage: 'Office tour', job: 'Pilot', guide: 'peer' },
      { stage: 'Office tour', guide: 'peer' },
      { stage: 'Office tour', job: null, guide: 'peer' },
    ];
    const { pins, problems } = parseManagedSettings({ pins: [one, all, spelled] });
    expect(pins).toEqual([one, { ...all, job: null }, spelled]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['catalogUrl', 'http://handbook.example/', 'an address that starts with https://'],
    ['catalogUrl', 'https://', 'an address that starts with https://'],
    ['catalogUrl', 7, 'an address that starts with https://'],
    ['catalog', '', 'a catalog as JSON text'],
    ['catalog', {}, 'a catalog as JSON text'],
    ['catalogLocked', 'yes', 'true or false'],
    ['refreshHours', 0, 'a number of hours, 1 or more'],
    ['refreshHours', '2', 'a number of hours, 1 or more'],
    ['hiddenSettings', ['pins', 'everything'], 'a list of any of: handbook, panel, pins, readers'],
    ['hiddenSettings', 'pins', 'a list of any of: handbook, panel, pins, readers'],
    ['pins', {}, 'a list of { stage, guide } with or without job'],
    ['pins', [null], 'a list of { stage, guide } with or without job'],
    ['pins', [{ stage: 'Tour' }], 'a list of { stage, guide } with or without job'],
    [
      'pins',
      [{ stage: 'Tour', guide: 'peer' }, { guide: 'peer' }],
      'a list of { stage, guide } with or without job',
    ],
    ['pins', [{ stage: 'Tour', guide: 'peer', job: 7 }], 'a list of { stage, guide }'],
    ['readers', [{ value: 'weather', selector: '.a', address: '*' }], 'a list of { value,'],
    ['readers', {}, 'candidate, job, department, stage, interview, minutes'],
  ])('is taken without what cannot be used, which is named: %s %j', (name, value, wanted) => {
    const good = { refreshHours: 5, hiddenSettings: ['pins'], [name]: value };
    const { problems, ...settings } = parseManagedSettings(good);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`“${name}” has to be `);
    expect(problems[0]).toContain(wanted);
    const others = parseManagedSettings({ ...good, [name]: undefined });
    expect({ ...settings, problems: [] }).toEqual(others);
  });
});
