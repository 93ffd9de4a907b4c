/** What was read on a page before it was weighed. */
import { readingsOf } from '../../ats/read-page.ts';

/** One reading; weight from 0 to 1, and the grade of its evidence. */
export interface PageReading {
  value: string;
  layer: string;
  where: string;
  text: string;
  weight: number;
  grade: string;
}

/** All readings of a page, most trusted first; empty where the page is nothing for us. */
export function readingsOn(doc: Document, url: URL): PageReading[] {
  const readings = readingsOf(doc, url)?.readings ?? [];
  return [...readings].sort((a, b) => b.weight - a.weight);
}
