/** What the panel must hear while it is open, by the little that Firefox gives a page inside a page. */
import browser from 'webextension-polyfill';
import { isTabChanged } from '../../extension/messages.ts';

/**
 * Calls back whenever the service worker says that something of this tab has changed. It says so to the
 * tab, because a panel in a web page has no `tabs` and no `storage.session` in Firefox.
 */
export function onTabChange(callback: () => void, signal: AbortSignal): void {
  const listener = (message: unknown): undefined => {
    if (isTabChanged(message)) callback();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
