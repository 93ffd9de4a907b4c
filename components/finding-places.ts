/** Where a finding stands, in words for whoever reads the pages in a browser. */
import type { Diagnostic, FindingPlace } from '../catalog/compile/diagnostics.ts';

/** Pages that are named. */
const NAMED = 5;
/** Lines that are named of a page. */
const LINES = 3;

/** "hiring/engineers.md, lines 11 and 12; values.md, line 3"; a finding of whole pages names no lines. */
export function placesOf({ code, file, line, also = [] }: Diagnostic): string {
  const isOfPage = code === 'nothing-found' || code === 'unknown-language';
  const pages = Map.groupBy([{ file, line }, ...also], (place) => place.file);
  const named = [...pages].slice(0, NAMED).map(([path, places]) => {
    const lines = isOfPage && line === 1 ? '' : linesOf(path, places);
    return lines ? `${nameOfPage(path)}, ${lines}` : nameOfPage(path);
  });
  const more = pages.size - named.length;
  return more > 0 ? `${named.join('; ')} and ${more} more` : named.join('; ');
}

/** A page's path without the number that Notion adds; what was pasted has no file. */
export function nameOfPage(path: string): string {
  return path
    .replace(/[ _-]?[0-9a-f]{32}(?=\.\w{1,8}$|\/)/gi, '')
    .replace(/^(Pasted (?:page|text))\.\w{1,8}$/, '$1');
}

/** Of a page in HTML nobody sees the lines. */
function linesOf(path: string, places: readonly FindingPlace[]): string {
  if (/\.html?$/i.test(path)) return '';
  const lines = [...new Set(places.map(({ line }) => line))].map((line) => line.toLocaleString());
  if (lines.length === 1) return `line ${lines[0]}`;
  if (lines.length > LINES) {
    return `lines ${lines.slice(0, LINES).join(', ')} and ${lines.length - LINES} more`;
  }
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`;
}
