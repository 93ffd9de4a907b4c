/** Where the steps of a process stand: in a list, under headings, under bold lines, or in a table. */
import type { Section } from '../tree/sections.ts';
import type { FoundSteps } from './step-source.ts';
import { inLists } from './steps-in-lists.ts';
import { inTable } from './steps-in-table.ts';
import { inBoldBlocks } from './steps-under-bold-lines.ts';
import { inMarkedHeadings, inStageHeadings } from './steps-under-headings.ts';

/**
 * What may be the steps of a section, likeliest kind first: numbered or timed headings, blocks under
 * bold lines, lists (the one with most stages first), a table, headings that name stages.
 */
export function possibleSteps(section: Section): FoundSteps[] {
  return [
    inMarkedHeadings(section),
    inBoldBlocks(section),
    ...inLists(section),
    inTable(section),
    inStageHeadings(section),
  ].filter((each) => each !== null);
}
