/** The page that opens at installation, and never again by itself. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, install, ownPages, resetBrowser, stored } from '../extension/fake-browser.ts';
import { ownPage, settle, startWorker } from './worker.ts';

vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

beforeEach(resetBrowser);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const FIRST_PAGE = `chrome-extension://${fakeBrowser.runtime.id}/welcome.html`;
const policyIs = (policy: object) => fakeBrowser.storage.managed.set(policy as never);

describe('at installation', () => {
  it('the first page opens, once', async () => {
    await startWorker();
    await install({ reason: 'install' });
    expect(ownPages()).toEqual([FIRST_PAGE]);
    await startWorker();
    await install({ reason: 'install' });
    expect(ownPages()).toEqual([FIRST_PAGE]);
  });

  it('none opens where the company’s policy hides it', async () => {
    await policyIs({ firstPageHidden: true });
    await startWorker();
    await install({ reason: 'install' });
    expect(ownPages()).toEqual([]);
    expect(await stored()).toHaveProperty('seen-version');
  });

  it('a policy that is long in coming is waited for', async () => {
    const answer = Promise.withResolvers<object>();
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(answer.promise as never);
    await startWorker();
    const done = install({ reason: 'install' });
    await settle();
    expect(ownPages()).toEqual([]);
    answer.resolve({ firstPageHidden: true });
    await done;
    expect(ownPages()).toEqual([]);
  });

  it('a policy that never comes hides nothing', async () => {
    const { PATIENCE_AT_INSTALLATION } = await import('../../entrypoints/background/first-page.ts');
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(new Promise(() => {}) as never);
    await startWorker();
    const done = install({ reason: 'install' });
    await vi.advanceTimersByTimeAsync(PATIENCE_AT_INSTALLATION - 1);
    expect(ownPages()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await done;
    expect(ownPages()).toEqual([FIRST_PAGE]);
  });
});

describe('no page opens', () => {
  it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
    'at “%s”',
    async (reason) => {
      await startWorker();
      await install({ reason, previousVersion: '0.0.9' });
      expect(ownPages()).toEqual([]);
    },
  );
});

describe('after an update', () => {
  it('the version before is the one that was seen, where none was noted', async () => {
    await startWorker();
    await install({ reason: 'update', previousVersion: '0.0.9' });
    expect((await stored())['seen-version']).toBe('0.0.9');
  });

  it('the one that was noted stays', async () => {
    await fakeBrowser.storage.local.set({ 'seen-version': '0.0.7', 'seen-version$': { v: 1 } });
    await startWorker();
    await install({ reason: 'update', previousVersion: '0.0.9' });
    expect((await stored())['seen-version']).toBe('0.0.7');
  });
});

describe('gear and help', () => {
  it('open the options and the first page again', async () => {
    const worker = await startWorker();
    await worker.ask('open-page', { page: 'welcome' }, ownPage());
    await worker.ask('open-page', { page: 'options' }, ownPage());
    expect(ownPages()).toEqual([FIRST_PAGE, 'options']);
  });
});
