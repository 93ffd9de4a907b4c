/** Catalogs in IndexedDB, which the extension's pages, their workers and its service worker share. */
import { createStore, del, get, set } from 'idb-keyval';
import type { Catalog } from '../catalog/schema.ts';
import { migrateCatalog } from './migrate-catalog.ts';

const bodies = createStore('greenroom-catalogs', 'catalogs');

/** In today's shape, but for what nobody has checked; undefined where there is none of its version. */
export async function readBody(id: string): Promise<Catalog | undefined> {
  const stored = await get<unknown>(id, bodies);
  const catalog = migrateCatalog(stored);
  if (catalog && catalog !== stored) await writeBody(id, catalog);
  return catalog;
}

export function writeBody(id: string, catalog: Catalog): Promise<void> {
  return set(id, catalog, bodies);
}

export function removeBody(id: string): Promise<void> {
  return del(id, bodies);
}
