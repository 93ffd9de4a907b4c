import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_KIND_NAMES } from '../../ats/page-kinds.ts';
import { fakeBrowser, putAside, resetBrowser } from './fake-browser.ts';

const { changeSettings, collapsedPerKind, DEFAULT_SETTINGS, parseSettings } = await import(
  '../../extension/panel-settings.ts'
);
const { panelSettings } = await import('../../extension/stored-panel-settings.ts');
const { pageSettings } = await import('../../extension/page-settings.ts');

beforeEach(resetBrowser);

describe('a stored field', () => {
  const FITTING = [
    ['collapsed', {}],
    ['collapsed', { scorecard: true, scheduling: false }],
    ['places', { scorecard: 'beside', 'interview-kit': 'over' }],
    ['places', { scorecard: 'side-panel', scheduling: 'window' }],
    ['side', 'left'],
    ['side', 'right'],
    ['width', 320],
    ['width', 640],
    ['theme', 'system'],
    ['theme', 'light'],
    ['theme', 'dark'],
    ['tabTop', 0],
    ['tabTop', 1],
    ['tabTop', null],
  ] as const;
  it.each(FITTING)('is taken: %s %s', (name, value) => {
    const expected = { value: { ...DEFAULT_SETTINGS, [name]: value }, whole: true };
    expect(parseSettings({ [name]: value })).toEqual(expected);
  });

  const ODD = [
    ['collapsed', 'yes'],
    ['collapsed', null],
    ['collapsed', { scorecard: 'yes' }],
    ['collapsed', { elsewhere: true }],
    ['places', null],
    ['places', { scorecard: 'under' }],
    ['places', { elsewhere: 'over' }],
    ['side', 'top'],
    ['width', 319],
    ['width', 641],
    ['width', '400'],
    ['theme', 'blue'],
    ['tabTop', -0.1],
    ['tabTop', 1.1],
    ['tabTop', 'top'],
  ] as const;
  it.each(ODD)('that cannot be used has its default: %s %s', (name, value) => {
    const rest = { side: 'left', collapsed: { scorecard: true } };
    const { value: read, whole } = parseSettings({ ...rest, [name]: value });
    const expected = { ...DEFAULT_SETTINGS, ...rest, [name]: DEFAULT_SETTINGS[name] };
    expect(read).toEqual(expected);
    expect(whole).toBe(false);
  });
});

it('a panel closed or open everywhere is so on every kind of page', () => {
  const kinds = Object.fromEntries(PAGE_KIND_NAMES.map((kind) => [kind, true]));
  const before = { side: 'left', collapsed: true };
  expect(collapsedPerKind(before)).toEqual({ side: 'left', collapsed: kinds });
  expect(collapsedPerKind({ collapsed: false })).toEqual({ collapsed: {} });
});

it.each([null, 'odd', { side: 'left' }, { collapsed: { scorecard: true } }])(
  'settings that say nothing of it are left as they are: %j',
  (stored) => {
    expect(collapsedPerKind(stored)).toEqual(stored);
  },
);

it.each(['left', null, 7])('settings that are none are the defaults: %s', (stored) => {
  expect(parseSettings(stored)).toEqual({ value: DEFAULT_SETTINGS, whole: false });
});

it('a change is made by the service worker, whoever asks for it', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage');
  sent.mockResolvedValue({ ok: true, value: null } as never);
  await changeSettings({ side: 'left' });
  expect(sent).toHaveBeenCalledWith({ type: 'change-settings', settings: { side: 'left' } });
  sent.mockResolvedValue({ ok: false, what: 'Not now' } as never);
  await expect(changeSettings({ side: 'left' })).rejects.toThrow('Not now');
  sent.mockRestore();
});

it('a change is told, with defaults for what is not stored', async () => {
  const seen = vi.fn();
  panelSettings.watch(seen);
  await fakeBrowser.storage.local.set({ 'panel-settings': { theme: 'dark' } });
  expect(seen).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, theme: 'dark' }, DEFAULT_SETTINGS);
});

it('damaged settings are put aside, and what is left of them holds', async () => {
  await fakeBrowser.storage.local.set({ 'panel-settings': { side: 'left', width: 'broad' } });
  expect(await panelSettings.read()).toEqual({ ...DEFAULT_SETTINGS, side: 'left' });
  expect(await putAside()).toHaveLength(1);
});

describe('what the page’s session reads', () => {
  it.each([
    ['nothing', undefined, DEFAULT_SETTINGS],
    ['settings of now', { side: 'left' }, { ...DEFAULT_SETTINGS, side: 'left' }],
    [
      'settings that are closed on all kinds of page',
      { version: 1, collapsed: true },
      {
        ...DEFAULT_SETTINGS,
        collapsed: Object.fromEntries(PAGE_KIND_NAMES.map((kind) => [kind, true])),
      },
    ],
    ['what cannot be read', 'no settings', DEFAULT_SETTINGS],
  ])('is as ever where there is stored: %s', async (_, stored, expected) => {
    if (stored !== undefined) await fakeBrowser.storage.local.set({ 'panel-settings': stored });
    expect(await pageSettings.read()).toEqual(expected);
  });

  it('follows every change until the signal is aborted', async () => {
    const seen = vi.fn();
    const stop = new AbortController();
    pageSettings.watch(seen, stop.signal);
    await panelSettings.write({ ...DEFAULT_SETTINGS, side: 'left' });
    expect(seen.mock.calls).toEqual([[{ ...DEFAULT_SETTINGS, side: 'left' }]]);
    stop.abort();
    await panelSettings.write(DEFAULT_SETTINGS);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
