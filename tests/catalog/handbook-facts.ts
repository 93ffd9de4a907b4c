/**
 * Tables in which people say what a handbook holds, and a compiled catalog in the form of such rows.
 * A row is its cells with " | " between them, so that a difference reads like the table.
 */
import { readFileSync } from 'node:fs';
import { linksIn } from '../../catalog/compile/extract/block-text.ts';
import type { Catalog, Guide, Minutes, Process, Step } from '../../catalog/schema.ts';

/** Rows of each table of a Markdown file by the heading above it, without the row of column names. */
export function readTables(file: string): Map<string, string[]> {
  const tables = new Map<string, string[]>();
  let rows: string[] = [];
  for (const line of readFileSync(new URL(file, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      rows = [];
      tables.set(line.slice(3).trim(), rows);
    } else if (line.startsWith('|')) {
      rows.push(row(line.split('|').slice(1, -1)));
    }
  }
  return new Map([...tables].map(([heading, all]) => [heading, all.slice(2)]));
}

function row(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join(' | ');
}

/** Name, department, role group, minutes, interviewers, questions, take-home, agenda parts. */
export function guideRow(guide: Guide): string {
  return row([
    guide.name,
    guide.department ?? 'every',
    guide.roleGroup ?? '–',
    spell(guide.duration),
    guide.interviewers === null ? '–' : 'stated',
    `${guide.questions.length}`,
    guide.assignment ? 'yes' : 'no',
    `${guide.agenda.length}`,
  ]);
}

/** Process, whom it is for, step, minutes, marks; "›" stands before a part of another step. */
export function stepRows({ processes }: Catalog): string[] {
  return processes.flatMap(({ name, role, template, steps }) =>
    flatten(steps, []).map(({ step, path }) =>
      row([
        name,
        template ? 'template' : (role ?? 'every role'),
        '› '.repeat(path.length - 1) + step.name,
        spell(step.minutes),
        marksOf(step),
      ]),
    ),
  );
}

/** Process, step and guide of each step that leads to one. */
export function guideOfStepRows({ processes, guides }: Catalog): string[] {
  return eachStep(processes).flatMap(({ process, step }) => {
    const guide = guides.find(({ id }) => id === step.guideId);
    return guide ? [row([process.name, step.name, guide.name])] : [];
  });
}

/** Step and address of each link in a step's text. */
export function pageOfStepRows({ processes }: Catalog): string[] {
  return eachStep(processes).flatMap(({ step }) =>
    linksIn(step.description).map(({ href }) => row([step.name, href])),
  );
}

/** Process, minutes live and in their own time, and both of what is not optional. */
export function totalRow({ name, totals }: Process): string {
  const { synchronous, asynchronous } = totals.withoutOptional ?? totals;
  const all = [totals.synchronous, totals.asynchronous, synchronous, asynchronous];
  return row([name, ...all.map(spell)]);
}

/** Guide and address of each link to a page below this address. */
export function linkRows({ guides }: Catalog, address: string): string[] {
  return guides.flatMap(({ name, links }) =>
    links.filter(({ href }) => href.startsWith(address)).map(({ href }) => row([name, href])),
  );
}

/** Guide and title of each job title. */
export function titleRows({ guides }: Catalog): string[] {
  return guides.flatMap(({ name, roles }) => roles.map((role) => row([name, role])));
}

function eachStep(processes: readonly Process[]): { process: Process; step: Step }[] {
  return processes.flatMap((process) =>
    flatten(process.steps, []).map(({ step }) => ({ process, step })),
  );
}

/** Place, minutes and marks of each step, for pages of which no text is kept: "3.1 | 60 | optional". */
export function stepShapes(steps: readonly Step[]): string[] {
  return flatten(steps, []).map(({ step, path }) =>
    row([path.map((at) => at + 1).join('.'), spell(step.minutes), marksOf(step)]),
  );
}

function flatten(steps: readonly Step[], above: number[]): { step: Step; path: number[] }[] {
  return steps.flatMap((step, at) => [
    { step, path: [...above, at] },
    ...flatten(step.steps, [...above, at]),
  ]);
}

function marksOf(step: Step): string {
  const marks = (['asynchronous', 'optional', 'encouraged'] as const).filter((mark) => step[mark]);
  return marks.join(', ') || '–';
}

/** "30" or "30–45", "≤60" for a limit, "Σ45" for the sum of the parts; "–" where nothing is stated. */
export function spell(minutes: Minutes | null): string {
  if (!minutes) return '–';
  const { min, max, computed } = minutes;
  if (min === null) return `≤${max}`;
  return `${computed ? 'Σ' : ''}${min === max ? min : `${min}–${max}`}`;
}
