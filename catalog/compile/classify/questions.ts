/** Which lists hold questions that may be put to the candidate. */
import type { ListItem, RootContent } from 'mdast';
import { sourceWithoutLimits } from '../../../vocabulary/patterns.ts';
import { inlineText } from '../../inline-text.ts';
import type { Block, Question } from '../../schema.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { boldPhrase, leadParagraph, textOf } from '../tree/node-text.ts';

const PART_OF_A_TASK = patternFor((of) => of.guides.partOfTask);
/** "Does the candidate …?" */
const FOR_THE_EVALUATOR = new RegExp(
  String.raw`^${sourceFor((of) => of.guides.evaluating.openings)}\s{1,20}(?:the |this )?${sourceFor((of) => of.guides.evaluating.subjects)}`,
  'iu',
);
const EXAMPLES = new RegExp(`${sourceFor((of) => of.guides.examples)}:?$`, 'iu');

/** How many items of a list have to ask, and which part of all; less where questions stand around it. */
const ALONE = { fewest: 2, share: 0.6 };
const AMONG_QUESTIONS = { fewest: 1, share: 0.5 };

/** True for items that are little but questions, unless the block before makes them part of a task. */
export function areQuestions(
  items: readonly ListItem[],
  before: Block | undefined,
  isAmongQuestions = false,
): boolean {
  const opening = before?.type === 'paragraph' ? inlineText(before.children) : '';
  if (PART_OF_A_TASK.test(opening)) return false;
  const { fewest, share } = isAmongQuestions ? AMONG_QUESTIONS : ALONE;
  const asking = items.map(leadParagraph).filter((lead) => lead !== null && asks(textOf(lead)));
  return asking.length >= fewest && asking.length >= items.length * share;
}

/** What "Prompts" over nothing but a list of what asks put to the candidate; null for a task. */
export function questionsIn(prompt: readonly Block[]): Question[] | null {
  const [list, ...others] = prompt.filter(({ type }) => type !== 'heading');
  if (list?.type !== 'list' || others.length > 0) return null;
  const questions = list.items.flatMap(([first, ...more]) =>
    first?.type === 'paragraph' && more.length === 0
      ? [{ text: inlineText(first.children), content: first.children }]
      : [],
  );
  const areAll = questions.length === list.items.length;
  return areAll && questions.every(({ text }) => asks(text)) ? questions : null;
}

/** A first sentence that is a question, or a question at the end. */
const QUESTION = /^[^.!?？]{1,300}[?？]|[?？]["”’»)」]?$/u;
const ASKING_FIRST = patternFor((of) => of.guides.asking, { at: 'start' });
const ASKING_LAST = patternFor((of) => of.guides.asking, { at: 'end' });

/** "Q:", "Frage 3.". */
const MARK = new RegExp(
  String.raw`^\s{0,20}${sourceWithoutLimits(wordsFor((of) => of.guides.questionMarks))}\s?\d{0,3}\s{0,3}[.:)：]\s{0,20}`,
  'iu',
);

/** True for "Why us?" and "Q. Tell me about your work.", not for what evaluators ask themselves. */
export function asks(text: string): boolean {
  const words = text
    .replace(MARK, '')
    .replace(/^[\s"“”„«»'‘’「(¿]{1,20}|[\s"“”«»'‘’」).。]{1,20}$/gu, '');
  if (FOR_THE_EVALUATOR.test(words)) return false;
  return QUESTION.test(words) || ASKING_FIRST.test(words) || ASKING_LAST.test(words);
}

/** Fewer lines that ask may be part of a text. */
const FEWEST_LINES = 3;
/** Which part of the lines has to address the candidate; languages may say "you" by the verb alone. */
const SHARE_ADDRESSED = 0.3;
const ADDRESSES = patternFor((of) => [...of.guides.addressing, ...of.guides.asking]);

/**
 * The headings and the lines in bold or with a mark that put a question to the candidate, one below the other:
 * nothing stands below them but lists of what to listen for. Empty where they are few, or where text below answers
 * them.
 */
export function askedLines(blocks: readonly RootContent[]): ReadonlySet<RootContent> {
  const lines = blocks.filter((block) => isLine(block) && asks(textOf(block)));
  const unanswered = lines.filter((line) => {
    const next = blocks[blocks.indexOf(line) + 1];
    return next?.type !== 'paragraph' || isLine(next);
  });
  const addressed = lines.filter((line) => ADDRESSES.test(textOf(line)));
  const areAsked =
    lines.length >= FEWEST_LINES &&
    unanswered.length === lines.length &&
    addressed.length >= lines.length * SHARE_ADDRESSED;
  return new Set(areAsked ? lines : []);
}

function isLine(block: RootContent): boolean {
  if (block.type === 'heading') return true;
  return block.type === 'paragraph' && (boldPhrase(block) !== null || MARK.test(textOf(block)));
}

/** True for an item that ends in "for example:" with a list below it. */
export function announcesQuestions(item: ListItem): boolean {
  const lead = leadParagraph(item);
  return lead !== null && EXAMPLES.test(textOf(lead)) && item.children[1]?.type === 'list';
}
