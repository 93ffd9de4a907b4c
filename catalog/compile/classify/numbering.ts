/** Numbers, times and marks around a name, and the name without them. */

import { LENGTHS, together } from '../../../vocabulary/languages.ts';
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import {
  GAP,
  HAN_NUMERALS,
  isUnspaced,
  NUMBER,
  sourceOf,
  sourceOfUnits,
} from '../../../vocabulary/patterns.ts';
import { normaliseText } from '../../normalise.ts';
import { findDurations } from '../text/durations.ts';
import { withoutPicturesBehind } from '../text/pictures.ts';
import { remembered } from '../text/remembered.ts';
import { DAYS, patternFor, sourceFor, wordsFor } from '../text/words.ts';

const COUNTED = wordsFor((of) => of.stages.counted).join('|');
const PARTS = wordsFor((of) => of.agenda.parts).join('|');
const NUMBER_WORDS = wordsFor((of) => Object.keys(of.lengths.numbers)).join('|');
const ORDINAL = String.raw`(?:\d{1,20}(?:st|nd|rd|th)|${sourceFor((of) => of.stages.ordinals)})`;

const UNIT = sourceOfUnits(together(LENGTHS, (of) => [...of.hours, ...of.minutes, ...of.days]));

const COUNTED_UNSPACED = wordsFor((of) => [...of.stages.counted, ...of.agenda.parts])
  .filter(isUnspaced)
  .join('|');
/** "一", "十二" and "2". */
const HAN_NUMBER = `(?:${HAN_NUMERALS}|\\d{1,2})`;
/** "第一步", "2단계", "步骤三". */
const UNSPACED_COUNT = String.raw`(?:第?\s?${HAN_NUMBER}\s?(?:${COUNTED_UNSPACED})|(?:${COUNTED_UNSPACED})\s?${HAN_NUMBER})`;

/** "3. ", "Stage 2: ", "#1 - ". */
const NUMBERED = new RegExp(
  [
    // "1、", "二、", "（三）", "④".
    String.raw`^\s{0,20}(?:${HAN_NUMBER}\s?[、．]|（${HAN_NUMBER}）|[①-⑳]\s?[、.：:]?)\s{0,20}`,
    // "第一步：", "2단계: ".
    String.raw`^\s{0,20}${UNSPACED_COUNT}(?:\s{0,5}[:：、.–—-]\s{0,20}|\s{1,20})(?=\S)`,
    // "3.1.1 ", "2.4. ", but not "1.5 hours".
    String.raw`^\s{0,20}\d{1,3}(?:\.\d{1,3}){1,4}\.?\s{1,20}(?!${UNIT})(?=\p{L})`,
    // "Stage 3.1: ".
    String.raw`^\s{0,20}(?:${COUNTED}|${PARTS})\s{1,20}\d{1,3}(?:\.\d{1,3}){1,4}\.?\s{0,20}[:–—-]\s{0,20}`,
    String.raw`^\s{0,20}(?:(?:${COUNTED}|${PARTS})\s{0,20})?#?\d{1,20}\s{0,20}(?:\)|[.:](?!\d)|：|\s[-–—]\s)\s{0,20}`,
    String.raw`^\s{0,20}(?:${COUNTED})\s{1,20}(?:\d{1,20}|(?:${NUMBER_WORDS})(?!\p{L}))\s{0,20}[-–—:.]?\s{0,20}`,
    String.raw`^\s{0,20}\d\uFE0F?\u20E3\s{0,20}[-–—:.]?\s{0,20}`,
    // "II. ", "b) ", "Part B: ", but no initial of a person.
    String.raw`^\s{0,20}(?:[ivx]{1,5}[.)]|[a-h]\))\s{1,20}`,
    String.raw`^\s{0,20}(?:${COUNTED}|${PARTS})\s{1,20}(?:[a-h]|[ivx]{1,5})(?!\p{L})\s{0,20}[:.)–—-]\s{0,20}`,
    // "2ème étape : ", "1st round: ".
    String.raw`^\s{0,20}\d{1,2}(?:st|nd|rd|th|er|re|ère|e|ème|ª|º|a|o|\.)?\s{1,20}(?:${COUNTED})(?:\s{1,20}[^:–—-]{1,40})?\s{0,20}[:–—-]\s{0,20}`,
  ].join('|'),
  'iu',
);
const ROMAN = '[ivx]+(?=[.):])';
/** The same, read generously: "2nd ", "interview 3", "iv)". */
const NUMBER_BEFORE = new RegExp(
  [
    String.raw`^\s{0,20}(?:(?:${COUNTED}|${PARTS}|interview)\s{0,20})?`,
    // No number is that of "1-on-1 with the CEO" or "1:1".
    String.raw`(?!\d\s{0,2}[-–—]?\s{0,2}(?:on|to)(?!\p{L})|\d:\d)`,
    String.raw`#?(?:\d{1,20}|${ROMAN})(?:st|nd|rd|th)?\s{0,20}[-–—.):]{0,200}\s{0,20}`,
  ].join(''),
  'iu',
);
/** "(Stage 2)", ": 2nd stage", ": 4th and final round". */
const STAGE_BEHIND = new RegExp(
  [
    String.raw`\s{0,20}\((?:${COUNTED})\s{1,20}\d{1,20}\)\s{0,20}$`,
    String.raw`\s{0,20}[:,–—-]\s{0,20}(?:the\s{1,20})?${ORDINAL}(?:\s{1,20}and\s{1,20}final)?\s{1,20}(?:${COUNTED})\s{0,20}$`,
  ].join('|'),
  'iu',
);

