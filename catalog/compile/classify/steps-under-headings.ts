/** Steps under headings of their own. */
import type { Paragraph, PhrasingContent } from 'mdast';
import { normaliseText } from '../../normalise.ts';
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { patternFor } from '../text/words.ts';
import { slotOf } from '../tree/labels.ts';
import type { Section } from '../tree/sections.ts';
import {
  isCounted,
  isNumbered,
  isOnlyCount,
  stepName,
  withoutCount,
  withoutNumbering,
  withoutPicture,
} from './numbering.ts';
import { announcesProcess, isWithoutSteps } from './process-title.ts';
import { isAboutInterviewing, namesStage } from './stage-name.ts';
import { lookAt } from './step-look.ts';
import { LONGEST_NAME, takeName } from './step-name.ts';
import { isSentence } from './step-phrase.ts';
import { type FoundSteps, found, mostOf, type StepSource } from './step-source.ts';
import { inLists, isContents, withInnerSteps } from './steps-in-lists.ts';
import { inBoldParagraphs } from './steps-under-bold-lines.ts';

/**
 * Headings that carry numbers or lengths, headings that name stages, and all from the first to the last
 * that may be a stage: what a company calls a step need not sound like one. Where a list below one of them names
 * others, those that it names.
 */
export function inHeadings(section: Section): FoundSteps[] {
  const named = inNamedHeadings(section);
  if (named) return [named];
  const marked = inMarkedHeadings(section);
  const stages = inStageHeadings(section);
  const runs = runOfHeadings(section);
  const all = [marked, stages, runs].filter((each) => each !== null);
  return all.filter(
    ({ stepSections }, at) =>
      !all.slice(0, at).some((before) => before.stepSections.length === stepSections.length),
  );
}

function inMarkedHeadings(section: Section): FoundSteps | null {
  const steps = section.children.filter((each) => isMarkedStep(each) || namesStage(each.title));
  if (steps.length < 2 || steps.length < section.children.length * 0.6) return null;
  if (steps.filter(isMarkedStep).length < steps.length / 2) return null;
  return fromHeadings(section, steps);
}

function runOfHeadings(section: Section): FoundSteps | null {
  const { children } = section;
  const first = children.findIndex(mayBeStage);
  const last = children.findLastIndex(mayBeStage);
  if (first < 0) return null;
  const sure = children.slice(first, last + 1);
  const run = [
    ...endOf(section, first - 1, sure),
    ...sure,
    ...endOf(section, last + 1, sure),
  ].filter(({ title }) => isCounted(title) || !isAboutInterviewing(title));
  return run.length < 2 ? null : fromHeadings(section, run);
}

const FEWEST_SURE = 2;

/** Below a heading that announces a process, what else stands at an end of it. */
function endOf({ title, children }: Section, at: number, sure: readonly Section[]): Section[] {
  const isOnly = sure.length >= FEWEST_SURE && (at === 0 || at === children.length - 1);
  const section = children[at];
  const isStep = isOnly && announcesProcess(title) && mayBeEnd(section, sure);
  return isStep && section ? [section] : [];
}

/**
 * The only heading before or behind all that may be stages, which is one too where it is laid out as they are and
 * its name is none of what stands beside steps: "Links", "Diversity".
 */
function mayBeEnd(section: Section | undefined, others: readonly Section[]): boolean {
  if (!section || (section.children.length > 0 && !mostHave(others, hasChildren))) return false;
  if (!isMarkedStep(section) && mostHave(others, isMarkedStep)) return false;
  const { title } = section;
  return (
    !isAboutInterviewing(title) &&
    slotOf(title) === null &&
    !isWithoutSteps(title) &&
    !ASIDE.test(title)
  );
}

const ASIDE = patternFor((of) => of.headings.asides);

function hasChildren({ children }: Section): boolean {
  return children.length > 0;
}

function mostHave(sections: readonly Section[], has: (section: Section) => boolean): boolean {
  return sections.filter(has).length * 2 > sections.length;
}

function mayBeStage(section: Section): boolean {
  const look = lookAt({ lead: leadOf(section), rest: [], children: [] });
  if (isCounted(section.title)) return true;
  if (look.isAdvice || look.isQuestion) return false;
  return isMarkedStep(section) || look.namesStage || look.hasStageWord || look.opens || look.closes;
}

/** True for a heading with a number or a length of time. */
export function isMarkedStep({ title }: Pick<Section, 'title'>): boolean {
  return isNumbered(title) || findDurations(title).length > 0;
}

function inStageHeadings(section: Section): FoundSteps | null {
  const steps = section.children.filter(
    ({ title }) => namesStage(title) && !announcesProcess(title),
  );
  return steps.length < 2 ? null : fromHeadings(section, steps);
}

