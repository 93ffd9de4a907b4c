/** Long patterns made around terms, which are only tried on texts that may hold the terms. */
import type { Words } from './language.ts';
import { spelledOut } from './patterns.ts';
import { keysIn, numberOfKey, partsIn } from './text-keys.ts';

/**
 * A pattern that finds nothing where a text holds no term of one of the lists in `needs`. The words of a text are
 * looked up, as for a `TermPattern`, before it is tried. Within it the terms have limits at words (`sourceOf`).
 */
export class PatternAround extends RegExp {
  readonly #needs: readonly Words[];
  #keys: readonly Keys[] | null = null;

  constructor(source: string, flags: string, ...needs: readonly Words[]) {
    super(source, flags);
    this.#needs = needs;
  }

  /** What splits a text, and goes through all there is, is the plain pattern. */
  static override get [Symbol.species](): RegExpConstructor {
    return RegExp;
  }

  override test(text: string): boolean {
    return this.exec(text) !== null;
  }

  override exec(text: string): RegExpExecArray | null {
    if (this.#mayStandIn(text)) return super.exec(text);
    this.lastIndex = 0;
    return null;
  }

  override [Symbol.split](text: string, limit?: number): string[] {
    return this.#mayStandIn(text) ? super[Symbol.split](text, limit) : [text];
  }

  #mayStandIn(text: string): boolean {
    this.#keys ??= this.#needs.map(keysOf);
    // The one letter that a pattern takes for another though both are in lower case.
    return this.#keys.every((keys) => holdsAny(keys, text)) || text.includes('ſ');
  }
}

interface Keys {
  words: ReadonlySet<number>;
  parts: ReadonlySet<number>;
}

function keysOf(terms: Words): Keys {
  const numbers = terms.flatMap(spelledOut).map(numberOfKey);
  const ofKind = (parts: boolean) =>
    new Set(numbers.flatMap(({ number, isPart }) => (isPart === parts ? number : [])));
  return { words: ofKind(false), parts: ofKind(true) };
}

function holdsAny({ words, parts }: Keys, text: string): boolean {
  if (keysIn(text).some((number) => words.has(number))) return true;
  return parts.size > 0 && partsIn(text).some((number) => parts.has(number));
}
