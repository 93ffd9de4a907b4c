/** One step of a process: its name, length, interviewers and what is said of it. */
import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Inline, Minutes, Step } from '../schema.ts';
import type { Notes } from './diagnostics.ts';
import { findDuration, findDurations, statedLength } from './duration.ts';
import { slotOf, splitLabel } from './labels.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';
import { inlineText, leadParagraph, toBlocks, toInlines } from './rich-text.ts';
import { ROLE_NOUN, statedInterviewers } from './stated-interviewers.ts';
import { stepName, takeName, takeTimeMark, trimmedStart } from './step-name.ts';
import { namesPeople, type StepSource } from './step-sources.ts';
import { textOf } from './text-of.ts';

/** A step before its guide is known. */
export interface StepDraft extends Step {
  target: HandbookTarget | null;
  steps: StepDraft[];
}

export interface StepContext {
  file: string;
  links: LinkResolver;
  notes: Notes;
  /** True where the page says that steps in bold are encouraged. */
  boldMeansEncouraged: boolean;
}

const OPTIONAL = /\boptional(ly)?\b|\bif (applicable|needed|required|relevant)\b/i;
const ASYNC = /\basync(hronous(ly)?)?\b|take[\s-]?home/i;

/** Reads a step and the steps below it. */
export function readStep(source: StepSource, context: StepContext): StepDraft {
  const reading = readLead(source.lead, context);
  const { facts, rest } = takeFacts(source.rest, context);
  const restText = rest.map((block) => textOf(block)).join('\n');
  const steps = source.children.map((each) => readStep(each, context));
  understandStep(source, reading, context);
  for (const block of rest) understand(block, 'description of the step', context);
  return {
    ...reading,
    minutes: reading.minutes ?? facts.minutes ?? (steps.length > 0 ? null : statedLength(restText)),
    interviewers:
      reading.interviewers ??
      facts.interviewers ??
      peopleInProse([textOf({ type: 'paragraph', children: source.lead }), restText].join('\n')),
    description: [
      ...reading.description,
      ...toBlocks(rest, (href, line) => context.links.address(href, line)),
    ],
    guideId: null,
    steps,
  };
}

function understandStep(
  source: StepSource,
  { name, minutes }: Pick<StepDraft, 'name' | 'minutes'>,
  context: StepContext,
): void {
  const length = minutes
    ? `, ${minutes.min === minutes.max ? '' : `${minutes.min}–`}${minutes.max} minutes`
    : '';
  const first = source.lead[0];
  if (first) understand(first, `step “${name}”${length}`, context);
}

function understand(node: Nodes, as: string, { notes, file }: StepContext): void {
  const line = node.position?.start.line;
  if (line !== undefined) notes.understand({ file, line, as });
}

function peopleInProse(text: string): Inline[] | null {
  const people = statedInterviewers(text);
  return people === null ? null : [{ type: 'text', value: people }];
}

interface Facts {
  minutes: Minutes | null;
  interviewers: Inline[] | null;
}

/** "Duration: 45 minutes" and "Interviewer: …" below a step are its facts, not its description. */
function takeFacts(
  blocks: readonly RootContent[],
  context: StepContext,
): { facts: Facts; rest: RootContent[] } {
  const facts: Facts = { minutes: null, interviewers: null };
  const rest = blocks.flatMap((block): RootContent[] => {
    if (block.type === 'paragraph')
      return takeFact(block.children, block, facts, context) ? [] : [block];
    if (block.type !== 'list') return [block];
    if (facts.interviewers === null && isListOfPeople(block)) {
      understand(block, 'interviewers', context);
      facts.interviewers = [
        { type: 'text', value: block.children.map((item) => textOf(item)).join(', ') },
      ];
      return [];
    }
    const items = block.children.filter((item) => {
      const lead = leadParagraph(item);
      return !(lead && item.children.length === 1 && takeFact(lead.children, lead, facts, context));
    });
    return items.length > 0 ? [{ ...block, children: items } as List] : [];
  });
  return { facts, rest };
}

function isListOfPeople(list: List): boolean {
  return list.children.every((item) => item.children.length === 1 && namesPeople(textOf(item)));
}

