/** How many steps a text says that there are: "our process has three stages", "conheça as 5 etapas". */

import { HANDBOOKS } from '../../../vocabulary/languages.ts';
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { allOf } from '../text/all-of.ts';
import { wordsFor } from '../text/words.ts';

const NUMBERS: Readonly<Record<string, number>> = Object.assign(
  {},
  ...HANDBOOKS.map((of) => of.lengths.numbers),
);
const STEPS = wordsFor((of) => of.stages.counted).map((word) => `${word}*`);
const NUMBER = `\\d{1,2}|${sourceOf(Object.keys(NUMBERS))}`;
/** Up to two words may stand between: "three simple steps". */
const COUNT = new PatternAround(
  String.raw`(?<![\p{L}\p{N}.,:])(${NUMBER})[\s-]{0,5}(?:\p{L}{1,20}\s{1,5}){0,2}${sourceOf(STEPS)}`,
  'giu',
  STEPS,
);

/** True where a text says that there are as many steps. */
export function statesCount(text: string, count: number): boolean {
  return allOf(COUNT, text).some(
    ([, number = '']) => (NUMBERS[number.toLowerCase()] ?? Number(number)) === count,
  );
}
