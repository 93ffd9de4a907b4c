/** A section with a list of steps → a process. */
import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Inline, Minutes, Process, Step } from '../schema.ts';
import type { Diagnostic } from './diagnostics.ts';
import { addMinutes, findDuration, findDurations } from './duration.ts';
import { slug } from './guide.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';
import { type FrontMatter, type Section, textOf } from './page.ts';
import { inlineText, toBlocks, toInlines } from './rich-text.ts';

/** A step before its guide is known. */
export interface StepDraft extends Step {
  target: HandbookTarget | null;
  steps: StepDraft[];
}

export interface ProcessDraft extends Omit<Process, 'steps'> {
  steps: StepDraft[];
}

interface ProcessContext {
  file: string;
  frontMatter: FrontMatter;
  department: string | null;
  links: LinkResolver;
  report: (diagnostic: Diagnostic) => void;
}

const PROCESS_TITLE =
  /\b(interview(ing)?|hiring|recruit(ing|ment)|selection)\s+(process|stages|steps|loop|plan|pipeline|journey)\b|^the process$/i;
const TIME_MARK = /^\s*[[(]([^\])]*(?:\([^)]*\))?[^\])]*)[\])]\s*/;
const OPTIONAL = /\boptional(ly)?\b|\bif (applicable|needed|required|relevant)\b/i;
const ASYNC = /\basync(hronous(ly)?)?\b|take[\s-]?home/i;

/** True for a section that is headed as a process and holds a list of steps. */
export function isProcessSection(section: Section): boolean {
  return PROCESS_TITLE.test(section.title) && stepLists(section).length > 0;
}

function stepLists(section: Section): List[] {
  const lists = section.blocks.filter((block): block is List => block.type === 'list');
  const first = lists.find((list) => list.ordered) ?? lists[0];
  if (!first || first.children.length < 2) return [];
  if (!first.ordered) return [first];
  let next = (first.start ?? 1) + first.children.length;
  return lists.slice(lists.indexOf(first)).filter((list) => {
    if (list === first) return true;
    if (!list.ordered || list.start !== next) return false;
    next += list.children.length;
    return true;
  });
}

/** Compiles the section; what is not a step is the process's description. */
export function compileProcess(section: Section, context: ProcessContext): ProcessDraft {
  const lists = stepLists(section);
  const others = [
    ...section.blocks.filter((block) => !lists.includes(block as List)),
    ...section.children.flatMap(wholeSection),
  ];
  const text = others.map((block) => textOf(block)).join('\n');
  const boldMeansEncouraged = /\bbold\b[^.]*\b(encourag|recommend)/i.test(text);
  const steps = lists
    .flatMap((list) => list.children)
    .map((item) => readStep(item, { ...context, boldMeansEncouraged }));
  const { frontMatter, file } = context;
  const role = frontMatter.role ?? roleInTitle(section.title);
  return {
    id: slug(`process ${role ?? section.title}`),
    name: section.title.trim() || 'Interview process',
    role: frontMatter.template ? null : role,
    aliases: frontMatter.aliases,
    department: context.department,
    template: frontMatter.template,
    description: toBlocks(others, (href, line) => context.links.address(href, line)),
    totals: {
      stated: statedTotal(others),
      synchronous: total(steps, false),
      asynchronous: total(steps, true),
    },
    steps,
    source: { file, line: section.line },
  };
}

function wholeSection(section: Section): RootContent[] {
  return [
    ...(section.heading ? [section.heading] : []),
    ...section.blocks,
    ...section.children.flatMap(wholeSection),
  ];
}

