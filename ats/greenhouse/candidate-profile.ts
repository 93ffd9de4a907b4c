/** Everything about one candidate, in the old and the redesigned form. */
import type { KnownSelector, Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { FOR_A_CANDIDATE, withReaders } from '../readers/weights.ts';
import { HIRING_PLAN, INTERVIEW_INFO, INTERVIEW_NAME } from './shared-selectors.ts';

/** The API’s documentation for the old form, public scripts of 2025 and 2026 for the new one; grade A. */
export const paths = [/^\/people\/\d{1,20}(\/applications\/\d{1,20})?(\/redesign)?\/?$/];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/people/77123?application_id=88231',
    'https://acme.greenhouse.io/people/77123/applications/88231',
    'https://app.greenhouse.io/people/77123/applications/88231/redesign?src=search',
    'https://app.greenhouse.io/people/77123#scorecard',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/people/new',
    'https://app.greenhouse.io/people/bulk/edit',
    'https://app.greenhouse.io/people/77123/merge?application_id=88231',
    'https://app.greenhouse.io/people/77123/applications/88231/edit',
    'https://app.greenhouse.io/people/77123/applications/new',
    'https://app.greenhouse.io/people/bulk/77123',
    'https://app.greenhouse.io/people/77123/add_person_to_job_modal',
    'https://app.greenhouse.io/person/77123/email_templates/3',
  ],
};

/** An extension that hides names, 2018; the old form only. */
const PERSON_NAME: KnownSelector = {
  value: 'candidate',
  selector: '.person-name',
  weight: 0.7,
  grade: 'B',
};

/** A public user script, before 2025: the option of the current stage has another class than the others. */
const CURRENT_STAGE: KnownSelector = {
  value: 'stage',
  selector: '.stage-option',
  isUnlike: true,
  weight: 0.6,
  grade: 'B',
};

export const page: Page = {
  values: ['candidate', 'job', 'department', 'stage', 'interview'],
  selectors: [PERSON_NAME, HIRING_PLAN, CURRENT_STAGE, INTERVIEW_NAME, INTERVIEW_INFO],
  readers: withReaders(FOR_A_CANDIDATE, {
    // A link to a person leads to somebody else from here.
    links: { job: { inTrail: 0.6, elsewhere: 0.55 }, grade: 'G' },
    personHeading: { weight: 0.5, second: 0.4, grade: 'B' },
    currentParts: { weight: 0.5, grade: 'G' },
    onlyRoleHeading: { weight: 0.45, grade: 'G' },
  }),
};
