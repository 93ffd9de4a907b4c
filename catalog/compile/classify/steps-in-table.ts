/** Steps that are rows of a table. */

import type { PhrasingContent, RootContent, Table } from 'mdast';
import { patternFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';
import { withoutNumber } from './steps-under-headings.ts';

const COLUMNS = {
  name: patternFor((of) => of.columns.name, { at: 'start' }),
  number: patternFor((of) => of.columns.number, { at: 'whole' }),
  minutes: patternFor((of) => of.columns.minutes),
  interviewers: patternFor((of) => of.columns.interviewers),
};

export function inTable(section: Section): FoundSteps | null {
  const table = section.blocks.find((block): block is Table => block.type === 'table');
  const header = table?.children[0]?.children.map((cell) => textOf(cell)) ?? [];
  const name = header.findIndex((title) => COLUMNS.name.test(title));
  if (!table || name < 0 || table.children.length < 3) return null;
  const sources = table.children.slice(1).map((row): StepSource => {
    const cell = (index: number) => row.children[index]?.children ?? [];
    const rest = header.flatMap((title, index): RootContent[] => {
      if (index === name || COLUMNS.number.test(title) || textOf(row.children[index] ?? row) === '')
        return [];
      const label = COLUMNS.minutes.test(title)
        ? 'Duration: '
        : COLUMNS.interviewers.test(title)
          ? 'Interviewers: '
          : '';
      const words: PhrasingContent[] = label
        ? [{ type: 'text', value: label }, ...cell(index)]
        : cell(index);
      return [{ type: 'paragraph', children: words }];
    });
    return { lead: withoutNumber(cell(name)), rest, children: [] };
  });
  return found(section, 'table', sources, {
    others: section.blocks.filter((block) => block !== table),
  });
}
