/** Files at the top of the built extension that hold the bundled catalog and its indexes. */
import type { Beside } from './catalog-bodies.ts';

export const BUNDLED_CATALOG = 'bundled-catalog.json';
export const BUNDLED_BESIDE: Readonly<Record<Beside, string>> = {
  search: 'bundled-search.json',
  match: 'bundled-match.json',
};
