/**
 * A catalog in use. Its indexes are built once, kept beside it and loaded from then on; a search needs
 * no more than its index. What was kept by another version of the code, or of another catalog under the
 * same id, is never read but built anew.
 */
import VERSION from 'virtual:index-version';
import { type IndexedCatalog, indexCatalog } from '../catalog/match/index-catalog.ts';
import { openIndex, type PackedIndex, packIndex } from '../catalog/match/packed-index.ts';
import type { Catalog } from '../catalog/schema.ts';
import { type PackedSearch, packCatalog, searchFromJson } from '../catalog/search/packed-search.ts';
import { type CatalogSearch, createSearch, openSearch } from '../catalog/search/search.ts';
import { bundledBeside, bundledCatalog } from './bundled-catalog.ts';
import { type Beside, readBeside, writeBeside } from './catalog-bodies.ts';
import { loadStamped, type ProblemsOf, type StampedCatalog } from './catalog-library.ts';
import { WordedError } from './worded-error.ts';

/** Each part is loaded or built when it is first asked for. */
export interface OpenCatalog {
  catalog(): Promise<Catalog>;
  search(): Promise<CatalogSearch>;
  index(): Promise<IndexedCatalog>;
  /** Builds and keeps what is not kept yet; of what is stored nowhere nothing is. */
  prepare(): Promise<void>;
}

/** Opens a catalog that is stored nowhere: one in the text of a policy. */
export function openGiven(catalog: Catalog): OpenCatalog {
  return {
    catalog: async () => catalog,
    search: once(async () => createSearch(catalog)),
    index: once(async () => indexCatalog(catalog)),
    prepare: async () => {},
  };
}

/** Opens the bundled catalog, whose indexes lie beside it in the package. */
export function openBundled(): OpenCatalog {
  return {
    catalog: bundledCatalog,
    search: once(async () => {
      const kept = keptOf<string>(await bundledBeside('search'), null);
      return kept ? openSearch(searchFromJson(kept)) : createSearch(await bundledCatalog());
    }),
    index: once(async () => {
      const [catalog, beside] = await Promise.all([bundledCatalog(), bundledBeside('match')]);
      const kept = keptOf<PackedIndex>(beside, null);
      return kept ? openIndex(catalog, kept) : indexCatalog(catalog);
    }),
    prepare: async () => {},
  };
}

/**
 * Opens a stored catalog; undefined where there is none under this id that this version can read.
 * `problemsOf` checks what is not known to be whole.
 */
export async function openStored(
  id: string,
  problemsOf: ProblemsOf,
): Promise<OpenCatalog | undefined> {
  const { beside, stamp } = await readBeside(id, 'search');
  const kept = keptOf<PackedSearch>(beside, stamp);
  // Its index was built of a catalog that was found whole.
  const loaded = kept ? undefined : await loadStamped(id, problemsOf);
  if (!kept && !loaded) return undefined;
  const stamped = once(async () => loaded ?? (await loadStamped(id, problemsOf)) ?? gone());
  const search = once(async () => openSearch(kept ?? (await searchOf(id, await stamped()))));
  const index = once(async () => indexOf(id, await stamped()));
  return {
    catalog: async () => (await stamped()).catalog,
    search,
    index,
    prepare: async () => {
      await index();
      await search();
    },
  };
}

function gone(): never {
  throw new WordedError(
    'The handbook in use can no longer be read; choose another in the options, or add it again',
  );
}

async function searchOf(id: string, { catalog, stamp }: StampedCatalog): Promise<PackedSearch> {
  const packed = packCatalog(catalog);
  await keep(id, 'search', stamp, packed);
  return packed;
}

async function indexOf(id: string, { catalog, stamp }: StampedCatalog): Promise<IndexedCatalog> {
  const { beside } = await readBeside(id, 'match');
  const kept = keptOf<PackedIndex>(beside, stamp);
  if (kept) return openIndex(catalog, kept);
  const index = indexCatalog(catalog);
  await keep(id, 'match', stamp, packIndex(index));
  return index;
}

/** An index as it is kept beside its catalog, in IndexedDB or in the package. */
export interface Kept<Packed> {
  version: string;
  stamp: string | null;
  packed: Packed;
}

/** Of what is stored, the index, where this version has made it of the catalog with this stamp. */
function keptOf<Packed>(stored: unknown, stamp: string | null): Packed | undefined {
  const kept = stored as Partial<Kept<Packed>> | undefined;
  return kept?.version === VERSION && kept.stamp === stamp ? kept.packed : undefined;
}

/** Where there is no room the index is built again at each start, which takes longer and is no failure. */
async function keep(id: string, what: Beside, stamp: string | null, packed: unknown) {
  const kept: Kept<unknown> = { version: VERSION, stamp, packed };
  await writeBeside(id, what, kept).catch((error: unknown) => {
    console.warn(`Greenroom could not keep the ${what} index of a handbook:`, error);
  });
}

/** Makes it once; what fails is tried again when it is next asked for. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
