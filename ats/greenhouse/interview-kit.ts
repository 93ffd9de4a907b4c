/** What an interviewer is given before the interview; linked from every invitation. */
import type { Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { FOR_AN_INTERVIEW } from '../readers/weights.ts';
import { HIRING_PLAN, INTERVIEW_NAME, NAME_HEADING } from './shared-selectors.ts';

/** The API’s documentation and public scripts, 2015 to 2026; grade A. */
export const paths = [/^\/guides\/\d{1,20}(\/people\/\d{1,20})?\/?$/];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/guides/4455/people/77123?application_id=88231',
    'https://s101.recruiting.eu.greenhouse.io/guides/4455/people/77123',
    'https://app.greenhouse.io/guides/4455/people/77123?application_id=88231#scorecard',
    'https://app.greenhouse.io/guides/4455',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/guides',
    'https://app.greenhouse.io/guides/4455/edit',
    'https://app.greenhouse.io/guides/4455/people/new',
  ],
};

export const page: Page = {
  values: ['candidate', 'job', 'department', 'stage', 'interview'],
  selectors: [NAME_HEADING, HIRING_PLAN, INTERVIEW_NAME],
  readers: FOR_AN_INTERVIEW,
};
