/** One step of a process: its name, length, interviewers and what is said of it. */
import type { Nodes } from 'mdast';
import type { Inline, Step } from '../../schema.ts';
import type { StepSource } from '../classify/step-source.ts';
import type { Notes } from '../diagnostics.ts';
import { textOf } from '../tree/node-text.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';
import { toBlocks } from './rich-text.ts';
import { statedInterviewers } from './stated-interviewers.ts';
import { statedLength } from './stated-length.ts';
import { takeFacts } from './step-facts.ts';
import { readLead } from './step-lead.ts';

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

export function understand(node: Nodes, as: string, { notes, file }: StepContext): void {
  const line = node.position?.start.line;
  if (line !== undefined) notes.understand({ file, line, as });
}

function peopleInProse(text: string): Inline[] | null {
  const people = statedInterviewers(text);
  return people === null ? null : [{ type: 'text', value: people }];
}
