/** Lengths of time in a text → minutes. */

import { HANDBOOKS, LENGTHS, together } from '../../../vocabulary/languages.ts';
import {
  GAP,
  isUnspaced,
  patternOf,
  SPACE,
  sourceOf,
  sourceOfUnits,
  sourceWithoutLimits,
  UNSPACED,
} from '../../../vocabulary/patterns.ts';
import { BESIDE_UNSURE_HOURS, UNSURE_HOURS } from '../../../vocabulary/unsure-hours.ts';
import type { Minutes } from '../../schema.ts';
import { allOf } from './all-of.ts';
import { qualified } from './length-frame.ts';
import { remembered } from './remembered.ts';
import { sourceFor, wordsFor } from './words.ts';

/** A length of time found in a text, with its place in it. */
export interface FoundDuration extends Minutes {
  index: number;
  length: number;
}

const HOURS = together(LENGTHS, (of) => of.hours);
const MINUTES = together(LENGTHS, (of) => of.minutes);
const IS_HOURS = patternOf(HOURS, { at: 'whole' });
/** What each word for a number is; of several words with single spaces between them. */
export const NUMBER_WORDS = Object.assign(
  {},
  ...HANDBOOKS.map((of) => of.lengths.numbers),
) as Readonly<Record<string, number>>;

const HYPHEN = `(?:${GAP}[-–—]|[-–—]?${GAP})`;
const DIGITS = String.raw`\d{1,4}(?:[.,]\d{1,2}(?!\d))?(?:\s?[½¼¾]|\s1/2)?\+?|[½¼¾]`;
const UNIT = unitOf([...HOURS, ...MINUTES]);
/** A full stop behind a short form belongs to it: "20 min. intro". */
function unitOf(words: readonly string[]): string {
  return String.raw`(?!${sourceWithoutLimits(wordsFor((of) => of.lengths.notUnits))})${sourceOfUnits(words)}(?:(?<=min|mins|hr|hrs|std)\.)?`;
}

/** Numbers in words stand before units of their own language: "en heures" is no hour. */
const IN_WORDS = HANDBOOKS.map(({ lengths }, at) => {
  const { hours = [], minutes = [] } = LENGTHS[at] ?? {};
  const units = [...hours, ...minutes].filter((each) => each.length > 1 || isUnspaced(each));
  const words = Object.keys(lengths.numbers);
  const space = words.some(isUnspaced) ? GAP : String.raw`[\s-]{1,20}`;
  return { number: sourceWithoutLimits(words), units: sourceOfUnits(units), space };
});

const WORD = sourceOf(Object.keys(NUMBER_WORDS));
/** Numbers in words that count interviews: "three 45-minute calls". */
const TIMES = sourceOf(
  Object.keys(NUMBER_WORDS).filter((word) => [2, 3, 4, 5, 6].includes(NUMBER_WORDS[word] ?? 0)),
);
/** "three separate", "3 separate". */
const SEPARATE = sourceFor((of) => of.lengths.separate);
const SOME = `(?:${TIMES}(?:${SPACE}${SEPARATE})?|(?<![\\d.])[2-6]${SPACE}${SEPARATE})${SPACE}(?=\\d)`;
const NUMBER = `(?:${DIGITS}|${WORD})`;
const DASH = '[-–—~〜～]';
const TO = sourceFor((of) => of.lengths.between);
/** "3-6ish hours". */
const ABOUT = '-?ish';
const BETWEEN = `${GAP}-?(?:${DASH}|${GAP}${DASH}?${TO}${DASH}?)${GAP}`;
const HALF = sourceFor((of) => of.lengths.andHalf);
const AND = sourceFor((of) => of.lengths.and);

/** The minutes behind hours: "1 hour and 30 minutes"; "une heure trente" without a unit. */
const REST = String.raw`(?:${GAP}(?:${AND}${SPACE})?(?<rest>\d{1,2})${HYPHEN}${sourceOfUnits(MINUTES)}(?:(?<=min)\.)?|${SPACE}(?<restWord>${sourceOf(
  Object.keys(NUMBER_WORDS).filter((word) => (NUMBER_WORDS[word] ?? 0) >= 10),
)}))?`;

