/** Terms of the vocabulary, prepared to be found in normalised text. */
import type { Abbreviations, Words } from '../../vocabulary/language.ts';
import { formsOf, type PatternOptions, patternOf } from '../../vocabulary/patterns.ts';
import { normaliseTerms, normaliseText } from '../normalise.ts';

/** A pattern for any of the terms over normalised text. */
export function normalPattern(
  words: Words,
  options: Omit<PatternOptions, 'normalised'> = {},
): RegExp {
  return patternOf(normaliseTerms(words), { ...options, normalised: true });
}

/** The single normalised words that terms are made of. */
export function normalWords(words: Words): string[] {
  return formsOf(normaliseTerms(words)).flatMap((form) => form.split(' '));
}

/** Short forms of all languages, normalised. */
export function normalAbbreviations(
  languages: readonly Abbreviations[],
): ReadonlyMap<string, string> {
  const pairs = languages.flatMap((each) => Object.entries(each));
  return new Map(pairs.map(([short, long]) => [normaliseText(short), normaliseText(long)]));
}
