/** A catalog's search index in the form in which it is kept: a few texts and lists of numbers. */
import { STAGE_TYPES, type StageType } from '../../vocabulary/stage-types.ts';
import type { Catalog, Minutes } from '../schema.ts';
import { type Entry, entriesOf, type SearchKind } from './entries.ts';
import { type PackedWords, packWords } from './word-index.ts';

/** What is shown of an entry, and what its names are compared by. */
const TEXTS = [
  'id',
  'name',
  'detail',
  'group',
  'title',
  'aliases',
  'role',
  'steps',
] as const satisfies readonly (keyof Entry)[];

/** The index of one catalog; its shape changes only together with the code that reads it. */
export interface PackedSearch extends PackedWords {
  guides: number;
  processes: number;
  departments: number;
  /** Every different text of the entries, and every different length, as JSON. */
  texts: string;
  /** For each entry the places in `texts` of its texts and of its length, one after the other. */
  columns: Uint32Array;
  /** For each entry the kinds of stage that it is, a bit for each in the order of `STAGE_TYPES`. */
  types: Uint32Array;
  /** For each entry 1 where every role shares it. */
  universal: Uint8Array;
}

/** What is known of an entry once it is compared with a question, and shown. */
export type FoundEntry = Pick<Entry, (typeof TEXTS)[number] | 'kind' | 'minutes'>;

/** Packs a catalog's index; linear in its size, but for sorting the different words. */
export function packCatalog(catalog: Catalog): PackedSearch {
  const entries = entriesOf(catalog);
  const texts = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = texts.get(text) ?? texts.size;
    texts.set(text, place);
    return place;
  };
  const columns = Uint32Array.from(
    entries.flatMap((entry) => [
      ...TEXTS.map((text) => placeOf(entry[text])),
      placeOf(JSON.stringify(entry.minutes)),
    ]),
  );
  return {
    ...packWords(entries),
    guides: catalog.guides.length,
    processes: catalog.processes.length,
    departments: catalog.departments.length,
    texts: JSON.stringify([...texts.keys()]),
    columns,
    types: Uint32Array.from(entries, ({ types }) => bitsOf(types)),
    universal: Uint8Array.from(entries, ({ universal }) => (universal ? 1 : 0)),
  };
}

/** A packed index as a text, for where only texts can be kept. */
export function searchAsJson(packed: PackedSearch): string {
  return JSON.stringify(packed, (_name, value) =>
    value instanceof Uint32Array || value instanceof Uint8Array ? [...value] : value,
  );
}

/** The index that `searchAsJson` has made a text of. */
export function searchFromJson(text: string): PackedSearch {
  const { starts, places, columns, types, universal, ...rest } = JSON.parse(text);
  return {
    ...rest,
    starts: Uint32Array.from(starts),
    places: Uint32Array.from(places),
    columns: Uint32Array.from(columns),
    types: Uint32Array.from(types),
    universal: Uint8Array.from(universal),
  };
}

/** A bit for each kind of stage. */
export function bitsOf(types: ReadonlySet<StageType>): number {
  return STAGE_TYPES.reduce((bits, type, at) => (types.has(type) ? bits | (1 << at) : bits), 0);
}

/** What the entry at a place is. */
export function kindAt({ guides, processes }: PackedSearch, at: number): SearchKind {
  if (at < guides) return 'guide';
  return at < guides + processes ? 'process' : 'department';
}

/** The entries of a packed index, each made when it is asked for by its place. */
export function openEntries(packed: PackedSearch): (at: number) => FoundEntry {
  const { texts: json, columns } = packed;
  const texts: string[] = JSON.parse(json);
  const width = TEXTS.length + 1;
  return (at) => {
    const text = (column: number) => texts[columns[at * width + column] ?? 0] ?? '';
    const own = Object.fromEntries(TEXTS.map((name, column) => [name, text(column)]));
    const minutes: Minutes | null = JSON.parse(text(TEXTS.length));
    return { ...(own as Pick<Entry, (typeof TEXTS)[number]>), kind: kindAt(packed, at), minutes };
  };
}
