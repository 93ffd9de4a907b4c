/** Steps that are rows of a table. */

import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { patternFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { namesStage } from './stage-name.ts';
import { lookAt } from './step-look.ts';
import { type FoundSteps, found, type StepSource } from './step-source.ts';
import { withoutNumber } from './steps-under-headings.ts';

/** Characters. */
const LONGEST_NAME = 80;
const MOST_BESIDE_TIME = 12;
const FEW_WORDS = 3;
const COLUMNS = {
  name: patternFor((of) => of.columns.name, { at: 'start' }),
  number: patternFor((of) => of.columns.number, { at: 'whole' }),
  minutes: patternFor((of) => of.columns.minutes),
  interviewers: patternFor((of) => of.columns.interviewers),
  measures: patternFor((of) => of.columns.measures, { at: 'whole' }),
};

/** Each table of two rows or more that has a column of names. */
export function inTables(section: Section): FoundSteps[] {
  return section.blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const table = withOwnHead(block);
    const columns = columnsOf(table);
    return columns ? [fromRows(section, block, table, columns)] : [];
  });
}

/** The table with a row for each step and a row above them that is none. */
function withOwnHead(table: Table): Table {
  const names = table.children[0]?.children.map((cell) => textOf(cell)) ?? [];
  if (areSideBySide(names)) return withEmptyHead(transposed(table));
  const upright = areBesideLabel(names) ? transposed(table) : table;
  return beginsInHead(upright) ? withEmptyHead(upright) : upright;
}

/** "| | Phone screen | Technical interview |": the stages stand side by side. */
function areBesideLabel([, ...names]: readonly string[]): boolean {
  return names.length >= 2 && names.every((name) => namesStage(name));
}

const FEWEST_SIDE_BY_SIDE = 3;

/** "| Phone screen | Technical interview | Offer |", with no label before them. */
function areSideBySide(names: readonly string[]): boolean {
  if (names.length < FEWEST_SIDE_BY_SIDE || names.some(isLabelOrNothing)) return false;
  return names.filter(isStage).length > names.length * MOST_OF_HEAD;
}

function isLabelOrNothing(name: string): boolean {
  return name === '' || (countWords(name) === 1 && COLUMNS.name.test(name));
}

const MOST_OF_HEAD = 0.6;

/** "| Phone screen | A call … |" as the head over such rows: the first step stands where a head should. */
function beginsInHead({ children: [head, ...rows] }: Table): boolean {
  const names = [head, ...rows].map((row) => (row?.children[0] ? textOf(row.children[0]) : ''));
  const [first = ''] = names;
  if (COUNTS_ONE.test(first) && COUNTS_TWO.test(names[1] ?? '')) return true;
  const isHead = COLUMNS.name.test(first) || head?.children.slice(1).some(isHeadCell);
  if (isHead || countWords(first) < 2 || !isStage(first)) return false;
  return names.length > 2 && names.filter(isStage).length * 2 >= names.length;
}

const COUNTS_ONE = /^#?1[.)]?$/;
const COUNTS_TWO = /^#?2[.)]?$/;

function isHeadCell(cell: TableCell): boolean {
  const text = textOf(cell);
  return countWords(text) <= FEW_WORDS && Object.values(COLUMNS).some((each) => each.test(text));
}

function isStage(name: string): boolean {
  const look = lookAt({ lead: [{ type: 'text', value: name }], rest: [], children: [] });
  return look.isShort && (look.namesStage || look.opens || look.closes);
}

function withEmptyHead(table: Table): Table {
  const cells = table.children[0]?.children ?? [];
  const head: TableRow = { type: 'tableRow', children: cells.map(() => EMPTY) };
  return { ...table, children: [head, ...table.children] };
}

function transposed(table: Table): Table {
  const [head] = table.children;
  const children = (head?.children ?? []).map((_, at): TableRow => {
    const cells = table.children.map((row) => row.children[at]);
    return {
      type: 'tableRow',
      children: cells.map((cell) => cell ?? EMPTY),
    };
  });
  return { ...table, children };
}

const STAGES = patternFor((of) => [...of.stages.counted, ...of.headings.processOrders], {
  at: 'start',
});

type Column = 'name' | 'number' | 'minutes' | 'interviewers' | 'other';

