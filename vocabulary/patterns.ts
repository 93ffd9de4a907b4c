/**
 * Patterns made of words. The notation of a term: "engineer(s)" with or without the letters in
 * brackets, "entwickl*" with any ending, "take home" with spaces or a hyphen between its words, "don't"
 * with a straight or a curled apostrophe, any other character as it is.
 */
import type { Words } from './language.ts';

export interface PatternOptions {
  /**
   * `word`: anywhere, as whole words. `whole`: nothing else beside it. `start`: first words of a text.
   * `end`: last words of a text.
   */
  at?: 'word' | 'whole' | 'start' | 'end';
  /** Further flags; `i` and `u` are always set but for normalised text, which needs neither. */
  flags?: string;
  /**
   * True for terms and text that are normalised: letters and digits in lower case and single spaces.
   * Such a pattern is ready many times sooner.
   */
  normalised?: boolean;
}

/** What words are made of in a text. */
interface Script {
  before: string;
  after: string;
  letters: string;
  space: string;
  flags: string;
}

const ANY_TEXT: Script = {
  before: String.raw`(?<![\p{L}\p{N}])`,
  after: String.raw`(?![\p{L}\p{N}])`,
  letters: String.raw`[\p{L}\p{M}]{0,60}`,
  space: String.raw`(?:\s{1,20}|-)`,
  flags: 'iu',
};
const NORMALISED_TEXT: Script = {
  before: String.raw`(?<!\S)`,
  after: String.raw`(?!\S)`,
  letters: String.raw`\S{0,60}`,
  space: ' ',
  flags: '',
};
/** Space within a pattern: any, some; and a number. Bounded, so that no pattern takes more than linear time. */
export const GAP = String.raw`\s{0,20}`;
export const SPACE = String.raw`\s{1,20}`;
export const NUMBER = String.raw`\d{1,20}`;

/** Scripts that put no spaces between words: as a part of a pattern, and whether a word is in one. */
export const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;
const WITHOUT_SPACES = new RegExp(UNSPACED, 'u');
/** Numbers as such scripts write them: "一", "十二". */
export const HAN_NUMERALS = '[一二三四五六七八九十]{1,3}';

/** A pattern for any of the terms, longest first. Throws where there is no term. */
export function patternOf(words: Words, options: PatternOptions = {}): RegExp {
  const { at = 'word', flags = '', normalised = false } = options;
  const script = normalised ? NORMALISED_TEXT : ANY_TEXT;
  const start = at === 'whole' || at === 'start' ? '^' : '';
  const end = at === 'whole' || at === 'end' ? '$' : '';
  return new RegExp(`${start}${sourceIn(script, words)}${end}`, script.flags + flags);
}

/**
 * Tells of a text what `patternOf(words, options).test` would. A term is tried by a pattern of its own, and only
 * where the text holds the term's longest plain part: a browser needs tens of milliseconds to make one
 * pattern of hundreds of terms ready, and most texts hold a part of none.
 */
export function testOf(words: Words, options: PatternOptions = {}): (text: string) => boolean {
  let tries: Tries | null = null;
  return (text) => {
    tries ??= options.at === 'whole' ? triesByForm(words) : triesByPart(words);
    return tries(text).some((each) => {
      each.pattern ??= patternOf([each.term], options);
      return each.pattern.test(text);
    });
  };
}

/**
 * A pattern around any of the terms of some lists, made for each text anew of those terms only that may stand in
 * it: what it finds there is the same. `sourceAround` is given a source for each list; one of which no term
 * may stand in the text fits nothing. Where none of the first list may, the pattern finds nothing.
 */
export function patternsAround(
  lists: readonly [Words, ...Words[]],
  sourceAround: (...sources: string[]) => string,
  { unit = false, flags = 'iu' }: { unit?: boolean; flags?: string } = {},
): (text: string) => RegExp {
  const source = unit ? sourceOfUnits : sourceOf;
  let tries: readonly Tries[] | null = null;
  const made = new Map<string, RegExp>();
  return (text) => {
    tries ??= lists.map(triesByPart);
    const found = tries.map((triesIn) => triesIn(text).map(({ term }) => term));
    if (found[0]?.length === 0) return NOTHING;
    const key = found.join('|');
    const known = made.get(key);
    if (known) return known;
    if (made.size === MOST_PATTERNS) made.clear();
    const sources = found.map((terms) => (terms.length === 0 ? '(?!)' : source(terms)));
    const pattern = new RegExp(sourceAround(...sources), flags);
    made.set(key, pattern);
    return pattern;
  };
}

