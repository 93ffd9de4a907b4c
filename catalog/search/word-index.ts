/** The words of a catalog's entries, found by a word, its beginning or a typing mistake in it. */
import { stem } from '../match/words.ts';
import { normaliseText } from '../normalise.ts';
import { type Entry, FIELDS, type Field } from './entries.ts';
import { Fits } from './fits.ts';
import { isWithin, likeness } from './likeness.ts';
import { FIELD_WEIGHTS, ROLE_WITHIN_DEPARTMENT } from './weights.ts';

/** The words in a form that can be kept and is read in no time. */
export interface PackedWords {
  /** In order (of UTF-16 code units), a space between two. */
  words: string;
  /** For each word where its places begin, and at last where they end. */
  starts: Uint32Array;
  /** Where words stand: the entry, the field and how often, in one number each. */
  places: Uint32Array;
}

export interface WordIndex {
  /** Typing mistakes are looked for only where nothing is called so or begins so. */
  fitsOf(word: string): Fits;
  /** True where this very word stands in a field of this kind. */
  stands(word: string, isWanted: (field: Field, at: number) => boolean): boolean;
}

const SHORTEST_MISTAKEN = 4;
const SHORTEST_ROOT = 4;

/** Of a place's 32 bits: 12 for how often, 3 for the field, 17 for the entry, of which a catalog has at most 60,000. */
const TIMES_BITS = 12;
const FIELD_BITS = 3;
const MOST_TIMES = 2 ** TIMES_BITS - 1;

const placeOf = (at: number, field: number, times: number) =>
  ((at << (TIMES_BITS + FIELD_BITS)) | (field << TIMES_BITS) | Math.min(times, MOST_TIMES)) >>> 0;
const timesIn = (place: number) => place & MOST_TIMES;
const fieldIn = (place: number) => (place >>> TIMES_BITS) & (2 ** FIELD_BITS - 1);
const entryIn = (place: number) => place >>> (TIMES_BITS + FIELD_BITS);

/** Finds the words of entries; linear in their number, but for sorting the different ones. */
export function packWords(entries: readonly Pick<Entry, Field>[]): PackedWords {
  const found = new Map<string, number[]>();
  for (const [at, entry] of entries.entries()) {
    for (const [field, name] of FIELDS.entries()) {
      for (const [word, times] of countsIn(entry[name])) {
        const place = placeOf(at, field, times);
        const known = found.get(word);
        if (known) known.push(place);
        else found.set(word, [place]);
      }
    }
  }
  const words = [...found.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  for (const [order, word] of words.entries()) {
    starts[order + 1] = (starts[order] ?? 0) + (found.get(word)?.length ?? 0);
  }
  const places = Uint32Array.from(words.flatMap((word) => found.get(word) ?? []));
  return { words: words.join(' '), starts, places };
}

function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of normaliseText(text).split(' ')) {
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Opens packed words of this many entries; those from `firstDepartment` on are departments. */
export function openWords(
  { words: text, starts, places }: PackedWords,
  { entries, firstDepartment }: { entries: number; firstDepartment: number },
): WordIndex {
  const words = text.split(' ');
  const weights = FIELDS.map((field) => FIELD_WEIGHTS[field]);
  const role = FIELDS.indexOf('role');
  const placesOf = (order: number) => places.subarray(starts[order], starts[order + 1]);

  const keepPlaces = (fits: Fits, order: number, like: number) => {
    if (like === 0) return;
    for (const place of placesOf(order)) {
      const at = entryIn(place);
      const field = fieldIn(place);
      const isRoleWithin = field === role && at >= firstDepartment;
      const weight = isRoleWithin ? ROLE_WITHIN_DEPARTMENT : (weights[field] ?? 0);
      fits.add(at, like * weight, field, timesIn(place));
    }
  };
  const keepBegun = (fits: Fits, typed: string, word: string) => {
    for (let order = firstFrom(words, typed); words[order]?.startsWith(typed); order += 1) {
      keepPlaces(fits, order, likeness(word, words[order] ?? ''));
    }
  };
  const keepMistaken = (fits: Fits, word: string) => {
    const most = mistakesIn(word);
    for (const [order, other] of words.entries()) {
      if (isWithin(word, other, most)) keepPlaces(fits, order, likeness(word, other));
    }
  };

  return {
    fitsOf(word) {
      const fits = new Fits(entries);
      const root = stem(word);
      const begun = root.length < SHORTEST_ROOT ? [word] : new Set([word, root]);
      for (const typed of begun) keepBegun(fits, typed, word);
      if (fits.found.length === 0 && word.length >= SHORTEST_MISTAKEN) keepMistaken(fits, word);
      return fits;
    },
    stands(word, isWanted) {
      const order = firstFrom(words, word);
      if (words[order] !== word) return false;
      return placesOf(order).some((place) =>
        isWanted(FIELDS[fieldIn(place)] as Field, entryIn(place)),
      );
    },
  };
}

/** Place of the first of sorted words that does not stand before this one. */
function firstFrom(words: readonly string[], word: string): number {
  let from = 0;
  let end = words.length;
  while (from < end) {
    const middle = (from + end) >>> 1;
    if ((words[middle] ?? '') < word) from = middle + 1;
    else end = middle;
  }
  return from;
}

/** Two letters that change places count as two mistakes here, and as one in how alike the words are. */
function mistakesIn(word: string): number {
  return word.length < 12 ? 2 : 3;
}