function takeFact(
  children: PhrasingContent[],
  node: Nodes,
  facts: Facts,
  context: StepContext,
): boolean {
  const labelled = splitLabel({ type: 'paragraph', children, position: node.position });
  const slot = labelled && slotOf(labelled.label)?.slot;
  if (!labelled || labelled.rest.length === 0) return false;
  if (slot === 'duration' && facts.minutes === null) {
    facts.minutes = findDuration(textOf({ type: 'paragraph', children: labelled.rest }));
    if (facts.minutes !== null) understand(node, 'length', context);
    return facts.minutes !== null;
  }
  if (slot === 'interviewers' && facts.interviewers === null) {
    understand(node, 'interviewers', context);
    facts.interviewers = toInlines(labelled.rest, (href, line) =>
      context.links.address(href, line),
    );
    return true;
  }
  return false;
}

function readLead(
  nodes: readonly PhrasingContent[],
  context: StepContext,
): Omit<StepDraft, 'steps' | 'guideId'> {
  const { mark, rest } = takeTimeMark(withoutOptional(nodes));
  const { name: marked, before, bold, after } = takeName(rest);
  checkLinks(
    nodes.filter((node) => !after.includes(node)),
    context.links,
  );
  const { name, people } = splitPeople(marked);
  const behindIt = takeInterviewers(after, context);
  const interviewers = behindIt.interviewers ?? people;
  const { description } = behindIt;
  const whole = textOf({ type: 'paragraph', children: [...nodes] });
  if (!name) reportBroken(nodes, 'this step has no name', context);
  if (mark !== null) checkMark(mark, nodes, context);
  const behind = behindName(textOf({ type: 'paragraph', children: [...after] }));
  const marks = [mark ?? '', before, name, behind];
  return {
    name: stepName(name) || 'Unnamed step',
    minutes: firstDuration(marks) ?? statedLength(whole),
    asynchronous: marks.some((text) => ASYNC.test(text)),
    optional: marks.some((text) => OPTIONAL.test(text)) || /^optional\b|\(optional\)/i.test(whole),
    encouraged: bold && context.boldMeansEncouraged,
    interviewers,
    description: description.length > 0 ? [{ type: 'paragraph', children: description }] : [],
    target: firstTarget(nodes, context.links),
  };
}

const OPTIONAL_MARK = /^optional(?: step| stage)?\s*[:–—-]?$/i;

/** "*Optional step:* Coffee chat" without its mark, which `optional` is read from all the same. */
function withoutOptional(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  const isMark =
    (first?.type === 'emphasis' || first?.type === 'strong') && OPTIONAL_MARK.test(textOf(first));
  return isMark && others.length > 0 ? trimmedStart(others) : [...nodes];
}

/** "Portfolio review (hiring manager)" names who runs it. */
function splitPeople(text: string): { name: string; people: Inline[] | null } {
  const match = /^(.*\S)\s*\(([^()]+)\)\s*:?$/s.exec(text);
  const inside = match?.[2] ?? '';
  const named = ROLE_NOUN.test(inside) && !findDuration(inside) && !OPTIONAL.test(inside);
  if (!match || !named || inside.split(' ').length > 8) return { name: text, people: null };
  return { name: match[1] ?? text, people: [{ type: 'text', value: inside.trim() }] };
}

function firstDuration(texts: readonly string[]): Minutes | null {
  for (const text of texts) {
    const found = findDuration(text);
    if (found) return found;
  }
  return null;
}

const HEDGE_ONLY =
  /^[\s:,–—~-]*(?:about|around|approx\.?|approximately|roughly|up to|at most|no more than|max\.?)?\s*$/i;

/** "Recruiter (45 min): …" behind a name. */
const PEOPLE_FIRST = /^\s*([^():.;]{2,40})\s\(([^)]{1,40})\)[\s:–—-]*/;

/** What stands in marks right behind a name: "(45 min)", "[async]", "– 30 minutes". */
function behindName(text: string): string {
  const first = findDurations(text)[0];
  if (first && HEDGE_ONLY.test(text.slice(0, first.index))) {
    return text.slice(0, first.index + first.length);
  }
  const people = PEOPLE_FIRST.exec(text);
  if (people && ROLE_NOUN.test(people[1] ?? '')) return people[2] ?? '';
  return /^\s*(?:[([][^)\]]*[)\]]|[–—-]\s*[^:.;]{0,40})/.exec(text)?.[0] ?? '';
}

