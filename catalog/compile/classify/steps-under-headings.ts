/** Steps under headings of their own. */
import type { List, PhrasingContent } from 'mdast';
import { findDurations } from '../text/durations.ts';
import type { Section } from '../tree/sections.ts';
import { isNumbered, withoutNumbering } from './numbering.ts';
import { namesStage } from './stage-name.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';
import { fromItem, holdsTimedSteps } from './steps-in-lists.ts';

export function inMarkedHeadings(section: Section): FoundSteps | null {
  const steps = section.children.filter((each) => isMarkedStep(each) || namesStage(each.title));
  if (steps.length < 2 || steps.length < section.children.length * 0.6) return null;
  if (steps.filter(isMarkedStep).length < steps.length / 2) return null;
  return fromHeadings(section, steps);
}

/** True for a heading with a number or a length of time. */
export function isMarkedStep({ title }: Section): boolean {
  return isNumbered(title) || findDurations(title).length > 0;
}

export function inStageHeadings(section: Section): FoundSteps | null {
  const steps = section.children.filter((each) => namesStage(each.title));
  return steps.length < 2 ? null : fromHeadings(section, steps);
}

function fromHeadings(section: Section, steps: readonly Section[]): FoundSteps {
  return found(section, 'headings', steps.map(fromHeading), {
    others: section.blocks,
    otherSections: section.children.filter((each) => !steps.includes(each)),
    stepSections: [...steps],
    numbered: steps.filter((each) => isNumbered(each.title)).length * 2 >= steps.length,
  });
}

function fromHeading(section: Section): StepSource {
  const nested = inMarkedHeadings(section) ?? inStageHeadings(section);
  if (nested) {
    return { lead: leadOf(section), rest: nested.others, children: nested.sources };
  }
  const lists = section.blocks.filter(
    (block): block is List => block.type === 'list' && holdsTimedSteps(block),
  );
  return {
    lead: leadOf(section),
    rest: section.blocks.filter((block) => !lists.includes(block as List)),
    children: lists.flatMap((list) => list.children.map(fromItem)),
  };
}

function leadOf(section: Section): PhrasingContent[] {
  return withoutNumber(section.heading?.children ?? []);
}

export function withoutNumber(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = withoutNumbering(first.value);
  return value ? [{ ...first, value }, ...others] : others;
}
