/** A page's headings → a tree of sections. */
import type { Heading, Root, RootContent } from 'mdast';
import { withoutPicturesBehind } from '../text/pictures.ts';
import { END_OF_DETAILS, summaries, withoutTagsOfSections } from './html-sections.ts';
import { textOf } from './node-text.ts';

/** A heading with what stands below it, up to the next heading of its level or above. */
export interface Section {
  /** Null for what stands before the first heading. */
  heading: Heading | null;
  /** 0 for the page itself. */
  level: number;
  title: string;
  /** What a link to it has behind "#"; empty for the page itself. */
  anchor: string;
  /** Line of the heading; 1 for the page itself. */
  line: number;
  blocks: RootContent[];
  children: Section[];
}

/** The page's own section, with one below it for each heading. */
export function sectionTree(tree: Root): Section {
  const root: Section = {
    heading: null,
    level: 0,
    title: '',
    anchor: '',
    line: 1,
    blocks: [],
    children: [],
  };
  const open: Section[] = [root];
  const collapsible: Section[] = [];
  for (const node of tree.children.flatMap(withoutTagsOfSections)) {
    if (node.type === 'yaml' || (node.type as string) === 'toml') continue;
    if (node === END_OF_DETAILS) {
      const section = collapsible.pop();
      if (section && open.includes(section)) open.splice(open.indexOf(section));
      continue;
    }
    // Of a heading that holds nothing but a picture nothing can be named.
    if (node.type === 'heading' && textOf(node) === '') continue;
    if (node.type !== 'heading') {
      innermost(open).blocks.push(node);
      continue;
    }
    const isSummary = summaries.has(node);
    const level = isSummary ? innermost(open).level + 1 : node.depth;
    while (innermost(open).level >= level) open.pop();
    const section = newSection(node, level);
    if (isSummary) collapsible.push(section);
    innermost(open).children.push(section);
    open.push(section);
  }
  return root;
}

function newSection(heading: Heading, level: number): Section {
  return {
    heading,
    level,
    title: withoutPicturesBehind(textOf(heading).replace(/\s{0,20}:$/, '')),
    anchor: '',
    line: heading.position?.start.line ?? 1,
    blocks: [],
    children: [],
  };
}

function innermost(open: Section[]): Section {
  const section = open.at(-1);
  if (!section) throw new Error('a page always has its root section open');
  return section;
}
