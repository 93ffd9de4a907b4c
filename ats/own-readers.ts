/** Readers that a person or a company adds: a CSS selector for one value, on some addresses. */
import { wordsOf } from './elements.ts';
import { isGeneric, type Labelled } from './labels.ts';
import type { Reading } from './readings.ts';

export interface OwnReader {
  value: Labelled;
  /** CSS selector of the element whose words are the value. */
  selector: string;
  /** Path of the pages it is for, with `*` for anything: "/scorecards/*"; "*" for every page. */
  address: string;
}

/** Values that a reader may be for. */
export const READABLE = [
  'candidate',
  'job',
  'department',
  'stage',
  'interview',
  'minutes',
] as const satisfies readonly Labelled[];

const OWN_WEIGHT = 0.95;

/** Readings of the readers whose address fits; one that finds nothing gives none. */
export function ownReadings(root: Document, url: URL, readers: readonly OwnReader[]): Reading[] {
  return readers.flatMap(({ value, selector, address }): Reading[] => {
    if (!fitsAddress(url, address) || !isSelector(root, selector)) return [];
    const text = wordsOf(root.querySelector(selector));
    if (text === '' || (isGeneric(text) && value !== 'minutes' && value !== 'stage')) return [];
    return [{ value, layer: 'own', where: `your reader “${selector}”`, text, weight: OWN_WEIGHT }];
  });
}

/** True where the path is of the form of the address. */
export function fitsAddress({ pathname }: URL, address: string): boolean {
  const parts = address.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(pathname);
}

/** True for a selector that the browser understands. */
export function isSelector(root: Document, selector: string): boolean {
  try {
    root.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    // What cannot be parsed is no selector.
    return false;
  }
}

/** Takes from a stored or configured value what is a reader; the rest is left out. */
export function parseOwnReaders(value: unknown): OwnReader[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (each): each is OwnReader =>
      typeof each?.selector === 'string' &&
      each.selector !== '' &&
      typeof each.address === 'string' &&
      READABLE.includes(each.value),
  );
}