const PHRASES = HANDBOOKS.flatMap((of) => Object.entries(of.lengths.phrases));
const PHRASE_VALUES = [...new Set(PHRASES.map(([, value]) => value))].sort((a, b) => b - a);
const PHRASE = PHRASE_VALUES.map((value) => {
  const words = PHRASES.flatMap(([phrase, of]) => (of === value ? phrase : []));
  return `(?<phrase${value}>${sourceOf(words)})`;
}).join('|');

/** "10:30" and "10時30分" are times of the day. */
const CLOCK = sourceWithoutLimits(together(LENGTHS, (of) => of.clock).filter(isUnspaced));
const START = String.raw`(?:(?<![\p{L}\d$€£.:]|\d,)|(?<=${UNSPACED})(?<!\d${CLOCK}))`;

const AN_HOUR = String.raw`hour(?=-long)|(?<=\buse the )hour`;
const IN_DIGITS = [
  // 1h30, 1 h 30, 1:30 h
  String.raw`(?<whole>\d{1,2})(?:h(?<over1>[0-5]\d)(?:\s?${sourceOfUnits(MINUTES)})?(?!\d)|\s?h\s(?<over2>[0-5]\d)(?=\s?(?:$|[^\s\p{L}\d]))|:(?<over3>[0-5]\d)\s?${sourceOfUnits(HOURS)})`,
  // 90'
  String.raw`(?<![’'])(?<primes>\d{1,3})\s?['’′](?![\p{L}\d'’"])`,
  String.raw`(?:(?:(?<timesFrom>[1-9])\s?${DASH}\s?)?(?<times>[2-9])\s?[x×]\s?|(?<!\bof\s)(?<timesWord>${SOME}))?(?<from>${NUMBER})(?:${HYPHEN}(?<fromUnit>${UNIT}))?(?:${BETWEEN}(?<to>${NUMBER}))?(?<ish>${ABOUT})?(?:[\s-]{0,20}(?<halfBefore>${HALF}))?(?:(?<=[\d½¼¾+]|ish)${HYPHEN}(?<unit>${UNIT})|${IN_WORDS.map(
    ({ number, units, space }, at) => `(?<=${number})${space}(?<unit${at}>${units})`,
  ).join('|')}|(?<=${HALF})[\s-]{0,20}(?<unitOfHalf>${UNIT}))${REST}(?:${GAP}(?<andHalf>${HALF}))?`,
];
const ANY_WAY = [PHRASE, `(?<hour>${AN_HOUR})`, ...IN_DIGITS].join('|');
const ALL_PHRASES = PHRASES.map(([phrase]) => phrase);
const DIGIT = '[\\d½¼¾]';
/** Hours with minutes behind them; numbers with a unit. Most texts hold none but of digits. */
const WITH_DIGITS = new RegExp(`(?=${DIGIT})${START}(?:${IN_DIGITS.join('|')})`, 'giu');
/** The same, and half an hour, and numbers in words. */
const WITH_WORDS = new RegExp(
  `${START}(?=${DIGIT}|${AN_HOUR}|${sourceOf([...Object.keys(NUMBER_WORDS), ...ALL_PHRASES])})(?:${ANY_WAY})`,
  'giu',
);

const LONG_UNITS = [...HOURS, ...MINUTES].filter((each) => each.length > 1 && !isUnspaced(each));
const UNSPACED_NUMBERS = [...Object.keys(NUMBER_WORDS), ...wordsFor((of) => of.lengths.andHalf)];
const SOME_UNSPACED = sourceOf(UNSPACED_NUMBERS.filter(isUnspaced));
/** What only a pattern for words finds; roughly first, and then for sure. */
const MAY_HOLD_WORDS = new RegExp(
  String.raw`[\s-]${sourceWithoutLimits(LONG_UNITS)}|hour-|${SOME}|${sourceWithoutLimits(ALL_PHRASES)}|${SOME_UNSPACED}`,
  'iu',
);
const HOLDS_WORDS = new RegExp(
  [
    sourceOf(ALL_PHRASES),
    AN_HOUR,
    String.raw`(?:${WORD}|${HALF})[\s-]{1,20}${sourceOfUnits(LONG_UNITS)}`,
    `${SOME_UNSPACED}${GAP}${sourceOf([...HOURS, ...MINUTES].filter(isUnspaced))}`,
    String.raw`${SOME}\d{1,4}${HYPHEN}${UNIT}`,
  ].join('|'),
  'iu',
);
const HOLDS_DIGIT = new RegExp(`${DIGIT}|[０-９]`, 'u');