const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200D\uFE0F\s]){1,20}/u;

/** "🎯 Goals of the interview" → "Goals of the interview". */
export function withoutPicture(text: string): string {
  return text.replace(PICTURE, '');
}

/** True for "3. Team call", "Stage 2: Onsite" and "#1 - Screen". */
export function isNumbered(title: string): boolean {
  return NUMBERED.test(withoutPicture(title)) || STAGE_BEHIND.test(title);
}

const COUNTED_BEFORE = new RegExp(
  String.raw`^\s{0,20}(?:${COUNTED})\s{0,20}#?\d{1,20}(?!\p{L})`,
  'iu',
);
const COUNTED_BEHIND = new RegExp(
  String.raw`^\s{0,20}(?:${ORDINAL}|\d{1,2}\p{L}{0,4}\.?)\s{1,20}(?:${COUNTED})(?!\p{L})`,
  'iu',
);

const COUNTED_UNSPACED_FIRST = new RegExp(String.raw`^\s{0,20}${UNSPACED_COUNT}`, 'iu');

const CALLS = sourceFor((of) => [...of.stages.counted, ...of.stages.calls]);
/** "#2", "nº 2". */
const COUNT = String.raw`\s{0,20}(?:#|n[ºo°.]\s?)?\d{1,2}\s{0,20}`;
const CALL_COUNTED = new RegExp(
  String.raw`^\s{0,20}(?:interview|${CALLS})${COUNT}[:：–—-]\s{0,20}(?=\p{L})`,
  'iu',
);

const COUNTS = [COUNTED_BEFORE, COUNTED_BEHIND, CALL_COUNTED, COUNTED_UNSPACED_FIRST];

/** True for "Stage 2: Onsite", "2nd round: team call" and "Interview 3: the owner", which say of what they are the second. */
export function isCounted(title: string): boolean {
  const plain = withoutPicture(title);
  return COUNTS.some((each) => each.test(plain));
}

/** "Stage 2: Onsite" → "Onsite", "3.1.2 Screening" → "Screening". */
export function withoutNumbering(title: string): string {
  const plain = withoutPicture(title);
  const name = withoutOutlineNumber(plain).replace(NUMBERED, '');
  return name === plain ? title : name;
}

/** The same for the count of a step: "Interview #2: A walk through your work" → "A walk through your work". */
export function withoutCount(title: string): string {
  return CALL_COUNTED.test(title) ? title.replace(CALL_COUNTED, '') : withoutNumbering(title);
}

const ONLY_COUNT = new RegExp(
  String.raw`^\s{0,20}(?:${COUNTED})\s{0,20}#?(?:\d{1,2}|(?:${NUMBER_WORDS}))\s{0,20}[.:]?\s{0,20}$`,
  'iu',
);

/** True for "Step 1", which says nothing of what it is. */
export function isOnlyCount(title: string): boolean {
  return ONLY_COUNT.test(withoutPicture(title));
}

const PERIOD = new RegExp(
  String.raw`^(?:${sourceFor((of) => of.lengths.periods)}|\d{1,4}|[\s.,/–—-]){1,12}$`,
  'iu',
);

