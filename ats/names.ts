/** Whether words are the name of a job, of an interview, or of a person. */

import { INTERVIEWS, JOBS, PAGES, together } from '../vocabulary/languages.ts';
import { testOf } from '../vocabulary/patterns.ts';

/** True for words with a noun for a job in them. */
export const holdsRole = testOf(together(JOBS, ({ nouns, trades }) => [...nouns, ...trades]));
/** True for words with one for an interview or an assignment in them. */
export const holdsInterview = testOf(
  together(INTERVIEWS, ({ names, onPages }) => [...names, ...onPages]),
);
/** "Engineer at Acme" is somebody's present job. */
export const namesEmployer = testOf(together(PAGES, ({ at }) => at));
/** "Candidate for Data Engineer" names a person's page, "with Ada Lovelace" a person. */
const isOfAPerson = testOf(
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

/** True for words that look like a person's name; many other names do too. */
export function looksLikePerson(text: string): boolean {
  return PERSON.test(text);
}

/** True for words that name a role and no interview, person or page. */
export function namesJob(text: string): boolean {
  return holdsRole(text) && !holdsInterview(text) && !isOfAPerson(text);
}

/** True for few enough words that are no sentence and name no employer. */
export function isShort(text: string): boolean {
  return isFewWords(text) && !/[.!?]/.test(text) && !namesEmployer(text);
}

export function isFewWords(text: string): boolean {
  return text.split(' ').length <= LONGEST_JOB;
}
