/**
 * What was read from a Greenhouse page.
 *
 * Plain data: it travels from the content script to the service worker and the panel.
 */

export const KINDS = [
  'scorecard',
  'interview-kit',
  'candidate-profile',
  'scheduling',
  'application-review',
  'pipeline',
  'job-dashboard',
] as const;

/** What sort of Greenhouse page this is; a page that is none of these is not ours. */
export type PageKind = (typeof KINDS)[number];

/** Layers of reading: one's own readers, then from what breaks least to what breaks most. */
export const LAYERS = ['own', 'url', 'embedded', 'markup', 'structure', 'title', 'text'] as const;
export type ReadingLayer = (typeof LAYERS)[number];

/** The values that are read from a page's content. */
export type PageValue = 'candidate' | 'job' | 'department' | 'stage' | 'interview';

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

/** Everything read from one page at one moment. Values that were not found are null. */
export interface PageContext {
  kind: PageKind;
  candidate: ReadValue | null;
  job: ReadValue | null;
  department: ReadValue | null;
  stage: ReadValue | null;
  interview: ReadValue | null;
  /** Length of the interview in minutes, where the page states it. */
  minutes: number | null;
  /** Who interviews, as the page says it; mostly names, sometimes roles. */
  interviewers: string | null;
  applicationId: string | null;
  personId: string | null;
  jobId: string | null;
}
