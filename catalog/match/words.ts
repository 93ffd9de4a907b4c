/** Words of stage names and job titles, prepared for comparison. */
import { stages as english } from '../../vocabulary/en.ts';
import { STAGES } from '../../vocabulary/languages.ts';
import { normaliseText } from '../normalise.ts';
import { normalAbbreviations, normalWords } from './known-terms.ts';
import { WEIGHTS } from './weights.ts';

const ABBREVIATIONS = normalAbbreviations(STAGES.map(({ abbreviations }) => abbreviations));

/**
 * Words that tell no two names apart. English only: the short words of other languages are parts of
 * English names ("on", "as", "do").
 */
const EMPTY = new Set(normalWords(english.empty));

/** True for a normalised word that every English name may hold. */
export function isEmptyWord(word: string): boolean {
  return EMPTY.has(word);
}

/** Normalised text with abbreviations written out; `more` are those of a certain field. */
export function expand(text: string, more: ReadonlyMap<string, string> = new Map()): string {
  return normaliseText(text)
    .split(' ')
    .map((word) => more.get(word) ?? ABBREVIATIONS.get(word) ?? word)
    .join(' ');
}

/** Word stems that tell one name from another; all words where none does. Order does not count. */
export function stems(text: string): Set<string> {
  const words = expand(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !isEmptyWord(word));
  return new Set((telling.length > 0 ? telling : words).map(stem));
}

/** A plain English stem: "engineering", "engineers" and "engineer" become one. */
export function stem(word: string): string {
  if (word.length < WEIGHTS.stem.shortestWord) return word;
  return withoutEndings(singular(word));
}

function singular(word: string): string {
  if (word.endsWith('ss')) return word;
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

function withoutEndings(word: string): string {
  const bare = word.replace(/(?:ing|ment|er|or|ion|al|e)$/, '');
  return bare === word || bare.length < WEIGHTS.stem.shortestStem ? word : withoutEndings(bare);
}

/** "Leadership & Team Management" → "ltm"; empty for names of few words. */
export function initials(text: string): string {
  const words = normaliseText(text.replace(/&/g, ' '))
    .split(' ')
    .filter((word) => word && !/^\d/.test(word));
  if (words.length < WEIGHTS.initials.fewestWords) return '';
  return words.map((word) => word.charAt(0)).join('');
}

/** How much two sets of stems share, weighted; 0 to 1 (Dice's coefficient). */
export function similarity(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (stem: string) => number,
): number {
  let shared = 0;
  let total = 0;
  for (const word of a) {
    total += weight(word);
    if (b.has(word)) shared += weight(word);
  }
  for (const word of b) total += weight(word);
  return total === 0 ? 0 : (2 * shared) / total;
}
