/** Which tab a panel outside the page shows: that in front in its window, or the one it was opened for. */
import browser from 'webextension-polyfill';
import { ownWindowOf } from '../../extension/own-window.ts';

export interface FollowedTab {
  /** Its number; null where it is closed, or not known yet. */
  id(): number | null;
  /** Settles when it is known for the first time. */
  ready: Promise<void>;
  onTurn(callback: () => void, signal: AbortSignal): void;
}

/** For the browser's side panel, of which each window has its own. */
export function followTabInFront(): FollowedTab {
  let tabId: number | null = null;
  let windowId: number | undefined;
  const listeners = new Set<() => void>();
  browser.tabs.onActivated.addListener((now) => {
    if (now.windowId !== windowId) return;
    tabId = now.tabId;
    for (const each of listeners) each();
  });
  const ready = async () => {
    windowId = (await browser.windows.getCurrent()).id;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id ?? null;
  };
  return { id: () => tabId, ready: ready(), onTurn: listenTo(listeners) };
}

/** For a window of its own. */
export function followTab(opened: number): FollowedTab {
  let tabId: number | null = opened;
  const listeners = new Set<() => void>();
  browser.tabs.onRemoved.addListener((gone) => {
    if (gone !== opened) return;
    tabId = null;
    for (const each of listeners) each();
  });
  const ready = async () => {
    // A window that the browser restored at its start would follow whichever tab has that number now.
    if ((await ownWindowOf(opened).read()) === null) tabId = null;
  };
  return { id: () => tabId, ready: ready(), onTurn: listenTo(listeners) };
}

function listenTo(listeners: Set<() => void>): FollowedTab['onTurn'] {
  return (callback, signal) => {
    listeners.add(callback);
    signal.addEventListener('abort', () => listeners.delete(callback));
  };
}