/** True for "Week 2" and "Day 3-5: trial shift", which say when first. */
export const beginsWithPeriod = remembered((text) =>
  PERIOD.test(text.split(/[:：]|\s[–—-]\s/)[0] ?? ''),
);

const OUTLINE_NUMBER = /^\s{0,20}\d{1,3}(?:\.\d{1,3}){1,5}\.?\s{1,20}(?=\p{L})/u;

/** A length in front is no number of a heading: "1.5 hours with us". */
function withoutOutlineNumber(title: string): string {
  const length = findDurations(title)[0];
  return length && title.slice(0, length.index).trim() === ''
    ? title
    : title.replace(OUTLINE_NUMBER, '');
}

/** The same for any way to count: "2nd interview" → "interview". */
export const withoutNumber = remembered((title) => title.replace(NUMBER_BEFORE, '').trim());

const OPTIONAL_BEFORE = new RegExp(
  `^${sourceFor((of) => of.steps.optional)}\\s{0,20}[:–—-]\\s{0,20}`,
  'iu',
);
const OPTIONAL_BEHIND = new RegExp(`\\(${sourceFor((of) => of.steps.optional)}\\)`, 'iu');
const IF_NEEDED = new PatternAround(
  `,?\\s{0,20}\\(?${sourceFor((of) => of.steps.ifNeeded)}\\)?`,
  'iu',
  wordsFor((of) => of.steps.ifNeeded),
);
const SAYS_HOW = patternFor((of) => [...of.steps.optional, ...of.steps.asynchronous]);
const DAYS_OR_WEEKS = new RegExp(String.raw`\d\s?-?\s?${sourceOf(DAYS)}`, 'iu');

/** A name without time marks, "optional", quotes around it and pictures behind it. */
export const stepName = remembered(readStepName);

function readStepName(text: string): string {
  const name = withoutTimeBehind(
    withoutTimeBefore(text.replace(/\s{0,20}[([（]([^)\]）]{0,120})[)\]）]/g, ownWords)),
  )
    .replace(OPTIONAL_BEFORE, '')
    .replace(STAGE_BEHIND, '')
    .replace(IF_NEEDED, '')
    .replace(OPTIONAL_BEHIND, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .replace(/^\s{1,20}|[\s:：.,;–—-]{1,20}$/g, '');
  return withoutPicturesBehind(name);
}

/** What stands in brackets stays where it is neither a time nor says how the step is done. */
function ownWords(whole: string, inside: string): string {
  const isMark =
    findDurations(inside).length > 0 || SAYS_HOW.test(inside) || DAYS_OR_WEEKS.test(inside);
  return isMark ? '' : whole;
}

/** "30-minute call" → "call". */
function withoutTimeBefore(text: string): string {
  const first = /^\s*\d/.test(text) ? findDurations(text)[0] : undefined;
  if (!first || text.slice(0, first.index).trim() !== '') return text;
  const behind = text.slice(first.index + first.length).trimStart();
  return /^\p{L}/u.test(behind) ? behind : text;
}

const HEDGE_BEHIND = new RegExp(
  `(?:~|${sourceFor((of) => [...of.lengths.hedges, ...of.lengths.limits])})\\s{0,20}$`,
  'iu',
);
const BEFORE_TIME = /\s{0,20}(?:[,/–—-]|\bfor)\s{0,20}$/i;
const DAY_BEHIND = new PatternAround(
  String.raw`${GAP}(?:,|[–—-]|\bfor)${GAP}(?:${NUMBER}|an?|one|half an?|half|(?:a )?full) ${sourceOf(DAYS)}\.?$`,
  'iu',
  DAYS,
);

/** "Onsite – about 3 hours" → "Onsite". */
function withoutTimeBehind(text: string): string {
  const last = findDurations(text).at(-1);
  if (!last || !/^\.?$/.test(text.slice(last.index + last.length))) {
    return text.replace(DAY_BEHIND, '');
  }
  const before = text.slice(0, last.index).replace(HEDGE_BEHIND, '');
  return BEFORE_TIME.test(before) ? before.replace(BEFORE_TIME, '') : text;
}

/** A heading's name without its number, normalised. */
export function plainTitle(title: string): string {
  return normaliseText(stepName(withoutNumber(title)));
}