/** "Sr. Designer interview process" → "Sr. Designer"; null where only the process is named. */
function roleInTitle(title: string): string | null {
  const role = title
    .replace(/\b(the|our|general|generic)\b/gi, ' ')
    .replace(
      /\b(interview(ing)?|hiring|recruit(ing|ment)|selection)?\s*(process|stages|steps|loop|plan|pipeline|journey)\b.*$/i,
      ' ',
    )
    .replace(/[^\p{L}\p{N}.,&/() -]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return role || null;
}

function statedTotal(blocks: readonly RootContent[]): string | null {
  const line = blocks.map((block) => textOf(block)).find((text) => /\btotal\b/i.test(text));
  return line && findDurations(line).length > 0 ? line : null;
}

function total(steps: readonly StepDraft[], asynchronous: boolean): Minutes | null {
  return addMinutes(
    steps.flatMap((step) => {
      if (step.asynchronous !== asynchronous) {
        const parts = step.asynchronous ? [] : step.steps;
        const inner = asynchronous || step.asynchronous ? total(parts, asynchronous) : null;
        return inner ? [inner] : [];
      }
      const own = step.minutes ?? total(step.steps, asynchronous);
      return own ? [own] : [];
    }),
  );
}

interface StepContext extends ProcessContext {
  boldMeansEncouraged: boolean;
}

function readStep(item: ListItem, context: StepContext): StepDraft {
  const lead = item.children.find((child): child is Paragraph => child.type === 'paragraph');
  const reading = readLead(lead?.children ?? [], context);
  const others = item.children.filter((child) => child !== lead);
  const subLists = others.filter(
    (child): child is List => child.type === 'list' && holdsSteps(child),
  );
  const rest = others.filter((child) => !subLists.includes(child as List));
  return {
    ...reading,
    description: [
      ...reading.description,
      ...toBlocks(rest, (href, line) => context.links.address(href, line)),
    ],
    guideId: null,
    steps: subLists.flatMap((list) => list.children).map((each) => readStep(each, context)),
  };
}

/** A list below a step holds steps where its items open with a time mark, a bold name or a few words. */
function holdsSteps(list: List): boolean {
  const stepLike = list.children.filter((item) => {
    const lead = item.children[0];
    if (lead?.type !== 'paragraph') return false;
    const first = lead.children[0];
    if (first?.type === 'strong') return true;
    const text = textOf(lead);
    const name = text.split(/:\s/)[0] ?? text;
    return TIME_MARK.test(text) || (stepName(name).split(' ').length <= 7 && !/[.!?]$/.test(name));
  });
  return stepLike.length * 2 > list.children.length;
}

function readLead(
  nodes: readonly PhrasingContent[],
  context: StepContext,
): Omit<StepDraft, 'steps' | 'guideId'> {
  const { mark, rest } = takeTimeMark(nodes);
  const { nameNodes, bold, after } = takeName(rest);
  const fullName = textOf({ type: 'paragraph', children: nameNodes });
  const { interviewers, description } = takeInterviewers(after, context);
  const whole = textOf({ type: 'paragraph', children: [...nodes] });
  if (!fullName) reportBroken(nodes, 'this step has no name', context);
  if (mark !== null) checkMark(mark, nodes, context);
  const minutes = (mark === null ? null : findDuration(mark)) ?? findDuration(fullName);
  return {
    name: stepName(fullName) || 'Unnamed step',
    minutes,
    asynchronous: ASYNC.test(mark ?? '') || ASYNC.test(fullName),
    optional: OPTIONAL.test(fullName) || OPTIONAL.test(mark ?? '') || /\(optional\)/i.test(whole),
    encouraged: bold && context.boldMeansEncouraged,
    interviewers,
    description: description.length > 0 ? [{ type: 'paragraph', children: description }] : [],
    target: firstTarget(nodes, context.links),
  };
}

function takeTimeMark(nodes: readonly PhrasingContent[]): {
  mark: string | null;
  rest: PhrasingContent[];
} {
  const [first, ...others] = nodes;
  const match = first?.type === 'text' ? TIME_MARK.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return { mark: null, rest: [...nodes] };
  const value = first.value.slice(match[0].length);
  return { mark: match[1] ?? '', rest: value ? [{ type: 'text', value }, ...others] : others };
}

function takeName(nodes: readonly PhrasingContent[]): {
  nameNodes: PhrasingContent[];
  bold: boolean;
  after: PhrasingContent[];
} {
  const boldAt = nodes.findIndex((node) => node.type === 'strong');
  const leading = nodes.slice(0, Math.max(0, boldAt));
  if (boldAt >= 0 && leading.every((node) => textOf(node).length <= 12)) {
    const following = nodes.slice(boldAt + 1);
    return { nameNodes: nodes.slice(boldAt, boldAt + 1), bold: true, after: following };
  }
  const firstText = nodes.findIndex((node) => node.type === 'text' && /[:.]/.test(node.value));
  const cut = nodes[firstText];
  if (cut?.type !== 'text') return { nameNodes: [...nodes], bold: false, after: [] };
  const at = cut.value.search(/:|\.(\s|$)/);
  if (at < 0) return { nameNodes: [...nodes], bold: false, after: [] };
  return {
    nameNodes: [...nodes.slice(0, firstText), { type: 'text', value: cut.value.slice(0, at) }],
    bold: false,
    after: [{ type: 'text', value: cut.value.slice(at + 1) }, ...nodes.slice(firstText + 1)],
  };
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
    !findDuration(inParentheses[1] ?? '') &&
    !OPTIONAL.test(inParentheses[1] ?? '')
  ) {
    return {
      interviewers: [{ type: 'text', value: (inParentheses[1] ?? '').trim() }],
      description: trimStart(dropCharacters(inlines, inParentheses[0].length)),
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

function stepName(text: string): string {
  return text
    .replace(/^optional\s*[:–—-]\s*/i, '')
    .replace(/,?\s*\(?\bif (applicable|needed|required|relevant)\)?/i, '')
    .replace(/\(optional\)/i, '')
    .replace(/^[\s"“”]+|[\s:."“”]+$/g, '')
    .trim();
}

function checkMark(mark: string, nodes: readonly PhrasingContent[], context: StepContext): void {
  if (findDuration(mark) || ASYNC.test(mark) || OPTIONAL.test(mark)) return;
  if (!/\d|min|hour|hr/i.test(mark)) return;
  reportBroken(nodes, `the time mark "[${mark}]" is not a length of time`, context);
}

function reportBroken(nodes: readonly Nodes[], message: string, context: StepContext): void {
  context.report({
    severity: 'error',
    code: 'broken-step',
    file: context.file,
    line: nodes[0]?.position?.start.line ?? 1,
    column: nodes[0]?.position?.start.column ?? 1,
    message,
    hint: 'Write a step as "1. [30 min] **Name**: what happens", or "[Async]" in place of the time',
  });
}

function firstTarget(nodes: readonly Nodes[], links: LinkResolver): HandbookTarget | null {
  for (const node of nodes) {
    const own = node.type === 'link' ? links.target(node.url) : null;
    const found = own ?? ('children' in node ? firstTarget(node.children, links) : null);
    if (found) return found;
  }
  return null;
}
