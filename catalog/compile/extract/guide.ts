/** A section of a page → a guide. */
import type { List, ListItem, Nodes, RootContent } from 'mdast';
import { guideId } from '../../ids.ts';
import {
  type AgendaPart,
  type Block,
  type Guide,
  type Inline,
  linkAddress,
  type Minutes,
  type Question,
} from '../../schema.ts';
import { stepName, withoutNumbering } from '../classify/numbering.ts';
import type { Notes } from '../diagnostics.ts';
import { findDuration } from '../text/durations.ts';
import { splitNames } from '../tree/front-matter.ts';
import { type Labelled, type Slot, slotOf, splitLabel } from '../tree/labels.ts';
import { boldPhrase, leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { areTimedLines, isPartTitle, readAgenda } from './agenda.ts';
import { agendaInProse } from './agenda-in-prose.ts';
import { blocksText, firstWords, inlineText, linksIn } from './block-text.ts';
import type { LinkResolver } from './links.ts';
import { toBlocks, toInlines } from './rich-text.ts';
import { askingPeople, statedInterviewers } from './stated-interviewers.ts';
import { statedLength } from './stated-length.ts';

/** Where a guide belongs. */
export interface GuidePlace {
  file: string;
  department: string | null;
  roleGroup: string | null;
}

interface GuideContext {
  place: GuidePlace;
  links: LinkResolver;
  notes: Notes;
}

const TAKE_HOME = /take[\s-]?home|\basynchronous(ly)?\b|\basync\b|own time/i;

const WORK_TO_HAND_IN = /\b(assessment|assignment|project|homework)\b/i;

const HANDED_IN =
  /\b(submit|submission|send (us|it|your)|turn it in|upload|push (it|your)|pull request|answer\b.{0,40}\bprompts?)\b/i;

/** Compiles one section; everything in it ends up in one of the guide's fields. */
export function compileGuide(section: Section, context: GuideContext): Guide {
  const collector = new GuideCollector(context);
  for (const block of contentOf(section)) collector.add(block);
  return collector.finish(section);
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

/** What opens a list of points to think about, not of questions to ask. */
const PART_OF_A_TASK =
  /\b(consider|highlight|guide your|brainstorm|include|deliverables?|prepare|walk us through|think about|cover|your (plan|document|presentation|submission)|reflect|ask yourself|we (look|assess|evaluate|measure|want to)|criteria|competenc\w+|signals?|look(ing)? (out )?for|evaluat\w+|assess\w*|from the candidate|they (may|might|can) ask|questions? for us|ask us)\b/i;

/** "Does the candidate …?" is for the one who evaluates. */
const ABOUT_THE_CANDIDATE =
  /^(is|are|was|were|did|does|do|can|could|has|have|will|would|how (well|clearly|did|does|do))\s+(the |this )?(candidates?|they|he|she|applicant|interviewee|it|answers?)\b/i;

const WORDS_FOR_SLOT: Record<Slot, string> = {
  aliases: 'other names',
  roles: 'job titles',
  interviewers: 'interviewers',
  duration: 'length',
  description: 'description',
  questions: 'questions to ask',
  assessed: 'what is assessed',
  prompt: 'task for the candidate',
  agenda: 'agenda',
  candidateNotes: 'to tell the candidate',
  resources: 'links',
};

class GuideCollector {
  private readonly context: GuideContext;
  private slot: Slot = 'description';
  private aliases: string[] = [];
  private roles: string[] = [];
  private interviewers: Guide['interviewers'] = null;
  private duration: Minutes | null = null;
  private readonly questions: Question[] = [];
  private readonly agendaLines: string[] = [];
  private readonly blocks: Record<
    'description' | 'prompt' | 'assessed' | 'candidateNotes' | 'resources',
    Block[]
  > = { description: [], prompt: [], assessed: [], candidateNotes: [], resources: [] };

  constructor(context: GuideContext) {
    this.context = context;
  }

  add(block: RootContent): void {
    if (block.type === 'list') return this.addList(block);
    if (block.type === 'heading') return this.addHeading(block);
    if (block.type === 'paragraph') {
      const labelled = splitLabel(block);
      if (labelled && this.addLabelled(labelled, block)) return;
    }
    this.keep([block]);
  }

  finish(section: Section): Guide {
    const { file, department, roleGroup } = this.context.place;
    const title = section.title.replace(/\s+/g, ' ').trim();
    const name = guideName(title);
    const agenda = this.agenda();
    const prose = blocksText(this.blocks.description);
    const assignment = this.isAssignment(title);
    if (assignment) this.movePrompt();
    const { description, prompt, assessed, candidateNotes, resources } = this.blocks;
    const told = [title, inlineText(this.interviewers ?? []), firstWords(description)].join(' ');
    return {
      id: guideId(department, roleGroup, name),
      name,
      aliases: unique(this.aliases),
      department,
      roleGroup,
      roles: unique(this.roles),
      assignment,
      optional: /\boptional\b/i.test(told),
      interviewers:
        this.interviewers ??
        textOrNull(assignment ? null : statedInterviewers(prose)) ??
        this.asking(),
      duration:
        this.duration ??
        findDuration(title) ??
        statedLength(blocksText([...description, ...prompt])),
      description,
      questions: this.questions,
      prompt,
      agenda,
      assessed,
      candidateNotes,
      links: linksIn([
        ...description,
        ...prompt,
        ...assessed,
        ...candidateNotes,
        ...resources,
      ]).filter((link) => linkAddress.safeParse(link.href).success),
      source: { file, line: section.line },
    };
  }

  private isAssignment(name: string): boolean {
    if (/working session|presentation/i.test(name)) return false;
    const interviewers = inlineText(this.interviewers ?? []);
    const told = [name, interviewers, firstWords(this.blocks.description)].join(' ');
    if (TAKE_HOME.test(told)) return true;
    if (!WORK_TO_HAND_IN.test(name) || this.interviewers !== null) return false;
    return HANDED_IN.test(blocksText([...this.blocks.description, ...this.blocks.prompt]));
  }

  /** What an assignment says after its introduction is the task, labelled or not. */
  private movePrompt(): void {
    const { description, prompt } = this.blocks;
    if (prompt.length === 0 && description.length > 1) prompt.push(...description.splice(1));
  }

  private asking(): Inline[] | null {
    const people = this.agendaLines.map(askingPeople).find((each) => each !== null);
    return textOrNull(people ?? null);
  }

  private agenda(): AgendaPart[] {
    if (this.agendaLines.length > 0) return readAgenda(this.agendaLines);
    const { description, prompt } = this.blocks;
    const titles = [...description, ...prompt].flatMap(partTitles);
    if (titles.length >= 2) return readAgenda(titles);
    return agendaInProse(blocksText([...description, ...prompt]));
  }

  private addHeading(block: Nodes & { type: 'heading' }): void {
    const known = slotOf(textOf(block));
    if (known) this.slot = known.slot;
    if (!known?.exact) this.keep([block]);
  }

  /** Returns false where the label is not one of ours and the paragraph is to be kept whole. */
  private addLabelled(
    { label, rest }: Labelled,
    whole: RootContent,
    nested: Nodes[] = [],
  ): boolean {
    const known = slotOf(label);
    if (!known) return false;
    const { slot } = known;
    if (slot === 'agenda')
      this.duration ??= findDuration(/\(([^)]{0,60})\)/.exec(label)?.[1] ?? '');
    if (boldPhrase(whole) !== null || rest.length === 0) this.slot = slot;
    if (!known.exact && ['prompt', 'assessed', 'description'].includes(slot) && rest.length === 0) {
      this.keepIn(slot, [whole, ...nested]);
      return true;
    }
    const paragraph: Nodes[] = rest.length ? [{ type: 'paragraph', children: rest }] : [];
    if (paragraph[0] && whole.position) paragraph[0].position = whole.position;
    if (paragraph.length + nested.length > 0) this.keepIn(slot, [...paragraph, ...nested]);
    return true;
  }

  private addList(list: List): void {
    const plain: ListItem[] = [];
    for (const item of list.children) {
      const lead = leadParagraph(item);
      const labelled = lead ? splitLabel(lead) : null;
      if (this.acceptsLabels() && labelled && lead && slotOf(labelled.label)) {
        this.keepItems(list, plain.splice(0));
        const slot = this.slot;
        this.addLabelled(labelled, lead, item.children.slice(1));
        this.slot = slot;
        continue;
      }
      plain.push(item);
    }
    this.keepItems(list, plain);
  }

  /** Inside a prompt or a list of questions, "Goal:" is part of the text, not a label. */
  private acceptsLabels(): boolean {
    return this.slot === 'description';
  }

  private keepItems(list: List, items: ListItem[]): void {
    if (items.length === 0) return;
    if (this.takesUnlabelled() && areTimedLines(items.map((item) => textOf(item)))) {
      return this.keepAgenda([{ ...list, children: items }]);
    }
    if (this.slot === 'description' && this.areUnlabelledQuestions(items)) {
      return this.keepQuestions([{ ...list, children: items }]);
    }
    if (this.slot === 'description')
      items = items.filter((item) => !this.takeExampleQuestions(item));
    if (items.length > 0) this.keep([{ ...list, children: items }]);
  }

  private takesUnlabelled(): boolean {
    return this.slot === 'description' || this.slot === 'prompt';
  }

  /** A list of little but questions, unless the words before it make them part of a task. */
  private areUnlabelledQuestions(items: readonly ListItem[]): boolean {
    const before = this.blocks.description.at(-1);
    const opening = before?.type === 'paragraph' ? inlineText(before.children) : '';
    if (PART_OF_A_TASK.test(opening)) return false;
    const asking = items.filter((item) => {
      const lead = leadParagraph(item);
      return (
        lead !== null && /\?["”’)]?$/.test(textOf(lead)) && !ABOUT_THE_CANDIDATE.test(textOf(lead))
      );
    });
    return asking.length >= 2 && asking.length >= items.length * 0.7;
  }

  /** "You will be asked … For example:" with a list below it holds questions. */
  private takeExampleQuestions(item: ListItem): boolean {
    const lead = leadParagraph(item);
    const below = item.children.slice(1);
    if (!lead || !/\bfor example:?$/i.test(textOf(lead)) || below[0]?.type !== 'list') return false;
    this.keepIn('description', [lead]);
    this.keepIn('questions', below);
    return true;
  }

  private keep(nodes: Nodes[]): void {
    this.keepIn(this.slot, nodes);
  }

  private keepIn(slot: Slot, nodes: Nodes[]): void {
    const { notes, place } = this.context;
    const line = nodes[0]?.position?.start.line;
    if (line !== undefined) notes.understand({ file: place.file, line, as: WORDS_FOR_SLOT[slot] });
    switch (slot) {
      case 'aliases':
        this.aliases.push(...nodes.flatMap((node) => splitNames(textOf(node))));
        return;
      case 'roles':
        this.roles.push(...nodes.flatMap((node) => splitNames(textOf(node))));
        return;
      case 'interviewers':
        return this.keepInterviewers(nodes);
      case 'duration':
        return this.keepDuration(nodes);
      case 'questions':
        return this.keepQuestions(nodes);
      case 'agenda':
        return this.keepAgenda(nodes);
      default:
        this.blocks[slot].push(...this.toBlocks(nodes));
    }
  }

  private toBlocks(nodes: readonly Nodes[]): Block[] {
    return toBlocks(nodes, (href, line) => this.context.links.address(href, line));
  }

  private keepInterviewers(nodes: Nodes[]): void {
    const [first, ...others] = nodes;
    if (first?.type === 'paragraph' && this.interviewers === null) {
      this.interviewers = toInlines(first.children, (href, line) =>
        this.context.links.address(href, line),
      );
      nodes = others;
    }
    for (const node of nodes) {
      const words = textOf(node);
      if (!words) continue;
      const before = this.interviewers ?? [];
      this.interviewers = [
        ...before,
        { type: 'text', value: before.length > 0 ? `; ${words}` : words },
      ];
    }
  }

  private keepDuration(nodes: Nodes[]): void {
    const words = nodes.map((node) => textOf(node)).join(' ');
    this.duration ??= findDuration(words);
    if (this.duration === null && !/^(na|n\/a|none|varies|tbd)\b/i.test(words)) {
      this.context.notes.report({
        severity: 'warning',
        code: 'unknown-duration',
        file: this.context.place.file,
        line: nodes[0]?.position?.start.line ?? 1,
        column: nodes[0]?.position?.start.column ?? 1,
        message: `the duration "${words}" is not a length of time in minutes or hours`,
        hint: 'Write for example "30 minutes", "30–45 minutes" or "1 hour"',
      });
    }
    if (isMoreThanTheLength(words)) this.blocks.description.push(...this.toBlocks(nodes));
  }

  private keepQuestions(nodes: Nodes[]): void {
    for (const node of nodes) {
      if (node.type !== 'list') {
        this.blocks.description.push(...this.toBlocks([node]));
        continue;
      }
      for (const item of node.children) {
        const text = textOf(item);
        if (!text) continue;
        const lead = leadParagraph(item);
        const content = lead
          ? toInlines(lead.children, (href, line) => this.context.links.address(href, line))
          : [{ type: 'text' as const, value: text }];
        this.questions.push({ text: lead ? textOf(lead) : text, content });
        const below = item.children.filter((child) => child !== lead);
        if (below.length > 0) this.keepQuestions(below);
      }
    }
  }

  /** "The whole interview is 90 minutes" with a list below it is the length, and the list the parts. */
  private partsOf(item: ListItem): ListItem[] {
    const lead = leadParagraph(item);
    const below = item.children.find((child): child is List => child.type === 'list');
    if (!lead || !below || !/\b(whole|entire|total|overall|altogether)\b/i.test(textOf(lead))) {
      return [item];
    }
    this.duration ??= findDuration(textOf(lead));
    this.blocks.description.push(...this.toBlocks([lead]));
    return below.children;
  }

  private keepAgenda(nodes: Nodes[]): void {
    for (const node of nodes) {
      if (node.type === 'list') {
        const parts = node.children.flatMap((item) => this.partsOf(item));
        this.agendaLines.push(...parts.map((item) => textOf(item)).filter(Boolean));
      } else {
        this.blocks.description.push(...this.toBlocks([node]));
      }
    }
  }
}

/** "30 minutes on average, sometimes longer" says more than its number. */
function isMoreThanTheLength(words: string): boolean {
  return (
    words
      .replace(/[\d–—\-~.,]/g, '')
      .split(/\s+/)
      .filter(Boolean).length > 5
  );
}

function textOrNull(text: string | null): Inline[] | null {
  return text === null ? null : [{ type: 'text', value: text }];
}

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

/** "Stage 2: Team call (45 min)" → "Team call". */
function guideName(title: string): string {
  return stepName(withoutNumbering(title)) || title;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
