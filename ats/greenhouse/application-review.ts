/** Deciding on new applications one after the other; the next one is put in place without a new address. */
import type { KnownSelector, Page } from '../adapter.ts';
import type { AddressExamples } from '../examples.ts';
import { FOR_A_CANDIDATE, withReaders } from '../readers/weights.ts';

/**
 * A saved page of 2023 and public user scripts until 2025; grade A. Behind an id there are only parts
 * that pages load for themselves (`reject_modal`, `preload`), but for the review by hiring managers.
 */
export const paths = [
  /^\/applications\/review(\/app_review[a-z_]{0,20}(\/\d{1,20})?)?\/?$/,
  /^\/applications\/review\/hiring_manager_feedback\/\d{1,20}(\/[a-z_]{1,40})?\/?$/,
];

export const examples: AddressExamples = {
  matches: [
    'https://app.greenhouse.io/applications/review/app_review?hiring_plan_id=4001',
    'https://app.greenhouse.io/applications/review/app_review/88231',
    'https://app.greenhouse.io/applications/review',
    'https://app.greenhouse.io/applications/review/hiring_manager_feedback/88231/feedback',
  ],
  mustNotMatch: [
    'https://app.greenhouse.io/applications',
    'https://app.greenhouse.io/applications/reviewers',
    'https://app.greenhouse.io/applications/88231',
    'https://app.greenhouse.io/applications/review/app_review/88231/reject_modal',
    'https://app.greenhouse.io/applications/review/app_review/4001/preload',
    'https://app.greenhouse.io/applications/review/settings',
  ],
};

/** In the saved page and in user scripts until 2025; both forms of a profile's address. */
const LINK = '[data-provides="app-review"]>header a[href*="/people/"]';
const LINKED_NAME: KnownSelector = {
  value: 'candidate',
  selector: LINK,
  weight: 0.8,
  grade: 'A',
};

/** The part and its header are in a saved page of 2023; there the name is a link. */
const SHOWN_NAME: KnownSelector = {
  value: 'candidate',
  selector: '[data-provides="app-review"] header :is(h1,h2,h3)',
  weight: 0.6,
  grade: 'G',
};

export const page: Page = {
  values: ['candidate', 'job', 'department', 'stage'],
  selectors: [LINKED_NAME, SHOWN_NAME],
  subject: LINK,
  readers: withReaders(FOR_A_CANDIDATE, {
    embedded: { weight: 0.7, grade: 'A' },
    titleBar: { selector: '.nav-link-wrapper .title, #header .title', weight: 0.6, grade: 'A' },
  }),
};
