/** What an interviewer is given before the interview; linked from every invitation. */
import type { Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { FOR_AN_INTERVIEW, withReaders } from '../readers/weights.ts';
import { HIRING_PLAN, INTERVIEW_NAME, KIT_NAME_HEADING, STEP } from './shared-selectors.ts';

/** The API’s documentation, public scripts, 2015 to 2026, and links in invitations; grade A. */
export const paths = [/^\/guides\/\d{1,20}(\/people\/\d{1,20}(\/interview)?)?\/?$/];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/guides/4455/people/77123?application_id=88231',
    'https://s101.recruiting.eu.greenhouse.io/guides/4455/people/77123',
    'https://app.greenhouse.io/guides/4455/people/77123?application_id=88231#scorecard',
    'https://app.greenhouse.io/guides/4455/people/77123/interview?application_id=88231',
    'https://app.greenhouse.io/guides/4455/people/77123?application_id=88231&new=true',
    'https://app.greenhouse.io/guides/4455',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/guides',
    'https://app.greenhouse.io/guides/4455/edit',
    'https://app.greenhouse.io/guides/4455/people/new',
    'https://app.greenhouse.io/guides/4455/people/77123/interviews',
    'https://app.greenhouse.io/guides/4455/interview',
    'https://app.greenhouse.io/guides/4455/people/77123/merge?application_id=88231',
  ],
};

export const page: Page = {
  values: ['candidate', 'job', 'department', 'stage', 'interview'],
  selectors: [KIT_NAME_HEADING, HIRING_PLAN, STEP, INTERVIEW_NAME],
  readers: withReaders(FOR_AN_INTERVIEW, {
    // That a kit links to its own candidate is likely; the address tells which link that is.
    links: {
      candidate: { inTrail: 0.6, elsewhere: 0.55 },
      job: { inTrail: 0.6, elsewhere: 0.55 },
      grade: 'G',
    },
  }),
};
