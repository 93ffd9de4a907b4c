/** A catalog in few words, for tables of what a page holds. */
import type { Compiled } from '../../catalog/compile/compile.ts';
import { inlineText } from '../../catalog/inline-text.ts';
import type {
  AgendaPart,
  Department,
  Guide,
  Inline,
  Minutes,
  Process,
  Step,
} from '../../catalog/schema.ts';

/**
 * One line for each department with something of its own, process, step (indented) and guide, then
 * one with "!" for each place of a finding but `left-out`. Minutes are numbers, "~" marks a hedge.
 */
export function outlineOf({ catalog, diagnostics }: Compiled): string {
  if (!catalog) throw new Error('there is no catalog because of an error');
  const found = diagnostics
    .filter(({ code }) => code !== 'left-out')
    .flatMap(({ code, line, also: more = [] }) => [
      { code, line },
      ...more.map((each) => ({ code, line: each.line })),
    ])
    .sort((a, b) => a.line - b.line);
  const lines = [
    ...catalog.departments.flatMap(departmentLine),
    ...catalog.processes.flatMap(processLines),
    ...catalog.guides.map(guideLine),
    ...found.map(({ code, line }) => `! ${code} ${line}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function departmentLine({ name, aliases, links }: Department): string[] {
  if (aliases.length + links.length === 0) return [];
  return [joined(`department ${name}`, also(aliases), links.length > 0 && `${links.length} links`)];
}

function processLines({ name, role, template, totals, steps }: Process): string[] {
  const { stated, synchronous, asynchronous } = totals;
  const sums = `${synchronous ? spell(synchronous) : ''}${asynchronous ? `+${spell(asynchronous)}` : ''}`;
  const first = joined(
    `process ${name}`,
    role !== null && `role ${role}`,
    template && 'template',
    stated !== null && `stated ${stated}`,
    sums !== '' && `total ${sums}`,
  );
  return [first, ...steps.flatMap((step) => stepLines(step, '  '))];
}

function stepLines(step: Step, indent: string): string[] {
  const line = joined(
    `${indent}${step.name}`,
    step.minutes && spell(step.minutes),
    by(step.interviewers),
    step.asynchronous && 'async',
    step.optional && 'optional',
    step.encouraged && 'encouraged',
  );
  return [line, ...step.steps.flatMap((each) => stepLines(each, `${indent}  `))];
}

function guideLine(guide: Guide): string {
  const { questions, agenda } = guide;
  return joined(
    `guide ${[guide.department, guide.roleGroup, guide.name].filter((each) => each !== null).join(' / ')}`,
    guide.duration && spell(guide.duration),
    by(guide.interviewers),
    guide.assignment && 'assignment',
    guide.optional && 'optional',
    questions.length > 0 && `${questions.length} questions`,
    guide.prompt.length > 0 && 'task',
    guide.assessed.length > 0 && 'assessed',
    guide.candidateNotes.length > 0 && 'tells the candidate',
    agenda.length > 0 && `agenda ${agenda.map(partWord).join(' ')}`,
    also(guide.aliases),
  );
}

function partWord({ minutes, start }: AgendaPart): string {
  return `${minutes ? spell(minutes) : '-'}${start === null ? '' : `@${start}`}`;
}

function spell({ min, max, approximate, computed }: Minutes): string {
  if (min === null) return `≤${max}`;
  return `${computed ? 'Σ' : ''}${approximate ? '~' : ''}${min === max ? min : `${min}–${max}`}`;
}

function by(interviewers: Inline[] | null): string | null {
  return interviewers && `by ${inlineText(interviewers)}`;
}

function also(aliases: readonly string[]): string | false {
  return aliases.length > 0 && `also ${aliases.join(', ')}`;
}

function joined(...parts: (string | false | null)[]): string {
  return parts.filter((part) => typeof part === 'string').join(' · ');
}
