/** Headings and collapsible sections that are written in HTML. */
import type { Heading, RootContent } from 'mdast';
import { wordsOfHtml } from '../text/html-words.ts';

/** Stands for `</details>`. */
export const END_OF_DETAILS: RootContent = { type: 'html', value: '' };

/** Headings made from `<summary>`. */
export const summaries = new WeakSet<Heading>();

const SECTION_TAG =
  /<summary\b[^<>]*>([\s\S]*?)<\/summary>|<h([1-6])\b[^<>]*>([\s\S]*?)<\/h\2>|<\/details>/gi;

/** HTML headings and `<details>` open sections as Markdown headings do. */
export function withoutTagsOfSections(node: RootContent): RootContent[] {
  if (node.type !== 'html') return [node];
  const nodes: RootContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(SECTION_TAG)) {
    nodes.push({ ...node, value: node.value.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, summary, depth, heading] = match;
    if (summary === undefined && heading === undefined) nodes.push(END_OF_DETAILS);
    else nodes.push(headingOf(summary ?? heading ?? '', Number(depth ?? 0), node));
  }
  return [...nodes, { ...node, value: node.value.slice(from) }];
}

/** A heading from HTML; depth 0 stands for a summary, one level below where it stands. */
function headingOf(html: string, depth: number, { position }: RootContent): Heading {
  const value = wordsOfHtml(html);
  const heading: Heading = {
    type: 'heading',
    depth: (depth || 6) as Heading['depth'],
    children: [{ type: 'text', value, position }],
    position,
  };
  if (depth === 0) summaries.add(heading);
  return heading;
}
