/** Terms of the vocabulary, to be looked up by the words that a person has typed. */
import type { Words } from '../../vocabulary/language.ts';
import { formsOf } from '../../vocabulary/patterns.ts';
import { normaliseTerms } from '../normalise.ts';

/** Scripts that put no spaces between words: a term stands anywhere in what is typed. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** Letters that make a term a part of a longer word by itself. */
const LONG = 6;

/** What normalised words mean: every value that has a term for them; empty where none has. */
export type TermTable<Value> = (words: string) => Value[];

/** Terms as in the vocabulary: with optional letters in brackets, a star for any ending or beginning. */
export function termTable<Value>(terms: readonly (readonly [Value, Words])[]): TermTable<Value> {
  const whole = new Map<string, Value[]>();
  const parts: { fits: (words: string) => boolean; value: Value }[] = [];
  for (const [value, words] of terms) {
    for (const term of normaliseTerms(words)) {
      for (const form of formsOf([term])) {
        const part = partOf(term, form);
        if (part) parts.push({ fits: part, value });
        else whole.set(form, [...(whole.get(form) ?? []), value]);
      }
    }
  }
  return (words) => [
    ...(whole.get(words) ?? []),
    ...parts.filter(({ fits }) => fits(words)).map(({ value }) => value),
  ];
}

function partOf(term: string, form: string): ((words: string) => boolean) | null {
  if (WITHOUT_SPACES.test(form)) return (words) => words.includes(form);
  const spaces = spacesIn(form);
  // A star stands for the rest of a word, not for further words.
  if (term.startsWith('*')) return (words) => words.endsWith(form) && spacesIn(words) === spaces;
  if (term.endsWith('*')) {
    // "präsentation*" in "Verkaufspräsentation".
    const isIn = (words: string) => form.length >= LONG && words.includes(form);
    return (words) => (words.startsWith(form) || isIn(words)) && spacesIn(words) === spaces;
  }
  return null;
}

function spacesIn(text: string): number {
  return text.split(' ').length - 1;
}
