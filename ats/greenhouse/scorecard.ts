/** The form in which an interviewer rates a candidate, being filled in or submitted. */
import type { Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { FOR_AN_INTERVIEW } from '../readers/weights.ts';
import { HIRING_PLAN, NAME_HEADING, STEP } from './shared-selectors.ts';

/** Public user scripts of several companies, 2015 to 2026; grade A. */
export const paths = [/^\/scorecards\/\d+(\/edit)?\/?$/];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/scorecards/81230441',
    'https://acme.greenhouse.io/scorecards/81230441/edit',
    'https://app2.greenhouse.io/scorecards/81230441/edit/?from=mail',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/scorecards',
    'https://app.greenhouse.io/scorecards/new',
    'https://app.greenhouse.io/scorecards/81230441/history',
  ],
};

export const page: Page = {
  values: ['candidate', 'job', 'department', 'stage', 'interview'],
  selectors: [NAME_HEADING, HIRING_PLAN, STEP],
  readers: FOR_AN_INTERVIEW,
};
