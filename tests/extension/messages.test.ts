import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';

const { request, shortened, tabKey, tabOfKey } = await import('../../extension/messages.ts');
const { lookUp } = await import('../../extension/look-up.ts');
const { permissionFor } = await import('../../extension/host-permission.ts');
const { nativeRuntime } = await import('../../extension/native-runtime.ts');

/** Lets the service worker give these answers, by message. */
function answerWith(replies: Record<string, unknown>): unknown[] {
  const asked: unknown[] = [];
  fakeBrowser.runtime.sendMessage = (async (message: { type: string }) => {
    asked.push(message);
    return replies[message.type];
  }) as never;
  return asked;
}

beforeEach(resetBrowser);

describe('a request', () => {
  it('is sent with its name, and gives the value of the answer', async () => {
    const asked = answerWith({ guide: { ok: true, value: null } });
    expect(await request('guide', { id: 'peer' })).toBeNull();
    expect(asked).toEqual([{ type: 'guide', id: 'peer' }]);
  });

  it('fails in the words of the service worker, or where there is none', async () => {
    answerWith({ guide: { ok: false, what: 'This page is shut' } });
    await expect(request('guide', { id: 'peer' })).rejects.toThrow('This page is shut');
    await expect(request('search', { query: '' })).rejects.toThrow('did not answer');
  });
});

describe('looking up', () => {
  const value = { id: 'x' };
  it.each([
    ['guide', { kind: 'guide', guide: value }, { type: 'guide', id: 'x' }],
    ['process', { kind: 'process', process: value }, { type: 'process', id: 'x' }],
    ['department', { kind: 'department', contents: value }, { type: 'department', name: 'x' }],
  ] as const)('a %s', async (kind, opened, asked) => {
    const messages = answerWith({ [kind]: { ok: true, value } });
    expect(await lookUp({ kind, id: 'x' })).toEqual(opened);
    expect(messages).toEqual([asked]);
  });

  it.each(['guide', 'process', 'department'] as const)(
    'a %s that is gone is said',
    async (kind) => {
      answerWith({ [kind]: { ok: true, value: null } });
      const gone = lookUp({ kind, id: 'x' });
      await expect(gone).rejects.toThrow('The handbook no longer holds this');
    },
  );
});

it('a tab’s key tells the tab, and no other key does', () => {
  expect(tabKey(12)).toBe('page:12');
  expect(tabOfKey('page:12')).toBe(12);
  for (const key of ['page:', 'page:x', 'once:12', 'my page:12', 'page:12:a']) {
    expect(tabOfKey(key)).toBeNull();
  }
});

it('a host permission is for the address’s site', () => {
  expect(permissionFor('https://handbook.example:8443/a/b?c')).toBe('https://handbook.example/*');
});

it('the native interfaces are there as long as the extension is', () => {
  expect(nativeRuntime()?.getURL('a.js')).toBe('chrome-extension://test-extension-id/a.js');
  fakeBrowser.runtime.id = undefined as never;
  expect(nativeRuntime()).toBeNull();
});

it('what a page says is cut to what a message may hold, however deep it stands', () => {
  const long = 'x'.repeat(2_001);
  const cut = 'x'.repeat(2_000);
  const page = { kind: 'scorecard', minutes: 30, job: { text: long, evidence: [{ text: long }] } };
  expect(shortened({ ...page, stage: null })).toEqual({
    ...page,
    job: { text: cut, evidence: [{ text: cut }] },
    stage: null,
  });
});