/** Hours; from here on "14h30" is a time of the day. */
const FIRST_CLOCK_HOUR = 7;
/** Minutes; what takes longer than this is a deadline or a whole trial, not an interview. */
export const LONGEST = 16 * 60;

interface Span {
  min: number;
  max: number;
  /** True for "45+ minutes" and "45ish minutes". */
  open: boolean;
  index: number;
  end: number;
}

/**
 * All lengths of time in minutes and hours in a text, in order.
 * "45–60 minutes" is one length with min 45 and max 60; seconds, days and weeks are not lengths
 * of an interview and are not found.
 */
export const findDurations = remembered(durationsIn);

function durationsIn(text: string): FoundDuration[] {
  const holdsWords = MAY_HOLD_WORDS.test(text) && HOLDS_WORDS.test(text);
  if (!holdsWords && !HOLDS_DIGIT.test(text)) return [];
  const plain = text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const pattern = holdsWords ? WITH_WORDS : WITH_DIGITS;
  const spans = allOf(pattern, plain).flatMap((match) =>
    isOtherWord(match, plain) ? [] : (spanOf(match) ?? []),
  );
  return joined(plain, spans).flatMap((span) => {
    const { index, end, min, max } = span;
    const found = qualified(
      span,
      plain.slice(Math.max(0, index - 90), index),
      plain.slice(end, end + 40),
    );
    if (!found || min > LONGEST) return [];
    return [{ ...found, index, length: end - index, max }];
  });
}

const ENDS_UNSURE = patternOf(UNSURE_HOURS, { at: 'end' });
const BESIDE_UNSURE = patternOf(BESIDE_UNSURE_HOURS);

/** "We meet 1 time" is no hour, as long as nothing else is of a language in which it is; "1,5 time" and a mere "1 time" are. */
function isOtherWord({ 0: found, index = 0 }: RegExpMatchArray, text: string): boolean {
  if (!ENDS_UNSURE.test(found) || !/^\d{1,4}\D{1,20}$/.test(found)) return false;
  const around = `${text.slice(0, index)} ${text.slice(index + found.length)}`;
  return /\p{L}/u.test(around) && !BESIDE_UNSURE.test(around);
}

/** The first length of time in a text, or null. */
export function findDuration(text: string): Minutes | null {
  const first = findDurations(text)[0];
  return first ? lengthOf(first) : null;
}

/** A length without its place. */
export function lengthOf({ min, max, approximate }: FoundDuration): Minutes {
  return { min, max, approximate };
}

const ONLY_PLUS = /^\s{0,20}\+\s{0,20}$/;
const ONLY_BETWEEN = new RegExp(`^${BETWEEN}$`, 'iu');

/** "half an hour to an hour" and "30 min + 30 min" are one length each. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const isRange =
      last?.min === last?.max &&
      last !== undefined &&
      span.max > last.max &&
      ONLY_BETWEEN.test(text.slice(last.end, span.index));
    const isSum = last !== undefined && ONLY_PLUS.test(text.slice(last.end, span.index));
    if (isSum) {
      const { min, max, index } = last;
      all.splice(-1, 1, { ...span, min: min + span.min, max: max + span.max, index });
    } else if (isRange) all.splice(-1, 1, { ...last, max: span.max, end: span.end });
    else all.push(span);
  }
  return all;
}

/** "2 hours and 15 minutes" is a sum, and no range. */
const AND_BETWEEN = new RegExp(AND, 'iu');

function spanOf(match: RegExpMatchArray): Span | null {
  const found = isDepartment(match) ? null : minutesOf(match.groups ?? {}, match[0]);
  if (!found || !(found[0] > 0) || found[1] < found[0]) return null;
  const [min, max] = found;
  const { index = 0 } = match;
  return {
    min,
    max,
    open: match[0].includes('+') || match.groups?.ish !== undefined,
    index,
    end: index + match[0].length,
  };
}

function minutesOf(
  groups: Record<string, string | undefined>,
  text: string,
): [number, number] | null {
  const phrase = PHRASE_VALUES.find((value) => groups[`phrase${value}`] !== undefined);
  if (phrase !== undefined) return [phrase, phrase];
  if (groups.hour) return [60, 60];
  if (groups.primes) return [Number(groups.primes), Number(groups.primes)];
  if (groups.whole) return hoursAndMinutes(groups);
  return countedUnits(groups, text);
}

