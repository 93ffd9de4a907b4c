/**
 * The catalogs themselves, and what is kept beside each, in IndexedDB. Every writing of a catalog gives it
 * a stamp of its own, so that what was made of an earlier one is known as such.
 */
import { createStore, delMany, getMany, set, setMany } from 'idb-keyval';

const bodies = createStore('greenroom-catalogs', 'catalogs');

/** Kept beside a catalog, made of it and made again where it is of another stamp. */
export type Beside = 'search' | 'match';
const BESIDE: readonly Beside[] = ['search', 'match'];

const stampKey = (id: string) => `${id}/stamp`;
const besideKey = (id: string, what: Beside) => `${id}/${what}`;

/** A catalog as it is stored; the stamp is null where a version without stamps wrote it. */
export interface StoredBody {
  body: unknown;
  stamp: string | null;
}

/** What is stored under an id; its body is undefined where nothing is. */
export async function readBody(id: string): Promise<StoredBody> {
  const [body, stamp] = await getMany<unknown>([id, stampKey(id)], bodies);
  return { body, stamp: stampOf(stamp) };
}

function stampOf(stored: unknown): string | null {
  return typeof stored === 'string' ? stored : null;
}

/** Stores another catalog under an id, with a new stamp; both are written or neither is. */
export function writeBody(id: string, body: unknown): Promise<void> {
  return setMany(
    [
      [id, body],
      [stampKey(id), crypto.randomUUID()],
    ],
    bodies,
  );
}

/** Stores the same catalog in another shape or under another name: what was made of it stays. */
export function rewriteBody(id: string, body: unknown): Promise<void> {
  return set(id, body, bodies);
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
