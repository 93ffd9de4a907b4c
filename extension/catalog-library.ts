/**
 * The catalogs a person has added, and which one is in use.
 *
 * The list is small and lives in `storage.local`; the catalogs themselves may be large and live in
 * IndexedDB, which the extension's pages and its service worker share.
 */
import type { Catalog } from '../catalog/schema.ts';
import { summarizeCatalog } from '../catalog/summary.ts';
import { readBody, removeBody, rewriteBody, writeBody } from './catalog-bodies.ts';
import { fromEnvelope } from './envelope.ts';
import { sessionItem } from './session-item.ts';
import {
  byShape,
  eachByShape,
  either,
  exactly,
  nullable,
  number,
  oneOf,
  text,
  type ValueOf,
} from './shape.ts';
import { withRoom } from './storage-room.ts';
import { storedItem } from './stored-item.ts';

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value);
}

/** Where a catalog came from. */
const origin = either(
  exactly({ kind: oneOf(['files']), label: text() }),
  exactly({
    kind: oneOf(['address']),
    url: isAddress,
    /** Hours between two checks; null checks only when asked to. */
    everyHours: nullable(number({ above: 0 })),
    /** When the address was last asked, milliseconds since 1970. */
    checkedAt: number(),
    /** When it last answered with this catalog, changed or not, milliseconds since 1970. */
    confirmedAt: number(),
    etag: nullable(text()),
    lastModified: nullable(text()),
    /** What went wrong when it was last asked; null where all was well. */
    problem: nullable(text()),
  }),
);
export type CatalogOrigin = ValueOf<typeof origin>;
export type AddressOrigin = Extract<CatalogOrigin, { kind: 'address' }>;

const entry = exactly({
  id: text({ least: 1 }),
  name: text({ least: 1 }),
  origin,
  /** Milliseconds since 1970. */
  addedAt: number(),
  /** When its content last changed, milliseconds since 1970. */
  changedAt: number(),
  guides: number(),
  processes: number(),
  questions: number(),
  assignments: number(),
});
/** What is known of an added catalog without loading it. */
export type CatalogEntry = ValueOf<typeof entry>;

export const catalogEntries = storedItem<CatalogEntry[]>({
  key: 'catalogs',
  called: 'list of handbooks',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: eachByShape(entry),
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
  parse: byShape(text({ least: 1 }), BY_DEFAULT),
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

/** What keeps the stored catalog of an id from being one, in words; none where all is well. */
export type ProblemsOf = (id: string) => Promise<string[]>;

/** A catalog, and the stamp by which it is told from others that were stored under its id. */
export interface StampedCatalog {
  catalog: Catalog;
  stamp: string | null;
}

/**
 * A stored catalog; undefined where there is none under this id that this version can read. Whoever
 * carries the validator of catalogs, or knows who does, gives `problemsOf`.
 */
export async function loadStamped(
  id: string,
  problemsOf: ProblemsOf,
): Promise<StampedCatalog | undefined> {
  const { catalog, stamp } = await readBody(id);
  return catalog && (await isWhole(id, problemsOf)) ? { catalog, stamp } : undefined;
}

/** The same without its stamp. */
export async function loadCatalog(
  id: string,
  problemsOf: ProblemsOf,
): Promise<Catalog | undefined> {
  return (await loadStamped(id, problemsOf))?.catalog;
}

async function isWhole(id: string, problemsOf: ProblemsOf): Promise<boolean> {
  if (await wholeness(id).read()) return true;
  const problems = await problemsOf(id);
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
  const { catalog } = await readBody(id);
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
