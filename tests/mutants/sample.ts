/** A random sample that repeats for its seed. */
import type { Mutant } from './instrumented-copy.ts';

/** `size` of the mutants, in the order of their places; all of them where there are fewer. */
export function drawn(
  mutants: readonly Mutant[],
  { size, seed }: { size: number; seed: number },
): Mutant[] {
  const chosen = new Set(shuffled(mutants, seed).slice(0, size));
  return mutants.filter((mutant) => chosen.has(mutant));
}

function shuffled<Item>(all: readonly Item[], seed: number): Item[] {
  const random = generator(seed);
  const keyed = all.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

/** mulberry32. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
