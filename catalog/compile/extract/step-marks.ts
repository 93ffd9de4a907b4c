/** What marks beside a step's name say: its length, that it is optional, or done in one's own time. */
import type { PhrasingContent } from 'mdast';
import type { Minutes } from '../../schema.ts';
import { mentionsPeople } from '../classify/role-name.ts';
import { findDuration, findDurations, lengthOf } from '../text/durations.ts';
import { BEFORE_LENGTH, BEHIND_LENGTH } from '../text/length-frame.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { textOf, trimmedStart } from '../tree/node-text.ts';

const OPTIONAL = patternFor(({ steps }) => [...steps.optional, ...steps.ifNeeded]);
const ASYNCHRONOUS = patternFor((of) => of.steps.asynchronous);
const OPTIONAL_WORD = sourceFor((of) => of.steps.optional);
const OPTIONAL_MARK = new RegExp(
  String.raw`^${OPTIONAL_WORD}(?: ${sourceFor((of) => of.stages.counted)})?\s{0,20}[:–—-]?$`,
  'iu',
);
const OPENS_OR_NOTES_OPTIONAL = new RegExp(
  String.raw`^${OPTIONAL_WORD}|\(${OPTIONAL_WORD}\)`,
  'iu',
);

export function saysOptional(mark: string): boolean {
  return OPTIONAL.test(mark);
}

export function saysAsynchronous(mark: string): boolean {
  return ASYNCHRONOUS.test(mark);
}

/** True for all that is said of a step where it begins with "optional" or says so in brackets. */
export function isMarkedOptional(whole: string): boolean {
  return OPENS_OR_NOTES_OPTIONAL.test(whole);
}

/** "*Optional step:* Coffee chat" without its mark, which is read all the same. */
export function withoutOptional(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  const isMark = first !== undefined && OPTIONAL_MARK.test(textOf(first));
  return isMark && others.length > 0 ? trimmedStart(others) : [...nodes];
}

/** The length in the first of the marks that holds one. */
export function firstDuration(marks: readonly string[]): Minutes | null {
  return marks.map(wholeIn).find((each) => each !== null) ?? null;
}

/**
 * The first length, unless it is one of several parts: "10 min talk + 20 min questions". It is the whole
 * where it is their sum, or what each of them makes: "90 min, either 3 x 30 min or 2 x 45 min".
 */
function wholeIn(mark: string): Minutes | null {
  const [first, ...others] = findDurations(mark);
  if (!first) return null;
  const rest = others.reduce((sum, { max }) => sum + max, 0);
  const isWhole = first.max === rest || others.every(({ max }) => max === first.max);
  return isWhole ? lengthOf(first) : null;
}

const HEDGE_ONLY = new RegExp(`^[\\s:,–—-]{0,20}${BEFORE_LENGTH}$`, 'iu');
const HEDGE_BEHIND = new RegExp(`^${BEHIND_LENGTH}`, 'iu');
/** "Recruiter (45 min): …" behind a name. */
export const PEOPLE_FIRST = /^\s*([^():.;]{2,40})\s\(([^)]{1,40})\)[\s:–—-]*/;

/** What stands in marks right behind a name: "(45 min)", "[async]", "– 30 minutes". */
export function behindName(text: string): string {
  const first = findDurations(text)[0];
  if (first && HEDGE_ONLY.test(text.slice(0, first.index))) {
    const end = first.index + first.length;
    const sentence = text.slice(0, end) + (/^[^.!?\n]*/.exec(text.slice(end))?.[0] ?? '');
    const hedge = HEDGE_BEHIND.exec(text.slice(end))?.[0] ?? '';
    return wholeIn(sentence) ? text.slice(0, end) + hedge : '';
  }
  const people = PEOPLE_FIRST.exec(text);
  if (people && mentionsPeople(people[1] ?? '')) return people[2] ?? '';
  return (
    /^\s{0,20}(?:[([（][^)\]）]{0,200}[)\]）]|[–—-]\s{0,20}[^:.;]{0,40})/.exec(text)?.[0] ?? ''
  );
}

/** True for a mark that was meant as a length and is none: "30 mni". */
export function isBrokenLength(mark: string): boolean {
  if (findDuration(mark) || saysAsynchronous(mark) || saysOptional(mark)) return false;
  return /\d|min|hour|hr/i.test(mark);
}
