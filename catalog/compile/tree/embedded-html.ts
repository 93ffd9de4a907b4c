/** Lists, tables and boxes that a Markdown page writes in HTML, as what Markdown would make of them. */
import type { Html, Nodes, Root, RootContent } from 'mdast';
import { parseHtml, treeOfHtml } from './html-page.ts';

/** What would be lost as mere words. */
const STRUCTURE = /<(?:table|ol|ul|li|tr|div|section|article|dl|p|h[1-6])[\s>]/i;
/** Sections that Markdown stands within are opened and closed by their tags, wherever those stand. */
const OPENED = /<(?:details|summary)[\s>]/gi;
const CLOSED = /<\/(?:details|summary)[\s>]/gi;

/** Puts in place of HTML blocks what they hold. Changes the tree in place. */
export function readEmbeddedHtml(tree: Root): void {
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
