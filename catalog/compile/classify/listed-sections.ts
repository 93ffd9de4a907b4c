/** Items of a list that announce a process, as the sections that they are. */
import type { List, ListItem, RootContent } from 'mdast';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { announcesProcess } from './process-title.ts';
import { namesStage } from './stage-name.ts';

/** "- Interview process" with its steps below it becomes a section below the one in which the list stands. */
export function withListedSections(section: Section): Section {
  const announcing = section.blocks.filter(isList).flatMap(announcingIn);
  if (announcing.length === 0) return section;
  const blocks = section.blocks.flatMap((block): RootContent[] => {
    if (!isList(block)) return [block];
    const children = block.children.filter((item) => !announcing.includes(item));
    return children.length > 0 ? [{ ...block, children }] : [];
  });
  const listed = announcing.map((item) => sectionOf(item, section));
  return { ...section, blocks, children: [...listed, ...section.children] };
}

/** Beside stages "Team interview stage" is a stage, and what stands below it are its parts. */
function announcingIn({ children }: List): ListItem[] {
  const stages = children.filter((item) => !announces(item) && namesStage(titleOf(item)));
  return stages.length > 0 ? [] : children.filter(announces);
}

function isList(block: RootContent): block is List {
  return block.type === 'list';
}

function announces(item: ListItem): boolean {
  return item.children.some(isList) && announcesProcess(titleOf(item));
}

function titleOf(item: ListItem): string {
  const lead = leadParagraph(item);
  return lead ? textOf(lead).replace(/\s{0,5}:$/, '') : '';
}

function sectionOf(item: ListItem, { level, anchor }: Section): Section {
  const lead = leadParagraph(item);
  return {
    heading: null,
    level: level + 1,
    title: titleOf(item),
    anchor,
    line: item.position?.start.line ?? 1,
    blocks: item.children.filter((child) => child !== lead),
    children: [],
  };
}
