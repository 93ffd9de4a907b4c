/**
 * Patterns of many terms for long texts: what `patternOf` finds, in a fraction of its time.
 *
 * One pattern of hundreds of terms is tried at every letter of a text. Here the words of a text are looked up once;
 * only the terms whose words stand in it are tried, each by a pattern of its own.
 */
import type { Words } from './language.ts';
import {
  isUnspaced,
  longestFirst,
  type PatternOptions,
  patternOf,
  sourceWithoutLimits,
  spelledOut,
} from './patterns.ts';

/** Texts whose words are kept: the parts of a page, which are asked about by some fifty patterns each. */
const MOST_KEPT = 2000;
/** Characters; of longer texts, such as whole pages, only the last ones are kept. */
const LONGEST_KEPT = 2000;
const MOST_LONG = 4;
/** Of a word's start, that it is looked up by. */
const LETTERS = 3;

/** A word, the start of one or a part of one that every text with a term has. */
interface Key {
  kind: 'word' | 'start' | 'part' | 'unspaced';
  text: string;
}

/** A term in one of its spellings: "take home test(s)" has two. */
interface Spelling {
  spelling: string;
  isUnspaced: boolean;
  /** Without limits at words, which take longer to make ready than the rest; made when it is first needed. */
  pattern: RegExp | null;
}

/** How far a text has been looked through, and where each spelling that may stand in it stands next. */
interface Search {
  text: string;
  from: number;
  next: { at: number; found: RegExpExecArray | null }[];
}

/**
 * A pattern of terms as `patternOf` makes it, for text that is not normalised; it stands wherever a pattern
 * can. What it needs is made when it is first asked.
 */
export class TermPattern extends RegExp {
  readonly #words: Words;
  readonly #options: PatternOptions;
  #spellings: Spellings | null = null;

  /** Throws where there is no term. */
  constructor(words: Words, options: PatternOptions = {}) {
    super('(?!)', `iu${options.flags ?? ''}`);
    this.#words = longestFirst(words);
    this.#options = options;
  }

  override exec(text: string): RegExpExecArray | null {
    this.#spellings ??= new Spellings(this.#words, this.#options);
    const found = this.#spellings.findIn(text, this.global ? this.lastIndex : 0);
    if (this.global) this.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return patternOf(this.#words, this.#options)[Symbol.split](text, limit);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return patternOf(this.#words, this.#options)[Symbol.matchAll](text);
  }
}

/** All spellings of some terms, which are looked up by the words that a text must have for them. */
class Spellings {
  readonly #options: PatternOptions;
  /** In the order in which one pattern would try them. */
  readonly #all: readonly Spelling[];
  readonly #byWord = new Map<string, number[]>();
  /** By the first letters of what words start with. */
  readonly #byStart = new Map<string, { start: string; at: number }[]>();
  readonly #byPart = new Map<string, number[]>();
  readonly #byUnspaced = new Map<string, number[]>();
  readonly #isGlobal: boolean;
  #search: Search | null = null;

  /** The longest terms come first. */
  constructor(words: Words, options: PatternOptions) {
    this.#options = options;
    this.#isGlobal = options.flags?.includes('g') ?? false;
    const inOrder = [...words.filter((each) => !isUnspaced(each)), ...words.filter(isUnspaced)];
    this.#all = inOrder.flatMap((term) =>
      longestFirst(spelledOut(term)).map((spelling) => ({
        spelling,
        isUnspaced: isUnspaced(term),
        pattern: null,
      })),
    );
    for (const [at, { spelling }] of this.#all.entries()) this.#keep(keyOf(spelling), at);
  }

  /** The first one at or behind a place of the text; of several at one place the first in order. */
  findIn(text: string, from: number): RegExpExecArray | null {
    const search = this.#searchOf(text, from);
    let first: RegExpExecArray | null = null;
    for (const next of search.next) {
      // What was found behind this place is still the next one: no part of a text is looked through twice.
      if (next.found && next.found.index < from) next.found = this.#find(next.at, text, from);
      const { found } = next;
      if (found && (!first || found.index < first.index)) first = found;
    }
    search.next = search.next.filter(({ found }) => found !== null);
    search.from = from;
    return first;
  }

  #searchOf(text: string, from: number): Search {
    const last = this.#search;
    if (last && last.text === text && last.from <= from) return last;
    const next = this.#placesIn(text).map((at) => ({ at, found: this.#find(at, text, from) }));
    const search = { text, from, next };
    // Kept for patterns that are asked for all there is, one after the other.
    this.#search = this.#isGlobal ? search : null;
    return search;
  }

