/** The paths of all kinds of page. Apart from the rest, because the loader needs no more. */
import type { PathShapes } from '../adapter.ts';
import type { PageKind } from '../page-kinds.ts';
import { paths as applicationReview } from './application-review.ts';
import { paths as candidateProfile } from './candidate-profile.ts';
import { paths as interviewKit } from './interview-kit.ts';
import { paths as jobDashboard } from './job-dashboard.ts';
import { paths as pipeline } from './pipeline.ts';
import { paths as scheduling } from './scheduling.ts';
import { paths as scorecard } from './scorecard.ts';

export const PATHS = {
  scorecard,
  'interview-kit': interviewKit,
  'candidate-profile': candidateProfile,
  scheduling,
  'application-review': applicationReview,
  pipeline,
  'job-dashboard': jobDashboard,
} satisfies PathShapes & Record<PageKind, readonly RegExp[]>;
