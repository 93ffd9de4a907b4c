/** Where in the answer to a look-up the expected thing stands. */
import type { CatalogSearch, SearchResult } from '../../catalog/search/search.ts';
import type { LookUp } from './look-up-set.ts';

/** Place of the first right result, counted from 0; -1 where there is none. Nothing is right where nothing fits. */
export function placeOf(of: CatalogSearch, lookUp: LookUp): number {
  const found = resultsOf(of, lookUp);
  if (lookUp.first.length === 0) return found.length === 0 ? 0 : -1;
  return found.findIndex((result) =>
    lookUp.first.some((name) => isNamed(result, name, lookUp.group)),
  );
}

/** All that is found, in the order in which a person sees it. */
export function resultsOf(of: CatalogSearch, { query }: LookUp): SearchResult[] {
  return of.find(query).flatMap(({ results }) => results);
}

function isNamed({ kind, title, detail }: SearchResult, name: string, group?: string): boolean {
  const [, wanted = 'guide', own = name] = /^(process|department): (.*)$/.exec(name) ?? [];
  if (kind !== wanted) return false;
  if (kind === 'process') return title.startsWith(own);
  return title === own && (!group || `${detail} · ${title}`.includes(group));
}
