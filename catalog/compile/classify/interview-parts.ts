/** What is no process but one interview: its parts are brief, or counted as parts. */
import { findDurations } from '../text/durations.ts';
import { sourceFor } from '../text/words.ts';
import type { Section } from '../tree/sections.ts';
import { namesInterview } from './stage-name.ts';

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
  String.raw`^\W{0,20}${sourceFor((of) => of.agenda.parts)}\s{0,20}\d{1,2}(?!\p{L})`,
  'iu',
);

/** True where headings below are the parts of one interview, and no heading beside them names another. */
export function isInParts(section: Section): boolean {
  const parts = partsIn(section);
  return parts.length > 0 && !namesOthers(section.children, parts);
}

/** The headings that are parts; none where there are not enough. */
function partsIn({ children }: Section): readonly Section[] {
  const timed = children.filter(({ title }) => minutesIn(title) !== null);
  if (areBrief(timed.map(({ title }) => minutesIn(title))) && areNoStages(timed)) return timed;
  const counted = children.filter(({ title }) => COUNTED_PART.test(title));
  if (counted.length >= FEWEST_COUNTED && areNoStages(counted)) return counted;
  return children.map(partsIn).find((parts) => parts.length > 0) ?? [];
}

function minutesIn(title: string): number | null {
  return findDurations(title)[0]?.max ?? null;
}

/** "Phase 1: Phone screen" and "Part 3: Offer" are stages. */
function areNoStages(parts: readonly Section[]): boolean {
  return !parts.some(({ title }) => namesInterview(title));
}

function namesOthers(sections: readonly Section[], parts: readonly Section[]): boolean {
  return sections.some(
    (each) =>
      !parts.includes(each) &&
      (namesInterview(each.title) || namesOthers(each.children, parts)),
  );
}
