/** Example addresses of all kinds of page. */
import type { AddressExamples } from '../examples.ts';
import type { PageKind } from '../page-kinds.ts';
import { examples as applicationReview } from './application-review.ts';
import { examples as candidateProfile } from './candidate-profile.ts';
import { examples as interviewKit } from './interview-kit.ts';
import { examples as jobDashboard } from './job-dashboard.ts';
import { examples as pipeline } from './pipeline.ts';
import { examples as scheduling } from './scheduling.ts';
import { examples as scorecard } from './scorecard.ts';

export const EXAMPLES = {
  scorecard,
  'interview-kit': interviewKit,
  'candidate-profile': candidateProfile,
  scheduling,
  'application-review': applicationReview,
  pipeline,
  'job-dashboard': jobDashboard,
} satisfies Record<PageKind, AddressExamples>;
