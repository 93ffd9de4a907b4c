/** The words that name a step → its name, marks, length and people. */
import type { Nodes, PhrasingContent } from 'mdast';
import type { Inline, Minutes } from '../../schema.ts';
import { stepName } from '../classify/numbering.ts';
import { ROLE_NOUN } from '../classify/role-name.ts';
import { takeName, takeTimeMark } from '../classify/step-name.ts';
import { findDuration, findDurations } from '../text/durations.ts';
import { textOf, trimmedStart } from '../tree/node-text.ts';
import { inlineText } from './block-text.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';
import { toInlines } from './rich-text.ts';
import { statedLength } from './stated-length.ts';
import type { StepContext, StepDraft } from './step.ts';

const OPTIONAL = /\boptional(ly)?\b|\bif (applicable|needed|required|relevant)\b/i;

const ASYNC = /\basync(hronous(ly)?)?\b|take[\s-]?home/i;

export function readLead(
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
