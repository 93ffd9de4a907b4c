/** The panel's settings, which many pages may change at the same moment. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser, stored } from '../extension/fake-browser.ts';
import { onTab, ownPage, type StartedWorker, startWorker } from './worker.ts';

vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

const DEFAULTS = {
  collapsed: {},
  places: {},
  side: 'right',
  width: 380,
  theme: 'system',
  tabTop: null,
};

let worker: StartedWorker;
beforeEach(async () => {
  resetBrowser();
  worker = await startWorker();
});

const saved = async () => (await stored())['panel-settings'];

describe('settings', () => {
  it('changed at the same moment by panel, options and pages on two tabs are all kept', async () => {
    const panel = await worker.openPanel(1);
    await Promise.all([
      worker.ask('change-settings', { settings: { collapsed: { scorecard: true } } }, onTab(1)),
      worker.ask('change-settings', { settings: { tabTop: 0.25 } }, onTab(2)),
      worker.ask('change-settings', { settings: { width: 500 } }, panel),
      worker.ask('change-settings', { settings: { theme: 'dark', side: 'left' } }, ownPage(3)),
    ]);
    expect(await saved()).toEqual({
      collapsed: { scorecard: true },
      places: {},
      side: 'left',
      width: 500,
      theme: 'dark',
      tabTop: 0.25,
    });
  });

  it('of the panel closed on one kind of page leave the other kinds as they are', async () => {
    await Promise.all([
      worker.ask('change-settings', { settings: { collapsed: { scorecard: true } } }, onTab(1)),
      worker.ask('change-settings', { settings: { collapsed: { scheduling: true } } }, onTab(2)),
      worker.ask('change-settings', { settings: { collapsed: { scorecard: false } } }, onTab(1)),
    ]);
    expect(await saved()).toMatchObject({ collapsed: { scorecard: false, scheduling: true } });
  });

  it('of its place on one kind of page leave the other kinds as they are', async () => {
    await Promise.all([
      worker.ask('change-settings', { settings: { places: { scorecard: 'window' } } }, onTab(1)),
      worker.ask('change-settings', { settings: { places: { scheduling: 'over' } } }, onTab(2)),
    ]);
    expect(await saved()).toMatchObject({ places: { scorecard: 'window', scheduling: 'over' } });
  });

  it('are kept in the order in which they were changed', async () => {
    await Promise.all(
      [330, 340, 350].map((width) => worker.ask('change-settings', { settings: { width } })),
    );
    expect(await saved()).toEqual({ ...DEFAULTS, width: 350 });
  });

  it('that cannot be written are said, and do not keep the next from being written', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const [first, second] = await Promise.all([
      worker.tell({ type: 'change-settings', settings: { width: 330 } }),
      worker.tell({ type: 'change-settings', settings: { theme: 'dark' } }),
    ]);
    expect([first?.ok, second?.ok]).toEqual([false, true]);
    expect(await saved()).toEqual({ ...DEFAULTS, theme: 'dark' });
    set.mockRestore();
    logged.mockRestore();
  });

  it.each([
    { width: 319 },
    { width: 641 },
    { tabTop: -0.1 },
    { tabTop: 1.1 },
    { side: 'top' },
    { theme: 'blue' },
    { collapsed: true },
    { collapsed: { scorecard: 'yes' } },
    { collapsed: { elsewhere: true } },
    { places: { scorecard: 'under' } },
    { places: { elsewhere: 'over' } },
    { colour: 'blue' },
  ])('that no panel has are refused: %j', async (settings) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await worker.tell({ type: 'change-settings', settings })).toMatchObject({ ok: false });
    expect(await saved()).toBeUndefined();
    warn.mockRestore();
  });

  it('of the widest and the narrowest panel, and of no place of the tab, are taken', async () => {
    for (const settings of [{ width: 320 }, { width: 640, tabTop: null }, { tabTop: 0 }]) {
      await worker.ask('change-settings', { settings });
    }
    expect(await saved()).toEqual({ ...DEFAULTS, width: 640, tabTop: 0 });
  });
});
