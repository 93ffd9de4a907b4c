// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../extension/fake-browser.ts';

/** Answers like the service worker of a tab on which nothing was read. */
function answerNoPage() {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
    ok: true,
    value: { context: null, guidance: null },
  } as never);
}

async function mountPanel(): Promise<HTMLElement> {
  const { PanelApp } = await import('../../entrypoints/panel/panel-app.tsx');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(h(PanelApp, {}), root);
  return root;
}

beforeEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
});

it('asks again whenever the service worker says that the tab has changed', async () => {
  answerNoPage();
  const root = await mountPanel();
  await expect.poll(() => root.textContent).toContain('No interview on this page');
  const before = vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.length;
  await fakeBrowser.runtime.onMessage.trigger({ type: 'tab-changed' }, {}, () => {});
  await expect
    .poll(() => vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls.length)
    .toBe(before + 1);
});

it('shows an error, with a way to try again, where it cannot hear of changes', async () => {
  answerNoPage();
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => {
    throw new TypeError('browser.runtime.onMessage is undefined');
  });
  const root = await mountPanel();
  await expect.poll(() => root.textContent).toContain('Something went wrong');
  add.mockRestore();
  const again = [...root.querySelectorAll('button')].find(
    (each) => each.textContent === 'Try again',
  );
  again?.click();
  await expect.poll(() => root.textContent).toContain('No interview on this page');
});