/** The headings that a list under one of them names, which is no step itself but tells of them all. */
function inNamedHeadings(section: Section): FoundSteps | null {
  const { children } = section;
  for (const overview of children) {
    const others = children.filter((each) => each !== overview);
    const named = namedBy(overview, others);
    if (named.length < FEWEST_NAMED) continue;
    return { ...fromHeadings(section, named), introduced: true, overview };
  }
  return null;
}

const FEWEST_NAMED = 2;

/** Of the sections those that most items of a list name; none where they name half as many at most. */
function namedBy(overview: Section, sections: readonly Section[]): Section[] {
  for (const found of inLists(overview)) {
    if (isContents(found)) continue;
    const names = found.sources.map(({ lead }) => plainName(takeName(lead).name));
    const named = sections.filter(({ title }) => names.includes(plainName(title)));
    if (named.length * 2 > names.length) return named;
  }
  return [];
}

/** "Screening stage" is "Screening". */
function plainName(text: string): string {
  const name = normaliseText(stepName(withoutNumbering(text)));
  return name.replace(COUNTED_BEHIND, '').trim() || name;
}

const COUNTED_BEHIND = patternFor((of) => of.stages.counted, { at: 'end' });

/** Sections below a section as its steps. */
export function fromHeadings(section: Section, steps: readonly Section[]): FoundSteps {
  const titles = steps.map(({ title }) => title);
  return found(section, 'headings', steps.map(fromHeading), {
    others: section.blocks,
    otherSections: section.children.filter((each) => !steps.includes(each)),
    stepSections: [...steps],
    numbered: mostOf(titles, isNumbered),
    counted: mostOf(titles, isCounted),
  });
}

/** The sections below a step's heading that are steps of it. */
export function headingsOfSteps(section: Section): Section[] {
  return (inMarkedHeadings(section) ?? inStageHeadings(section))?.stepSections ?? [];
}

/** The step of a heading; one that only counts is named by the first words below it, else by its count. */
function fromHeading(section: Section): StepSource {
  const step = readHeading(section);
  if (!isOnlyCount(section.title)) return step;
  const [first, ...rest] = step.rest;
  const isNamed = first?.type === 'paragraph' && namesStepBelow(first);
  return isNamed
    ? { ...step, lead: first.children, rest }
    : { ...step, lead: section.heading?.children ?? [] };
}

/** A few words that bold type marks as a name, or words for a stage. */
function namesStepBelow({ children }: Paragraph): boolean {
  const { name, bold } = takeName(children);
  return namesStage(name) || (bold && children[0]?.type === 'strong' && isShortName(name));
}

function isShortName(name: string): boolean {
  return countWords(name) <= LONGEST_NAME && !/[.!?:]$/.test(name) && slotOf(name) === null;
}

function readHeading(section: Section): StepSource {
  const nested =
    inMarkedHeadings(section) ??
    inStageHeadings(section) ??
    joinedList(section) ??
    numberedBold(section);
  if (nested) {
    return { lead: leadOf(section), rest: nested.others, children: nested.sources };
  }
  return { lead: leadOf(section), ...withInnerSteps(section.blocks) };
}

/** "**Round 1 – System design**" in the text of a step. */
function numberedBold(section: Section): FoundSteps | null {
  return (
    inBoldParagraphs(section).find(
      ({ numbered, sources }) =>
        numbered && sources.every(({ lead: [first] }) => first?.type === 'strong'),
    ) ?? null
  );
}

/** A numbered list of stages that other blocks interrupt: what stands between is said of the step before. */
function joinedList(section: Section): FoundSteps | null {
  const [only] = inLists(section).filter(({ ordered }) => ordered);
  if (!only || section.blocks.filter(({ type }) => type === 'list').length < 2) return null;
  const stages = only.sources.filter((each) => lookAt(each).namesStage).length;
  return stages * 2 >= only.sources.length ? only : null;
}

/** Behind a count all of a heading is the name, however long: it is marked, so that nothing is cut off it. */
function leadOf({ heading, title }: Section): PhrasingContent[] {
  const nodes = heading?.children ?? [];
  const name = withoutCount(title);
  const isLong = countWords(name) > LONGEST_NAME && !HOLDS_MORE.test(name) && !isSentence(name);
  const lead = withoutNumber(nodes);
  return name !== title && isLong ? [{ type: 'strong', children: lead }] : lead;
}

const HOLDS_MORE = /[.:：;(]|\s[–—-]\s/;

export function withoutNumber(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type === 'strong') {
    const children = withoutNumber(first.children);
    return children.length > 0 ? [{ ...first, children }, ...others] : others;
  }
  if (first?.type !== 'text') return [...nodes];
  if (withoutPicture(first.value) === '') return withoutNumber(others);
  const value = withoutCount(first.value);
  return value ? [{ ...first, value }, ...others] : others;
}
