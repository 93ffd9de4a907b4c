/**
 * A person's own readers, and those of the company's policy.
 *
 * Checked by hand, because the page's session reads them too and carries no validator.
 */
import { type OwnReader, parseOwnReaders } from '../ats/own-readers.ts';
import { policyReaders } from './policy-readers.ts';
import { fromEnvelope, type Parsed, storedItem } from './stored-item.ts';

function parse(stored: unknown): Parsed<OwnReader[]> {
  const value = parseOwnReaders(stored);
  return { value, whole: Array.isArray(stored) && stored.length === value.length };
}

/** The person's own readers, without the company's. */
export const ownReaders = storedItem<OwnReader[]>({
  key: 'own-readers',
  called: 'readers',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse,
  fallback: [],
});

/** The person's readers and the company's, as far as its policy is known now. */
export async function loadOwnReaders(): Promise<OwnReader[]> {
  const [own, company] = await Promise.all([ownReaders.read(), policyReaders.read()]);
  return [...own, ...company];
}

/** Calls back with every change, policy's included, until the signal is aborted. */
export function onReadersChange(callback: () => void, signal: AbortSignal): void {
  ownReaders.watch(callback, signal);
  policyReaders.watch(callback, signal);
}
