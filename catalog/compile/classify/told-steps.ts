/** What a page tells of the steps of a process, below their own headings or elsewhere on the page. */

import type { Section } from '../tree/sections.ts';
import { plainTitle } from './numbering.ts';
import { guidePart, type Part, textsIn } from './page-part.ts';
import { areQuestions } from './questions.ts';
import { hasWords, holdsFacts, isGuide, type Place } from './section-kind.ts';
import { namesInterview } from './stage-name.ts';
import { lookAt } from './step-look.ts';
import type { FoundSteps, StepSource } from './step-source.ts';
import { headingsOfSteps } from './steps-under-headings.ts';

/**
 * True for a section with the name of a step, "Phone screen" below a list that begins with "Phone screen (30 min)",
 * and for one that a step's name is a link to.
 */
export function tellsOfStep({ title, heading, anchor }: Section, { sources }: FoundSteps): boolean {
  if (heading === null) return false;
  return namesOf(sources).includes(plainTitle(title)) || leadTo(sources, `#${anchor}`);
}

function leadTo(sources: readonly StepSource[], address: string): boolean {
  return sources.some(
    ({ lead, children }) =>
      lead.some((node) => node.type === 'link' && node.url.toLowerCase() === address) ||
      leadTo(children, address),
  );
}

function namesOf(sources: readonly StepSource[]): string[] {
  return sources.flatMap((source) => [lookAt(source).plainName, ...namesOf(source.children)]);
}

/** The parts of a page, where what stands below a heading with the name of a step is told of that step. */
export function withToldSteps(parts: Part[], { children }: Section): Part[] {
  if (!parts.some(({ kind }) => kind === 'process')) return parts;
  return children.reduce(withStepTold, parts);
}

/** What is a process by itself, or holds one, tells of no step. */
function withStepTold(parts: Part[], section: Section): Part[] {
  const headings = new Set(headingsIn(section));
  const own = parts.filter((part) => headings.has(part.section.heading));
  const [first] = own;
  const process = first && processTold(section, parts, parts.indexOf(first));
  if (!process || own.some(({ kind }) => kind === 'process')) {
    return section.children.reduce(withStepTold, parts);
  }
  const guide = own.find(
    (part) => part.kind === 'guide' && part.section.heading === section.heading,
  );
  if (guide) {
    const told = { ...guide, stepOf: process.section };
    return parts.map((part) => (part === guide ? told : part));
  }
  const told = toldApart(section, first.place, process.section);
  return parts.flatMap((part) => (part === first ? told : own.includes(part) ? [] : [part]));
}

/** The process before the section, else the first one, that has a step of its name. */
function processTold(section: Section, parts: readonly Part[], at: number) {
  const processes = parts.filter((part) => part.kind === 'process');
  const telling = processes.filter(({ steps }) => tellsOfStep(section, steps));
  return telling.findLast((process) => parts.indexOf(process) < at) ?? telling[0];
}

function headingsIn(section: Section): Section['heading'][] {
  return [section.heading, ...section.children.flatMap(headingsIn)];
}

/** What a step's section tells of it. `stepOf` is the process's section. */
export function toldOf(step: Section, place: Place, stepOf: Section): Part[] {
  const parts = stepParts(step, place);
  return parts.map((part) => (part.kind === 'guide' ? { ...part, stepOf } : part));
}

/** What a section that stands apart from the process tells of a step: its text where it is no guide. */
export function toldApart(section: Section, place: Place, stepOf: Section): Part[] {
  const told = toldOf(section, place, stepOf);
  return told.length > 0 ? told : textsIn(section, place);
}

/** A step under a heading of its own is a guide too where it says more than its name. */
function stepParts(section: Section, place: Place): Part[] {
  const inner = section.children.flatMap((child) => guidePart(child, place));
  const steps = headingsOfSteps(section);
  const others = section.children.filter((child) => !steps.includes(child));
  if (inner.length >= 2 && !others.some(holdsFacts)) {
    const texts = others.filter((child) => !isGuide(child, place));
    return [...inner, ...texts.flatMap((child) => textsIn(child, place))];
  }
  const own = guidePart(section, place);
  if (own.length > 0) return own;
  const isTold = namesInterview(section.title) && hasWords(section);
  if (!isTold && !others.some(holdsWords) && !listsQuestions(section)) return [];
  const why = 'it is a step that says more than its name';
  return [{ kind: 'guide', section: { ...section, children: others }, place, why }];
}

function listsQuestions({ blocks }: Section): boolean {
  return blocks.some((block) => block.type === 'list' && areQuestions(block.children, undefined));
}

function holdsWords(section: Section): boolean {
  return hasWords(section) || section.children.some(holdsWords);
}
