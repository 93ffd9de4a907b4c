/** A step as it stands on the page, and whether it is a stage of hiring. */
import type { List, PhrasingContent, RootContent } from 'mdast';
import { findDurations } from '../text/durations.ts';
import type { Section } from '../tree/sections.ts';

/** A step as it stands on the page. */
export interface StepSource {
  /** The words that name it. */
  lead: PhrasingContent[];
  /** What else is said of it. */
  rest: RootContent[];
  children: StepSource[];
  /** The lists below it that its children were read from. */
  lists?: List[];
}

export interface FoundSteps {
  kind: 'list' | 'headings' | 'bold' | 'table' | 'chain' | 'prose';
  sources: StepSource[];
  /** What tells whether they are stages, where they are phases: the steps of them all. */
  judged?: StepSource[];
  ordered: boolean;
  /** True where the words right before them announce steps. */
  introduced: boolean;
  /** True for headings and bold lines that carry numbers. */
  numbered: boolean;
  /** True where most are counted as steps: "Stage 2: Onsite". */
  counted: boolean;
  /** True for a table with a column that says it names stages. */
  headed: boolean;
  /** Blocks of the section that are no steps. */
  others: RootContent[];
  /** Sections below that are no steps. */
  otherSections: Section[];
  /** The one of them that lists the steps. */
  overview?: Section;
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
    counted: false,
    headed: false,
    others: [],
    otherSections: section.children,
    stepSections: [],
    ...rest,
  };
}

/** True where most titles are so. */
export function mostOf(titles: readonly string[], is: (title: string) => boolean): boolean {
  return titles.length > 0 && titles.filter(is).length * 2 >= titles.length;
}

export function startsWithTime(text: string): boolean {
  const first = findDurations(text)[0];
  return first !== undefined && first.index <= 2;
}
