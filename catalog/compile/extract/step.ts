/** One step of a process: its name, length, interviewers and what is said of it. */
import type { RootContent } from 'mdast';
import { printMinutes } from '../../exact-format.ts';
import type { Inline, Minutes } from '../../schema.ts';
import { isAboutRole, namesPeople } from '../classify/role-name.ts';
import type { StepSource } from '../classify/step-source.ts';
import { findDurations } from '../text/durations.ts';
import { textOf } from '../tree/node-text.ts';
import { isHomework } from './assignment.ts';
import { type StepContext, type StepDraft, understand } from './drafts.ts';
import { toBlocks } from './rich-text.ts';
import { statedInterviewers } from './stated-interviewers.ts';
import { statedLength } from './stated-length.ts';
import { takeFacts } from './step-facts.ts';
import { readLead } from './step-lead.ts';

/** Reads a step and the steps below it. */
export function readStep(source: StepSource, context: StepContext): StepDraft {
  const reading = readLead(source.lead, context);
  const { facts, rest } = takeFacts(source.rest, context, reading.interviewers);
  const leadText = textOf({ type: 'paragraph', children: source.lead });
  const restText = rest.map((block) => textOf(block)).join('\n');
  const steps = source.children.map((each) => readStep(each, context));
  understandStep(source, reading, context);
  for (const block of rest) understand(block, 'description of the step', context);
  return {
    ...reading,
    minutes: reading.minutes ?? facts.minutes ?? (steps.length > 0 ? null : lengthInText(rest)),
    interviewers:
      facts.interviewers ??
      peopleInProse([leadText, restText].join('\n')) ??
      peopleInName(reading.name),
    asynchronous:
      reading.asynchronous ||
      (steps.length === 0 &&
        isHomework(
          reading.name,
          saidBehind(reading.name, leadText, restText),
          reading.interviewers !== null,
        )),
    description: [
      ...reading.description,
      ...toBlocks(rest, (href, line) => context.links.address(href, line)),
    ],
    guideId: null,
    lines: source.lead.slice(0, 1).flatMap(({ position }) => position?.start.line ?? []),
    steps,
  };
}

function understandStep(
  source: StepSource,
  { name, minutes }: Pick<StepDraft, 'name' | 'minutes'>,
  context: StepContext,
): void {
  const length = minutes ? `, ${printMinutes(minutes)}` : '';
  const first = source.lead[0];
  if (first) understand(first, `step “${name}”${length}`, context);
}

function saidBehind(name: string, leadText: string, restText: string): string {
  const behind = leadText.startsWith(name) ? leadText.slice(name.length) : leadText;
  return [behind.replace(/^[\s:–—-]{1,20}/, ''), restText].join('\n').trim();
}

/** The length that stands below the name of a step: a labelled fact, or what prose states; null without one. */
export function lengthBelow(blocks: readonly RootContent[], context: StepContext): Minutes | null {
  const { facts, rest } = takeFacts(blocks, context);
  return facts.minutes ?? lengthInText(rest);
}

/** The rows of a table with several lengths are parts. */
function lengthInText(blocks: readonly RootContent[]): Minutes | null {
  const texts = blocks.flatMap((block) => {
    const text = textOf(block);
    return block.type === 'table' && findDurations(text).length > 1 ? [] : [text];
  });
  return statedLength(texts.join('\n'));
}

/** "CTO or VP Engineering" is a step that is named by who runs it. */
function peopleInName(name: string): Inline[] | null {
  return namesPeople(name) && isAboutRole(name) ? [{ type: 'text', value: name }] : null;
}

function peopleInProse(text: string): Inline[] | null {
  const people = statedInterviewers(text);
  return people === null ? null : [{ type: 'text', value: people }];
}
