/**
 * A person's own readers, kept in `storage.local`, and those of the company's policy.
 *
 * Checked by hand, because the content script reads them too and carries no validator.
 */
import browser from 'webextension-polyfill';
import { type OwnReader, parseOwnReaders } from '../ats/own-readers.ts';
import { readManagedSetting } from './managed-settings.ts';

const KEY = 'own-readers';

/** The person's own readers, without the company's. */
export async function readOwnReaders(): Promise<OwnReader[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as { value?: unknown } | undefined;
  return parseOwnReaders(stored?.value);
}

export async function writeOwnReaders(readers: readonly OwnReader[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: { version: 1, value: readers } });
}

/** The person's readers and the company's. */
export async function loadOwnReaders(): Promise<OwnReader[]> {
  const [own, companys] = await Promise.all([readOwnReaders(), readManagedSetting('readers')]);
  return [...own, ...companys];
}

/** Calls back with every change until the signal is aborted. */
export function onReadersChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
