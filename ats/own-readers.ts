/** Readers that a person or a company adds: a CSS selector for one value, on some addresses. */
import type { Readable } from './reading.ts';

export interface OwnReader {
  value: Readable;
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
] as const satisfies readonly Readable[];

/** True where the path is of the form of the address. */
export function fitsAddress({ pathname }: URL, address: string): boolean {
  const [start = '', ...parts] = address.split('*');
  const end = parts.pop();
  if (end === undefined) return pathname === address;
  if (!pathname.startsWith(start)) return false;
  let at = start.length;
  for (const part of parts) {
    const found = pathname.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return pathname.length - end.length >= at && pathname.endsWith(end);
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
