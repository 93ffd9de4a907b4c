/** What the panel must hear while it is open, by the little that Firefox gives a page inside a page. */
import browser from 'webextension-polyfill';
import { isTabChanged } from '../../extension/messages.ts';

/**
 * Calls back whenever the service worker says that something of the tab has changed. It says so to the tab,
 * because a panel in a web page has no `tabs` and no `storage.session` in Firefox; `followed` gives the tab
 * of a panel that is on none.
 */
export function onTabChange(
  callback: () => void,
  signal: AbortSignal,
  followed: () => number | null = () => null,
): void {
  const listener = (message: unknown): undefined => {
    if (isTabChanged(message, followed())) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
