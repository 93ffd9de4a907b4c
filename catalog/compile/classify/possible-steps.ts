/** Where the steps of a process may stand: in a list, under headings, under bold lines, or in a table. */
import type { Section } from '../tree/sections.ts';
import type { FoundSteps } from './step-source.ts';
import { inLists } from './steps-in-lists.ts';
import { inTables } from './steps-in-table.ts';
import { inBoldParagraphs } from './steps-under-bold-lines.ts';
import { inHeadings } from './steps-under-headings.ts';

/** All that may be the steps of a section; which of them are is decided by what speaks for each. */
export function possibleSteps(section: Section): FoundSteps[] {
  return [
    ...inHeadings(section),
    ...inBoldParagraphs(section),
    ...inLists(section),
    ...inTables(section),
  ];
}
