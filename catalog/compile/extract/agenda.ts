/** The timed parts of an interview. */

import { LENGTHS, together } from '../../../vocabulary/languages.ts';
import { GAP, NUMBER, sourceWithoutLimits } from '../../../vocabulary/patterns.ts';
import type { AgendaPart, Minutes } from '../../schema.ts';
import { addMinutes, findDurations, LONGEST, lengthOf } from '../text/durations.ts';
import { patternFor, sourceFor } from '../text/words.ts';

const MINUTES = sourceWithoutLimits(together(LENGTHS, (of) => of.minutes));
const RANGE = new RegExp(
  String.raw`^${GAP}(${NUMBER})${GAP}(?:-|–|—|to)${GAP}(${NUMBER})${GAP}${MINUTES}(?![\p{L}\p{N}])[\s:.–—-]{0,20}(.+)$`,
  'iu',
);

/**
 * Reads agenda lines: "0-2 mins: Intros" (offsets), "5 mins: Intros" or "Intros (5 min)" (a length),
 * "Intros" (no time). A range is an offset only where each part begins as the one before it ends.
 */
export function readAgenda(lines: readonly string[]): AgendaPart[] {
  const ranges = lines.map((line) => RANGE.exec(line));
  if (lines.length > 1 && areOffsets(ranges)) return ranges.flatMap(offsetPart);
  return lines.map(lengthPart);
}

/** True for a list in which every line opens with a time, such as "5 mins: Intros". */
export function areTimedLines(lines: readonly string[]): boolean {
  return lines.length >= 2 && lines.every((line) => opensWithTime(line));
}

function opensWithTime(line: string): boolean {
  if (RANGE.test(line)) return true;
  const first = findDurations(line)[0];
  return first !== undefined && first.index <= 2 && line.length > first.length + 2;
}

const PART = new RegExp(`^${sourceFor((of) => of.agenda.parts)} \\d{1,20}\\b`, 'iu');

const TIMED_TITLE = /^[^.?!]{2,80}[([]\s{0,20}[^)\]]{0,200}\d[^)\]]{0,200}[)\]]\s{0,20}:?$/;

/** True for a short title of a part: "Part 2: Creativity (20 minutes)". */
export function isPartTitle(text: string): boolean {
  if (text.length > 120) return false;
  if (PART.test(text)) return !/[.?!]$/.test(text);
  return TIMED_TITLE.test(text) && findDurations(text).length === 1;
}

function areOffsets(ranges: readonly (RegExpExecArray | null)[]): boolean {
  return ranges.every((range, index) => {
    if (!range) return false;
    const before = ranges[index - 1];
    return index === 0 ? Number(range[1]) === 0 : before?.[2] === range[1];
  });
}

function offsetPart(range: RegExpExecArray | null): AgendaPart[] {
  if (!range) return [];
  const start = Number(range[1]);
  const length = Number(range[2]) - start;
  return [{ name: partName(range[3] ?? ''), minutes: exactly(length), start }];
}

function exactly(length: number): Minutes {
  return { min: length, max: length, approximate: false };
}

function lengthPart(line: string): AgendaPart {
  const found = findDurations(line)[0];
  if (!found) return { name: line.trim(), minutes: null, start: null };
  const name = `${line.slice(0, found.index)} ${line.slice(found.index + found.length)}`.replace(
    /\(\s{0,20}\)|\[\s{0,20}\]/g,
    ' ',
  );
  return { name: partName(name) || line.trim(), minutes: lengthOf(found), start: null };
}

const BEFORE_NAME = new RegExp(`^${sourceFor((of) => of.agenda.before)}\\s{1,20}`, 'iu');

/** "for questions from you:" → "Questions from you". */
export function partName(text: string): string {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s~:,;–—-]{1,20}|[\s:,;–—-]{1,20}$/g, '')
    .replace(BEFORE_NAME, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const TOTAL = patternFor((of) => [...of.lengths.total, ...of.labels.duration], { at: 'whole' });

const NAMES_WHOLE = patternFor((of) => of.lengths.wholes, { at: 'end' });

/** The parts without what is none: their total, and the whole itself where shorter ones stand beside it. */
export function partsWithin(parts: readonly AgendaPart[], whole: Minutes | null): AgendaPart[] {
  const own = parts.filter(({ name, minutes }) => minutes === null || !TOTAL.test(name));
  if (!whole) return own;
  const shorter = own.filter(
    ({ name, minutes }) => minutes === null || minutes.max < whole.max || !NAMES_WHOLE.test(name),
  );
  return shorter.filter(({ minutes }) => minutes).length >= 2 ? shorter : own;
}

/** What all parts take together, or the total among them; null where one of them has no length. */
export function sumOfParts(parts: readonly AgendaPart[]): Minutes | null {
  const total = parts.find(({ name, minutes }) => minutes !== null && TOTAL.test(name));
  if (total) return total.minutes;
  const lengths = parts.flatMap(({ minutes }) => minutes ?? []);
  if (parts.length < 2 || lengths.length < parts.length) return null;
  const sum = addMinutes(lengths);
  return sum && sum.max <= LONGEST ? { ...sum, computed: true } : null;
}
