import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser: browser } = await import('@webext-core/fake-browser');
  return { default: browser };
});
vi.mock('virtual:bundled-catalog', () => ({ default: {} }));

vi.stubGlobal('self', { location: { href: 'moz-extension://greenroom/background.js' } });
const { answer } = await import('../../entrypoints/background/answer.ts');

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('says in words what the person can know of', async () => {
  expect(await answer({ type: 'unpin' }, { tab: { id: 3 } as never })).toEqual({
    ok: false,
    what: 'This page names no stage or interview that a guide could be pinned to',
  });
});

it('never hands on the text of an error that is not for people', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(
    new TypeError('IDBObjectStore is gone') as never,
  );
  const reply = await answer({ type: 'tab-state' }, { tab: { id: 3 } as never });
  expect(reply).toEqual({ ok: false, what: 'Greenroom has made a mistake of its own here' });
});

it('names a page that gives no report, whatever kept it from it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(
    new Error('Could not establish connection. Receiving end does not exist.') as never,
  );
  const reply = await answer({ type: 'masked-report' }, { tab: { id: 3 } as never });
  expect(reply).toEqual({
    ok: false,
    what: 'This page gave no report; reload it and try again',
  });
});
