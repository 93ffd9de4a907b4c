/**
 * The browser's interfaces in memory, for the polyfill and WXT's storage alike. To be imported before
 * anything of the extension, because both look for them when they are loaded.
 */
import { fakeBrowser } from '@webext-core/fake-browser';

Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });

export { fakeBrowser };

/** Everything in an area of the storage. */
export async function stored(
  area: 'local' | 'session' = 'local',
): Promise<Record<string, unknown>> {
  return fakeBrowser.storage[area].get(null);
}
