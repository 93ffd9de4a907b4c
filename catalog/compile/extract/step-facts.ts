/** Labelled facts below a step. */
import type { List, Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Inline, Minutes } from '../../schema.ts';
import { namesPeople } from '../classify/role-name.ts';
import { slotOf, splitLabel } from '../tree/labels.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import { type StepContext, understand } from './drafts.ts';
import { toInlines } from './rich-text.ts';
import { lengthBehindLabel } from './stated-length.ts';

interface Facts {
  minutes: Minutes | null;
  interviewers: Inline[] | null;
}

/**
 * "Duration: 45 minutes" and "Interviewer: …" below a step are its facts, not its description; who is said a
 * second time, after `interviewers`, stays with what is said of it.
 */
export function takeFacts(
  blocks: readonly RootContent[],
  context: StepContext,
  interviewers: Inline[] | null = null,
): { facts: Facts; rest: RootContent[] } {
  const facts: Facts = { minutes: null, interviewers };
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
  return list.children.every(
    (item) =>
      item.children.length === 1 && namesPeople(textOf(item)) && !textOf(item).includes(':'),
  );
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
    facts.minutes = lengthBehindLabel(textOf({ type: 'paragraph', children: labelled.rest }));
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
