/**
 * Pages of the exact form, as exports are: a heading of the second level for each guide, process,
 * rule or department, and one list of labelled items below it. Nothing is guessed.
 */
import type { ListItem } from 'mdast';
import { readAgendaPart } from '../../exact-format.ts';
import { guideId, slug } from '../../ids.ts';
import { linkRefusal } from '../../link-address.ts';
import type { Guide } from '../../schema.ts';
import type { Notes } from '../diagnostics.ts';
import type { StepDraft } from '../extract/drafts.ts';
import type { LinkResolver } from '../extract/links.ts';
import { processTotals } from '../extract/process-totals.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { type ExactContext, ExactFacts, leaveOut, namesIn } from './exact-facts.ts';
import type { HandbookDraft } from './handbook-draft.ts';

/** Adds what an exact page holds to the draft; what stands outside the form is reported. */
export function readExactPage(
  page: Page,
  links: LinkResolver,
  draft: HandbookDraft,
  notes: Notes,
): void {
  const context = { file: page.file.path, links, notes };
  const { holds } = page.frontMatter;
  for (const top of page.root.children) {
    for (const section of top.level === 1 ? top.children : [top]) {
      const { line } = section;
      notes.understand({ file: context.file, line, as: holds ?? 'universal-guides' });
      const facts = new ExactFacts(section.blocks, context);
      switch (holds) {
        case 'departments':
          addDepartment(section, facts, draft);
          break;
        case 'processes':
          addProcess(section, facts, context, draft);
          break;
        case 'principles':
          draft.addPrinciples([
            {
              name: section.title,
              description: facts.blocks('description'),
              source: sourceOf(section, facts, context),
            },
          ]);
          break;
        case 'department-guides':
          addGuide(section, facts, context, draft, draft.department(top.title).name);
          break;
        default:
          addGuide(section, facts, context, draft, null);
      }
    }
  }
}

function addDepartment({ title }: Section, facts: ExactFacts, draft: HandbookDraft): void {
  const department = draft.department(title);
  department.aliases.push(...facts.names('aliases'));
  department.roleGroups.push(...facts.items('role groups').map(roleGroup));
  department.description.push(...facts.blocks('description'));
  department.links.push(...facts.links('links'));
}

function roleGroup(item: ListItem) {
  const lists = item.children.flatMap((child) => (child.type === 'list' ? [child] : []));
  return {
    name: textOf(leadParagraph(item) ?? item),
    aliases: lists.flatMap((list) => namesIn(list.children)),
  };
}

function addGuide(
  section: Section,
  facts: ExactFacts,
  context: ExactContext,
  draft: HandbookDraft,
  department: string | null,
): void {
  const group = facts.words('role group');
  const name = section.title;
  const guide: Guide = {
    id: facts.words('id') ?? guideId(department, group, name),
    name,
    aliases: facts.names('aliases'),
    department,
    roleGroup: group,
    roles: facts.names('roles'),
    assignment: facts.words('kind') === 'assignment',
    optional: facts.isSet('optional'),
    interviewers: facts.inlines('interviewers'),
    duration: facts.minutes('duration'),
    description: facts.blocks('description'),
    questions: facts.questions('questions'),
    prompt: facts.blocks('task'),
    agenda: facts.names('agenda').map(readAgendaPart),
    assessed: facts.blocks('assessed'),
    candidateNotes: facts.blocks('tell the candidate'),
    links: facts.links('links'),
    source: sourceOf(section, facts, context),
  };
  draft.addGuide(guide, section.anchor, null);
}

function addProcess(
  section: Section,
  facts: ExactFacts,
  context: ExactContext,
  draft: HandbookDraft,
): void {
  const steps = facts.items('steps').map((item) => stepOf(item, context));
  if (steps.length === 0) return leaveOut(section.line, 'a process without steps', context);
  draft.addProcess({
    form: 'list',
    id: facts.words('id') ?? slug(`process ${section.title}`),
    name: section.title,
    role: facts.words('role'),
    aliases: facts.names('aliases'),
    department: facts.words('department'),
    template: facts.isSet('template'),
    description: facts.blocks('description'),
    totals: processTotals(facts.words('total'), steps),
    steps,
    source: sourceOf(section, facts, context),
  });
}

function stepOf(item: ListItem, context: ExactContext): StepDraft {
  const lead = leadParagraph(item);
  const below = item.children.filter((child) => child !== lead);
  const facts = new ExactFacts(below, context);
  return {
    name: (lead && textOf(lead)) || 'Unnamed step',
    minutes: facts.minutes('duration'),
    asynchronous: facts.isSet('asynchronous'),
    optional: facts.isSet('optional'),
    encouraged: facts.isSet('encouraged'),
    interviewers: facts.inlines('interviewers'),
    description: facts.blocks('description'),
    guideId: facts.words('guide'),
    target: null,
    lines: [],
    steps: facts.items('steps').map((each) => stepOf(each, context)),
  };
}

/** Where the text stood before it was exported; its own place where that is not said. */
function sourceOf(section: Section, facts: ExactFacts, { file }: ExactContext): Guide['source'] {
  const stated = /^(.{1,200}):(\d{1,20})$/.exec(facts.words('source') ?? '');
  const line = Number(stated?.[2] ?? section.line);
  const address = facts.words('page');
  const [owner, checkedOn, updatedOn] = ['owner', 'checked on', 'updated on'].map((label) =>
    facts.words(label),
  );
  return {
    file: stated?.[1] ?? file,
    line: Math.max(1, line),
    ...(address && linkRefusal(address) === null && { address }),
    ...(owner && { owner }),
    ...(checkedOn && { checkedOn }),
    ...(updatedOn && { updatedOn }),
  };
}
