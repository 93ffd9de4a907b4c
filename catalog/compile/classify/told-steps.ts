/** Sections that tell of a step which a process lists elsewhere on the page. */
import { normaliseText } from '../../normalise.ts';
import type { Section } from '../tree/sections.ts';
import { stepName, withoutNumber } from './numbering.ts';
import { lookAt } from './step-look.ts';
import type { FoundSteps, StepSource } from './step-source.ts';

/** True for a section with the name of a step: "Phone screen" below a list that begins with "Phone screen (30 min)". */
export function tellsOfStep({ title, heading }: Section, { sources }: FoundSteps): boolean {
  return heading !== null && namesOf(sources).includes(plainTitle(title));
}

function namesOf(sources: readonly StepSource[]): string[] {
  return sources.flatMap((source) => [lookAt(source).plainName, ...namesOf(source.children)]);
}

/** A heading's name without its number, normalised. */
export function plainTitle(title: string): string {
  return normaliseText(stepName(withoutNumber(title)));
}
