/**
 * What was read from a page of a tracking system.
 *
 * Plain data: it travels from the content script to the service worker and the panel.
 */
import type { PageKind } from './page-kinds.ts';

export type { PageKind } from './page-kinds.ts';

/** Layers of reading: one's own readers, then from what breaks least to what breaks most. */
export const LAYERS = ['own', 'url', 'embedded', 'markup', 'structure', 'title', 'text'] as const;

export type ReadingLayer = (typeof LAYERS)[number];

/** The values that are read from a page's content. */
export const PAGE_VALUES = ['candidate', 'job', 'department', 'stage', 'interview'] as const;

export type PageValue = (typeof PAGE_VALUES)[number];

/** One reading of one value. */
export interface Evidence {
  layer: ReadingLayer;
  /** Where it was read, in words a person can check: `h3.name`, `label "Stage"`. */
  where: string;
  text: string;
}

/** A value with the readings that agree on it and those that do not. */
export interface ReadValue {
  text: string;
  /** 0 to 1; raised by layers that agree, lowered by layers that do not. */
  confidence: number;
  evidence: Evidence[];
  conflicts: Evidence[];
}

/** Ids that an address carries; null where it carries none. */
export interface PageIds {
  personId: string | null;
  applicationId: string | null;
  jobId: string | null;
}

/**
 * Names of the stages right before and after the page's stage, in the page's own order. Null where that is
 * the first or the last; absent where the page does not say.
 */
export interface StagesAround {
  before?: string | null;
  after?: string | null;
}

/** Everything read from one page at one moment. Values that were not found are null. */
export interface PageContext extends PageIds, Record<PageValue, ReadValue | null> {
  kind: PageKind;
  /** Length of the interview in minutes, where the page states it. */
  minutes: number | null;
  /** The same where it is read surely enough to be held against the handbook. */
  bookedMinutes: number | null;
  /** Who interviews, as the page says it; mostly names, sometimes roles. */
  interviewers: string | null;
  /** Null where the page lists no stages around its own. */
  stagesAround: StagesAround | null;
  /** Values that the person has put right; absent as long as the page speaks for itself. */
  corrected?: PageValue[];
}
