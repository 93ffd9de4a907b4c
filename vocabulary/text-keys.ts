/**
 * What terms are looked up by in a text: each has a word, the start of one or a part of one that every text with
 * the term has. The keys of all patterns have numbers of their own, so that a text is looked through once for all
 * of them.
 */
import type { Words } from './language.ts';
import { isUnspaced, spelledOut } from './patterns.ts';

/** Texts whose keys are kept: the parts of a page, which are asked about by some hundred patterns each. */
const MOST_KEPT = 2000;
/** Characters; of longer texts, such as whole pages, only the last ones are kept. */
const LONGEST_KEPT = 2000;
const MOST_LONG = 4;
/** Of a word's start, that it is looked up by. */
const LETTERS = 3;

interface Key {
  kind: 'word' | 'start' | 'part' | 'unspaced';
  text: string;
}

/** The number of each key by its text. */
const NUMBERS: Readonly<Record<Key['kind'], Map<string, number>>> = {
  word: new Map(),
  start: new Map(),
  part: new Map(),
  unspaced: new Map(),
};
/** By the first letters of what words start with. */
const STARTS = new Map<string, { start: string; number: number }[]>();
let count = 0;

/** The number of a spelling's key; those for parts of words are found by `partsIn`, the others by `keysIn`. */
export function numberOfKey(spelling: string): { number: number; isPart: boolean } {
  const { kind, text } = keyOf(spelling);
  const isPart = kind === 'part' || kind === 'unspaced';
  const known = NUMBERS[kind].get(text);
  if (known !== undefined) return { number: known, isPart };
  const number = count;
  count += 1;
  NUMBERS[kind].set(text, number);
  if (kind === 'start') {
    const letters = text.slice(0, LETTERS);
    STARTS.set(letters, [...(STARTS.get(letters) ?? []), { start: text, number }]);
  }
  return { number, isPart };
}

/** The numbers of the words, and of the starts of words, that stand in a text. */
export function keysIn(text: string): readonly number[] {
  return textKeys(text).keys();
}

/** The numbers of the parts of words in a text, and of what stands in scripts without spaces. */
export function partsIn(text: string): readonly number[] {
  return textKeys(text).parts();
}

/** Terms of which only the keys are looked up, which is a quick first look. What it needs is made when it is first asked. */
export class TermKeys {
  readonly #terms: Words;
  #words: ReadonlySet<number> | null = null;
  #parts: ReadonlySet<number> = new Set();

  constructor(terms: Words) {
    this.#terms = terms;
  }

  /** False only where no term stands in a text between limits at words. */
  mayStandIn(text: string): boolean {
    this.#words ??= this.#prepare();
    const words = this.#words;
    if (keysIn(text).some((number) => words.has(number))) return true;
    if (this.#parts.size > 0 && partsIn(text).some((number) => this.#parts.has(number)))
      return true;
    // The one letter that a pattern takes for another though both are in lower case.
    return text.includes('ſ');
  }

  #prepare(): ReadonlySet<number> {
    const keys = this.#terms.flatMap(spelledOut).map(numberOfKey);
    this.#parts = new Set(keys.flatMap(({ number, isPart }) => (isPart ? number : [])));
    return new Set(keys.flatMap(({ number, isPart }) => (isPart ? [] : number)));
  }
}

/** The longest whole word of one spelling, else the longest start of one, else the longest part. */
function keyOf(spelling: string): Key {
  const lower = spelling.toLowerCase();
  if (isUnspaced(lower)) return { kind: 'unspaced', text: longestOf(lower.split(/[*' ]/)) };
  const runs = [...lower.matchAll(/(\*?)([\p{L}\p{N}]+)(\*?)/gu)];
  const ofKind = (is: (before: string, run: string, behind: string) => boolean) =>
    longestOf(
      runs.flatMap(([, before = '', run = '', behind = '']) =>
        is(before, run, behind) ? run : [],
      ),
    );
  const word = ofKind((before, _, behind) => !before && !behind);
  if (word) return { kind: 'word', text: word };
  const start = ofKind((before, run) => !before && run.length >= LETTERS);
  if (start) return { kind: 'start', text: start };
  return { kind: 'part', text: ofKind(() => true) };
}

function longestOf(texts: readonly string[]): string {
  return texts.reduce((longest, each) => (each.length > longest.length ? each : longest), '');
}

/** The keys of a text, as far as they are known by the time. */
class TextKeys {
  readonly #lower: string;
  #keys: Found = NONE;
  #parts: Found = NONE;

  constructor(text: string) {
    this.#lower = text.toLowerCase();
  }

  keys(): readonly number[] {
    if (this.#keys.of !== count) this.#keys = { of: count, numbers: keysOfWords(this.#lower) };
    return this.#keys.numbers;
  }

  parts(): readonly number[] {
    if (this.#parts.of !== count) this.#parts = { of: count, numbers: partsWithin(this.#lower) };
    return this.#parts.numbers;
  }
}

function keysOfWords(lower: string): number[] {
  const found = new Set<number>();
  for (const word of wordsIn(lower)) {
    const number = NUMBERS.word.get(word);
    if (number !== undefined) found.add(number);
    if (word.length < LETTERS) continue;
    for (const { start, number } of STARTS.get(word.slice(0, LETTERS)) ?? []) {
      if (word.startsWith(start)) found.add(number);
    }
  }
  return [...found];
}

function partsWithin(lower: string): number[] {
  const { part, unspaced } = NUMBERS;
  const parts = UNSPACED_SIGNS.test(lower) ? [...part, ...unspaced] : [...part];
  // A term of signs alone has no key.
  return parts.flatMap(([each, number]) => (each !== '' && lower.includes(each) ? number : []));
}

/** Numbers that were found when there were so many keys. */
interface Found {
  of: number;
  numbers: readonly number[];
}

const NONE: Found = { of: 0, numbers: [] };

const kept = new Map<string, TextKeys>();
/** The last ones first. */
let long: readonly { text: string; keys: TextKeys }[] = [];

function textKeys(text: string): TextKeys {
  if (text.length > LONGEST_KEPT) return keysOfLong(text);
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const keys = new TextKeys(text);
  kept.set(text, keys);
  return keys;
}

function keysOfLong(text: string): TextKeys {
  const known = long.find((each) => each.text === text);
  if (known) return known.keys;
  const keys = new TextKeys(text);
  long = [{ text, keys }, ...long.slice(0, MOST_LONG - 1)];
  return keys;
}

/** Whatever stands beyond Europe's letters: East Asian scripts among them. */
const UNSPACED_SIGNS = /[\u1100-\u11ff\u2e80-\uffff]/;

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
/** What a sign is, as far as it was asked: 1 a letter or digit, 2 neither. Half a sign of two units is neither. */
const KINDS = new Uint8Array(0x10000);

/** Runs of letters and digits. Sign by sign, because a pattern takes three times as long on a page. */
function wordsIn(lower: string): string[] {
  const words: string[] = [];
  let start = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const isOfWord = isLetterOrDigit(lower.charCodeAt(at));
    if (isOfWord && start < 0) start = at;
    if (isOfWord || start < 0) continue;
    words.push(lower.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.push(lower.slice(start));
  return words;
}

function isLetterOrDigit(unit: number): boolean {
  const known = KINDS[unit];
  if (known) return known === 1;
  const is = LETTER_OR_DIGIT.test(String.fromCharCode(unit));
  KINDS[unit] = is ? 1 : 2;
  return is;
}