function hoursAndMinutes({
  whole,
  over1,
  over2,
  over3,
}: Record<string, string | undefined>): [number, number] | null {
  const hours = Number(whole);
  if (hours >= FIRST_CLOCK_HOUR) return null;
  const length = hours * 60 + Number(over1 ?? over2 ?? over3);
  return [length, length];
}

function countedUnits(
  groups: Record<string, string | undefined>,
  text: string,
): [number, number] | null {
  const inWords = IN_WORDS.map((_, at) => groups[`unit${at}`]).find((each) => each !== undefined);
  if (isMillions(groups.from ?? '', groups.unit)) return null;
  const unit = minutesIn(groups.unit ?? inWords ?? groups.unitOfHalf ?? '');
  const half = groups.halfBefore ? 0.5 : 0;
  const own = numberOf(groups.from ?? '');
  const from =
    (own + (groups.to ? 0 : half)) * (groups.fromUnit ? minutesIn(groups.fromUnit) : unit);
  const isMoment = unit === 1 && inWords !== undefined && own === 1 && !groups.to;
  if (isMoment) return null;
  const rest = Number(groups.rest ?? (groups.restWord ? numberOf(groups.restWord) : 0));
  const extra = (unit === 60 ? rest : 0) + (groups.andHalf ? unit / 2 : 0);
  const to = groups.to ? (numberOf(groups.to) + half) * unit : from;
  if (to < from && AND_BETWEEN.test(text)) return [from + to, from + to];
  const times = Number(groups.times ?? (groups.timesWord ? countIn(groups.timesWord) : 1));
  const fewest = Number(groups.timesFrom ?? times);
  return [(groups.to ? from : from + extra) * fewest, (to + extra) * times];
}

/** "three separate" → 3. */
function countIn(words: string): number {
  const count = Object.keys(NUMBER_WORDS).find((word) => isFirstOf(words, word));
  return count === undefined ? Number(/\d/.exec(words)?.[0]) : (NUMBER_WORDS[count] ?? 1);
}

function isFirstOf(words: string, word: string): boolean {
  return words.toLowerCase().split(/\s+/)[0] === word;
}

/** "1.3M calls" and "2.5m users" are millions. */
function isMillions(from: string, unit: string | undefined): boolean {
  return unit === 'M' || (unit === 'm' && /[.,]/.test(from));
}

const COUNTED_BEFORE = new RegExp(`${sourceFor((of) => of.stages.counted)}\\s{0,20}#?$`, 'iu');

/** "Round 2: HR" and "Stage 2 HR Round" are of Human Resources; "2 HR" by itself and "2 HRS" are two hours. */
function isDepartment({ groups, index = 0, input = '', 0: whole }: RegExpMatchArray): boolean {
  if (groups?.unit !== 'HR') return false;
  const isWord = /^\s{1,20}(?:\p{Ll}|\p{L}\p{Ll})/u.test(input.slice(index + whole.length));
  return isWord || COUNTED_BEFORE.test(input.slice(Math.max(0, index - 40), index));
}

function minutesIn(unit: string): number {
  return IS_HOURS.test(unit.replace('.', '')) ? 60 : 1;
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75, '1/2': 0.5 };

function numberOf(text: string): number {
  const word = NUMBER_WORDS[text.toLowerCase().replace(/[\s-]+/g, ' ')];
  if (word !== undefined) return word;
  const fraction = /[½¼¾]|1\/2$/.exec(text)?.[0] ?? '';
  const whole = text.slice(0, text.length - fraction.length - (text.endsWith('+') ? 1 : 0));
  return Number(whole.replace(',', '.') || 0) + (FRACTIONS[fraction] ?? 0);
}

/** Adds lengths; a sum of limits is one. Null when there is nothing to add. */
export function addMinutes(lengths: readonly Minutes[]): Minutes | null {
  if (lengths.length === 0) return null;
  const min = lengths.reduce((sum, each) => sum + (each.min ?? 0), 0) || null;
  const max = lengths.reduce((sum, each) => sum + each.max, 0);
  return { min, max, approximate: min !== null && lengths.some((each) => each.approximate) };
}
