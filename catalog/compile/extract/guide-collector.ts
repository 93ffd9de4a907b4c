/** The blocks of a section, each put where its label or its kind says. */
import type { Heading, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import type { Block, Inline, Minutes, Question } from '../../schema.ts';
import { announcesQuestions, areQuestions, askedLines, asks } from '../classify/questions.ts';
import type { Notes } from '../diagnostics.ts';
import { findDuration } from '../text/durations.ts';
import { patternFor } from '../text/words.ts';
import { splitNames } from '../tree/front-matter.ts';
import {
  asksNothing,
  isForInterviewers,
  isOnlyForInterviewers,
  type Labelled,
  PLAIN_LABEL,
  type Slot,
  slotInGuide,
  slotOf,
  splitLabel,
  statesShare,
} from '../tree/labels.ts';
import { boldPhrase, leadParagraph, textOf } from '../tree/node-text.ts';
import { areTimedLines } from './agenda.ts';
import { toldToCandidates } from './candidate-text.ts';
import type { LinkResolver } from './links.ts';
import { toBlocks, toInlines } from './rich-text.ts';
import { labelledLength, lengthBehindLabel } from './stated-length.ts';

/** Where a guide belongs. */
export interface GuidePlace {
  file: string;
  department: string | null;
  roleGroup: string | null;
  /** The job title whose process it is a step of; null for a guide by itself. */
  role: string | null;
}

export interface GuideContext {
  place: GuidePlace;
  links: LinkResolver;
  notes: Notes;
}

/** What a section says, by slot. */
export interface Collected {
  aliases: string[];
  roles: string[];
  interviewers: Inline[] | null;
  duration: Minutes | null;
  questions: Question[];
  agendaLines: string[];
  description: Block[];
  /** Those blocks of the description that stand under no label of what only interviewers see. */
  openDescription: Block[];
  prompt: Block[];
  assessed: Block[];
  candidateNotes: Block[];
  resources: Block[];
}

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
const NO_LENGTH = patternFor((of) => of.guides.noLength, { at: 'start' });
const OF_ALL = patternFor((of) => of.lengths.all);
/** Levels of labels below those of headings. */
const BOLD = 7;
const ITEM = 8;
/** What may have parts with labels that are none of ours. */
const HOLDS_PARTS: readonly Slot[] = ['prompt', 'assessed', 'questions', 'agenda', 'resources'];
/** Below headings of these nothing is for candidates. */
const ONLY_INTERVIEWERS: readonly Slot[] = ['questions', 'assessed'];
/** What is no label below a heading of questions. */
const TOPICS: readonly Slot[] = ['interviewers', 'roles', 'aliases', 'duration'];
/** What may hold lines with times that are an agenda. */
const MAY_HAVE_TIMES: readonly Slot[] = ['description', 'prompt', 'questions'];
const MOST_WORDS_OF_PEOPLE = 40;
/** Words; more than these say more than a length. */
const LONGEST_LENGTH = 5;

export class GuideCollector {
  readonly collected: Collected = {
    aliases: [],
    roles: [],
    interviewers: null,
    duration: null,
    questions: [],
    agendaLines: [],
    description: [],
    openDescription: [],
    prompt: [],
    assessed: [],
    candidateNotes: [],
    resources: [],
  };
  private readonly context: GuideContext;
  /** The last heading that is no label of ours, and the one below which a length is said; else null. */
  private part: Heading | null = null;
  private timedPart: Heading | null = null;
  /** Headings and lines that are questions. */
  private asked: ReadonlySet<RootContent> = new Set();
  /** Where what stands next goes. */
  private slot: Slot = 'description';
  /** How deep the label stands that opened the slot: a heading's depth, or below all headings. */
  private level = 0;
  /** The level of the label below which nothing is for candidates, whatever it says; else null. */
  private withheldAt: number | null = null;
  /** True below a label that is none of ours, among questions: only what asks is a question there. */
  private onlyAsking = false;
  /** True below a label of questions that are not to be put. */
  private asksNothing = false;

  constructor(context: GuideContext) {
    this.context = context;
  }

  /** Puts the blocks of a section below this title; below one that names questions, what asks is one. */
  addAll(title: string, level: number, blocks: readonly RootContent[]): void {
    this.asked = askedLines(blocks);
    if (slotInGuide(title)?.slot === 'questions') {
      this.slot = 'questions';
      this.level = level;
      this.onlyAsking = true;
    }
    for (const block of blocks) this.add(block);
  }

  private add(block: RootContent): void {
    if (this.asked.has(block)) return this.addAsked(block);
    if (block.type === 'list') return this.addList(block);
    if (block.type === 'heading') return this.addHeading(block);
    const labelled = block.type === 'paragraph' ? splitLabel(block) : null;
    if (labelled && this.addLabelled(labelled, block)) return;
    if (labelled && endsWhatIsOpen(labelled, block)) this.passLabel(labelled.label, BOLD);
    this.keepIn(this.slot, [block]);
  }

  /** Below a question that is a line stands what asks further, or how to take the answer. */
  private addAsked(block: RootContent): void {
    if (block.type !== 'heading' && block.type !== 'paragraph') return;
    this.open('questions', block.type === 'heading' ? block.depth : BOLD);
    this.onlyAsking = true;
    this.addQuestion(block);
  }

  private addHeading(block: Heading): void {
    const words = textOf(block);
    if (this.slot === 'questions' && block.depth > this.level && asks(words)) {
      return this.keepIn('questions', [{ type: 'paragraph', children: block.children }]);
    }
    const length = labelledLength(words);
    if (length) {
      this.open('description', block.depth);
      return this.takeDuration(length);
    }
    const known = this.isTopic(words, block.depth) ? null : this.knownLabel(words, block.depth);
    if (!known) this.part = block;
    if (known) this.open(known.slot, block.depth);
    else this.passLabel(words, block.depth);
    if (known?.exact || known?.slot === 'candidateNotes') return;
    this.keepIn(known ? this.slot : this.slotOfHeading(), [block]);
  }

  /** "Facilitator" below a heading of questions is what they are about, and no fact. */
  private isTopic(words: string, level: number): boolean {
    if (this.slot !== 'questions' || level <= this.level) return false;
    return TOPICS.includes(slotOf(words)?.slot ?? 'questions');
  }

  /** A heading among questions, or behind what is no text, is text. */
  private slotOfHeading(): Slot {
    return this.slot === 'prompt' || this.slot === 'assessed' ? this.slot : 'description';
  }

  private open(slot: Slot, level: number): void {
    this.leave(level);
    const isWithheld = slot === 'candidateNotes' && this.withheldAt !== null;
    this.slot = isWithheld ? 'description' : slot;
    this.level = level;
    this.onlyAsking = false;
    this.asksNothing = false;
    if (level < BOLD && ONLY_INTERVIEWERS.includes(slot)) this.withheldAt ??= level;
  }

  private leave(level: number): void {
    if (this.withheldAt !== null && level <= this.withheldAt) this.withheldAt = null;
  }

  /** A label that is none of ours ends what was open, unless it names a part of it. */
  private passLabel(label: string, level: number): void {
    this.leave(level);
    this.asksNothing = asksNothing(label);
    const isTask = this.slot === 'prompt';
    const isWithheld = isTask ? isOnlyForInterviewers(label) : isForInterviewers(label);
    if (isWithheld) this.withheldAt ??= level;
    const isBelow = level > this.level || (isTask && level === BOLD);
    if (isBelow && !isWithheld && HOLDS_PARTS.includes(this.slot)) {
      this.onlyAsking = true;
      return;
    }
    this.slot = 'description';
    this.level = level;
  }

  /** Within a task "Questions to guide you" is part of it. */
  private knownLabel(label: string, level: number): ReturnType<typeof slotOf> {
    const isInTask = this.slot === 'prompt' && (level === BOLD || level > this.level);
    return isInTask ? slotOf(label) : slotInGuide(label);
  }

  /** Returns false where the label is not one of ours and the paragraph is to be kept whole. */
  private addLabelled(
    { label, rest }: Labelled,
    whole: RootContent,
    nested: Nodes[] = [],
    level = BOLD,
  ): boolean {
    const known = this.knownLabel(label, level);
    if (!known) return false;
    if (known.slot === 'agenda') this.takeLengthIn(label);
    const before = { slot: this.slot, level: this.level };
    this.open(known.slot, level);
    const { slot } = this;
    if (boldPhrase(whole) === null && rest.length > 0) this.reopen(before);
    const saysMore = !known.exact && ['prompt', 'assessed', 'description'].includes(slot);
    if (saysMore && rest.length === 0) {
      this.keepIn(slot, [whole, ...nested]);
      return true;
    }
    const { position } = whole;
    const paragraph: Nodes[] = rest.length ? [{ type: 'paragraph', children: rest, position }] : [];
    if (paragraph.length + nested.length > 0) this.keepIn(slot, [...paragraph, ...nested]);
    return true;
  }

  /** What goes on behind a labelled line of its own: a task or a list, but nothing for somebody. */
  private reopen({ slot, level }: { slot: Slot; level: number }): void {
    this.slot = HOLDS_PARTS.includes(slot) ? slot : 'description';
    this.level = level;
  }

  /** "Agenda (60 minutes)". */
  private takeLengthIn(label: string): void {
    this.collected.duration ??= findDuration(/\(([^)]{0,60})\)/.exec(label)?.[1] ?? '');
  }

  private addList(list: List): void {
    const plain: ListItem[] = [];
    for (const item of list.children) {
      const lead = leadParagraph(item);
      // Inside a task or a list of questions, "Goal:" is part of the text and no label.
      const labelled = lead && this.slot === 'description' ? splitLabel(lead) : null;
      if (!lead || !labelled || !slotInGuide(labelled.label)) {
        plain.push(item);
        continue;
      }
      this.keepItems(list, plain.splice(0));
      this.addLabelled(labelled, lead, item.children.slice(1), ITEM);
      this.slot = 'description';
    }
    this.keepItems(list, plain);
  }

  private keepItems(list: List, items: ListItem[]): void {
    if (items.length === 0) return;
    const part = { ...list, children: items };
    if (MAY_HAVE_TIMES.includes(this.slot) && areTimedLines(items.map((item) => textOf(item)))) {
      return this.keepAgenda([part]);
    }
    if (this.slot !== 'description') return this.keepIn(this.slot, [part]);
    if (this.areAsked(items)) return this.keepQuestions([part]);
    const others = items.filter((item) => !this.takeExampleQuestions(item));
    if (others.length > 0) this.keepIn('description', [{ ...list, children: others }]);
  }

  private areAsked(items: ListItem[]): boolean {
    if (this.asksNothing) return false;
    const { description, questions } = this.collected;
    return areQuestions(items, description.at(-1), questions.length > 0);
  }

  /** "You will be asked … For example:" with a list below it holds questions. */
  private takeExampleQuestions(item: ListItem): boolean {
    if (!announcesQuestions(item)) return false;
    this.keepIn('description', item.children.slice(0, 1));
    this.keepIn('questions', item.children.slice(1));
    return true;
  }

  private keepIn(slot: Slot, nodes: Nodes[]): void {
    const { notes, place } = this.context;
    const line = nodes[0]?.position?.start.line;
    if (line !== undefined) notes.understand({ file: place.file, line, as: WORDS_FOR_SLOT[slot] });
    switch (slot) {
      case 'aliases':
      case 'roles':
        this.collected[slot].push(...nodes.flatMap(namesIn));
        return;
      case 'interviewers':
        return this.keepInterviewers(nodes);
      case 'duration':
        return this.keepDuration(nodes);
      case 'questions':
        return this.keepQuestions(nodes);
      case 'agenda':
        return this.keepAgenda(nodes);
      case 'candidateNotes':
        return this.keepForCandidates(nodes);
      case 'description':
        return this.keepAsText(nodes);
      default:
        this.collected[slot].push(...toBlocks(nodes, this.resolve));
    }
  }

  private keepForCandidates(nodes: Nodes[]): void {
    const { told, rest } = toldToCandidates(nodes);
    this.collected.candidateNotes.push(...toBlocks(told, this.resolve));
    if (rest.length === 0) return;
    if (this.slot === 'candidateNotes') this.slot = 'description';
    this.keepAsText(rest);
  }

  private readonly resolve = (href: string, line: number) => this.context.links.address(href, line);

  private keepInterviewers(nodes: Nodes[]): void {
    const at = nodes.findIndex((node) => !holdsPeople(node));
    this.keepPeople(at < 0 ? nodes : nodes.slice(0, at));
    if (at >= 0) this.keepAsText(nodes.slice(at));
    if (this.slot === 'interviewers' && !leadsOn(nodes.at(-1))) this.slot = 'description';
  }

  private keepPeople([first, ...others]: Nodes[]): void {
    const isFirst = first?.type === 'paragraph' && this.collected.interviewers === null;
    if (isFirst) this.collected.interviewers = toInlines(first.children, this.resolve);
    const more = isFirst || !first ? others : [first, ...others];
    for (const words of more.map((node) => textOf(node)).filter(Boolean)) {
      const before = this.collected.interviewers ?? [];
      const value = before.length > 0 ? `; ${words}` : words;
      this.collected.interviewers = [...before, { type: 'text', value }];
    }
  }

  private keepDuration(nodes: Nodes[]): void {
    const words = nodes.map((node) => textOf(node)).join(' ');
    const found = lengthBehindLabel(words);
    this.takeDuration(found);
    if (found === null && !NO_LENGTH.test(words)) {
      const { line = 1, column = 1 } = nodes[0]?.position?.start ?? {};
      this.context.notes.report({
        severity: 'warning',
        code: 'unknown-duration',
        file: this.context.place.file,
        line,
        column,
        message: `the duration "${words}" is not a length of time in minutes or hours`,
        hint: 'Write for example "30 minutes", "30–45 minutes" or "1 hour"',
      });
    }
    if (saysMoreThanALength(words)) this.keepAsText(nodes);
  }

  /** The first is that of the whole, unless each of several parts has its own. */
  private takeDuration(found: Minutes | null): void {
    if (!found) return;
    const isOfOtherPart = this.timedPart !== null && this.timedPart !== this.part;
    if (isOfOtherPart) this.collected.duration = null;
    else if (this.timedPart === null) this.collected.duration ??= found;
    this.timedPart ??= this.part;
  }

  private keepAsText(nodes: Nodes[]): void {
    const blocks = toBlocks(nodes, this.resolve);
    this.collected.description.push(...blocks);
    if (this.withheldAt === null) this.collected.openDescription.push(...blocks);
  }

  private keepQuestions(nodes: Nodes[], areHints = false): void {
    for (const node of nodes) {
      if (node.type === 'list')
        for (const item of node.children) this.keepQuestion(node, item, areHints);
      else if (node.type === 'blockquote') this.keepQuestions(node.children);
      else if (node.type === 'paragraph' && asks(textOf(node))) this.addQuestion(node);
      else this.keepAsText([node]);
    }
  }

  private addQuestion(paragraph: Paragraph | Heading): void {
    const content = toInlines(paragraph.children, this.resolve);
    this.collected.questions.push({ text: textOf(paragraph), content });
  }

  /** What asks nothing below a question says how to take the answer. */
  private keepQuestion(list: List, item: ListItem, isHint: boolean): void {
    const lead = leadParagraph(item);
    const text = textOf(lead ?? item);
    if (!textOf(item)) return;
    const isQuestion = asks(text);
    if (!isQuestion && (this.onlyAsking || isHint || hasLabelForInterviewers(item))) {
      return this.keepAsText([{ ...list, children: [item] }]);
    }
    const content: Inline[] = lead
      ? toInlines(lead.children, this.resolve)
      : [{ type: 'text', value: text }];
    this.collected.questions.push({ text, content });
    const below = item.children.filter((child) => child !== lead);
    this.keepQuestions(below, isQuestion);
  }

  private keepAgenda(nodes: Nodes[]): void {
    for (const node of nodes) {
      if (node.type !== 'list') {
        this.keepAsText([node]);
        continue;
      }
      const parts = node.children
        .flatMap((item) => this.partsOf(item))
        .map((item) => this.withoutQuestions(item));
      this.collected.agendaLines.push(...parts.map((item) => textOf(item)).filter(Boolean));
    }
  }

  /** Questions below a part of an agenda are questions. */
  private withoutQuestions(item: ListItem): ListItem {
    const asked = item.children.filter(
      (child) => child.type === 'list' && areQuestions(child.children, undefined, true),
    );
    this.keepQuestions(asked);
    return { ...item, children: item.children.filter((child) => !asked.includes(child)) };
  }

  /** "The whole interview is 90 minutes" with a list below it is the length, and the list the parts. */
  private partsOf(item: ListItem): ListItem[] {
    const lead = leadParagraph(item);
    const below = item.children.find((child): child is List => child.type === 'list');
    if (!lead || !below || !OF_ALL.test(textOf(lead))) return [item];
    this.collected.duration ??= findDuration(textOf(lead));
    this.keepAsText([lead]);
    return below.children;
  }
}

