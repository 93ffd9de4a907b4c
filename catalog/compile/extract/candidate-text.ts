/** How much of what stands below a label for candidates is truly for them. */
import type { ListItem, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { patternFor } from '../text/words.ts';
import { linesOf } from '../tree/labelled-lines.ts';
import { isForInterviewers, PLAIN_LABEL, slotOf, speaksToInterviewers } from '../tree/labels.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';

/** Blocks, and those from the first on that may be for somebody else. */
export interface Told {
  told: Nodes[];
  rest: Nodes[];
}

/**
 * Cuts blocks below a label before the first that may not be for candidates: one with a label of its
 * own, a table, a heading, or words of what only interviewers see. When unsure, it is not told.
 */
export function toldToCandidates(nodes: readonly Nodes[]): Told {
  const at = nodes.findIndex((node) => isForOthers(node));
  const doubtful = nodes[at];
  if (!doubtful) return { told: [...nodes], rest: [] };
  const told = nodes.slice(0, at);
  const rest = nodes.slice(at);
  if (doubtful.type !== 'list') return { told, rest };
  const from = doubtful.children.findIndex((item) => isForOthers(item));
  if (from === 0) return { told, rest };
  const [before, behind] = [doubtful.children.slice(0, from), doubtful.children.slice(from)];
  return {
    told: [...told, { ...doubtful, children: before }],
    rest: [{ ...doubtful, children: behind }, ...rest.slice(1)],
  };
}

function isForOthers(node: Nodes): boolean {
  switch (node.type) {
    case 'paragraph':
      return hasLabelledLine(node) || speaksToInterviewers(textOf(node)) || isTitle(node);
    case 'listItem':
      return isLabelOfMore(node) || node.children.some(isPartForOthers);
    case 'list':
    case 'blockquote':
      return (node.children as Nodes[]).some((child) => isForOthers(child));
    default:
      return true;
  }
}

/** "a pen" in a list is no title of what follows. */
function isPartForOthers(node: Nodes): boolean {
  if (node.type !== 'paragraph') return isForOthers(node);
  return hasLabelledLine(node) || speaksToInterviewers(textOf(node));
}

/** "Script" with a list below it, in a list. */
function isLabelOfMore(item: ListItem): boolean {
  const lead = leadParagraph(item);
  return item.children.length > 1 && lead !== null && isTitle(lead);
}

const MOST_WORDS_OF_A_TITLE = 5;
const MOST_WORDS_OF_A_LABEL = 8;
const ENDS_A_SENTENCE = /[.!?…。！？:：][)\]"”»]?$/;
const SMALL_LETTER = /^\s{0,20}\p{Ll}/u;

/** A few words that end no sentence may be a heading in all but its mark. */
function isTitle(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  return countWords(text) <= MOST_WORDS_OF_A_TITLE && !ENDS_A_SENTENCE.test(text);
}

function hasLabelledLine(paragraph: Paragraph): boolean {
  return linesOf(paragraph).some(opensWithLabel);
}

function opensWithLabel(line: readonly PhrasingContent[]): boolean {
  const from = line.findIndex((node) => /\p{L}/u.test(textOf(node)) || node.type === 'html');
  const [first, ...others] = line.slice(Math.max(from, 0));
  if (!first) return false;
  if (first.type === 'html') return true;
  if (first.type === 'text')
    return isPlainLabel(textOf({ type: 'paragraph', children: [...line] }));
  const label = textOf(first);
  const behind = textOf({ type: 'paragraph', children: others });
  if (countWords(label) > MOST_WORDS_OF_A_LABEL) return false;
  return first.type === 'link' ? /^\s{0,20}[:：–—-]/.test(behind) : !SMALL_LETTER.test(behind);
}

const ADDRESSES = patternFor((of) => of.guides.addressing);
const DASHED_LABEL = /^(\S{1,60}(?:\s\S{1,60}){0,2})\s[–—-]\s/u;

/** "Opening: …" is one, "What you can bring: …" is none. */
function isPlainLabel(text: string): boolean {
  const label = PLAIN_LABEL.exec(text)?.[1] ?? DASHED_LABEL.exec(text)?.[1];
  if (label === undefined || slotOf(label)?.slot === 'candidateNotes') return false;
  return isForInterviewers(label) || !ADDRESSES.test(label);
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
