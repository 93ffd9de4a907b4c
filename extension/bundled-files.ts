/** The files of the bundled catalog, as the build puts them into the package. */
import { indexCatalog } from '../catalog/match/index-catalog.ts';
import { packIndex } from '../catalog/match/packed-index.ts';
import type { Catalog } from '../catalog/schema.ts';
import { packCatalog, searchAsJson } from '../catalog/search/packed-search.ts';
import { BUNDLED_BESIDE, BUNDLED_CATALOG } from './bundled-file-names.ts';
import type { Beside } from './catalog-bodies.ts';
import type { Kept } from './open-catalog.ts';

/** `version`: digest of the sources that make the indexes. */
export function bundledFiles(
  catalog: Catalog,
  version: string,
): { relativeDest: string; contents: string }[] {
  const file = (relativeDest: string, value: unknown) => ({
    relativeDest,
    contents: JSON.stringify(value),
  });
  const beside = (what: Beside, packed: string) =>
    file(BUNDLED_BESIDE[what], { version, stamp: null, packed } satisfies Kept<string>);
  return [
    file(BUNDLED_CATALOG, catalog),
    beside('search', searchAsJson(packCatalog(catalog))),
    beside('match', packIndex(indexCatalog(catalog))),
  ];
}
