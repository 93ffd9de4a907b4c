/**
 * The catalogs themselves, and what is kept beside each, in IndexedDB. Every writing of a catalog gives it
 * a stamp of its own, so that what was made of an earlier one is known as such.
 */
import { createStore, delMany, getMany, set, setMany } from 'idb-keyval';
import type { Catalog } from '../catalog/schema.ts';
import { migrateCatalog } from './migrate-catalog.ts';

const bodies = createStore('greenroom-catalogs', 'catalogs');

/** Kept beside a catalog, made of it and made again where it is of another stamp. */
export type Beside = 'search' | 'match';
const BESIDE: readonly Beside[] = ['search', 'match'];

const stampKey = (id: string) => `${id}/stamp`;
const besideKey = (id: string, what: Beside) => `${id}/${what}`;

/** A catalog, and the stamp by which it is told from others that were stored under its id. */
export interface StoredBody {
  /** In today's shape, but for what nobody has checked; undefined where there is none of its version. */
  catalog: Catalog | undefined;
  /** Null where a version without stamps wrote it. */
  stamp: string | null;
}

/** What is stored under an id. Where an older version wrote it, today's shape is written in its place. */
export async function readBody(id: string): Promise<StoredBody> {
  const [stored, stamp] = await getMany<unknown>([id, stampKey(id)], bodies);
  const catalog = migrateCatalog(stored);
  if (catalog && catalog !== stored) await rewriteBody(id, catalog);
  return { catalog, stamp: stampOf(stamp) };
}

function stampOf(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

/** Stores another catalog under an id, with a new stamp; both are written or neither is. */
export function writeBody(id: string, catalog: Catalog): Promise<void> {
  return setMany(
    [
      [id, catalog],
      [stampKey(id), crypto.randomUUID()],
    ],
    bodies,
  );
}

/** Stores the same catalog in another shape or under another name: what was made of it stays. */
export function rewriteBody(id: string, catalog: Catalog): Promise<void> {
  return set(id, catalog, bodies);
}

/** Removes a catalog with all that is kept beside it. */
export function removeBody(id: string): Promise<void> {
  return delMany([id, stampKey(id), ...BESIDE.map((what) => besideKey(id, what))], bodies);
}

/** What is kept beside the catalog that is stored now, and that catalog's stamp. */
export async function readBeside(
  id: string,
  what: Beside,
): Promise<{ beside: unknown; stamp: string | null }> {
  const [beside, stamp] = await getMany<unknown>([besideKey(id, what), stampKey(id)], bodies);
  return { beside, stamp: stampOf(stamp) };
}

export function writeBeside(id: string, what: Beside, value: unknown): Promise<void> {
  return set(besideKey(id, what), value, bodies);
}
