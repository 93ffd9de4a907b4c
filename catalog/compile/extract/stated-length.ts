/** The length that prose states of the interview itself. */
import type { Minutes } from '../../schema.ts';
import { findDurations } from '../text/durations.ts';

const WORK = `(?:interview|session|call|conversation|chat|meeting|panel|round|screen|exercise|project|assignment|case study|take[- ]home|test|challenge|this)`;

const BEFORE = new RegExp(
  String.raw`\b${WORK}\b[^.;:!?]{0,40}\b(?:lasts?|runs?|takes?|requires?|(?:is|be)(?: scheduled for| usually| typically| normally| generally)?|should take)\s*(?:you\s*|for\s*)?(?:up to|no more than|at most|about|around|approximately|roughly|for|only|~)?\s*$`,
  'i',
);

const SPEND =
  /\b(?:spend|use|have|given|get|allow(?:ed)?|allocate|block|set aside)\s+(?:the\s+)?(?:up to|no more than|at most|about|around|approximately|roughly|~)?\s*$/i;

const ON_THE_WORK = new RegExp(
  String.raw`^\s*(?:on|for|in|to (?:work on|complete|finish|do|spend on)|working on|completing)\s+(?:this|the|your)?\s*${WORK}\b`,
  'i',
);

const LONG_NAMED = new RegExp(
  String.raw`^[\s-]*(?:long\s+)?(?:\p{L}[\p{L}-]*\s+){0,2}${WORK}\b`,
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
