/** A step as it stands on the page, and whether it is a stage of hiring. */
import type { PhrasingContent, RootContent } from 'mdast';
import { findDurations } from '../text/durations.ts';
import type { Section } from '../tree/sections.ts';

/** A step as it stands on the page. */
export interface StepSource {
  /** The words that name it. */
  lead: PhrasingContent[];
  /** What else is said of it. */
  rest: RootContent[];
  children: StepSource[];
}

export interface FoundSteps {
  kind: 'list' | 'headings' | 'bold' | 'table' | 'chain' | 'prose';
  sources: StepSource[];
  ordered: boolean;
  /** True where the words right before them announce steps. */
  introduced: boolean;
  /** True for headings and bold lines that carry numbers. */
  numbered: boolean;
  /** Blocks of the section that are no steps. */
  others: RootContent[];
  /** Sections below that are no steps. */
  otherSections: Section[];
  /** Sections below that are steps. */
  stepSections: Section[];
}

export function found(
  section: Section,
  kind: FoundSteps['kind'],
  sources: StepSource[],
  rest: Partial<FoundSteps>,
): FoundSteps {
  return {
    kind,
    sources,
    ordered: true,
    introduced: false,
    numbered: false,
    others: [],
    otherSections: section.children,
    stepSections: [],
    ...rest,
  };
}

export function startsWithTime(text: string): boolean {
  const first = findDurations(text)[0];
  return first !== undefined && first.index <= 2;
}
