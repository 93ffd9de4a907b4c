/** What Notion's Markdown and HTML exports add: a page's number in its file's name, and its properties. */
import type { Paragraph, Root } from 'mdast';
import { slotOf } from './labels.ts';
import { textOf } from './node-text.ts';

/** "Hiring 0123456789abcdef0123456789abcdef.md" (seen in exports of 2023 to 2025). */
const EXPORTED = /(?:^|\/)([^/]{0,300}?)[ _-]?[0-9a-f]{32}\.(?:md|html?)$/i;

export function isNotionExport(path: string): boolean {
  return EXPORTED.test(path);
}

/** The page's name without its number; null for other files. */
export function titleOfNotionExport(path: string): string | null {
  return EXPORTED.exec(path)?.[1]?.trim() || null;
}

const PROPERTY = /^[^\s:][^:\n]{0,60}: /;

/**
 * Takes out the properties that stand as "Name: value" lines between the title and the text, but for
 * those that are facts of an interview. Changes the tree in place.
 */
export function takeNotionProperties(tree: Root): void {
  const [title, first] = tree.children;
  if (title?.type !== 'heading' || first?.type !== 'paragraph') return;
  const lines = linesOf(first);
  if (!lines.every((line) => PROPERTY.test(line))) return;
  const facts = lines.filter((line) => isFact(line.slice(0, line.indexOf(':'))));
  const kept = facts.map(
    (value): Paragraph => ({
      type: 'paragraph',
      children: [{ type: 'text', value, position: first.position }],
      position: first.position,
    }),
  );
  tree.children.splice(1, 1, ...kept);
}

/** The owner is the page's, not the interview's. */
function isFact(name: string): boolean {
  return slotOf(name)?.exact === true && !/^owner/i.test(name);
}

function linesOf(paragraph: Paragraph): string[] {
  return paragraph.children
    .map((child) => {
      if (child.type === 'break') return '\n';
      return child.type === 'text' ? child.value : textOf(child);
    })
    .join('')
    .split('\n');
}
