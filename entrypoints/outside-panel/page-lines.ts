/**
 * Ports to the content scripts of tabs that this panel shows. As long as a port is there the page shows no
 * panel of its own; by it the panel asks to be put elsewhere.
 */
import browser, { type Runtime } from 'webextension-polyfill';
import { CLOSE_OUTSIDE, type FromOutside } from '../../extension/messages.ts';

export interface PageLines {
  /** Opens one where there is none. A tab without a content script of ours ends it at once. */
  to(tabId: number): void;
  has(tabId: number): boolean;
  say(tabId: number, said: FromOutside): void;
}

/** `name`: the place that the panel is in; `onClose`: it is shown elsewhere now. */
export function createPageLines(name: string, onClose: () => void): PageLines {
  // Kept when another tab comes to the front, so that nothing changes in the page that nobody sees.
  const ports = new Map<number, Runtime.Port>();
  return {
    to(tabId) {
      if (ports.has(tabId)) return;
      const port = browser.tabs.connect(tabId, { name, frameId: 0 });
      ports.set(tabId, port);
      port.onMessage.addListener((said) => {
        if (said === CLOSE_OUTSIDE) onClose();
      });
      port.onDisconnect.addListener(() => {
        // Read, because Chrome else tells in the console what is no fault: nobody is there.
        void browser.runtime.lastError;
        if (ports.get(tabId) === port) ports.delete(tabId);
      });
    },
    has: (tabId) => ports.has(tabId),
    say: (tabId, said) => ports.get(tabId)?.postMessage(said),
  };
}
