/** Which lists hold questions that may be put to the candidate. */
import type { ListItem } from 'mdast';
import { inlineText } from '../../inline-text.ts';
import type { Block } from '../../schema.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';

const PART_OF_A_TASK = patternFor((of) => of.guides.partOfTask);
/** "Does the candidate …?" */
const FOR_THE_EVALUATOR = new RegExp(
  String.raw`^${sourceFor((of) => of.guides.evaluating.openings)}\s{1,20}(?:the |this )?${sourceFor((of) => of.guides.evaluating.subjects)}`,
  'iu',
);
const EXAMPLES = new RegExp(`${sourceFor((of) => of.guides.examples)}:?$`, 'iu');

const FEWEST = 2;
const SHARE = 0.7;

/** True for items that are little but questions, unless the block before makes them part of a task. */
export function areQuestions(items: readonly ListItem[], before: Block | undefined): boolean {
  const opening = before?.type === 'paragraph' ? inlineText(before.children) : '';
  if (PART_OF_A_TASK.test(opening)) return false;
  const asking = items.map(leadParagraph).filter((lead) => lead !== null && asks(textOf(lead)));
  return asking.length >= FEWEST && asking.length >= items.length * SHARE;
}

function asks(text: string): boolean {
  return /\?["”’)]?$/.test(text) && !FOR_THE_EVALUATOR.test(text);
}

/** True for an item that ends in "for example:" with a list below it. */
export function announcesQuestions(item: ListItem): boolean {
  const lead = leadParagraph(item);
  return lead !== null && EXAMPLES.test(textOf(lead)) && item.children[1]?.type === 'list';
}