const NOTHING = /(?!)/g;
/** Patterns kept of each kind; a page may hold any number of different texts. */
const MOST_PATTERNS = 100;

/** The terms that may stand in a text. */
type Tries = (text: string) => readonly Try[];

function triesByPart(words: Words): Tries {
  const all = words.map(asTry);
  return (text) => {
    const lower = text.toLowerCase();
    return all.filter(({ part }) => lower.includes(part));
  };
}

/** Of a text that is a term and nothing else, all spellings can be looked up; not those of "entwickl*". */
function triesByForm(words: Words): Tries {
  const isOpen = (term: string) => term.includes('*');
  const open = triesByPart(words.filter(isOpen));
  const byForm = new Map<string, Try[]>();
  for (const term of words.filter((each) => !isOpen(each))) {
    const one = asTry(term);
    for (const form of formsOf([term]).map(spelledPlainly)) {
      byForm.set(form, [...(byForm.get(form) ?? []), one]);
    }
  }
  return (text) => [...(byForm.get(spelledPlainly(text)) ?? []), ...open(text)];
}

function asTry(term: string): Try {
  return { term, part: plainPart(term), pattern: null };
}

/** The same for all spellings of a text that no pattern tells apart. */
function spelledPlainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replaceAll('’', "'");
}

interface Try {
  term: string;
  /** Stands in every text that the term stands in, in lower case. */
  part: string;
  /** Made when it is first needed. */
  pattern: RegExp | null;
}

/** "take home assignment(s)" → "assignment": what no spelling of the term is without. */
function plainPart(term: string): string {
  if (!/[(*' ]/.test(term)) return term;
  const parts = term.split(/\([^)]{0,60}\)|[*' ]/);
  return parts.reduce((longest, each) => (each.length > longest.length ? each : longest));
}

/** The source of such a pattern, to be put into a longer one; needs the flags `iu`. */
export function sourceOf(words: Words): string {
  return sourceIn(ANY_TEXT, words);
}

/** The source for units, which may stand right behind a number: "45min", "1 h"; needs the flags `iu`. */
export function sourceOfUnits(words: Words): string {
  return sourceIn({ ...ANY_TEXT, before: '' }, words);
}

function sourceIn(script: Script, words: Words): string {
  const sorted = longestFirst(words);
  const sourceOfEach = (terms: Words) => terms.map((term) => sourceOfTerm(script, term)).join('|');
  const spaced = sorted.filter((each) => !WITHOUT_SPACES.test(each));
  const unspaced = sorted.filter((each) => WITHOUT_SPACES.test(each));
  const sources = [
    spaced.length > 0 ? `${script.before}(?:${sourceOfEach(spaced)})${script.after}` : '',
    sourceOfEach(unspaced),
  ];
  return `(?:${sources.filter(Boolean).join('|')})`;
}

/** True for a word of a script that puts no spaces between words. */
export function isUnspaced(word: string): boolean {
  return WITHOUT_SPACES.test(word);
}

/** The same without limits at words, for what stands beside digits: "30min". */
export function sourceWithoutLimits(words: Words): string {
  return `(?:${longestFirst(words)
    .map((term) => sourceOfTerm(ANY_TEXT, term))
    .join('|')})`;
}

/** Without doubles. Throws where there is no term. */
export function longestFirst(words: Words): Words {
  if (words.length === 0) throw new Error('a pattern needs at least one term');
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Every way to write the terms, without their stars: "lead(s)" → "lead", "leads". */
export function formsOf(words: Words): Words {
  return [...new Set(words.flatMap((term) => spelledOut(term.replaceAll('*', ''))))];
}

/** The spellings of one term, with its stars: "lead(s)" → "lead", "leads". */
export function spelledOut(term: string): string[] {
  if (!term.includes('(')) return [term];
  const [before, within, after] = term.split(/\(([^)]{0,60})\)(.*)/s);
  return spelledOut(after ?? '').flatMap((end) => [`${before}${end}`, `${before}${within}${end}`]);
}

function sourceOfTerm({ letters, space }: Script, term: string): string {
  const notation: Record<string, string> = {
    '(': '(?:',
    ')': ')?',
    '*': letters,
    ' ': space,
    "'": "['’]",
  };
  return term.replace(/[.+?^${}|[\]\\/()*' ]/g, (sign) => notation[sign] ?? `\\${sign}`);
}

/**
 * "a, b c, d" → ["a", "b c", "d"]. Every start of a script goes through thousands of them, so that they
 * are only cut. The note below lets a bundle leave out lists that it does not use.
 */
/* @__NO_SIDE_EFFECTS__ */
export function terms(text: string): Words {
  return text === '' ? [] : text.split(', ');
}
