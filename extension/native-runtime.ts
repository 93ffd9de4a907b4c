/**
 * The little of the browser's interfaces that the loader needs, without the polyfill, because it runs on
 * every page. All browsers have it under `chrome`, Firefox too.
 */
interface NativeRuntime {
  /** Undefined once the extension was removed, reloaded or updated under the page. */
  id?: string;
  getURL(path: string): string;
}

/** Null where the page outlived the extension. */
export function nativeRuntime(): NativeRuntime | null {
  const { chrome } = globalThis as { chrome?: { runtime?: NativeRuntime } };
  return chrome?.runtime?.id ? chrome.runtime : null;
}
