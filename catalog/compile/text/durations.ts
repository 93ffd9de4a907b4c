/** Lengths of time in a text → minutes. */
import { HANDBOOKS, LENGTHS, together } from '../../../vocabulary/languages.ts';
import { patternOf, sourceWithoutLimits } from '../../../vocabulary/patterns.ts';
import type { Minutes } from '../../schema.ts';
import { sourceFor, wordsFor } from './words.ts';

/** A length of time found in a text, with its place in it. */
export interface FoundDuration extends Minutes {
  index: number;
  length: number;
}

const HOURS = together(LENGTHS, (of) => of.hours);
const MINUTES = together(LENGTHS, (of) => of.minutes);
const IS_HOURS = patternOf(HOURS, { at: 'whole' });
/** What each word for a number is. */
export const NUMBER_WORDS = Object.assign(
  {},
  ...HANDBOOKS.map((of) => of.lengths.numbers),
) as Readonly<Record<string, number>>;

const NUMBER = String.raw`(?:\d{1,20}(?:[.,]\d{1,20})?|½|${sourceWithoutLimits(Object.keys(NUMBER_WORDS))})`;

const UNIT = String.raw`(?:${sourceWithoutLimits([...HOURS, ...MINUTES])}(?:(?<=min|mins|hr|hrs)\.)?)(?![\p{L}\d])`;

const BETWEEN = String.raw`\s{0,20}(?:-|–|—|${sourceFor((of) => of.lengths.between)})\s{0,20}`;

/** "up to", "no more than" and their like are hedges too: the number is a bound, not the length. */
const HEDGE = new RegExp(`(?:[~≈<≤]|${sourceFor((of) => of.lengths.hedges)})\\s{0,20}$`, 'iu');

const HEDGE_AFTER = new RegExp(`^[\\s,(]{0,20}${sourceFor((of) => of.lengths.hedgesBehind)}`, 'iu');

/** "within 24 hours" and "48 hours before the interview" say when, not how long. */
const DEADLINE = new RegExp(
  String.raw`${sourceFor((of) => of.lengths.deadlines)}(?: the)?(?: (?:first|next))?\s{0,20}$`,
  'iu',
);

const NOTICE = new RegExp(`^\\s{0,20}${sourceFor((of) => of.lengths.notices)}`, 'iu');

/** Minutes; what takes longer than this is a deadline or a whole trial, not an interview. */
const LONGEST = 16 * 60;

const HALF = sourceWithoutLimits(wordsFor((of) => of.lengths.half));
const AND_HALF = String.raw`(?<andHalf>\s{1,20}${sourceFor((of) => of.lengths.andHalf)})?`;
const AND = sourceFor((of) => of.lengths.and);
const REST_UNIT = String.raw`${sourceWithoutLimits(MINUTES)}(?![\p{L}\d])`;
/** The minutes behind hours: "1 hour and 30 minutes". */
const REST = String.raw`(?:\s{0,20}(?:${AND}\s{1,20})?(?<rest>\d{1,2})\s{0,20}-?\s{0,20}${REST_UNIT})?`;
/** Half an hour; an hour without a number; numbers with a unit. */
const PATTERN = new RegExp(
  [
    String.raw`(?<![\p{L}\d.])(?:(?<half>${HALF})`,
    String.raw`(?<hour>hour(?=-long)|(?<=\buse the )hour)`,
    String.raw`(?<from>${NUMBER})(?:\s{0,20}-?\s{0,20}(?<fromUnit>${UNIT}))?(?:${BETWEEN}(?<to>${NUMBER}))?` +
      String.raw`\s{0,20}-?\s{0,20}(?<unit>${UNIT})${REST}${AND_HALF})`,
  ].join('|'),
  'giu',
);

/**
 * All lengths of time in minutes and hours in a text, in order.
 * "45–60 minutes" is one length with min 45 and max 60; seconds, days and weeks are not lengths
 * of an interview and are not found.
 */
export function findDurations(text: string): FoundDuration[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const found = fromMatch(match);
    if (!found) return [];
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const from = match.index + match[0].length;
    const after = text.slice(from, from + 40);
    if (DEADLINE.test(before) || NOTICE.test(after) || found.min > LONGEST) return [];
    const approximate = HEDGE.test(before) || HEDGE_AFTER.test(after);
    return [{ ...found, approximate, index: match.index, length: match[0].length }];
  });
}

/** The first length of time in a text, or null. */
export function findDuration(text: string): Minutes | null {
  const first = findDurations(text)[0];
  return first ? { min: first.min, max: first.max, approximate: first.approximate } : null;
}

/** "2 hours and 15 minutes" is a sum, and no range. */
const AND_BETWEEN = new RegExp(AND, 'iu');

function fromMatch(match: RegExpMatchArray): { min: number; max: number } | null {
  const groups = match.groups ?? {};
  if (groups.half) return { min: 30, max: 30 };
  if (groups.hour) return { min: 60, max: 60 };
  const unit = minutesIn(groups.unit ?? '');
  const from = numberOf(groups.from ?? '') * (groups.fromUnit ? minutesIn(groups.fromUnit) : unit);
  const extra = Number(groups.rest ?? 0) + (groups.andHalf ? unit / 2 : 0);
  const to = groups.to ? numberOf(groups.to) * unit : from;
  if (to < from && AND_BETWEEN.test(match[0])) return { min: from + to, max: from + to };
  if (!(from > 0) || to < from) return null;
  return { min: groups.to ? from : from + extra, max: to + extra };
}

function minutesIn(unit: string): number {
  return IS_HOURS.test(unit.replace('.', '')) ? 60 : 1;
}

function numberOf(text: string): number {
  if (text === '½') return 0.5;
  return NUMBER_WORDS[text.toLowerCase()] ?? Number(text.replace(',', '.'));
}

/** Adds lengths; null when there is nothing to add. */
export function addMinutes(lengths: readonly Minutes[]): Minutes | null {
  if (lengths.length === 0) return null;
  return {
    min: lengths.reduce((sum, each) => sum + each.min, 0),
    max: lengths.reduce((sum, each) => sum + each.max, 0),
    approximate: lengths.some((each) => each.approximate),
  };
}
