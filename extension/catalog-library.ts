/**
 * The catalogs a person has added, and which one is in use.
 *
 * The list is small and lives in `storage.local`; the catalogs themselves may be large and live in
 * IndexedDB, which the extension's pages and its service worker share.
 */
import { z } from 'zod';
import { catalogProblems } from '../catalog/check-catalog.ts';
import type { Catalog } from '../catalog/schema.ts';
import { summarizeCatalog } from '../catalog/summary.ts';
import { readBody, removeBody, rewriteBody, writeBody } from './catalog-bodies.ts';
import { migrateCatalog } from './migrate-catalog.ts';
import { bySchema, eachBySchema } from './parse-by-schema.ts';
import { sessionItem } from './session-item.ts';
import { withRoom } from './storage-room.ts';
import { fromEnvelope, storedItem } from './stored-item.ts';

/** Where a catalog came from. */
const origin = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('files'), label: z.string() }),
  z.strictObject({
    kind: z.literal('address'),
    url: z.string().refine((url) => URL.canParse(url)),
    /** Hours between two checks; null checks only when asked to. */
    everyHours: z.number().positive().nullable(),
    /** When the address was last asked, milliseconds since 1970. */
    checkedAt: z.number(),
    /** When it last answered with this catalog, changed or not, milliseconds since 1970. */
    confirmedAt: z.number(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    /** What went wrong when it was last asked; null where all was well. */
    problem: z.string().nullable(),
  }),
]);
export type CatalogOrigin = z.infer<typeof origin>;
export type AddressOrigin = Extract<CatalogOrigin, { kind: 'address' }>;

const entry = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  origin,
  /** Milliseconds since 1970. */
  addedAt: z.number(),
  /** When its content last changed, milliseconds since 1970. */
  changedAt: z.number(),
  guides: z.number(),
  processes: z.number(),
  questions: z.number(),
  assignments: z.number(),
});
/** What is known of an added catalog without loading it. */
export type CatalogEntry = z.infer<typeof entry>;

export const catalogEntries = storedItem<CatalogEntry[]>({
  key: 'catalogs',
  called: 'list of handbooks',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: eachBySchema(entry),
  fallback: [],
});

/** In place of an id: the company's where policy gives one, else the bundled one. */
export const BY_DEFAULT = 'default';
/** In place of an id: the one that is part of the extension. */
export const BUNDLED = 'bundled';
/** Id of the catalog that a company's policy gives. */
export const FROM_POLICY = 'policy';

export const chosenCatalog = storedItem<string>({
  key: 'chosen-catalog',
  called: 'choice of a handbook',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: bySchema(z.string().min(1), BY_DEFAULT),
  fallback: BY_DEFAULT,
});

/**
 * Kept once a catalog was found whole, until the browser ends: going through ten thousand guides takes as
 * long as parsing them, too long for each start of the service worker. Links are looked at again where
 * they are shown.
 */
function wholeness(id: string) {
  return sessionItem<true>(`whole:${id}`, (stored) => (stored === true ? true : undefined));
}

/** A catalog, and the stamp by which it is told from others that were stored under its id. */
export interface StampedCatalog {
  catalog: Catalog;
  stamp: string | null;
}

/** A stored catalog; undefined where there is none under this id that this version can read. */
export async function loadStamped(id: string): Promise<StampedCatalog | undefined> {
  const { body, stamp } = await readBody(id);
  const catalog = migrateCatalog(body);
  if (!catalog || !(await isWhole(id, catalog))) return undefined;
  if (catalog !== body) await rewriteBody(id, catalog);
  return { catalog, stamp };
}

/** The same without its stamp. */
export async function loadCatalog(id: string): Promise<Catalog | undefined> {
  return (await loadStamped(id))?.catalog;
}

async function isWhole(id: string, catalog: Catalog): Promise<boolean> {
  if (await wholeness(id).read()) return true;
  const problems = catalogProblems(catalog);
  if (problems.length === 0) await wholeness(id).write(true);
  else console.error(`Greenroom cannot read the stored handbook “${id}”:`, problems);
  return problems.length === 0;
}

/** Stores a catalog under its entry's id, then the entry; an entry of the same id is replaced. */
export async function saveCatalog(
  catalog: Catalog,
  about: Pick<CatalogEntry, 'id' | 'origin' | 'addedAt'>,
): Promise<CatalogEntry> {
  await withRoom(writeBody(about.id, catalog));
  const { name } = catalog;
  const saved = { ...about, name, changedAt: Date.now(), ...summarizeCatalog(catalog) };
  await changeEntries((entries) => {
    const others = entries.filter(({ id }) => id !== about.id);
    return [...others, saved].sort((a, b) => a.addedAt - b.addedAt);
  });
  return saved;
}

/** Changes what is known of a catalog, its name included. Does nothing where the id is unknown. */
export async function changeEntry(id: string, change: Partial<CatalogEntry>): Promise<void> {
  await changeEntries((entries) =>
    entries.map((each) => (each.id === id ? { ...each, ...change } : each)),
  );
  if (change.name === undefined) return;
  const catalog = await loadCatalog(id);
  if (catalog) await rewriteBody(id, { ...catalog, name: change.name });
}

/** True where a change of the stored list is more than that an address was asked again. */
export function isOtherContent(
  before: readonly CatalogEntry[],
  after: readonly CatalogEntry[],
): boolean {
  return contentsOf(before) !== contentsOf(after);
}

function contentsOf(entries: readonly CatalogEntry[]): string {
  return JSON.stringify(entries.map(({ id, name, changedAt }) => [id, name, changedAt]));
}

/** One change at a time, whichever page or worker makes it (Web Locks API). */
async function changeEntries(change: (entries: CatalogEntry[]) => CatalogEntry[]): Promise<void> {
  await navigator.locks.request('greenroom-catalogs', async () =>
    catalogEntries.write(change(await catalogEntries.read())),
  );
}

/** Removes a catalog; where it was in use, the default one is from now on. */
export async function removeCatalog(id: string): Promise<void> {
  if ((await chosenCatalog.read()) === id) await chosenCatalog.write(BY_DEFAULT);
  await changeEntries((entries) => entries.filter((each) => each.id !== id));
  await removeBody(id);
  await wholeness(id).remove();
}
