/** Items of a list and bold lines that announce a process, as the sections that they are. */
import type { List, ListItem, RootContent } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { boldPhrase, leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { announcesProcess } from './process-title.ts';
import { namesStage } from './stage-name.ts';

/**
 * "- Interview process" with its steps below it becomes a section below the one in which the list stands; so does
 * the bold line "Interview process" with what stands below it.
 */
export function withListedSections(section: Section): Section {
  return withSectionsOfItems(withSectionsOfBoldLines(section));
}

/** A bold line that announces a process, with all up to the next bold line. */
function withSectionsOfBoldLines(section: Section): Section {
  const { blocks } = section;
  const lines = blocks.flatMap((block, at) => (boldPhrase(block) === null ? [] : [at]));
  const announcing = lines.filter((at) => isAnnouncement(blocks, at, lines));
  const [first] = announcing;
  if (first === undefined) return section;
  const ends = announcing.map((at) => lines.find((other) => other > at) ?? blocks.length);
  const isTaken = (at: number) =>
    announcing.some((start, order) => at >= start && at < (ends[order] ?? start));
  const announced = announcing.map((at, order) =>
    sectionUnder(blocks[at] as RootContent, blocks.slice(at + 1, ends[order]), section),
  );
  return {
    ...section,
    blocks: blocks.filter((_, at) => !isTaken(at)),
    children: [...announced, ...section.children],
  };
}

/** Words; what says more than these is no heading. */
const LONGEST_ANNOUNCEMENT = 9;

/** Short, followed by something that may hold steps, and not itself one of several stages in bold. */
function isAnnouncement(blocks: readonly RootContent[], at: number, lines: readonly number[]) {
  const title = boldPhrase(blocks[at] as RootContent) ?? '';
  if (countWords(title) > LONGEST_ANNOUNCEMENT) return false;
  return at + 1 < blocks.length && !lines.includes(at + 1) && announcesProcess(title);
}

function sectionUnder(
  line: RootContent,
  blocks: RootContent[],
  { level, anchor }: Section,
): Section {
  return {
    heading: null,
    level: level + 1,
    title: (boldPhrase(line) ?? '').replace(/\s{0,5}:$/, ''),
    anchor,
    line: line.position?.start.line ?? 1,
    blocks,
    children: [],
  };
}

function withSectionsOfItems(section: Section): Section {
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
