/** What the panel and the popup show: a match with its guide and its place in the process. */
import type { Guide, Link, Minutes, Principle, Process, Step } from './schema.ts';

/** What is known of the place where guidance is wanted. Plain text; null where unknown. */
export interface MatchQuery {
  job: string | null;
  department: string | null;
  stage: string | null;
  interview: string | null;
  /** Length in minutes where the page states it. */
  minutes: number | null;
  /** The same where it is surely read, to be held against the guide's length. */
  bookedMinutes?: number | null;
  /** Who interviews, as the page says it; null where it does not. */
  interviewers: string | null;
  /** The stages that the page lists right before and after its own; null for an end, absent where it does not. */
  stagesAround?: { before?: string | null; after?: string | null } | null;
  /** 0 to 1: how sure the reading of the page is; 1 where a person typed it. */
  certainty: number;
}

/**
 * How sure a match is. `sure` is shown as is; `likely` is shown with a question and the next ones;
 * `unsure` offers a choice; `none` offers search.
 */
export type Verdict = 'sure' | 'likely' | 'unsure' | 'none';

/** A guide that was considered, with the reasons for and against it in words. */
export interface Candidate {
  guideId: string;
  /** 0 to 1. */
  confidence: number;
  reasons: string[];
}

/** Guide and process step chosen for a query. */
export interface Match {
  verdict: Verdict;
  guideId: string | null;
  /** The handbook's department: the one that the page states, or that of the role that fits the job. */
  department: string | null;
  processId: string | null;
  /** Indexes from the process's top level down to the step, null when no step is known. */
  stepPath: number[] | null;
  /** 0 to 1. */
  confidence: number;
  reasons: string[];
  /** Best first, without the chosen one. */
  alternatives: Candidate[];
}

/**
 * Which pin made the choice: for this page as long as it is open, for this job and stage, or for this
 * stage with any job.
 */
export const PIN_SCOPES = ['once', 'job-and-stage', 'stage'] as const;
export type PinScope = (typeof PIN_SCOPES)[number];

/** Whose pin it is. */
export type PinOwner = 'person' | 'company';

/** Just enough of a guide to name it in a list. */
export interface GuideSummary {
  id: string;
  name: string;
  department: string | null;
  roleGroup: string | null;
  /** Job titles; none where it is for every role, or for its role group. */
  roles: string[];
  assignment: boolean;
  duration: Minutes | null;
}

/** A guide to choose instead. */
export interface Alternative extends GuideSummary {
  /** 0 to 1. */
  confidence: number;
  reasons: string[];
  /** What tells it from others of its name that are offered with it: a length, a page; null where none is. */
  toldApartBy: string | null;
}

/** A stage that the page lists beside its own. */
export interface ListedStage {
  /** As the page writes it. */
  name: string;
  /** That of the step of this name in the role's own process; null where there is none, or several. */
  guideId: string | null;
}

/** A step's neighbours and path, ready to show. */
export interface ProcessPosition {
  process: Process;
  /** Indexes from the process's top level down; null when the process is known but the step is not. */
  path: number[] | null;
  step: Step | null;
  /** The step before on the same level; null at its beginning, and in a process for every role. */
  previous: Step | null;
  /** The step after on the same level; null at its end, and in a process for every role. */
  next: Step | null;
  /** What the page itself lists; null for an end of its list, absent where it lists nothing there. */
  listed: { before?: ListedStage | null; after?: ListedStage | null };
}

/** What the handbook has for a job that it does not cover. */
export interface ForUncoveredJob {
  /** Guides of other roles for the kind of interview that the page names: to look at, not to follow. */
  ofKind: GuideSummary[];
  /** Guides that are for every role. */
  universal: GuideSummary[];
  /** Links that the page of the job's department gives. */
  links: Link[];
}

/** All that a view needs to show one guide in its place. */
export interface Guidance {
  query: MatchQuery;
  match: Match;
  guide: Guide | null;
  alternatives: Alternative[];
  /** Set where no guide is shown and the handbook has none for the job at all. */
  forUncoveredJob: ForUncoveredJob | null;
  position: ProcessPosition | null;
  /** The guide's length where the interview is surely booked for another. */
  lengthNotKept: Minutes | null;
  /** Set when a pin decided. */
  pinned: { scope: PinScope; by: PinOwner } | null;
  /** The match's department, so that other guides are offered of the one that was matched with. */
  department: string | null;
  principles: Principle[];
  /** Name of the active catalog. */
  catalogName: string;
}
