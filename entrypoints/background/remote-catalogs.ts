/** Catalogs that come from an address: added, kept up to date, and kept as they are when that fails. */
import browser from 'webextension-polyfill';
import {
  type AddressOrigin,
  type CatalogEntry,
  catalogEntries,
  changeEntry,
  FROM_POLICY,
  saveCatalog,
} from '../../extension/catalog-library.ts';
import { whyNoAddress } from '../../extension/handbook-address.ts';
import { permissionFor } from '../../extension/host-permission.ts';
import { inWords, WordedError } from '../../extension/worded-error.ts';
import { type Fetched, fetchCatalog } from './fetch-catalog.ts';

const HOUR = 3_600_000;

/** An address as the browser asks it: its host as it is registered, not as it is spelled. */
export function asAsked(url: string): string {
  return new URL(url).href;
}

/** Fetches an address for the first time and keeps its catalog. Throws where there is none. */
export async function addAddress(
  given: string,
  everyHours: number | null,
  id: string = crypto.randomUUID(),
): Promise<CatalogEntry> {
  const why = whyNoAddress(given);
  if (why !== null) throw new WordedError(why);
  const url = asAsked(given);
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
  const known = await entryWithAddress(id);
  if (!known) throw new WordedError('This handbook comes from no address');
  const checkedAt = Date.now();
  const fetched = await fetchAgain(known);
  // It may have been renamed or removed meanwhile.
  const entry = await entryWithAddress(id);
  if (!entry) return;
  const { origin, name, addedAt } = entry;
  const fail = (problem: string) => changeEntry(id, { origin: { ...origin, checkedAt, problem } });
  if (typeof fetched === 'string') return fail(fetched);
  const confirmed = { ...origin, checkedAt, confirmedAt: checkedAt, problem: null };
  if (!fetched) return changeEntry(id, { origin: confirmed });
  const { catalog, etag, lastModified } = fetched;
  const named = id === FROM_POLICY ? catalog : { ...catalog, name };
  try {
    await saveCatalog(named, { id, origin: { ...confirmed, etag, lastModified }, addedAt });
  } catch (error) {
    await fail(inWords(error));
  }
}

type EntryWithAddress = CatalogEntry & { origin: AddressOrigin };

async function entryWithAddress(id: string): Promise<EntryWithAddress | undefined> {
  const entries = await catalogEntries.read();
  return entries.find(
    (each): each is EntryWithAddress => each.id === id && each.origin.kind === 'address',
  );
}

/** What the address gives, or why it gives nothing, in words. */
async function fetchAgain({ id, origin }: EntryWithAddress): Promise<Fetched | string> {
  try {
    // A company's address may be open to everybody and need no leave.
    if (id !== FROM_POLICY) await needLeave(origin.url);
    return await fetchCatalog(origin.url, origin);
  } catch (error) {
    return inWords(error);
  }
}

async function needLeave(url: string): Promise<void> {
  if (await browser.permissions.contains({ origins: [permissionFor(url)] })) return;
  throw new WordedError(
    `Greenroom is no longer allowed to reach ${new URL(url).host}; press “Allow” to permit it again`,
  );
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
