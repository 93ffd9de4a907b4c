/** Labels and numbers that stand on lines of one paragraph, without an empty line between them. */

import type { List, Nodes, Paragraph, Parent, PhrasingContent } from 'mdast';
import { wordsFor } from '../text/words.ts';
import { isForInterviewers, slotOf, splitLabel } from './labels.ts';
import { textOf, trimmedStart } from './node-text.ts';

/** Makes each labelled line below a parent a paragraph of its own. Changes the tree in place. */
export function separateLabelledLines(parent: Parent): void {
  parent.children = (parent.children as Nodes[]).flatMap((node): Nodes[] => {
    if (node.type === 'paragraph') return [listOfNumberedLines(node) ?? paragraphsOf(node)].flat();
    if ('children' in node) separateLabelledLines(node as Parent);
    return [node];
  }) as never;
}

const COUNTED = wordsFor((of) => of.stages.counted).join('|');
const NUMBER_WORDS = wordsFor((of) => Object.keys(of.lengths.numbers)).join('|');
const NUMBERS = [
  String.raw`(?:${COUNTED})\s{1,20}(?:\d{1,20}|(?:${NUMBER_WORDS}))(?![\p{L}\p{N}])\s{0,20}[-:.–—]?`,
  String.raw`\d{1,20}\)`,
  String.raw`\d{1,2}\s{0,5}[-–—]\s`,
  String.raw`\d\uFE0F?\u20E3`,
].join('|');
const LINE_NUMBER = new RegExp(String.raw`^\s{0,20}(?:${NUMBERS})\s{0,20}`, 'iu');

/** "**Step 1:** Screen" on lines of one paragraph is a list in all but its marks. */
function listOfNumberedLines(paragraph: Paragraph): List | null {
  const lines = linesOf(paragraph);
  if (lines.length < 2) return null;
  const items = lines.map(withoutLineNumber);
  if (items.some((item) => item === null)) return null;
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    position: paragraph.position,
    children: items.map((item) => ({
      type: 'listItem',
      children: [{ type: 'paragraph', children: item ?? [] }],
      position: item?.[0]?.position,
    })),
  };
}

function withoutLineNumber(line: readonly PhrasingContent[]): PhrasingContent[] | null {
  const [first, ...others] = line;
  const text = first?.type === 'strong' ? textOf(first) : first?.type === 'text' ? first.value : '';
  const number = LINE_NUMBER.exec(text)?.[0];
  if (!first || number === undefined) return null;
  const rest = text.slice(number.length);
  if (first.type === 'text') return rest ? [{ ...first, value: rest }, ...others] : others;
  if (!rest) return others.length > 0 ? trimmedStart(others) : null;
  return [
    { type: 'strong', children: [{ type: 'text', value: rest }], position: first.position },
    ...others,
  ];
}

function paragraphsOf(paragraph: Paragraph): Paragraph[] {
  const lines = linesOf(paragraph);
  const bold = lines.filter(opensBold).length >= FEWEST_BOLD;
  const labelled = lines.map((line) => isLabelled(line) || (bold && opensBold(line)));
  if (lines.length < 2 || !labelled.includes(true)) return [paragraph];
  const groups: PhrasingContent[][] = [];
  lines.forEach((line, index) => {
    const before = groups.at(-1);
    if (before && !labelled[index]) before.push({ type: 'text', value: '\n' }, ...line);
    else groups.push([...line]);
  });
  return groups.map((children) => ({
    type: 'paragraph',
    children,
    position: children[0]?.position ?? paragraph.position,
  }));
}

/** One bold beginning may be a stressed word; several are names. */
const FEWEST_BOLD = 2;

/** "**Call** with us", "📞 **Call** with us". */
function opensBold([first, second]: readonly PhrasingContent[]): boolean {
  if (first?.type === 'strong') return true;
  return first?.type === 'text' && !/[\p{L}\p{N}]/u.test(first.value) && second?.type === 'strong';
}

function isLabelled(line: readonly PhrasingContent[]): boolean {
  const label = splitLabel({ type: 'paragraph', children: [...line] })?.label;
  if (label === undefined) return false;
  return slotOf(label) !== null || (isForInterviewers(label) && isShort(label));
}

const MOST_WORDS_OF_A_LABEL = 4;

function isShort(label: string): boolean {
  return label.split(' ').length <= MOST_WORDS_OF_A_LABEL;
}

/** The paragraph's lines; a text node that spans lines is cut, with its place kept by line. */
export function linesOf(paragraph: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]];
  const add = (node: PhrasingContent) => lines.at(-1)?.push(node);
  for (const node of paragraph.children) {
    if (node.type === 'break' || isLineBreakTag(node)) {
      lines.push([]);
      continue;
    }
    if (node.type !== 'text') {
      add(node);
      continue;
    }
    node.value.split('\n').forEach((value, index) => {
      if (index > 0) lines.push([]);
      if (value) add({ type: 'text', value, position: movedDown(node, index) });
    });
  }
  return lines.filter((line) => line.length > 0);
}

function isLineBreakTag(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<br\s*\/?>$/i.test(node.value);
}

function movedDown({ position }: PhrasingContent, lines: number) {
  if (!position || lines === 0) return position;
  const start = { line: position.start.line + lines, column: 1 };
  return { start, end: position.end };
}
