/** The sample scorecard of the first page. Candidate and job are invented; the guide is the bundled handbook's. */
import type { SampleScorecard } from '../../components/sample-scorecard.tsx';

/** Id of the guide that this scorecard gets. */
export const SAMPLE_GUIDE = 'universal/resume-deep-dive';

/** What stands on it, and what was found by it; a test has the match made and compares. */
export const SAMPLE: SampleScorecard = {
  candidate: 'Robin Example',
  job: 'Customer Engineer',
  interview: 'Resume deep dive',
  certainty: {
    match: {
      verdict: 'sure',
      reasons: [
        'the interview “Resume deep dive” is its name',
        'it is for every role',
        'it is the guide for the step “Resume Deep Dive” of Interview process',
      ],
    },
    pinned: null,
  },
};
