/**
 * The browser's side panel: Chrome's `sidePanel` (its `open` since 116) or Firefox's `sidebarAction`.
 *
 * Both open it only in the very turn in which a click or key of the person is heard of; Chrome's service
 * worker hears of one by a message too, Firefox's background page does not.
 */
import browser from 'webextension-polyfill';
import { WordedError } from './worded-error.ts';

/** The part of Chrome's interfaces that other browsers have not. */
interface WithSidePanel {
  chrome?: { sidePanel?: { open(of: { tabId: number }): Promise<void> } };
}

/** Whether it can be opened from here; a panel in a page has no such interface in Firefox. */
export function hasSidePanel(): boolean {
  return chromePanel() !== undefined || browser.sidebarAction !== undefined;
}

/** Opens it in a tab's window. Rejects with a `WordedError` where the browser does not. */
export async function openSidePanel(tabId: number): Promise<void> {
  try {
    const chrome = chromePanel();
    if (chrome) await chrome.open({ tabId });
    else await browser.sidebarAction.open();
  } catch (cause) {
    throw new WordedError('The browser did not open its side panel', { cause });
  }
}

function chromePanel() {
  return (globalThis as WithSidePanel).chrome?.sidePanel;
}
