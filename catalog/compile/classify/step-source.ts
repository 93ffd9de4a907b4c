/** A step as it stands on the page, and whether it is a stage of hiring. */
import type { PhrasingContent, RootContent } from 'mdast';
import { findDurations } from '../text/durations.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { stepName } from './numbering.ts';
import { namesStage } from './stage-name.ts';
import { tellsOfStage } from './stage-sentence.ts';
import { takeName, takeTimeMark } from './step-name.ts';

/** A step as it stands on the page. */
export interface StepSource {
  /** The words that name it. */
  lead: PhrasingContent[];
  /** What else is said of it. */
  rest: RootContent[];
  children: StepSource[];
}

export interface FoundSteps {
  kind: 'list' | 'headings' | 'bold' | 'table';
  sources: StepSource[];
  /** True where at least one step states a length. */
  timed: boolean;
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

/** True where the words alone say so, without a time before them. */
export function isNamedStage(source: StepSource): boolean {
  const inside = source.children.filter(isNamedStage).length;
  if (inside > 0 && inside * 2 >= source.children.length) return true;
  const text = textOf({ type: 'paragraph', children: source.lead });
  const { name, before, after } = takeName(takeTimeMark(source.lead).rest);
  const isWhole = before === text || (after.length === 0 && name === text);
  if (namesStage(stepName(name)) && !(before === text)) return true;
  return isWhole && tellsOfStage(text);
}

export function isTimed(sources: readonly StepSource[]): boolean {
  return sources.some(
    (source) =>
      findDurations(textOf({ type: 'paragraph', children: source.lead })).length > 0 ||
      isTimed(source.children),
  );
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
    timed: isTimed(sources),
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
