/**
 * Patterns made of words. The notation of a term: "engineer(s)" with or without the letters in
 * brackets, "entwickl*" with any ending, "take home" with spaces or a hyphen between its words, any
 * other character as it is.
 */
import type { Words } from './language.ts';

export interface PatternOptions {
  /**
   * `word`: anywhere, as whole words. `whole`: nothing else beside it. `start`: first words of a text.
   * `end`: last words of a text.
   */
  at?: 'word' | 'whole' | 'start' | 'end';
  /** Further flags; `i` and `u` are always set. */
  flags?: string;
}

const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const NO_LETTER_AFTER = String.raw`(?![\p{L}\p{N}])`;
/** Scripts that put no spaces between words. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** A pattern for any of the terms, longest first. Throws where there is no term. */
export function patternOf(words: Words, { at = 'word', flags = '' }: PatternOptions = {}): RegExp {
  const source = sourceOf(words);
  const start = at === 'whole' || at === 'start' ? '^' : '';
  const end = at === 'whole' || at === 'end' ? '$' : '';
  return new RegExp(`${start}${source}${end}`, `iu${flags}`);
}

/** The source of such a pattern, to be put into a longer one; needs the flags `iu`. */
export function sourceOf(words: Words): string {
  if (words.length === 0) throw new Error('a pattern needs at least one term');
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const spaced = sorted.filter((each) => !WITHOUT_SPACES.test(each)).map(sourceOfTerm);
  const unspaced = sorted.filter((each) => WITHOUT_SPACES.test(each)).map(sourceOfTerm);
  const bounded =
    spaced.length > 0 ? [`${NO_LETTER_BEFORE}(?:${spaced.join('|')})${NO_LETTER_AFTER}`] : [];
  return `(?:${[...bounded, ...unspaced].join('|')})`;
}

function sourceOfTerm(term: string): string {
  return term
    .replace(/[.+?^${}|[\]\\/]/g, '\\$&')
    .replaceAll('(', '(?:')
    .replaceAll(')', ')?')
    .replaceAll('*', String.raw`[\p{L}\p{M}]*`)
    .replaceAll(' ', String.raw`(?:\s+|-)`);
}

/**
 * "a, b c, d" → ["a", "b c", "d"].
 *
 * @__NO_SIDE_EFFECTS__
 */
export function terms(text: string): Words {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
}
