/** Lists without the marks of one: paragraphs that count what they say, and lists within quotes. */
import type {
  Blockquote,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { countWords } from '../text/count-words.ts';
import { wordsFor } from '../text/words.ts';
import { linesOf } from './labelled-lines.ts';
import { textOf, trimmedStart } from './node-text.ts';

const COUNTED = wordsFor((of) => of.stages.counted).join('|');
const NUMBER_WORDS = wordsFor((of) => Object.keys(of.lengths.numbers)).join('|');

/** How a line begins that counts: "1️⃣ ", "2 - ", "II. ", "b) ", "Step 2: ", "Phase two". The group is the number. */
const MARKS = [
  /^(\d)\uFE0F?\u20E3\s{0,20}[.:–—-]?\s{0,20}/u,
  /^(\d{1,2})\s{0,5}[–—-]\s{1,20}/u,
  /^([ivx]{1,5})[.)]\s{1,20}/i,
  /^([a-h])\)\s{1,20}/,
  new RegExp(
    String.raw`^(?:${COUNTED})\s{1,20}(?:n[ºo°]\s?|#)?(\d{1,2}|${NUMBER_WORDS})(?![\p{L}\p{N}])\s{0,20}[.):–—-]?\s{0,20}`,
    'iu',
  ),
];

/** Makes lists of the tree's own paragraphs that are counted. Changes the tree in place. */
export function listCountedParagraphs(tree: Root): void {
  const kept: RootContent[] = [];
  for (let at = 0; at < tree.children.length; at += 1) {
    const run = runFrom(tree.children, at);
    const node = tree.children[at];
    if (run.length >= 2) {
      kept.push(listOf(tree.children, run));
      at = endOf(tree.children, run) - 1;
    } else if (node) {
      kept.push(node);
    }
  }
  tree.children = kept;
}

/** Lists that only other signs tell apart ("-", then "*") are one. Changes the tree in place. */
export function joinLists(tree: Root): void {
  const kept: RootContent[] = [];
  for (const node of tree.children) {
    const before = kept.at(-1);
    if (before?.type === 'list' && node.type === 'list' && !before.ordered && !node.ordered) {
      before.children.push(...node.children);
    } else kept.push(node);
  }
  tree.children = kept;
}

/**
 * Quotes that hold a list, or several paragraphs that open with bold words, are a frame around them; their blocks
 * stand in the page as if there were none. Changes the tree in place.
 */
export function unquoteLists(tree: Root): void {
  const kept: RootContent[] = [];
  for (let at = 0; at < tree.children.length; ) {
    const quotes = quotesFrom(tree.children, at);
    const node = tree.children[at];
    const blocks = quotes.flatMap(({ children }) => children);
    if (quotes.length > 0) kept.push(...(isFrame(blocks) ? blocks : quotes));
    else if (node) kept.push(node);
    at += Math.max(quotes.length, 1);
  }
  tree.children = kept;
}

/** The quotes that follow each other from a place on. */
function quotesFrom(nodes: readonly RootContent[], from: number): Blockquote[] {
  const end = nodes.findIndex((node, at) => at >= from && node.type !== 'blockquote');
  const run = nodes.slice(from, end < 0 ? undefined : end);
  return run.filter((node) => node.type === 'blockquote');
}

const FEWEST_IN_FRAME = 2;

function isFrame(blocks: readonly RootContent[]): boolean {
  if (blocks.some((block) => block.type === 'heading' || isSalutation(block))) return false;
  const isListed = blocks.some(
    (block) => block.type === 'list' && block.children.length >= FEWEST_IN_FRAME,
  );
  const bold = blocks.filter(
    (block) => block.type === 'paragraph' && block.children[0]?.type === 'strong',
  );
  return isListed || bold.length >= FEWEST_IN_FRAME;
}

/** "Hi Jo,": what is quoted is a letter. */
function isSalutation(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(block);
  return /,$/.test(text) && countWords(text) <= MOST_WORDS_OF_SALUTATION;
}

const MOST_WORDS_OF_SALUTATION = 4;

/** Where a counted paragraph stands, and what it says behind its number. */
interface Counted {
  at: number;
  mark: RegExp;
  number: string;
  /** On the line of the number, and on the lines below it. */
  words: PhrasingContent[];
  below: PhrasingContent[];
}

/** The paragraphs that count on from the one at a place, up to the next heading. */
function runFrom(nodes: readonly RootContent[], from: number): Counted[] {
  const first = countedAt(nodes, from, MARKS);
  if (!first) return [];
  const run = [first];
  for (let at = from + 1; at < nodes.length && nodes[at]?.type !== 'heading'; at += 1) {
    const next = countedAt(nodes, at, [first.mark]);
    const before = run.at(-1)?.number ?? '';
    if (!next || next.number.toLowerCase() === before.toLowerCase()) continue;
    if (/^\d/.test(before) && Number(next.number) !== Number(before) + 1) break;
    run.push(next);
  }
  return run;
}

function countedAt(
  nodes: readonly RootContent[],
  at: number,
  marks: readonly RegExp[],
): Counted | null {
  const node = nodes[at];
  if (node?.type !== 'paragraph') return null;
  const [line = [], ...lines] = linesOf(node);
  const [first, ...others] = line;
  if (first?.type !== 'text') return null;
  for (const mark of marks) {
    const match = mark.exec(first.value);
    if (!match) continue;
    const value = first.value.slice(match[0].length);
    const own = value ? [{ ...first, value }, ...others] : trimmedStart(others);
    const [words = [], ...below] = own.length > 0 ? [own, ...lines] : lines;
    if (words.length === 0) return null;
    return { at, mark, number: match[1] ?? '', words, below: joined(below) };
  }
  return null;
}

function joined(lines: readonly PhrasingContent[][]): PhrasingContent[] {
  return lines.flatMap((line, at): PhrasingContent[] =>
    at === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
  );
}

/** Behind the last number as much belongs to it as to the one before that has most. */
function endOf(nodes: readonly RootContent[], run: readonly Counted[]): number {
  const sizes = run.slice(1).map(({ at }, index) => at - (run[index]?.at ?? at));
  const last = run.at(-1)?.at ?? 0;
  const end = Math.min(last + Math.max(...sizes), nodes.length);
  const heading = nodes.findIndex((node, at) => at > last && at < end && node.type === 'heading');
  return heading < 0 ? end : heading;
}

function listOf(nodes: readonly RootContent[], run: readonly Counted[]): List {
  const end = endOf(nodes, run);
  const children = run.map(({ at, words, below: lines }, index): ListItem => {
    const { position } = nodes[at] as Paragraph;
    const lead: Paragraph = { type: 'paragraph', children: words, position };
    const more: Paragraph[] = lines.length > 0 ? [{ ...lead, children: lines }] : [];
    const below = nodes.slice(at + 1, run[index + 1]?.at ?? end);
    const children = [lead, ...more, ...below] as ListItem['children'];
    return { type: 'listItem', spread: true, children, position };
  });
  const { position } = children[0] ?? {};
  return { type: 'list', ordered: true, start: 1, spread: true, children, position };
}

/** "1. ### Phone screen": the heading that an item opens with is its name, in bold. Changes the tree in place. */
export function boldHeadingsOfItems(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    const [first] = item.children;
    if (first?.type !== 'heading') return;
    const { children, position } = first;
    item.children[0] = {
      type: 'paragraph',
      children: [{ type: 'strong', children, position }],
      position,
    };
  });
}
