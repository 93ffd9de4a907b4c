/** Finding a time for an interview. */
import type { Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { FOR_AN_INTERVIEW, withReaders } from '../readers/weights.ts';
import { HIRING_PLAN } from './shared-selectors.ts';

/** A public user script, 2025; grade B. Its parameters but one are unknown. */
export const paths = [/^\/interviews\/scheduler(\/v2)?\/?$/];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/interviews/scheduler?landing_page=manualScheduling',
    'https://acme.greenhouse.io/interviews/scheduler/v2?person_id=77123&application_id=88231',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/interviews',
    'https://app.greenhouse.io/interviews/scheduler/v3',
    'https://app.greenhouse.io/schedule/a1b2c3',
  ],
};

export const page: Page = {
  values: ['candidate', 'job', 'department', 'stage', 'interview'],
  selectors: [HIRING_PLAN],
  readers: withReaders(FOR_AN_INTERVIEW, {
    interviewHeading: { weight: 0.45, parts: 0.5, alone: 0.42, startsWithVerb: true, grade: 'G' },
  }),
};
