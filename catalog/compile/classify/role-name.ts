/** Which words name a job, and which people by their job. */

import { TermPattern } from '../../../vocabulary/term-pattern.ts';
import { findDurations } from '../text/durations.ts';
import { remembered } from '../text/remembered.ts';
import { JOB_TITLES, wordsFor } from '../text/words.ts';
import { isAdvice, namesStage } from './stage-name.ts';

const ABBREVIATIONS = wordsFor((of) => of.people.abbreviations);
const ROLE = new TermPattern([...JOB_TITLES, ...ABBREVIATIONS]);
const PEOPLE = new TermPattern([
  ...JOB_TITLES,
  ...ABBREVIATIONS,
  ...wordsFor((of) => of.people.names),
]);

const MOST_WORDS_OF_A_ROLE = 8;
const MOST_WORDS_OF_PEOPLE = 12;

/** True for a few words that name a job: "Sr. Product Designer", "SDR". */
export function isAboutRole(text: string): boolean {
  if (text === '' || isAdvice(text) || /\b(?:an?|your|new) /i.test(text)) return false;
  return text.split(/\s+/).length <= MOST_WORDS_OF_A_ROLE && ROLE.test(text);
}

/** True for words that hold somebody's job or place at a company: "two of the team". */
export const mentionsPeople = remembered(holdsPeople);

function holdsPeople(text: string): boolean {
  return PEOPLE.test(text);
}

/** True for a few words that name people and no stage: "Two of our designers". */
export function namesPeople(text: string): boolean {
  const few = text.split(/\s+/).length <= MOST_WORDS_OF_PEOPLE && !/[.!?:]$/.test(text);
  return few && PEOPLE.test(text) && !namesStage(text) && findDurations(text).length === 0;
}
