/** The length that prose states of the interview itself. */

import { GAP } from '../../../vocabulary/patterns.ts';
import type { Minutes } from '../../schema.ts';
import { findDurations } from '../text/durations.ts';
import { sourceFor } from '../text/words.ts';

const WHOLE = sourceFor((of) => of.lengths.wholes);
const HEDGE = sourceFor((of) => of.lengths.hedges);
/** "The interview will last about". */
const BEFORE = new RegExp(
  String.raw`(?:${WHOLE}|\bthis)[^.;:!?\p{L}\p{N}][^.;:!?]{0,40}${sourceFor((of) => of.lengths.lasts)}${GAP}(?:you${GAP}|for${GAP})?(?:${HEDGE}|only|~)?${GAP}$`,
  'iu',
);
const SPEND = new RegExp(
  String.raw`${sourceFor((of) => of.lengths.spend)}\s{1,20}(?:the\s{1,20})?(?:${HEDGE}|~)?\s{0,20}$`,
  'iu',
);
const ON_THE_WORK = new RegExp(
  String.raw`^\s{0,20}${sourceFor((of) => of.lengths.spentOn)}\s{1,20}(?:(?:this|the|your)\s{1,20})?(?:${WHOLE}|this)(?!\p{L})`,
  'iu',
);
/** "45-minute technical interview". */
const LONG_NAMED = new RegExp(
  String.raw`^[\s-]{0,20}(?:long\s{1,20})?(?:\p{L}[\p{L}-]{0,200}\s{1,20}){0,2}${WHOLE}`,
  'iu',
);

/**
 * The length that prose states of the interview or assignment itself: "a 45-minute working session",
 * "the interview will run for 60 minutes", "spend about 2 hours". A length of something else (a demo
 * within it, a video, an event being planned) is not taken. Null where none is stated.
 */
export function statedLength(text: string): Minutes | null {
  const found = findDurations(text).find((each) => {
    const before = text.slice(Math.max(0, each.index - 90), each.index);
    const after = text.slice(each.index + each.length, each.index + each.length + 50);
    if (SPEND.test(before)) return ON_THE_WORK.test(after) || /use the $/i.test(before);
    return BEFORE.test(before) || LONG_NAMED.test(after);
  });
  return found ? { min: found.min, max: found.max, approximate: found.approximate } : null;
}
