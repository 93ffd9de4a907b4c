/** What the words around a length say of it: that it is about so long, the most, or no length at all. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { GAP } from '../../../vocabulary/patterns.ts';
import type { Minutes } from '../../schema.ts';
import { sourceFor, wordsFor } from './words.ts';

const HEDGE_WORDS = sourceFor((of) => of.lengths.hedges);
const LIMIT_WORDS = sourceFor((of) => of.lengths.limits);
const MORE_WORDS = sourceFor((of) => of.lengths.mores);
const FROM = sourceFor((of) => of.lengths.from);

/** All that may stand right before a length: "a maximum of about", "between". */
export const BEFORE_LENGTH = String.raw`(?:(?:[~≈<≤]|${HEDGE_WORDS}|${LIMIT_WORDS}|${MORE_WORDS}|${FROM})[\s:]{0,20}){0,3}`;

const ARTICLES = sourceFor((of) => of.headings.articles);
/** The same with an article: "bis zu eine". */
const FRAME = new RegExp(`${BEFORE_LENGTH}(?:${ARTICLES}\\s{1,20})?$`, 'iu');
const HEDGE = new RegExp(`[~≈]|${HEDGE_WORDS}|${MORE_WORDS}`, 'iu');
const LIMIT = new RegExp(`[<≤]|${LIMIT_WORDS}`, 'iu');
/** "Do not spend more than". */
const NOT_MORE = new PatternAround(
  `${sourceFor((of) => of.lengths.nots)}[^.;:!?\\d]{0,40}${MORE_WORDS}${GAP}$`,
  'iu',
  wordsFor((of) => of.lengths.nots),
);
/** "The time limit for the task is". */
const NAMED_LIMIT = new PatternAround(
  String.raw`${sourceFor((of) => of.lengths.limitNames)}[^.;!?\d]{0,60}$`,
  'iu',
  wordsFor((of) => of.lengths.limitNames),
);

/** What may stand right behind a length: "on average", "at most". */
export const BEHIND_LENGTH = String.raw`[\s,(-]{0,20}${sourceFor((of) => [...of.lengths.hedgesBehind, ...of.lengths.limitsBehind])}`;
const HEDGE_AFTER = new PatternAround(
  String.raw`^[\s,(]{0,20}${sourceFor((of) => of.lengths.hedgesBehind)}`,
  'iu',
  wordsFor((of) => of.lengths.hedgesBehind),
);
const LIMIT_AFTER = new PatternAround(
  String.raw`^[\s,(-]{0,20}${sourceFor((of) => of.lengths.limitsBehind)}`,
  'iu',
  wordsFor((of) => of.lengths.limitsBehind),
);

/** "Within 24 hours" and "48 hours before the interview" say when, not how long. */
const DEADLINE = new PatternAround(
  `(?<!['’])${sourceFor((of) => of.lengths.deadlines)}(?: the)?(?: (?:first|next))?${GAP}$`,
  'iu',
  wordsFor((of) => of.lengths.deadlines),
);
const NOTICE = new PatternAround(
  `^${GAP}${sourceFor((of) => of.lengths.notices)}`,
  'iu',
  wordsFor((of) => of.lengths.notices),
);
/** "The task can be completed within": how long the work is. */
const WHOLE = sourceFor((of) => of.lengths.wholes);
const COMPLETING = sourceFor((of) => of.lengths.completing);
const WORK_WITHIN = new RegExp(`${WHOLE}[^.;!?]{0,80}$`, 'iu');
const COMPLETED = new RegExp(COMPLETING, 'iu');
const OF_EVENT = new RegExp(
  `^${GAP}(?:${sourceFor((of) => of.lengths.of)}|${sourceFor((of) => of.lengths.notices)})`,
  'iu',
);
/** "You will hear back from us in". */
const WAIT = new PatternAround(
  `${sourceFor((of) => of.lengths.waits)}[^.;:!?]{0,60}$`,
  'iu',
  wordsFor((of) => of.lengths.waits),
);

/**
 * A length with what is said around it; null for a deadline, a notice or a wait. Of a range under a
 * limit both ends are said, so it is no limit.
 */
export function qualified(
  { min, max, open }: { min: number; max: number; open: boolean },
  before: string,
  after: string,
): Minutes | null {
  const frame = FRAME.exec(before)?.[0] ?? '';
  const start = before.length - frame.length;
  const deadline = DEADLINE.exec(before)?.index ?? before.length;
  const isAround = HEDGE_AFTER.test(after);
  const isMost =
    LIMIT.test(frame) ||
    NOT_MORE.test(before) ||
    NAMED_LIMIT.test(before) ||
    LIMIT_AFTER.test(after);
  // "em até" is one, while "limité à" only ends like one.
  const isWhen =
    deadline < (frame ? start : before.length) || DEADLINE.test(before.slice(0, start));
  if (isWhen && isWorkWithin(before, after))
    return { min: min === max ? null : min, max, approximate: false };
  if (isWhen || WAIT.test(before) || (NOTICE.test(after) && !isAround)) return null;
  if (isMost) return { min: min === max ? null : min, max, approximate: false };
  return { min, max, approximate: open || isAround || HEDGE.test(frame) };
}

/**
 * True for what stands around a length in "the challenge can be completed within 2 hours", not in
 * "feedback is completed within 2 hours of the call".
 */
export function isWorkWithin(before: string, after: string): boolean {
  const frame = FRAME.exec(before)?.[0] ?? '';
  if (!DEADLINE.test(before.slice(0, before.length - frame.length))) return false;
  if (!WORK_WITHIN.test(before) || OF_EVENT.test(after)) return false;
  const sentence = /[^.;!?]{0,120}$/.exec(before)?.[0] ?? '';
  return COMPLETED.test(sentence) || COMPLETED.test(/^[^.;!?]{0,40}/.exec(after)?.[0] ?? '');
}
