/** Candidates of a job by stage, or all candidates. */
import type { Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { OVERVIEW } from '../readers/weights.ts';
import { HIRING_PLAN, JOB_NAME } from './shared-selectors.ts';

/** Public crawlers and a saved page, 2023 to 2026; grade A. */
export const paths = [/^\/people\/?$/, /^\/plans\/\d+\/candidates\/?$/];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/people?stage_status_id=2',
    'https://app.greenhouse.io/plans/4001/candidates?hiring_plan_id=4001&type=all',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/plans/new',
    'https://app.greenhouse.io/plans/4001',
    'https://app.greenhouse.io/plans/4001/jobapp',
  ],
};

export const page: Page = {
  values: ['job', 'department', 'stage'],
  selectors: [HIRING_PLAN, JOB_NAME],
  readers: OVERVIEW,
};
