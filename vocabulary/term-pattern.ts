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
import { keysIn, numberOfKey, partsIn } from './text-keys.ts';

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

  override test(text: string): boolean {
    return this.global ? this.exec(text) !== null : this.#all.standIn(text);
  }

  override exec(text: string): RegExpExecArray | null {
    const found = this.#all.findIn(text, this.global ? this.lastIndex : 0);
    if (this.global) this.lastIndex = found ? found.index + found[0].length : 0;
    return found;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return patternOf(this.#words, this.#options)[Symbol.split](text, limit);
  }

  override [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return patternOf(this.#words, this.#options)[Symbol.matchAll](text);
  }

  get #all(): Spellings {
    this.#spellings ??= new Spellings(this.#words, this.#options);
    return this.#spellings;
  }
}

/** All spellings of some terms, which are looked up by the words that a text must have for them. */
class Spellings {
  readonly #options: PatternOptions;
  /** In the order in which one pattern would try them. */
  readonly #all: readonly Spelling[];
  /** By the number of the key that a text must have for them. */
  readonly #byKey = new Map<number, readonly number[]>();
  readonly #byPart = new Map<number, readonly number[]>();
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
    for (const [at, { spelling }] of this.#all.entries()) {
      const { number, isPart } = numberOfKey(spelling);
      const places = isPart ? this.#byPart : this.#byKey;
      places.set(number, [...(places.get(number) ?? []), at]);
    }
  }

  /** True where any of them stands in a text. */
  standIn(text: string): boolean {
    return this.#placesIn(text).some((at) => this.#find(at, text, 0) !== null);
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
    const found: number[] = [];
    take(this.#byKey, keysIn(text), found);
    if (this.#byPart.size > 0) take(this.#byPart, partsIn(text), found);
    return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a - b);
  }
}

function take(
  byNumber: ReadonlyMap<number, readonly number[]>,
  numbers: readonly number[],
  found: number[],
): void {
  for (const each of numbers) {
    const places = byNumber.get(each);
    if (places) found.push(...places);
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
