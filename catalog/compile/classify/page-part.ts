/** What a section of a page may be. */
import type { RootContent } from 'mdast';
import type { Section } from '../tree/sections.ts';
import type { ProcessSteps } from './process-steps.ts';
import { type Place, whyGuide } from './section-kind.ts';

/** What a section, or what stands right below its heading, is. */
export type Part = {
  section: Section;
  place: Place;
} /** `stepOf` is the section of the process whose step it tells; absent for a guide by itself. */ & (
  | { kind: 'guide'; why: string; stepOf?: Section }
  | { kind: 'process'; steps: ProcessSteps }
  /** Text that belongs to no guide: a department's, a rule for every interview, or left out. */
  | { kind: 'text'; blocks: RootContent[] }
  /** The section is about interviews with people who are no candidates. */
  | { kind: 'other-interview' }
  | { kind: 'department' }
  | { kind: 'role-group' }
);

/** All that stands here and below, as text. */
export function textsIn(section: Section, place: Place): Part[] {
  const below = section.children.flatMap((child) => textsIn(child, place));
  return [...textPart(section, place), ...below];
}

/** The section as a guide, or nothing. */
export function guidePart(section: Section, place: Place): Part[] {
  const why = whyGuide(section, place);
  return why === null ? [] : [{ kind: 'guide', section, place, why }];
}

/** What stands right below the section's heading, or nothing. */
export function textPart(section: Section, place: Place): Part[] {
  const { blocks } = section;
  return blocks.length > 0 ? [{ kind: 'text', section, place, blocks }] : [];
}
