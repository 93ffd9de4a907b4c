/** What is no process but one interview: its parts are brief, or counted as parts. */
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import type { Section } from '../tree/sections.ts';
import { isOfOneInterview, namesInterview } from './stage-name.ts';

const FEWEST_BRIEF = 4;
const FEWEST_COUNTED = 3;
/** Minutes of the shortest part, of an average one and of all. */
const SHORT = 10;
const AVERAGE = 20;
const WHOLE = 150;

/**
 * True for lengths (minutes, null for none) of which most are stated and so short that they are those of one
 * interview's parts: a stage of five minutes is none, and stages of a process take hours together.
 */
export function areBrief(minutes: readonly (number | null)[]): boolean {
  const stated = minutes.filter((each) => each !== null);
  const sum = stated.reduce((all, each) => all + each, 0);
  return (
    stated.length >= FEWEST_BRIEF &&
    stated.length * 2 > minutes.length &&
    Math.min(...stated) <= SHORT &&
    sum <= Math.min(WHOLE, stated.length * AVERAGE)
  );
}

const COUNTED_PART = new RegExp(
  String.raw`^[^\p{L}\p{N}_]{0,20}${sourceFor((of) => of.agenda.parts)}\s{0,20}\d{1,2}(?!\p{L})`,
  'iu',
);

/** True where headings below are the parts of one interview. */
export function isInParts(section: Section): boolean {
  return interviewParts(section).length > 0;
}

/** The headings below that are the parts of one interview; none where there are not enough or others name another. */
export function interviewParts({ title, children }: Section): readonly Section[] {
  const parts = partsAmong(children, isOfOneInterview(title) || namesInterview(title));
  return namesOthers(children, parts) ? [] : parts;
}

function partsAmong(children: readonly Section[], ofOne: boolean): readonly Section[] {
  const timed = children.filter(({ title }) => minutesIn(title) !== null);
  if (areBrief(timed.map(({ title }) => minutesIn(title))) && areNoStages(timed, ofOne)) {
    return timed;
  }
  const counted = children.filter(({ title }) => COUNTED_PART.test(title));
  if (counted.length >= FEWEST_COUNTED && areNoStages(counted, ofOne)) return counted;
  return (
    children.map((each) => partsAmong(each.children, ofOne)).find((parts) => parts.length > 0) ?? []
  );
}

function minutesIn(title: string): number | null {
  return findDurations(title)[0]?.max ?? null;
}

/**
 * "Phase 1: Phone screen" and "Part 3: Offer" are stages; under the name of one interview a part may be a task:
 * "Part 2: Case study".
 */
function areNoStages(parts: readonly Section[], ofOne: boolean): boolean {
  const named = parts.filter(({ title }) => namesInterview(title)).length;
  return ofOne ? named * 2 < parts.length : named === 0;
}

function namesOthers(sections: readonly Section[], parts: readonly Section[]): boolean {
  return sections.some((each) => {
    if (parts.includes(each)) return false;
    return (namesInterview(each.title) && !isOfSame(each)) || namesOthers(each.children, parts);
  });
}

const AROUND = new RegExp(
  String.raw`^[^\p{L}\p{N}_]{0,20}${sourceFor((of) => of.stages.around)}(?!\p{L})`,
  'iu',
);
const NAMES_ONLY = patternFor((of) => of.pages.interviews);
const FEW_WORDS = 3;

/** "Post-interview", "Interview flow" and "Interview structure" are of the interview that has the parts. */
function isOfSame({ title, children }: Section): boolean {
  const isAround = AROUND.test(title) && NAMES_ONLY.test(title) && countWords(title) <= FEW_WORDS;
  return isAround || partsAmong(children, false).length > 0;
}
