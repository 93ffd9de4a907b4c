/** Typing mistakes in stage names, put right against the words that handbooks use. */

import { WEIGHTS } from './weights.ts';

const { shortestWord, longWord, mistakes, mistakesInLongWord } = WEIGHTS.spelling;

/** Each word once, the most frequent first; of equals the first. */
export function byFrequency(words: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/**
 * A function that gives a normalised word back, or the known word that is a typing mistake away (two
 * in long words). Of several the most frequent is taken. Short words stay as they are.
 */
export function spellingOf(words: Iterable<string>): (word: string) => string {
  const sorted = byFrequency(words);
  const known = new Set(sorted);
  const byStart = new Map<string, string[]>();
  for (const word of sorted) {
    if (word.length < shortestWord - mistakes) continue;
    const list = byStart.get(word.charAt(0));
    if (list) list.push(word);
    else byStart.set(word.charAt(0), [word]);
  }
  return (word) => {
    if (word.length < shortestWord || known.has(word) || !/^[a-z]+$/.test(word)) return word;
    return closest(word, byStart.get(word.charAt(0)) ?? []) ?? word;
  };
}

function closest(word: string, candidates: readonly string[]): string | null {
  const allowed = word.length >= longWord ? mistakesInLongWord : mistakes;
  let best: { word: string; distance: number } | null = null;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > allowed) continue;
    const distance = editDistance(word, candidate);
    if (distance > allowed || (best && distance >= best.distance)) continue;
    best = { word: candidate, distance };
  }
  return best?.word ?? null;
}

/** Damerau–Levenshtein distance (optimal string alignment); inputs are single words. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
