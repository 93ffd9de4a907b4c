/**
 * Lets Stryker run a random sample of the mutants only, as a checker: what is not drawn is reported as if it
 * did not compile, which Stryker leaves out of every count. The draw repeats with the same seed.
 */

class SampleChecker {
  static inject = ['options'];
  #options;
  #drawn = new Set();
  #known = new Set();

  constructor(options) {
    this.#options = options;
  }

  async init() {}

  /** Is handed every mutant at once, before any of them is run. */
  async group(mutants) {
    const { size, seed } = this.#options.sample;
    const byPlace = mutants.toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    for (const { id } of shuffled(byPlace, seed).slice(0, size)) this.#drawn.add(id);
    for (const { id } of mutants) this.#known.add(id);
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map(({ id }) => [id, this.#resultOf(id)]));
  }

  #resultOf(id) {
    if (!this.#known.has(id))
      throw new Error(`the mutant ${id} was not there when the sample was drawn`);
    return this.#drawn.has(id)
      ? { status: 'passed' }
      : { status: 'compileError', reason: 'not in the sample' };
  }
}

function placeOf({ fileName, location, mutatorName, replacement }) {
  const { line, column } = location.start;
  const place = [line, column, location.end.line, location.end.column].map((n) =>
    `${n}`.padStart(6),
  );
  return [fileName, ...place, mutatorName, replacement].join(' ');
}

/** Fisher–Yates with a generator that repeats for a seed (mulberry32). */
function shuffled(all, seed) {
  const random = generator(seed);
  const list = [...all];
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

function generator(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: SampleChecker }];
