/** How much a typed word is like one of the catalog. */
import { editDistance } from '../match/spelling.ts';
import { stem } from '../match/words.ts';
import { BEGINNING, MISTAKE, SAME_STEM } from './weights.ts';

/** 1 for the word itself, less for a beginning, least for a typing mistake; 0 for another word. */
export type Likeness = (word: string, term: string) => number;

/** The same two words are compared for many names: each pair is looked at once. */
export function rememberedLikeness(): Likeness {
  const known = new Map<string, Map<string, number>>();
  return (word, term) => {
    const terms = known.get(word) ?? new Map<string, number>();
    known.set(word, terms);
    const share = terms.get(term) ?? likeness(word, term);
    terms.set(term, share);
    return share;
  };
}

export function likeness(word: string, term: string): number {
  if (word === term) return 1;
  if (term.startsWith(word)) {
    const share = word.length / term.length;
    return BEGINNING.least + (BEGINNING.most - BEGINNING.least) * share;
  }
  if (stem(word) === stem(term)) return SAME_STEM;
  // A word that is not typed to its end may hold a mistake already.
  const begun = editDistance(word, term.slice(0, word.length));
  const mistakes = Math.min(editDistance(word, term), begun + 0.5);
  const left = 1 - (MISTAKE.costPerShare * mistakes) / word.length;
  return left < MISTAKE.floor ? 0 : left;
}

/**
 * True where one word becomes the other by at most so many letters that are put in, left out or
 * replaced (Levenshtein distance); gives up on most words after a few letters.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return false;
    last = row;
  }
  return (last[b.length] ?? 0) <= most;
}
