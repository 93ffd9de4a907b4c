/** The words of a Markdown node. */
import type { Nodes } from 'mdast';

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
