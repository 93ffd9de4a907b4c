/** A section of a page → a guide. */
import type { RootContent } from 'mdast';
import { guideId } from '../../ids.ts';
import { inlineText } from '../../inline-text.ts';
import { linkRefusal } from '../../link-address.ts';
import type { AgendaPart, Block, Guide, Inline, Minutes } from '../../schema.ts';
import { interviewParts } from '../classify/interview-parts.ts';
import { stepName, withoutNumbering } from '../classify/numbering.ts';
import { questionsIn } from '../classify/questions.ts';
import { SILENT } from '../diagnostics.ts';
import { findDuration } from '../text/durations.ts';
import { patternFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { areTimedLines, isPartTitle, partsWithin, readAgenda, sumOfParts } from './agenda.ts';
import { agendaInProse } from './agenda-in-prose.ts';
import { isAssignment } from './assignment.ts';
import { blocksText, firstWords, linksIn } from './block-text.ts';
import { type Collected, GuideCollector, type GuideContext } from './guide-collector.ts';
import { askingPeople, statedInterviewers } from './stated-interviewers.ts';
import { labelledLength, lengthInHeading, statedLength } from './stated-length.ts';

const OPTIONAL = patternFor((of) => of.steps.optional);

/** Compiles one section; everything in it ends up in one of the guide's fields. */
export function compileGuide(section: Section, context: GuideContext): Guide {
  const collected = collect(section, context);
  const { file, department, roleGroup, role } = context.place;
  const title = section.title.replace(/\s+/g, ' ').trim();
  const name = stepName(withoutNumbering(title)) || title;
  const parts = interviewParts(section);
  const agenda = agendaOf(collected, parts);
  const openProse = blocksText(collected.openDescription);
  const assignment = isAssignment(title, file, collected);
  const { description, prompt } = assignment ? withTask(collected) : collected;
  const { interviewers, assessed, candidateNotes, resources } = collected;
  const asked = assignment ? null : questionsIn(prompt);
  const told = [title, inlineText(interviewers ?? []), firstWords(description)].join(' ');
  const links = linksIn([...description, ...prompt, ...assessed, ...candidateNotes, ...resources]);
  const duration =
    lengthOf(section, parts, { collected, assignment, context }) ?? sumOfParts(agenda);
  return {
    id: guideId(department, roleGroup ?? role, name),
    name,
    aliases: [...new Set(collected.aliases)],
    department,
    roleGroup,
    roles: rolesOf(collected, role),
    assignment,
    optional: OPTIONAL.test(told),
    interviewers: interviewers ?? peopleInProse(assignment ? '' : openProse, collected.agendaLines),
    duration,
    description,
    questions: [...collected.questions, ...(asked ?? [])],
    prompt: asked ? [] : prompt,
    agenda: partsWithin(agenda, duration),
    assessed,
    candidateNotes,
    links: links.filter((link) => linkRefusal(link.href) === null),
    source: { file, line: section.line },
  };
}

/** Those that it names itself, else the one whose process it is a step of. */
function rolesOf({ roles }: Collected, role: string | null): string[] {
  if (roles.length > 0 || role === null) return [...new Set(roles)];
  return [role];
}

function collect(section: Section, context: GuideContext): Collected {
  const collector = new GuideCollector(context);
  collector.addAll(section.title, section.level, contentOf(section));
  return collector.collected;
}

/** What stands in a part says how long the part takes. */
function lengthOf(
  section: Section,
  parts: readonly Section[],
  {
    collected,
    assignment,
    context,
  }: { collected: Collected; assignment: boolean; context: GuideContext },
): Minutes | null {
  const around =
    parts.length > 0
      ? collect(withoutParts(section, parts), { ...context, notes: SILENT })
      : collected;
  const { description, prompt } = assignment ? withTask(around) : around;
  return (
    around.duration ??
    findDuration(section.title) ??
    lengthInHeading([...description, ...prompt]) ??
    (assignment ? labelledLength(blocksText([...description, ...prompt])) : null) ??
    statedLength(blocksText(description), assignment ? 'assignment' : 'live') ??
    statedLength(blocksText(prompt), assignment ? 'own-task' : 'task')
  );
}

/** Without the parts, and without lists of their titles. */
function withoutParts(section: Section, parts: readonly Section[]): Section {
  const lists = (block: RootContent) =>
    block.type === 'list' && parts.some(({ title }) => textOf(block).includes(title));
  const blocks = section.blocks.filter((block) => !lists(block));
  const children = section.children
    .filter((child) => !parts.includes(child))
    .map((child) => withoutParts(child, parts));
  return { ...section, blocks, children };
}

/** A guide's own blocks with those of headings below it, which stand as headings in the text. */
function contentOf(section: Section): RootContent[] {
  return [
    ...section.blocks,
    ...section.children.flatMap((child) => [
      ...(child.heading ? [child.heading] : []),
      ...contentOf(child),
    ]),
  ];
}

/** What an assignment says after its introduction is the task, labelled or not. */
function withTask({ description, prompt }: Collected): { description: Block[]; prompt: Block[] } {
  if (prompt.length > 0) return { description, prompt };
  return { description: description.slice(0, 1), prompt: description.slice(1) };
}

function peopleInProse(prose: string, agendaLines: readonly string[]): Inline[] | null {
  const people =
    statedInterviewers(prose) ?? agendaLines.map(askingPeople).find((each) => each !== null);
  return people ? [{ type: 'text', value: people }] : null;
}

/** Labelled or timed lines, else the headings that are parts, else titles of parts, else what prose says. */
function agendaOf(
  { agendaLines, description, prompt }: Collected,
  parts: readonly Section[],
): AgendaPart[] {
  if (agendaLines.length > 0) return readAgenda(agendaLines);
  if (parts.length > 0) return readAgenda(parts.map(({ title }) => withoutNumbering(title)));
  const blocks = [...description, ...prompt];
  const line = blocks.flatMap(partsOnLine);
  if (line.length >= 2) return readAgenda(line);
  const titles = blocks.flatMap(partTitles);
  return titles.length >= 2 ? readAgenda(titles) : agendaInProse(blocksText(blocks));
}

/** "45 minute presentation, 15 minute questions" on a line of its own. */
function partsOnLine(block: Block): string[] {
  if (block.type !== 'paragraph') return [];
  const parts = inlineText(block.children).split(/\s{0,20}[,+;&]\s{1,20}/);
  return areTimedLines(parts) && parts.every((part) => part.length <= LONGEST_PART) ? parts : [];
}

/** Characters. */
const LONGEST_PART = 40;

function partTitles(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading': {
      const text = inlineText(block.children);
      return isPartTitle(text) ? [text] : [];
    }
    case 'list':
      return block.items.flatMap((item) => item.slice(0, 1).flatMap(partTitles));
    default:
      return [];
  }
}
