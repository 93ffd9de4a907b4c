// @vitest-environment happy-dom
/** The panel outside its page: which tab it follows, and what it asks for that tab. */
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { read, scorecard } from '../background/worker.ts';
import { fakeBrowser, resetBrowser } from '../extension/fake-browser.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';

const catalog = labelledCatalog();
const nothing = { interview: null, minutes: null, interviewers: null, certainty: 1 };

/** What a tab shows on whose page this stage was read. */
function stateOf(stage: string, candidate: string) {
  const query = { job: 'Backend Engineer', department: null, stage, ...nothing };
  const guidance = buildGuidance(indexCatalog(catalog), query, []);
  return { page: null, context: scorecard(stage, { candidate: read(candidate) }), guidance };
}

/** A tab of which nothing is ever answered. */
const SLOW = 6;
const NO_PAGE = { page: null, context: null, guidance: null };
const states: Record<number, object> = {
  3: stateOf('Values Interview', 'Ada Reef'),
  4: stateOf('Technical Interview', 'Bo Spar'),
};
const asked: { type: string; tabId?: number }[] = [];
const connect = vi.fn((_tab: number, _how: object) => port());
function port() {
  const event = { addListener: vi.fn() };
  return { onMessage: event, onDisconnect: { addListener: vi.fn() }, postMessage: vi.fn() };
}
const onRemoved = listeners<[number]>();
const onActivated = listeners<[{ tabId: number; windowId: number }]>();

function listeners<Given extends unknown[]>() {
  const all: ((...given: Given) => void)[] = [];
  return {
    addListener: (each: (...given: Given) => void) => all.push(each),
    trigger: (...given: Given) => {
      for (const each of all) each(...given);
    },
  };
}

async function openPanel(search: string): Promise<() => string> {
  window.happyDOM.setURL(`https://panel.example/outside-panel.html${search}`);
  const { OutsideApp } = await import('../../entrypoints/outside-panel/outside-app.tsx');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(h(OutsideApp, {}), root);
  return () => root.textContent ?? '';
}

declare global {
  interface Window {
    happyDOM: { setURL(url: string): void };
  }
}

const before = { ...fakeBrowser.tabs };
beforeEach(() => {
  resetBrowser();
  asked.length = 0;
  connect.mockClear();
  Object.assign(fakeBrowser.tabs, {
    connect,
    onRemoved,
    onActivated,
    query: async () => [{ id: 3 }],
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 7 }) });
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    type: string;
    tabId: number;
  }) => {
    asked.push(message);
    if (message.tabId === SLOW) await new Promise(() => {});
    return { ok: true, value: states[message.tabId] ?? NO_PAGE };
  }) as never);
});
afterEach(() => {
  Object.assign(fakeBrowser.tabs, before);
  vi.restoreAllMocks();
});

const changed = (tabId?: number) =>
  fakeBrowser.runtime.onMessage.trigger(
    { type: 'tab-changed', ...(tabId === undefined ? {} : { tabId }) },
    {},
    () => {},
  );

describe('the side panel', () => {
  it('follows the tab in front of its own window, and no other', async () => {
    const words = await openPanel('');
    await expect.poll(words).toContain('Ada Reef');
    expect(connect).toHaveBeenCalledWith(3, { name: 'side-panel', frameId: 0 });
    onActivated.trigger({ tabId: 4, windowId: 8 });
    await changed(4);
    await changed();
    expect(asked.map(({ tabId }) => tabId)).toEqual([3]);
    onActivated.trigger({ tabId: 4, windowId: 7 });
    await expect.poll(words).toContain('Bo Spar');
    expect(words()).not.toContain('Ada Reef');
    onActivated.trigger({ tabId: 5, windowId: 7 });
    await expect.poll(words).toContain('This tab shows no interview');
  });

  it('shows nothing of one tab while it asks for the next', async () => {
    const words = await openPanel('');
    await expect.poll(words).toContain('Ada Reef');
    onActivated.trigger({ tabId: SLOW, windowId: 7 });
    await expect.poll(words).not.toContain('Ada Reef');
  });

  it('asks again when its tab has changed', async () => {
    const words = await openPanel('');
    await expect.poll(words).toContain('Ada Reef');
    const { length } = asked;
    await changed(3);
    await expect.poll(() => asked.length).toBe(length + 1);
  });
});

describe('a window of its own', () => {
  const expectWindow = async () => {
    const { ownWindowOf } = await import('../../extension/own-window.ts');
    await ownWindowOf(4).write(0);
  };

  it('follows the tab that it was opened for until that is closed', async () => {
    await expectWindow();
    const words = await openPanel('?tab=4');
    await expect.poll(words).toContain('Bo Spar');
    expect(connect).toHaveBeenCalledWith(4, { name: 'window', frameId: 0 });
    onActivated.trigger({ tabId: 3, windowId: 7 });
    onRemoved.trigger(3);
    expect(words()).toContain('Bo Spar');
    onRemoved.trigger(4);
    await expect.poll(words).toContain('The tab that this window followed is closed');
    expect(words()).not.toContain('Bo Spar');
  });

  it('that the browser restored at its start shows no other tab of the same number', async () => {
    const words = await openPanel('?tab=4');
    await expect.poll(words).toContain('The tab that this window followed is closed');
    expect(asked).toEqual([]);
  });
});