/** A list has one name in each item, "Program Manager, Campaigns" as well; a line may hold several. */
function namesIn(node: Nodes): string[] {
  if (node.type !== 'list') return splitNames(textOf(node));
  return node.children.map((item) => textOf(item)).filter(Boolean);
}

/** A label that stands alone, in bold, or over what only interviewers see. */
function endsWhatIsOpen({ label, rest }: Labelled, block: RootContent): boolean {
  const isBold = block.type === 'paragraph' && block.children[0]?.type === 'strong';
  return isBold || rest.length === 0 || isForInterviewers(label);
}

/** False for what names nobody: text with a label of its own, or many words. */
function holdsPeople(node: Nodes): boolean {
  if (node.type === 'list') return node.children.every(holdsPeople);
  if (node.type !== 'listItem' && node.type !== 'paragraph') return false;
  const text = textOf(node);
  const label = PLAIN_LABEL.exec(text)?.[1] ?? '';
  return !isForInterviewers(label) && text.split(' ').length <= MOST_WORDS_OF_PEOPLE;
}

/** "Red flags: …", "Advance (30%): …", or "Red flags" with a list below. */
function hasLabelForInterviewers(item: ListItem): boolean {
  const lead = leadParagraph(item);
  if (!lead) return false;
  const label = splitLabel(lead)?.label ?? (item.children.length > 1 ? textOf(lead) : '');
  return isOnlyForInterviewers(label) || statesShare(label);
}

function leadsOn(node: Nodes | undefined): boolean {
  return node?.type === 'paragraph' && /[:：]$/.test(textOf(node));
}

/** "30 minutes on average, sometimes longer" says more than its number. */
function saysMoreThanALength(text: string): boolean {
  const words = text.replace(/[\d–—\-~.,]/g, '').split(/\s+/);
  return words.filter(Boolean).length > LONGEST_LENGTH;
}
