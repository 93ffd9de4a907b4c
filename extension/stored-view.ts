/**
 * A stored value as the page's session sees it: only read, without the library that migrates, writes and puts
 * aside, which the pages of the extension and the service worker carry.
 */
import browser from 'webextension-polyfill';

export interface StoredView<Value> {
  read(): Promise<Value>;
  /** Calls back with every change, whoever makes it, until the signal is aborted. */
  watch(callback: (value: Value) => void, signal: AbortSignal): void;
}

/** `take` gets what is stored, in any of the forms that were ever released, and null where nothing is. */
export function storedView<Value>(
  key: string,
  take: (stored: unknown) => Value,
): StoredView<Value> {
  return {
    read: async () => take((await browser.storage.local.get(key))[key] ?? null),
    watch(callback, signal) {
      const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area === 'local' && changes[key]) callback(take(changes[key].newValue ?? null));
      };
      browser.storage.onChanged.addListener(listener);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
    },
  };
}
