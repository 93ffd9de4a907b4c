/** What another part of the page says of a step that has no length where it stands. */
import type { ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { normaliseText } from '../../normalise.ts';
import type { Minutes } from '../../schema.ts';
import { stepName, withoutNumbering } from '../classify/numbering.ts';
import { SILENT } from '../diagnostics.ts';
import { findDurations, lengthOf } from '../text/durations.ts';
import { sourceFor } from '../text/words.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { isHomework } from './assignment.ts';
import type { ProcessDraft, StepContext, StepDraft } from './drafts.ts';
import type { LinkResolver } from './links.ts';
import { processTotals } from './process-totals.ts';
import { lengthBelow } from './step.ts';
import { readLead } from './step-lead.ts';
import { firstDuration } from './step-marks.ts';

interface Told {
  minutes: Minutes;
  /** True for work at home. */
  asynchronous: boolean;
}

const ARTICLE = new RegExp(`^${sourceFor((of) => of.headings.articles)}\\s{1,20}`, 'iu');

function keyOf(name: string): string {
  return normaliseText(stepName(withoutNumbering(name)).replace(ARTICLE, ''));
}

/**
 * The process with the lengths that sections, lists and tables of its page give to names of its steps. Nothing
 * is taken where two of them give different lengths, and none but to a step without one whose name no other has.
 */
export function withLengthsOfPage(
  process: ProcessDraft,
  page: Section,
  links: LinkResolver,
): ProcessDraft {
  const missing = onlyOnesLacking(process.steps);
  if (missing.size === 0) return process;
  const context: StepContext = {
    file: process.source.file,
    links,
    notes: SILENT,
    boldMeansEncouraged: false,
  };
  const told = toldOn(page, missing, context);
  const steps = process.steps.map((step) => withLength(step, told.get(missing.get(step) ?? '')));
  return { ...process, steps, totals: processTotals(process.totals.stated, steps) };
}

function lacksLength({ minutes, steps }: StepDraft): boolean {
  return minutes === null && steps.every((step) => lacksLength(step));
}

/** The steps without a length whose names no other step has, with what their names are compared by. */
function onlyOnesLacking(steps: readonly StepDraft[]): Map<StepDraft, string> {
  if (!steps.some(lacksLength)) return new Map();
  const keys = steps.map(({ name }) => keyOf(name));
  const repeated = new Set<string>();
  const seen = new Set<string>();
  for (const key of keys) (seen.has(key) ? repeated : seen).add(key);
  const pairs = steps.map((step, at) => [step, keys[at] ?? ''] as const);
  return new Map(pairs.filter(([step, key]) => lacksLength(step) && !repeated.has(key)));
}

function withLength(step: StepDraft, told: readonly Told[] = []): StepDraft {
  const [first, ...others] = told;
  if (!first || others.some((other) => !isSame(other.minutes, first.minutes))) return step;
  return {
    ...step,
    minutes: first.minutes,
    asynchronous: step.asynchronous || first.asynchronous,
  };
}

function isSame(a: Minutes, b: Minutes): boolean {
  return a.min === b.min && a.max === b.max;
}

function toldOn(
  page: Section,
  missing: ReadonlyMap<StepDraft, string>,
  context: StepContext,
): Map<string, Told[]> {
  const names = new Set(missing.values());
  const linked = namesByAnchor(missing, context.file);
  const told = new Map<string, Told[]>();
  const tell = (name: string, minutes: Minutes | null, text: string) => {
    const key = keyOf(name);
    if (minutes === null || !names.has(key)) return;
    const entry = { minutes, asynchronous: isHomework(name, text, false) };
    told.set(key, [...(told.get(key) ?? []), entry]);
  };
  for (const section of sectionsOf(page)) {
    const name = linked.get(section.anchor) ?? section.title;
    if (names.has(keyOf(name))) {
      const minutes = firstDuration([section.title]) ?? lengthBelow(section.blocks, context);
      tell(name, minutes, section.blocks.map((block) => textOf(block)).join('\n'));
    }
    for (const [name, minutes, text] of section.blocks.flatMap((each) => entriesOf(each, context)))
      tell(name, minutes, text);
  }
  return told;
}

/** The steps whose names are links to headings of the same page: "a quick [call](#introduction-call)". */
function namesByAnchor(steps: ReadonlyMap<StepDraft, string>, file: string): Map<string, string> {
  const linked = [...steps].flatMap(([{ target }, name]) =>
    target?.path === file ? ([[target.anchor, name]] as const) : [],
  );
  return new Map(linked);
}

function sectionsOf(section: Section): Section[] {
  return [section, ...section.children.flatMap(sectionsOf)];
}

type Entry = [name: string, minutes: Minutes | null, text: string];

function entriesOf(block: RootContent, context: StepContext): Entry[] {
  if (block.type === 'table') return rowsOf(block);
  if (block.type !== 'list') return [];
  return block.children.flatMap((item) => entryOf(item, context));
}

function entryOf(item: ListItem, context: StepContext): Entry[] {
  const lead = leadParagraph(item);
  if (!lead || findDurations(textOf(lead)).length === 0) return [];
  const children: PhrasingContent[] = lead.children;
  const { name, minutes } = readLead(children, context);
  return [[name, minutes, textOf(item)]];
}

/** The row of a table that holds one length, by its first cell. */
function rowsOf({ children }: Table): Entry[] {
  return children.flatMap((row): Entry[] => {
    const [first = '', ...cells] = row.children.map((cell) => textOf(cell));
    const lengths = cells.flatMap((cell) => findDurations(cell));
    const [only, ...others] = lengths;
    return only && others.length === 0 ? [[first, lengthOf(only), cells.join('\n')]] : [];
  });
}
