/** Places in Greenhouse's markup that several kinds of page have. */
import type { KnownSelector } from '../adapter.ts';

/** Two link copiers read it on scorecards, 2025 and 2026; the span is the later one's. */
export const NAME_HEADING: KnownSelector = {
  value: 'candidate',
  selector: 'h3.name>span, h3.name',
  weight: 0.8,
  grade: 'A',
};

/** On kits the author of the later one took it back within the day. */
export const KIT_NAME_HEADING: KnownSelector = { ...NAME_HEADING, weight: 0.6, grade: 'G' };

/** Kits and scorecards: two public user scripts, of 2015 and later. A "step" is an interview. */
export const STEP: KnownSelector = {
  value: 'interview',
  selector: '#interview_kit_header .step',
  weight: 0.85,
  grade: 'A',
};

/** What the markup calls a job. Scorecards, kits and profiles in 2015 and scorecards in 2026, in two public extensions. */
export const HIRING_PLAN: KnownSelector = {
  value: 'job',
  selector: '.hiring-plan, .hiring_plan',
  weight: 0.8,
  grade: 'A',
};

/** Header of /plans/… and of job posts, in a public tool that drove the app, 2025. */
export const JOB_NAME: KnownSelector = {
  value: 'job',
  selector: '.job-name a, .job-name',
  weight: 0.7,
  grade: 'B',
};

/** Nobody has shown it; it follows the pattern of `.person-name`. */
export const INTERVIEW_NAME: KnownSelector = {
  value: 'interview',
  selector: '.interview-name, .interview_name',
  weight: 0.6,
  grade: 'G',
};

/** That rows of a profile's interviews have it is in a public script; that it begins with the name is a guess. */
export const INTERVIEW_INFO: KnownSelector = {
  value: 'interview',
  selector: '.interview-info',
  weight: 0.4,
  grade: 'G',
};