function fromRows(
  section: Section,
  written: Table,
  table: Table,
  columns: readonly Column[],
): FoundSteps {
  const unit = unitIn(textOf(table.children[0]?.children[columns.indexOf('minutes')] ?? EMPTY));
  const sources = table.children.slice(1).map((row): StepSource => {
    const cells = (of: Column) => row.children.filter((_, at) => columns[at] === of);
    const labelled = (of: Column, label: string) =>
      cells(of).flatMap(({ children }) => (children.length > 0 ? [line(label, children)] : []));
    return {
      lead: withoutNumber(cells('name')[0]?.children ?? []),
      rest: [
        ...labelled('minutes', 'Duration: ').map((each) => withUnit(each, unit)),
        ...labelled('interviewers', 'Interviewers: '),
        ...labelled('other', ''),
      ],
      children: [],
    };
  });
  return found(section, 'table', sources, {
    others: section.blocks.filter((block) => block !== written),
    numbered: columns.includes('number'),
    headed: STAGES.test(textOf(table.children[0]?.children[columns.indexOf('name')] ?? table)),
  });
}

const EMPTY: TableCell = { type: 'tableCell', children: [] };

/** "Minutes", "Length (min)": the word with which a number below the head is a length; null for none. */
function unitIn(head: string): string | null {
  const words = head.match(/\p{L}+/gu) ?? [];
  return words.find((word) => findDurations(`30 ${word}`).length > 0) ?? null;
}

function withUnit(block: RootContent, unit: string | null): RootContent {
  if (unit === null || block.type !== 'paragraph' || findDurations(textOf(block)).length > 0) {
    return block;
  }
  return { ...block, children: [...block.children, { type: 'text', value: ` ${unit}` }] };
}

function line(label: string, children: PhrasingContent[]): RootContent {
  const opening: PhrasingContent[] = label ? [{ type: 'text', value: label }] : [];
  return { type: 'paragraph', children: [...opening, ...children] };
}

/** By their heads, else by what stands in them; null where no column can hold names. */
function columnsOf(table: Table): Column[] | null {
  const [head, ...rows] = table.children;
  if (!head || rows.length < 2) return null;
  const titles = head.children.map((cell) => textOf(cell));
  const texts = titles.map((_, at) =>
    rows.map((row) => (row.children[at] ? textOf(row.children[at]) : '')),
  );
  const known = titles.map((title, at) => columnOf(title, texts[at] ?? []));
  const names = titles.map((_, at) => rows.map((row) => nameIn(row.children[at])));
  const name = known.includes('name') ? known.indexOf('name') : firstOfNames(known, names);
  // What a process is measured by, or done with, is no step of it.
  if (name < 0 || COLUMNS.measures.test(titles[name] ?? '')) return null;
  return known.map((column, at) => {
    if (at === name) return 'name';
    return column === 'name' ? 'other' : column;
  });
}

/** The bold words that a cell opens with, else all its words. */
function nameIn(cell: TableCell | undefined): string {
  const [first] = cell?.children ?? [];
  return first?.type === 'strong' ? textOf(first) : textOf(cell ?? EMPTY);
}

function columnOf(title: string, texts: readonly string[]): Column {
  const most = (is: (text: string) => boolean) => texts.filter(is).length * 2 > texts.length;
  if (COLUMNS.number.test(title)) return 'number';
  if (COLUMNS.minutes.test(title) || most(isOnlyTime)) return 'minutes';
  if (most((text) => /^#?\d{1,3}[.)]?$/.test(text))) return 'number';
  if (COLUMNS.interviewers.test(title)) return 'interviewers';
  return COLUMNS.name.test(title) ? 'name' : 'other';
}

function isOnlyTime(text: string): boolean {
  const first = findDurations(text)[0];
  return first !== undefined && text.length - first.length < MOST_BESIDE_TIME;
}

/** The first column of a few words each; that of numbers or times is none. */
function firstOfNames(columns: readonly Column[], texts: readonly (readonly string[])[]): number {
  return columns.findIndex(
    (column, at) =>
      column === 'other' &&
      (texts[at] ?? []).every((text) => text !== '' && text.length <= LONGEST_NAME),
  );
}
