/** Whether words are the name of a job, of an interview, or of a person. */

import { INTERVIEWS, JOBS, PAGES, together } from '../vocabulary/languages.ts';
import { patternOf } from '../vocabulary/patterns.ts';

const ROLE_NOUN = patternOf(together(JOBS, ({ nouns, trades }) => [...nouns, ...trades]));
const INTERVIEW_WORD = patternOf(
  together(INTERVIEWS, ({ names, onPages }) => [...names, ...onPages]),
);
const EMPLOYER = patternOf(together(PAGES, ({ at }) => at));
/** "Candidate for Data Engineer" names a person's page, "with Ada Lovelace" a person. */
const OF_A_PERSON = patternOf(
  [
    ...together(PAGES, ({ labels }) => labels.candidate),
    ...together(PAGES, ({ between }) => between),
  ],
  { at: 'start' },
);
const LETTER = String.raw`[\p{L}\p{M}'’.־・-]`;
/** Two to five words, the first with a capital letter where its script has any. */
const PERSON = new RegExp(
  String.raw`^[\p{Lu}\p{Lo}]${LETTER}{1,200}(?: \p{L}${LETTER}{0,200}){1,4}$`,
  'u',
);
const LONGEST_JOB = 10;

/** True for words with a noun for a job in them. */
export function holdsRole(text: string): boolean {
  return ROLE_NOUN.test(text);
}

/** True for words with one for an interview or an assignment in them. */
export function holdsInterview(text: string): boolean {
  return INTERVIEW_WORD.test(text);
}

/** True for words that look like a person's name; many other names do too. */
export function looksLikePerson(text: string): boolean {
  return PERSON.test(text);
}

/** True for words that name a role and no interview, person or page. */
export function namesJob(text: string): boolean {
  return holdsRole(text) && !holdsInterview(text) && !OF_A_PERSON.test(text);
}

/** True for few enough words that are no sentence and name no employer. */
export function isShort(text: string): boolean {
  return isFewWords(text) && !/[.!?]/.test(text) && !namesEmployer(text);
}

export function isFewWords(text: string): boolean {
  return text.split(' ').length <= LONGEST_JOB;
}

/** "Engineer at Acme" is somebody's present job. */
export function namesEmployer(text: string): boolean {
  return EMPLOYER.test(text);
}
