/** Lengths of time in a text → minutes. */
import type { Minutes } from '../../schema.ts';

/** A length of time found in a text, with its place in it. */
export interface FoundDuration extends Minutes {
  index: number;
  length: number;
}

const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  'forty-five': 45,
  sixty: 60,
  ninety: 90,
};

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|½|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

const UNIT = String.raw`(?:minutes?|mins?\.?|m|hours?|hrs?\.?|h)(?![\p{L}\d])`;

const BETWEEN = String.raw`\s*(?:-|–|—|to|or|and)\s*`;

/** "up to", "no more than" and their like are hedges too: the number is a bound, not the length. */
const HEDGE =
  /(?:[~≈<≤]|\babout|\baround|\bapprox(?:\.|imately)?|\broughly|\bca\.|\bsome|\bup to|\bat (?:most|least)|\b(?:no|not) (?:more|longer|less) than|\bmax(?:imum|\.)?(?: of)?|\bmin(?:imum|\.)(?: of)?|\bunder|\bless than|\busually|\btypically)\s*$/i;

const HEDGE_AFTER = /^[\s,]*(?:\(?(?:on average|is average|or so|approximately|ish)\b)/i;

/** "within 24 hours" and "48 hours before the interview" say when, not how long. */
const DEADLINE = /\b(?:within|every|in the next|no later than)(?: the)?(?: (?:first|next))?\s*$/i;

const NOTICE =
  /^\s*(?:before|prior|in advance|(?:of )?notice|ahead|after|ago|per (?:day|week|month)|a (?:day|week|month)|later|early|late)\b/i;

/** Minutes; what takes longer than this is a deadline or a whole trial, not an interview. */
const LONGEST = 16 * 60;

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\d.])(?:(?<half>half\s+an?[\s-]hour|half[\s-]hour)|(?<hour>hour(?=-long))|(?<use>(?<=\buse the )hour)|(?<from>${NUMBER})(?:\s*-?\s*(?<fromUnit>${UNIT}))?(?:${BETWEEN}(?<to>${NUMBER}))?\s*-?\s*(?<unit>${UNIT})(?:\s*(?:and\s+)?(?<rest>\d{1,2})\s*-?\s*(?:minutes?|mins?|m)(?![\p{L}\d]))?(?<andHalf>\s+and\s+a\s+half)?)`,
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

function fromMatch(match: RegExpMatchArray): { min: number; max: number } | null {
  const groups = match.groups ?? {};
  if (groups.half) return { min: 30, max: 30 };
  if (groups.hour || groups.use) return { min: 60, max: 60 };
  const unit = minutesIn(groups.unit ?? '');
  const from = numberOf(groups.from ?? '') * (groups.fromUnit ? minutesIn(groups.fromUnit) : unit);
  const extra = Number(groups.rest ?? 0) + (groups.andHalf ? unit / 2 : 0);
  const to = groups.to ? numberOf(groups.to) * unit : from;
  if (!(from > 0) || to < from) return null;
  return { min: groups.to ? from : from + extra, max: to + extra };
}

function minutesIn(unit: string): number {
  return /^h/i.test(unit) ? 60 : 1;
}

function numberOf(text: string): number {
  if (text === '½') return 0.5;
  return WORDS[text.toLowerCase()] ?? Number(text.replace(',', '.'));
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
