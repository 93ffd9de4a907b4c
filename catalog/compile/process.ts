/** A section with a list of steps → a process. */
import type { List, ListItem, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Inline, Minutes, Process, Step } from '../schema.ts';
import type { Diagnostic } from './diagnostics.ts';
import { addMinutes, findDuration, findDurations, statedLength } from './duration.ts';
import { slug } from './guide.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';
import type { FrontMatter, Section } from './page.ts';
import { inlineText, toBlocks, toInlines } from './rich-text.ts';
import { textOf } from './text-of.ts';

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
  template: boolean;
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
    role: context.template ? null : role,
    aliases: frontMatter.aliases,
    department: context.department,
    template: context.template,
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
  const { name, before, bold, after } = takeName(rest);
  const { interviewers, description } = takeInterviewers(after, context);
  const whole = textOf({ type: 'paragraph', children: [...nodes] });
  if (!name) reportBroken(nodes, 'this step has no name', context);
  if (mark !== null) checkMark(mark, nodes, context);
  const behind = behindName(textOf({ type: 'paragraph', children: [...after] }));
  const marks = [mark ?? '', before, name, behind];
  return {
    name: stepName(name) || 'Unnamed step',
    minutes: firstDuration(marks) ?? statedLength(whole),
    asynchronous: marks.some((text) => ASYNC.test(text)),
    optional: marks.some((text) => OPTIONAL.test(text)) || /\(optional\)/i.test(whole),
    encouraged: bold && context.boldMeansEncouraged,
    interviewers,
    description: description.length > 0 ? [{ type: 'paragraph', children: description }] : [],
    target: firstTarget(nodes, context.links),
  };
}

function firstDuration(texts: readonly string[]): Minutes | null {
  for (const text of texts) {
    const found = findDuration(text);
    if (found) return found;
  }
  return null;
}

/** What stands in marks right behind a name: "(45 min)", "[async]", "– 30 minutes". */
function behindName(text: string): string {
  return /^\s*(?:[([][^)\]]*[)\]]|[–—-]\s*[^:.;]{0,40})/.exec(text)?.[0] ?? '';
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

interface TakenName {
  name: string;
  /** What stands before a marked name: "30-minute " in "30-minute **Call**". */
  before: string;
  bold: boolean;
  after: PhrasingContent[];
}

const LONGEST_NAME = 9;

/** A name is in bold, a link, before a colon or dash, or a few words; else a phrase of the sentence. */
function takeName(nodes: readonly PhrasingContent[]): TakenName {
  return takeMarkedName(nodes) ?? takeLeadingName(nodes) ?? takeWholeOrPhrase(nodes);
}

function takeMarkedName(nodes: readonly PhrasingContent[]): TakenName | null {
  const at = nodes.findIndex((node) => node.type === 'strong' || node.type === 'link');
  const marked = nodes[at];
  if (!marked) return null;
  const before = nodes
    .slice(0, at)
    .map((node) => textOf(node))
    .join(' ');
  if (before.length > 14 || before.split(' ').length > 3) return null;
  if (marked.type === 'link' && before !== '' && !findDuration(before)) return null;
  const bold = marked.type === 'strong';
  return { name: textOf(marked), before, bold, after: nodes.slice(at + 1) };
}

function takeLeadingName(nodes: readonly PhrasingContent[]): TakenName | null {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return null;
  const cut = /:(?=\s|$)|\s[–—-]\s/.exec(first.value);
  if (!cut) return null;
  const name = first.value.slice(0, cut.index).trim();
  if (!name || name.split(/\s+/).length > LONGEST_NAME) return null;
  const value = first.value.slice(cut.index + cut[0].length);
  return { name, before: '', bold: false, after: [{ type: 'text', value }, ...others] };
}

function takeWholeOrPhrase(nodes: readonly PhrasingContent[]): TakenName {
  const whole = textOf({ type: 'paragraph', children: [...nodes] });
  const sentence = whole.replace(/[.!?].*$/s, '');
  const isShort = whole.split(' ').length <= LONGEST_NAME && sentence.length >= whole.length - 1;
  if (isShort) return { name: whole, before: '', bold: false, after: [] };
  const name = phraseIn(sentence) ?? sentence.split(' ').slice(0, LONGEST_NAME).join(' ');
  return { name, before: whole, bold: false, after: [...nodes] };
}

const PHRASE =
  /((?:[\p{L}-]+\s+){0,3})\b((?:phone |video )?(?:calls?|interviews?|screens?|sessions?|exercise|assignment|project|chat|conversation|meeting|test|presentation|panel|offer|references|reference checks?))\b(\s+with\s+(?:[\p{L}'’-]+\s?){1,5})?/iu;
const LEADING_WORDS =
  /^(?:(?:a|an|the|your|our|us|you|we|will|of|via|in|on|to|for|with|by|up|set|schedule|have|then|short|final(?=ly)|minutes?|hours?|do|be|and|make|check|through)\s+)+/i;

/** The words that name a step in a sentence: "an asynchronous coding exercise". */
function phraseIn(sentence: string): string | null {
  const match = PHRASE.exec(sentence.replace(/\d+\s*-?\s*(?:minutes?|mins?|hours?)/gi, ' '));
  if (!match) return null;
  const words = `${match[1] ?? ''}${match[2]}${match[3] ?? ''}`.replace(LEADING_WORDS, '').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null;
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
    .replace(/\s*[([][^)\]]*(?:\d\s*-?\s*(?:min|m\b|h)|async|hour|optional)[^)\]]*[)\]]/gi, '')
    .replace(/^\s*\d+(?:\s*[-–]\s*\d+)?\s*-?\s*(?:minutes?|mins?|hours?|hrs?)\s*(?=\p{L})/iu, '')
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
