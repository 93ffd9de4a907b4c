/** The words of Markdown nodes. */
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString as joinedText } from 'mdast-util-to-string';

/** The words of a node, with single spaces; a line break and the end of a block are spaces too. */
export function textOf(node: Nodes): string {
  return spacedText(node).replace(/\s+/g, ' ').trim();
}

function spacedText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (!('children' in node))
    return joinedText(node, { includeHtml: false, includeImageAlt: false });
  return node.children.map(spacedText).join(HOLDS_WORDS.has(node.type) ? '' : ' ');
}

/** Nodes whose children stand within one line of words. */
const HOLDS_WORDS: ReadonlySet<Nodes['type']> = new Set([
  'paragraph',
  'heading',
  'strong',
  'emphasis',
  'delete',
  'link',
  'tableCell',
]);

/** A list item's first paragraph, or null. */
export function leadParagraph(item: ListItem) {
  const first = item.children[0];
  return first?.type === 'paragraph' ? first : null;
}

/** True for a paragraph that is one bold phrase, perhaps with a colon after it. */
export function boldPhrase(node: RootContent): string | null {
  if (node.type !== 'paragraph') return null;
  const words = node.children.filter((child) => textOf(child) !== '' && textOf(child) !== ':');
  const only = words[0];
  if (words.length !== 1 || only?.type !== 'strong') return null;
  return textOf(only);
}

/** Without the punctuation that stands between a mark and what it marks. */
export function trimmedStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.replace(/^[\s:–—-]+/, '');
  return value ? [{ ...first, value }, ...others] : others;
}
