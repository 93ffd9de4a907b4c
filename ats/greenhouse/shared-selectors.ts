/** Places in Greenhouse's markup that several kinds of page have. */
import type { KnownSelector } from '../adapter.ts';

/** Two link copiers read it on scorecards, 2025 and 2026; on kits its author took it back. */
export const NAME_HEADING: KnownSelector = {
  value: 'candidate',
  selector: 'h3.name > span, h3.name',
  weight: 0.6,
  grade: 'A',
};

/** What the markup calls a job. Scorecards, kits and profiles in 2015 and scorecards in 2026, in two public extensions. */
export const HIRING_PLAN: KnownSelector = {
  value: 'job',
  selector: '.hiring-plan',
  weight: 0.6,
  grade: 'A',
};

/** Header of /plans/… and of job posts, in a public tool that drove the app, 2025. */
export const JOB_NAME: KnownSelector = {
  value: 'job',
  selector: '.job-name',
  weight: 0.6,
  grade: 'B',
};

/** Nobody has shown it; it follows the pattern of `.person-name`. */
export const INTERVIEW_NAME: KnownSelector = {
  value: 'interview',
  selector: '.interview-name, .interview_name',
  weight: 0.6,
  grade: 'G',
};