/** "**Name** (hiring manager): text" and "**Name** with the VP, text" name the interviewers. */
function takeInterviewers(
  after: readonly PhrasingContent[],
  context: StepContext,
): { interviewers: Inline[] | null; description: Inline[] } {
  const inlines = toInlines(after, (href, line) => context.links.address(href, line));
  const text = inlines
    .map((each) => (each.type === 'text' ? each.value : inlineText([each])))
    .join('');
  const inParentheses = /^\s*\(([^)]+)\)/.exec(text);
  if (
    inParentheses &&
    ROLE_NOUN.test(inParentheses[1] ?? '') &&
    !findDuration(inParentheses[1] ?? '') &&
    !OPTIONAL.test(inParentheses[1] ?? '')
  ) {
    return {
      interviewers: [
        { type: 'text', value: (inParentheses[1] ?? '').replace(/^\s*with\s+/i, '').trim() },
      ],
      description: trimStart(dropCharacters(inlines, inParentheses[0].length)),
    };
  }
  const opened = PEOPLE_FIRST.exec(text);
  if (
    opened &&
    inlines.find((each) => inlineText([each]) !== '')?.type === 'strong' &&
    ROLE_NOUN.test(opened[1] ?? '')
  ) {
    return {
      interviewers: [{ type: 'text', value: (opened[1] ?? '').trim() }],
      description: trimStart(dropCharacters(inlines, opened[0].length)),
    };
  }
  const withWhom = /^[\s,–-]*with\s+([^.:;]+)/i.exec(text);
  if (withWhom) {
    return {
      interviewers: [{ type: 'text', value: (withWhom[1] ?? '').trim() }],
      description: trimStart(dropCharacters(inlines, withWhom[0].length)),
    };
  }
  return { interviewers: null, description: trimStart(inlines) };
}

function dropCharacters(inlines: readonly Inline[], count: number): Inline[] {
  let left = count;
  return inlines.flatMap((each): Inline[] => {
    const length = each.type === 'text' ? each.value.length : inlineText([each]).length;
    if (left >= length) {
      left -= length;
      return [];
    }
    const drop = left;
    left = 0;
    return each.type === 'text' ? [{ ...each, value: each.value.slice(drop) }] : [each];
  });
}

function trimStart(inlines: readonly Inline[]): Inline[] {
  const [first, ...others] = inlines;
  if (first?.type !== 'text') return [...inlines];
  const value = first.value.replace(/^[\s:.,;–—-]+/, '');
  return value ? [{ ...first, value }, ...others] : others;
}

function checkMark(mark: string, nodes: readonly PhrasingContent[], context: StepContext): void {
  if (findDuration(mark) || ASYNC.test(mark) || OPTIONAL.test(mark)) return;
  if (!/\d|min|hour|hr/i.test(mark)) return;
  reportBroken(nodes, `the time mark "[${mark}]" is not a length of time`, context);
}

function reportBroken(nodes: readonly Nodes[], message: string, context: StepContext): void {
  context.notes.report({
    severity: 'warning',
    code: 'broken-step',
    file: context.file,
    line: nodes[0]?.position?.start.line ?? 1,
    column: nodes[0]?.position?.start.column ?? 1,
    message,
    hint: 'Write a step as "1. [30 min] **Name**: what happens", or "[Async]" in place of the time',
  });
}

/** A link that is a step's name is not shown, but a dead one is reported all the same. */
function checkLinks(nodes: readonly Nodes[], links: LinkResolver): void {
  for (const node of nodes) {
    if (node.type === 'link') links.address(node.url, node.position?.start.line ?? 1);
    else if ('children' in node) checkLinks(node.children, links);
  }
}

function firstTarget(nodes: readonly Nodes[], links: LinkResolver): HandbookTarget | null {
  for (const node of nodes) {
    const own = node.type === 'link' ? links.target(node.url) : null;
    const found = own ?? ('children' in node ? firstTarget(node.children, links) : null);
    if (found) return found;
  }
  return null;
}
