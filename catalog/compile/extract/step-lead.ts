/** The words that name a step → its name, marks, length and people. */
import type { Nodes, PhrasingContent } from 'mdast';
import { CONTINUE, EXIT, SKIP, visit } from 'unist-util-visit';
import type { Inline } from '../../schema.ts';
import { closedName, withoutOpenBracket } from '../classify/closed-name.ts';
import { stepName } from '../classify/numbering.ts';
import { takeName, takeTimeMark } from '../classify/step-name.ts';
import { isSentence } from '../classify/step-phrase.ts';
import { patternFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { StepContext, StepDraft } from './drafts.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';
import { statedLength } from './stated-length.ts';
import {
  behindName,
  firstDuration,
  isBrokenLength,
  isMarkedOptional,
  saysAsynchronous,
  saysOptional,
  withoutOptional,
} from './step-marks.ts';
import { splitPeople, takeInterviewers } from './step-people.ts';

/** Reads what names a step, and what stands in marks around the name. */
export function readLead(
  nodes: readonly PhrasingContent[],
  context: StepContext,
): Omit<StepDraft, 'steps' | 'guideId' | 'lines'> {
  const { mark, rest } = takeTimeMark(withoutOptional(nodes));
  const { name: marked, before, bold, after } = takeName(rest);
  const named = linksInName(
    nodes.filter((node) => !after.includes(node)),
    context.links,
  );
  const { name, people } = splitPeople(marked);
  const behindIt = takeInterviewers(after, (href, line) => context.links.address(href, line));
  const interviewers = behindIt.interviewers ?? people;
  const { description } = behindIt;
  const whole = textOf({ type: 'paragraph', children: [...nodes] });
  if (!name) reportBroken(nodes, 'this step has no name', context);
  if (mark !== null && isBrokenLength(mark)) {
    reportBroken(nodes, `the time mark "[${mark}]" is not a length of time`, context);
  }
  const behind = behindName(textOf({ type: 'paragraph', children: [...after] }));
  const marks = [mark ?? '', before, name, behind];
  return {
    name: nameFrom(stepName(name), before !== '' || isSentence(whole)) || 'Unnamed step',
    minutes:
      firstDuration([mark ?? '', unconditional(before), name, behind]) ?? statedLength(whole),
    asynchronous: marks.some(saysAsynchronous),
    optional: marks.some(saysOptional) || isMarkedOptional(whole),
    encouraged: bold && context.boldMeansEncouraged,
    interviewers,
    description: [description, ...named]
      .filter((children) => children.length > 0)
      .map((children) => ({ type: 'paragraph', children })),
    target: firstTarget([...nodes], context.links),
  };
}

/** What stands by itself is a name as it is, "Hands on"; words cut out of a sentence may be left open at their end. */
function nameFrom(name: string, isCut: boolean): string {
  return isCut ? closedName(name) : withoutOpenBracket(name);
}

const CONDITION = patternFor((of) => of.lengths.ifs, { at: 'start' });

/** Where no mark names a step, all that is said of it stands before its name; "if you can only" states nothing. */
function unconditional(text: string): string {
  const sentences = text.split(/(?<=[.!?])\s{1,20}/);
  return sentences.filter((each) => !CONDITION.test(each)).join(' ');
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

/**
 * The links in a step's name, each for a line of its own: a name is no link. One to a place in the handbook
 * ties the step to that; a dead one is reported.
 */
function linksInName(children: PhrasingContent[], links: LinkResolver): Inline[][] {
  const found: Inline[][] = [];
  visit({ type: 'paragraph', children }, 'link', (link) => {
    const href = links.address(link.url, link.position?.start.line ?? 1);
    if (href !== null && links.target(link.url) === null) {
      found.push([{ type: 'link', href, children: [{ type: 'text', value: textOf(link) }] }]);
    }
    return SKIP;
  });
  return found;
}

function firstTarget(children: PhrasingContent[], links: LinkResolver): HandbookTarget | null {
  let target: HandbookTarget | null = null;
  visit({ type: 'paragraph', children }, 'link', ({ url }) => {
    target = links.target(url);
    return target ? EXIT : CONTINUE;
  });
  return target;
}
