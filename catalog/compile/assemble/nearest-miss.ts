/** Which one word or label would make something of a page: found by trying, so that what is said is true. */
import type { List, RootContent } from 'mdast';
import { classifyPage } from '../classify/classify-page.ts';
import { namesHiring } from '../classify/hiring-page.ts';
import { namesStage } from '../classify/stage-name.ts';
import { findDurations } from '../text/durations.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';

export interface NearestMiss {
  kind: 'process' | 'guide';
  line: number;
  /** What comes nearest, in the writer's words. */
  what: string;
  /** What to write, which is known to help. */
  hint: string;
}

export const PROCESS_TITLE = 'Interview process';
/** Sections that are tried; a page with more is a book. */
const MOST_TRIED = 40;

/** What would be recognised with one change; null where no single change helps. */
export function nearestMiss(page: Page): NearestMiss | null {
  const sections = sectionsIn(page.root).slice(0, MOST_TRIED);
  for (const section of sections.filter(mayHoldSteps)) {
    const renamed = { ...section, title: PROCESS_TITLE };
    if (!holds('process', replaced(page, section, renamed))) continue;
    return {
      kind: 'process',
      line: section.line,
      what: `what stands under "${section.title}"`,
      hint: `If these are the steps of a process, call that heading "${PROCESS_TITLE}"`,
    };
  }
  for (const section of sections.filter(mayBeInterview)) {
    const labelled = { ...section, blocks: [DURATION, ...section.blocks] };
    if (!holds('guide', replaced(page, section, labelled))) continue;
    return {
      kind: 'guide',
      line: section.line,
      what: `"${section.title}"`,
      hint: 'If this is an interview, write "- Duration: 30 minutes" below that heading',
    };
  }
  return null;
}

function sectionsIn(section: Section): Section[] {
  return section.children.flatMap((child) => [child, ...sectionsIn(child)]);
}

/** Only what has a sign of hiring is proposed: its words, lengths of time, or numbered items. */
function mayHoldSteps({ title, blocks, children }: Section): boolean {
  if (children.length > 1 && speaksOfHiring([title, ...children.map((child) => child.title)])) {
    return true;
  }
  return blocks.some((block) => {
    if (block.type !== 'list' && block.type !== 'table') return false;
    if (block.type === 'list' && block.ordered && block.children.length > 2) return true;
    const text = textOf(block);
    return speaksOfHiring([title, text]) || findDurations(text).length > 1;
  });
}

function mayBeInterview({ title, blocks, children }: Section): boolean {
  if (blocks.length === 0 || children.length > 0) return false;
  if (namesStage(title) && speaksOfHiring([title])) return true;
  const text = blocks.map(textOf).join(' ');
  return speaksOfHiring([text]) && findDurations(text).length > 0;
}

function speaksOfHiring(texts: readonly string[]): boolean {
  return texts.some(namesHiring);
}

function holds(kind: 'process' | 'guide', page: Page): boolean {
  return classifyPage(page).some((part) => part.kind === kind);
}

/** The page with one section in the place of another. */
function replaced(page: Page, old: Section, by: Section): Page {
  const within = (section: Section): Section =>
    section === old ? by : { ...section, children: section.children.map(within) };
  return { ...page, root: within(page.root) };
}

const label: RootContent = {
  type: 'paragraph',
  children: [{ type: 'text', value: 'Duration: 30 minutes' }],
};
const DURATION: List = {
  type: 'list',
  ordered: false,
  children: [{ type: 'listItem', children: [label] }],
};