  #find(at: number, text: string, from: number): RegExpExecArray | null {
    const each = this.#all[at];
    if (!each) return null;
    each.pattern ??= patternWithoutLimits(each.spelling, this.#options);
    const { pattern } = each;
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      const { index } = found;
      if (each.isUnspaced || isBetweenWords(text, index, index + found[0].length)) return found;
      pattern.lastIndex = index + 1;
    }
    return null;
  }

  /** Which of them may stand in a text, in their order. */
  #placesIn(text: string): readonly number[] {
    const ofText = wordsOf(text);
    const { words, unspaced } = ofText;
    const found: number[] = [];
    this.#takeWords(words, found);
    for (const word of this.#byStart.size === 0 ? [] : words) {
      for (const { start, at } of this.#byStart.get(word.slice(0, LETTERS)) ?? []) {
        if (word.startsWith(start)) found.push(at);
      }
    }
    if (this.#byPart.size > 0) takeParts(this.#byPart, ofText.joined, found);
    takeParts(this.#byUnspaced, unspaced, found);
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
  }

  /** By the words or by the terms, whichever are fewer. */
  #takeWords(words: ReadonlySet<string>, found: number[]): void {
    if (this.#byWord.size < words.size) {
      for (const [word, places] of this.#byWord) if (words.has(word)) found.push(...places);
      return;
    }
    for (const word of words) {
      const places = this.#byWord.get(word);
      if (places) found.push(...places);
    }
  }

  #keep({ kind, text }: Key, at: number): void {
    if (kind === 'start') {
      const letters = text.slice(0, LETTERS);
      this.#byStart.set(letters, [...(this.#byStart.get(letters) ?? []), { start: text, at }]);
      return;
    }
    const places = { word: this.#byWord, part: this.#byPart, unspaced: this.#byUnspaced }[kind];
    places.set(text, [...(places.get(text) ?? []), at]);
  }
}

/** A pattern for one spelling that does not look at what stands beside it. */
function patternWithoutLimits(spelling: string, { at = 'word' }: PatternOptions): RegExp {
  const start = at === 'whole' || at === 'start' ? '^' : '';
  const end = at === 'whole' || at === 'end' ? '$' : '';
  return new RegExp(`${start}${sourceWithoutLimits([spelling])}${end}`, 'giu');
}

/** True where neither a letter nor a digit stands right before or behind a part of a text. */
function isBetweenWords(text: string, start: number, end: number): boolean {
  return (
    !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start)) &&
    !STARTS_WITH_WORD.test(text.slice(end, end + 2))
  );
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const STARTS_WITH_WORD = /^[\p{L}\p{N}]/u;

function takeParts(byPart: ReadonlyMap<string, number[]>, text: string, found: number[]): void {
  if (text === '') return;
  for (const [part, places] of byPart) if (text.includes(part)) found.push(...places);
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

/** The words of a text; what few patterns need is made when it is asked for. */
class TextWords {
  /** Each once, in lower case. */
  readonly words: ReadonlySet<string>;
  /** The text in lower case, where scripts without spaces stand in it, else empty. */
  readonly unspaced: string;
  #joined: string | null = null;

  constructor(text: string) {
    const lower = text.toLowerCase();
    this.words = wordsIn(lower);
    this.unspaced = UNSPACED_SIGNS.test(lower) ? lower : '';
  }

  /** The words with spaces between them. */
  get joined(): string {
    this.#joined ??= [...this.words].join(' ');
    return this.#joined;
  }
}

const kept = new Map<string, TextWords>();
/** The last ones first. */
let long: readonly { text: string; words: TextWords }[] = [];

function wordsOf(text: string): TextWords {
  if (text.length > LONGEST_KEPT) return wordsOfLong(text);
  const known = kept.get(text);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = new TextWords(text);
  kept.set(text, words);
  return words;
}

function wordsOfLong(text: string): TextWords {
  const known = long.find((each) => each.text === text);
  if (known) return known.words;
  const words = new TextWords(text);
  long = [{ text, words }, ...long.slice(0, MOST_LONG - 1)];
  return words;
}

/** Whatever stands beyond Europe's letters: East Asian scripts among them. */
const UNSPACED_SIGNS = /[\u1100-\u11ff\u2e80-\uffff]/;

/** What a sign is, as far as it was asked: 1 a letter or digit, 2 neither. Half a sign of two units is neither. */
const KINDS = new Uint8Array(0x10000);

/** Runs of letters and digits. Sign by sign, because a pattern takes three times as long on a page. */
function wordsIn(lower: string): Set<string> {
  const words = new Set<string>();
  let start = -1;
  for (let at = 0; at < lower.length; at += 1) {
    const isOfWord = isLetterOrDigit(lower.charCodeAt(at));
    if (isOfWord && start < 0) start = at;
    if (isOfWord || start < 0) continue;
    words.add(lower.slice(start, at));
    start = -1;
  }
  if (start >= 0) words.add(lower.slice(start));
  return words;
}

function isLetterOrDigit(unit: number): boolean {
  const known = KINDS[unit];
  if (known) return known === 1;
  const is = STARTS_WITH_WORD.test(String.fromCharCode(unit));
  KINDS[unit] = is ? 1 : 2;
  return is;
}
