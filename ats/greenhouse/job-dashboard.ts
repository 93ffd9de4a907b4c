/** The state of one job, of one’s own work, or of all jobs. */
import type { Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { OVERVIEW } from '../readers/weights.ts';
import { HIRING_PLAN, JOB_NAME } from './shared-selectors.ts';

/** The API’s documentation and public crawlers, 2023 to 2026; grade A. */
export const paths = [
  /^\/sdash(\/\d+)?\/?$/,
  /^\/plans\/\d+\/?$/,
  /^\/dashboard\/?$/,
  /^\/alljobs\/?$/,
];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/sdash/4001',
    'https://acme.greenhouse.io/sdash',
    'https://app.greenhouse.io/plans/4001',
    'https://app.greenhouse.io/dashboard',
    'https://app.greenhouse.io/alljobs?status=open',
  ],
  mustNotMatch: [
    'https://my.greenhouse.io/dashboard',
    'https://app.greenhouse.io/sdash/new',
    'https://app.greenhouse.io/jobapps/4001/edit',
    'https://app.greenhouse.io/plans/new',
    'https://app.greenhouse.io/plans/4001/jobapp',
    'https://app.greenhouse.io/plans/4001/jobapps/new',
    'https://app.greenhouse.io/plans',
  ],
};

export const page: Page = {
  values: ['job', 'department'],
  selectors: [HIRING_PLAN, JOB_NAME],
  readers: OVERVIEW,
};
