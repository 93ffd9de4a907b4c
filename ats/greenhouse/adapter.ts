/** Greenhouse Recruiting. Nobody has checked any of it on a live tenant. */
import type { Adapter, Page } from '../adapter.ts';
import type { PageKind } from '../page-kinds.ts';
import { page as applicationReview } from './application-review.ts';
import { page as candidateProfile } from './candidate-profile.ts';
import { HOSTS } from './hosts.ts';
import { page as interviewKit } from './interview-kit.ts';
import { page as jobDashboard } from './job-dashboard.ts';
import { PATHS } from './paths.ts';
import { page as pipeline } from './pipeline.ts';
import { page as scheduling } from './scheduling.ts';
import { page as scorecard } from './scorecard.ts';

export const GREENHOUSE: Adapter = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: HOSTS,
  sharedHosts: /^app\d*$|^s\d+\.recruiting\.eu$/,
  paths: PATHS,
  // A job is a "hiring plan" in addresses and data. Source: the API's documentation, public crawlers; A.
  ids: {
    person: { path: /\/people\/(\d+)/, query: ['person_id', 'candidate_id'] },
    application: {
      path: /\/(?:applications|app_review|hiring_manager_feedback)\/(\d+)/,
      query: ['application_id', 'application'],
    },
    job: { path: /\/(?:sdash|plans)\/(\d+)/, query: ['hiring_plan_id', 'job_id'] },
  },
  links: {
    candidate: { contains: ['/people/'], id: /\/people\/(\d+)/ },
    job: { contains: ['/sdash/', '/plans/'], id: /\/(?:sdash|plans)\/(\d{1,20})\/?(?:[?#]|$)/ },
    applicationId: /application(?:s\/|_id=)(\d+)/,
  },
  // Empty scripts of 2015 and 2025, in two public scripts.
  ownName: {
    selector: 'script[data-key="myFullName"],script[data-key="ZendeskConfig.userName"]',
    attribute: 'data-value',
  },
  // React islands of a Rails app; seen in a saved page of 2023 (A), names of a job's data as in addresses.
  embedded: { attributes: ['data-react-props'], jobs: ['hiring_plan'] },
  hooks: ['data-provides', 'data-react-class'],
  // Every interview plan begins with the stage "Application Review" (help centre, C); the menu says "People".
  alsoValues: { stage: ['application review'], department: ['people'] },
  pages: {
    scorecard,
    'interview-kit': interviewKit,
    'candidate-profile': candidateProfile,
    scheduling,
    'application-review': applicationReview,
    pipeline,
    'job-dashboard': jobDashboard,
  } satisfies Record<PageKind, Page>,
};
