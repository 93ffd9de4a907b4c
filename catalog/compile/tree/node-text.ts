/** The words of Markdown nodes. */
import type { ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';

/** The words of a node, with single spaces. */
export function textOf(node: Nodes): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  const separator = isInlineParent(node) ? '' : ' ';
  return node.children.map((child) => rawText(child)).join(separator);
}

function isInlineParent(node: Nodes): boolean {
  return ['paragraph', 'heading', 'strong', 'emphasis', 'delete', 'link', 'tableCell'].includes(
    node.type,
  );
}

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
