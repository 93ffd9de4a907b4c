/** What is read on a page: every value with what won, and each reading with its layer and weight. */
import type { PageContext } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import { type PageReading, readingsOn } from './page-readings.ts';

const VALUES = [
  'candidate',
  'job',
  'department',
  'stage',
  'interview',
  'minutes',
  'interviewers',
] as const;
const IDS = ['applicationId', 'personId', 'jobId'] as const;
const WIDEST_TEXT = 60;

/** Null where the page is nothing for us. */
export function explainReading(doc: Document, url: URL): string | null {
  const context = readPage(doc, url);
  if (!context) return null;
  const readings = readingsOn(doc, url);
  const ids = IDS.map((id) => `${id} ${context[id] ?? '–'}`).join(', ');
  return [
    `${context.kind}: ${ids}`,
    ...VALUES.flatMap((name) => section(name, context, readings)),
  ].join('\n');
}

function section(
  name: (typeof VALUES)[number],
  context: PageContext,
  readings: readonly PageReading[],
): string[] {
  const own = readings.filter(({ value }) => value === name);
  const won = textOf(name, context);
  return ['', headline(name, context), ...aligned(own.map((each) => cellsOf(each, won)))];
}

function headline(name: (typeof VALUES)[number], context: PageContext): string {
  const value = context[name];
  if (value === null) return `${name}: not read`;
  return typeof value === 'object'
    ? `${name}: ${value.text} (confidence ${value.confidence.toFixed(2)})`
    : `${name}: ${value}`;
}

/** The text that won; null where the value is none of the texts that were read. */
function textOf(name: (typeof VALUES)[number], context: PageContext): string | null {
  const value = context[name];
  if (typeof value === 'number') return null;
  return typeof value === 'object' ? (value?.text ?? null) : value;
}

function cellsOf({ layer, where, text, weight, grade }: PageReading, won: string | null): string[] {
  const sign = won === null ? ' ' : comparable(text) === comparable(won) ? '+' : '-';
  const short = text.length > WIDEST_TEXT ? `${text.slice(0, WIDEST_TEXT - 1)}…` : text;
  return [`  ${sign}`, weight?.toFixed(2) ?? '', grade ?? '', layer, short, where];
}

/** Readings differ in case and spaces without contradicting each other. */
function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function aligned(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, at) => Math.max(cell.length, widest[at] ?? 0)),
    [],
  );
  return rows.map((row) =>
    row
      .filter((_, at) => widths[at] !== 0)
      .map((cell, at, { length }) =>
        at === length - 1 ? cell : cell.padEnd(widths.filter(Boolean)[at] ?? 0),
      )
      .join('  '),
  );
}
