/**
 * How far each neutral reader is trusted by itself, 0 to 1, and how well it is known that a system's
 * pages say something where it looks. A page kind names the readers that it uses.
 */
import type { Grade } from '../reading.ts';

export interface Weighed {
  weight: number;
  grade: Grade;
}

/** A link in a trail of links says where the page stands; any other may lead elsewhere. */
interface LinkWeights {
  inTrail: number;
  elsewhere: number;
}

/** A reader that is absent is not asked. */
export interface ReaderWeights {
  /** Data that the page carries for its own scripts. */
  embedded?: Weighed;
  labels?: Weighed & { aside: number; only: number };
  links?: { candidate?: LinkWeights; job?: LinkWeights; grade: Grade };
  /** A bar that says "<stage> for <job>". */
  titleBar?: Weighed & { selector: string };
  /** The main heading is the candidate; `second` where the page may have none of the first level. */
  personHeading?: Weighed & { second?: number };
  /** The main heading is the job. */
  jobHeading?: Weighed;
  /** The main heading names the interview, or whose it is; `parts` where it names both. */
  interviewHeading?: Weighed & { parts: number; alone: number; startsWithVerb?: boolean };
  /** One of the first headings names an interview. */
  contentHeading?: Weighed;
  currentParts?: Weighed;
  lines?: { department: number; stage: number; job: number; minutes: number; grade: Grade };
  onlyInterview?: Weighed & { minutes: number };
  title?: Weighed & { alone: number };
  trail?: Weighed;
  behindName?: Weighed;
  beforeJob?: Weighed;
  behindJob?: Weighed;
  onlyRoleHeading?: Weighed;
  belowJob?: Weighed;
  /** Asked only for what no other reader has found. */
  firstLines?: Weighed;
}

/** What a reader is given. */
export type Weights<Name extends keyof ReaderWeights> = NonNullable<ReaderWeights[Name]>;

/** A table with further readers, or with other weights for some. */
/* @__NO_SIDE_EFFECTS__ */
export function withReaders(table: ReaderWeights, more: ReaderWeights): ReaderWeights {
  return { ...table, ...more };
}

/** What a page of any system may be read by. */
const USUAL: ReaderWeights = {
  embedded: { weight: 0.7, grade: 'G' },
  labels: { weight: 0.75, aside: 0.4, only: 0.45, grade: 'G' },
  links: {
    candidate: { inTrail: 0.6, elsewhere: 0.4 },
    job: { inTrail: 0.6, elsewhere: 0.55 },
    grade: 'G',
  },
  lines: { department: 0.4, stage: 0.5, job: 0.45, minutes: 0.3, grade: 'G' },
  onlyInterview: { weight: 0.6, minutes: 0.5, grade: 'G' },
  title: { weight: 0.35, alone: 0.3, grade: 'G' },
  trail: { weight: 0.4, grade: 'G' },
  firstLines: { weight: 0.25, grade: 'G' },
};

/** A page for one interview with one candidate. */
export const FOR_AN_INTERVIEW = withReaders(USUAL, {
  contentHeading: { weight: 0.4, grade: 'G' },
  interviewHeading: { weight: 0.45, parts: 0.5, alone: 0.42, grade: 'G' },
  behindName: { weight: 0.4, grade: 'G' },
  beforeJob: { weight: 0.4, grade: 'G' },
});

/** A page about one candidate. */
export const FOR_A_CANDIDATE = withReaders(USUAL, {
  personHeading: { weight: 0.5, grade: 'G' },
  behindJob: { weight: 0.4, grade: 'G' },
});

/** A list or a board of many candidates, mostly of one job. */
export const OVERVIEW = withReaders(USUAL, {
  jobHeading: { weight: 0.45, grade: 'G' },
  belowJob: { weight: 0.3, grade: 'G' },
});
