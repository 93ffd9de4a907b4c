/** The words of a catalog's entries, found by a word, its beginning or a typing mistake in it. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { stem } from '../match/words.ts';
import { normaliseText } from '../normalise.ts';
import { type Entry, FIELDS, type Field } from './entries.ts';
import { likeness } from './likeness.ts';
import { FIELD_WEIGHTS, ROLE_WITHIN_DEPARTMENT } from './weights.ts';

/** How well a word fits an entry, from 0 to 1, and by which field. */
export interface Fit {
  share: number;
  field: Field | null;
  /** In how many fields, and how often: of two that fit alike, the one that says it more is meant. */
  fields: number;
  times: number;
}

/** Fits of a word, by the entry's place among all. */
export type Fits = Map<number, Fit>;

export const NO_FIT: Fit = { share: 0, field: null, fields: 0, times: 0 };

export interface WordIndex {
  /** Typing mistakes are looked for only where nothing is called so or begins so. */
  fitsOf(word: string): Fits;
}

/** Where a word stands, and what it counts there that it fits wholly. */
interface Place {
  at: number;
  field: Field;
  weight: number;
  times: number;
}

const SHORTEST_MISTAKEN = 4;
const SHORTEST_ROOT = 4;

/** Builds the index; linear in the number of words. */
export function indexWords(entries: readonly Entry[]): WordIndex {
  const places = placesOf(entries);
  // It finds words, not entries: thousands of entries share a few words.
  const words = new MiniSearch<{ id: string }>({
    fields: ['id'],
    processTerm: (term) => term,
    tokenize: (text) => [text],
  });
  words.addAll([...places.keys()].map((id) => ({ id })));
  const keepFits = (fits: Fits, word: string, typed: string, how: SearchOptions) => {
    for (const { id } of words.search(typed, how)) {
      keepBest(fits, likeness(word, id), places.get(id) ?? []);
    }
  };
  return {
    fitsOf(word) {
      const fits: Fits = new Map();
      const root = stem(word);
      const begun = root.length < SHORTEST_ROOT ? [word] : new Set([word, root]);
      for (const typed of begun) keepFits(fits, word, typed, { prefix: true });
      if (fits.size === 0 && word.length >= SHORTEST_MISTAKEN) {
        keepFits(fits, word, word, { fuzzy: mistakesIn(word) });
      }
      return fits;
    },
  };
}

function placesOf(entries: readonly Entry[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const [at, entry] of entries.entries()) {
    for (const field of FIELDS) {
      const isRoleWithin = field === 'role' && entry.kind === 'department';
      const weight = isRoleWithin ? ROLE_WITHIN_DEPARTMENT : FIELD_WEIGHTS[field];
      for (const word of normaliseText(entry[field]).split(' ')) {
        if (word === '') continue;
        const own = places.get(word) ?? [];
        const last = own.at(-1);
        if (last?.at === at && last.field === field) last.times += 1;
        else own.push({ at, field, weight, times: 1 });
        places.set(word, own);
      }
    }
  }
  return places;
}

function keepBest(fits: Fits, likeness: number, places: readonly Place[]): void {
  if (likeness === 0) return;
  for (const { at, field, weight, times } of places) {
    const share = likeness * weight;
    const known = fits.get(at);
    if (!known) {
      fits.set(at, { share, field, fields: 1, times });
      continue;
    }
    known.fields += 1;
    known.times += times;
    if (share > known.share) Object.assign(known, { share, field });
  }
}

/** Two letters that change places count as two mistakes in the index, and as one here. */
function mistakesIn(word: string): number {
  return word.length < 12 ? 2 : 3;
}
