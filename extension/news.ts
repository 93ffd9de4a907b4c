/** What is new since the version whose news a person has seen: one line, once. */
import browser from 'webextension-polyfill';
import { type Parsed, storedItem } from './stored-item.ts';

/** By hand: the panel carries no validator. */
function parse(stored: unknown): Parsed<string | null> {
  const whole = typeof stored === 'string' && stored !== '';
  return { value: whole ? stored : null, whole };
}

/** The version that was installed, or whose news was closed, last; null where none was noted. */
export const seenVersion = storedItem<string | null>({
  key: 'seen-version',
  called: 'version seen last',
  version: 1,
  migrations: {},
  parse,
  fallback: null,
});

/** The line for this version; null where it has none, or its person has seen it. */
export async function unseenNews(): Promise<string | null> {
  const seen = await seenVersion.read();
  const { version } = browser.runtime.getManifest();
  if (seen === null || seen === version) return null;
  // A version without news has no words.
  return browser.i18n.getMessage(newsKey(version)) || null;
}

/** Has the line shown no more. */
export function closeNews(): Promise<void> {
  return seenVersion.write(browser.runtime.getManifest().version);
}

/** Name of a version's line in `_locales`, which may hold no dots: "news_0_1_0". */
export function newsKey(version: string): string {
  return `news_${version.replaceAll('.', '_')}`;
}
