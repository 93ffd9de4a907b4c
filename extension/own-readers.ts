/** A person's own readers as they are stored, for the pages of the extension. */
import { type OwnReader, parseOwnReaders } from '../ats/own-readers.ts';
import { fromEnvelope } from './envelope.ts';
import { OWN_READERS } from './page-settings.ts';
import { type Parsed, storedItem } from './stored-item.ts';

function parse(stored: unknown): Parsed<OwnReader[]> {
  const value = parseOwnReaders(stored);
  return { value, whole: Array.isArray(stored) && stored.length === value.length };
}

/** The person's own readers, without the company's. */
export const ownReaders = storedItem<OwnReader[]>({
  key: OWN_READERS,
  called: 'readers',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse,
  fallback: [],
});
