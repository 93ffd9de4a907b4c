/** Catalogs that come from an address: added, kept up to date, and kept as they are when that fails. */
import {
  type AddressOrigin,
  type CatalogEntry,
  catalogEntries,
  changeEntry,
  FROM_POLICY,
  saveCatalog,
} from '../../extension/catalog-library.ts';
import { inWords, WordedError } from '../../extension/worded-error.ts';
import { fetchCatalog } from './fetch-catalog.ts';

const HOUR = 3_600_000;

/** Fetches an address for the first time and keeps its catalog. Throws where there is none. */
export async function addAddress(
  url: string,
  everyHours: number | null,
  id: string = crypto.randomUUID(),
): Promise<CatalogEntry> {
  const fetched = await fetchCatalog(url, { etag: null, lastModified: null });
  if (!fetched)
    throw new WordedError('The server says that nothing has changed, but nothing was there yet');
  const now = Date.now();
  const { catalog, etag, lastModified } = fetched;
  const origin: AddressOrigin = {
    kind: 'address',
    url,
    everyHours,
    checkedAt: now,
    confirmedAt: now,
    etag,
    lastModified,
    problem: null,
  };
  return saveCatalog(catalog, { id, origin, addedAt: now });
}

/** Asks an address again. What goes wrong is kept in the entry; the last good copy stays. */
export async function refreshCatalog(id: string): Promise<void> {
  const entry = (await catalogEntries.read()).find((each) => each.id === id);
  if (entry?.origin.kind !== 'address')
    throw new WordedError('This handbook comes from no address');
  const { origin } = entry;
  const now = Date.now();
  try {
    const fetched = await fetchCatalog(origin.url, origin);
    const confirmed = { ...origin, checkedAt: now, confirmedAt: now, problem: null };
    if (!fetched) return await changeEntry(id, { origin: confirmed });
    const { catalog, etag, lastModified } = fetched;
    const named = id === FROM_POLICY ? catalog : { ...catalog, name: entry.name };
    await saveCatalog(named, {
      id,
      origin: { ...confirmed, etag, lastModified },
      addedAt: entry.addedAt,
    });
  } catch (error) {
    const problem = inWords(error);
    await changeEntry(id, { origin: { ...origin, checkedAt: now, problem } });
  }
}

let refreshing: Promise<void> | null = null;

/**
 * Asks those addresses again whose interval is over. The browser wakes the service worker whenever a
 * person uses Greenroom; that is when it is worth asking, and it needs no permission for alarms.
 */
export function refreshDue(): Promise<void> {
  refreshing ??= refreshAllDue().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function refreshAllDue(): Promise<void> {
  const now = Date.now();
  for (const { id, origin } of await catalogEntries.read()) {
    if (origin.kind !== 'address' || origin.everyHours === null) continue;
    if (now - origin.checkedAt >= origin.everyHours * HOUR) await refreshCatalog(id);
  }
}
