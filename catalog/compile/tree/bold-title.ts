/** A page's title in bold, where no heading is one. */
import type { Root } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { slotOf } from './labels.ts';
import { boldPhrase } from './node-text.ts';

const MOST_WORDS = 12;
const BEFORE_TITLE: readonly string[] = ['yaml', 'toml', 'thematicBreak', 'html'];

/**
 * Makes a heading of the bold line that a page opens with, where no heading is of the first level and no other
 * line is all in bold: such lines are the names of what stands below each.
 */
export function headBoldTitle(tree: Root): void {
  const { children } = tree;
  if (children.some((each) => each.type === 'heading' && each.depth === 1)) return;
  const at = children.findIndex(({ type }) => !BEFORE_TITLE.includes(type));
  const bold = children.filter((each) => boldPhrase(each) !== null);
  const first = children[at];
  if (bold.length !== 1 || bold[0] !== first || first?.type !== 'paragraph') return;
  const title = boldPhrase(first) ?? '';
  if (countWords(title) > MOST_WORDS || /[:：.!?。]$/.test(title) || slotOf(title)) return;
  const words = first.children.flatMap((each) => (each.type === 'strong' ? each.children : []));
  children.splice(at, 1, { type: 'heading', depth: 1, children: words, position: first.position });
}
