/** Long patterns made around terms, which are only tried on texts that may hold the terms. */
import type { Words } from './language.ts';
import { TermKeys } from './text-keys.ts';

/**
 * A pattern that finds nothing where a text holds no term of one of the lists in `needs`. The words of a text are
 * looked up, as for a `TermPattern`, before it is tried. Within it the terms have limits at words (`sourceOf`).
 */
export class PatternAround extends RegExp {
  readonly #needs: readonly TermKeys[];

  constructor(source: string, flags: string, ...needs: readonly Words[]) {
    super(source, flags);
    this.#needs = needs.map((terms) => new TermKeys(terms));
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
    for (const each of this.#needs) if (!each.mayStandIn(text)) return false;
    return true;
  }
}
