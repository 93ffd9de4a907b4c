/** Lists, tables and boxes that a Markdown page writes in HTML, as what Markdown would make of them. */
import type { Html, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseHtml, treeOfHtml } from './html-page.ts';
import { textOf } from './node-text.ts';

/** What would be lost as mere words. */
const STRUCTURE = /<(?:table|ol|ul|li|tr|div|section|article|dl|p|h[1-6])[\s>]/i;
/** Sections that Markdown stands within are opened and closed by their tags, wherever those stand. */
const OPENED = /<(?:details|summary)[\s>]/gi;
const CLOSED = /<\/(?:details|summary)[\s>]/gi;

const BOLD = /^<(\/?)(?:b|strong|u)>$/i;
const LINE_BREAK = /^<br\s{0,5}\/?>$/i;

/** "<b>Phone screen</b> (30 min)" that is a line by itself, as bold type. Changes the paragraph in place. */
function readBold(paragraph: Paragraph): void {
  const kept: PhrasingContent[] = [];
  let from: number | null = null;
  const { children: nodes } = paragraph;
  for (const [at, node] of nodes.entries()) {
    const slash = node.type === 'html' ? BOLD.exec(node.value)?.[1] : undefined;
    const isOpening = slash === '' && endsLine(kept.at(-1));
    if (isOpening && isNameOfLine(nodes.slice(at + 1))) from = kept.length;
    else if (slash === '/' && from !== null) {
      const children = kept.splice(from);
      if (children.length > 0) kept.push({ type: 'strong', children, position: node.position });
      from = null;
    } else kept.push(node);
  }
  paragraph.children = kept;
}

/** What stands between the closing tag and the end of the line: nothing, or words in brackets. */
const BEHIND_NAME = /^\s{0,20}(?:\([^()]{0,60}\)\s{0,5})?[:.]?\s{0,20}$/;

function isNameOfLine(nodes: readonly PhrasingContent[]): boolean {
  const end = nodes.findIndex((node) => node.type === 'html' && /^<\//.test(node.value));
  const behind = nodes.slice(end + 1);
  const lineEnd = behind.findIndex((node) => node.type === 'break' || isLineBreak(node));
  const text = behind
    .slice(0, lineEnd < 0 ? undefined : lineEnd)
    .map(wordsOf)
    .join('');
  return end > 0 && BEHIND_NAME.test(text.split('\n')[0] ?? '');
}

function wordsOf(node: PhrasingContent): string {
  return node.type === 'text' ? node.value : textOf(node);
}

function endsLine(node: PhrasingContent | undefined): boolean {
  if (node === undefined || node.type === 'break') return true;
  if (node.type === 'text') return /\n\s{0,20}$/.test(node.value);
  return isLineBreak(node);
}

function isLineBreak(node: PhrasingContent): boolean {
  return node.type === 'html' && LINE_BREAK.test(node.value);
}

/** Puts in place of HTML blocks, and of names in bold tags, what they hold. Changes the tree in place. */
export function readEmbeddedHtml(tree: Root): void {
  visit(tree, 'paragraph', readBold);
  const kept: RootContent[] = [];
  for (let at = 0; at < tree.children.length; at += 1) {
    const node = tree.children[at];
    if (node?.type !== 'html') {
      if (node) kept.push(node);
      continue;
    }
    const run = [node];
    for (let next = tree.children[at + 1]; next?.type === 'html'; next = tree.children[at + 1]) {
      run.push(next);
      at += 1;
    }
    kept.push(...read(run));
  }
  tree.children = kept;
}

function read(run: readonly Html[]): RootContent[] {
  const html = run.map(({ value }) => value).join('\n');
  if (!STRUCTURE.test(html) || count(html, OPENED) !== count(html, CLOSED)) return [...run];
  const page = parseHtml(html, { fragment: true });
  if (page === null) return [...run];
  const { children } = treeOfHtml(page);
  for (const child of children) placeAt(child, run[0]?.position);
  return children;
}

function count(html: string, pattern: RegExp): number {
  return html.match(pattern)?.length ?? 0;
}

/** All of it stands where its first block begins. */
function placeAt(node: Nodes, position: Nodes['position']): void {
  node.position = position;
  if ('children' in node) for (const child of node.children) placeAt(child, position);
}
