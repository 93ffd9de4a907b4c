/** Steps in tables of one form, each under the heading of the phase that it tells of. */
import { textOf } from '../tree/node-text.ts';
import type { Section } from '../tree/sections.ts';
import { areBrief } from './interview-parts.ts';
import { lookAt, minutesOf } from './step-look.ts';
import type { FoundSteps } from './step-source.ts';
import { inTables } from './steps-in-table.ts';
import { fromHeadings } from './steps-under-headings.ts';

const FEWEST_PHASES = 2;
/** Of the rows of all phases, those that name a stage of hiring. */
const SHARE_OF_STAGES = 0.3;

interface Phase {
  section: Section;
  /** The words of the table's head. */
  head: string;
  rows: FoundSteps;
}

/** The phases with their steps below them; none where their tables differ in form or say of no stages. */
export function inPhases(section: Section): FoundSteps[] {
  const phases = section.children.flatMap(phaseIn);
  const [first] = phases;
  if (phases.length < FEWEST_PHASES || phases.some(({ head }) => head !== first?.head)) return [];
  const judged = phases.flatMap(({ rows }) => rows.sources);
  const stages = judged.map(lookAt).filter((look) => look.namesStage).length;
  if (stages < judged.length * SHARE_OF_STAGES) return [];
  const found = fromHeadings(
    section,
    phases.map((phase) => phase.section),
  );
  const sources = found.sources.map((source, at) => ({
    ...source,
    rest: phases[at]?.rows.others ?? [],
    children: phases[at]?.rows.sources ?? [],
    lists: [],
  }));
  return [{ ...found, sources, judged }];
}

/** A section with one table, whose head says that it is of steps; the parts of one interview are brief. */
function phaseIn(section: Section): Phase[] {
  const [rows, ...others] = inTables(section).filter(({ headed }) => headed);
  const table = section.blocks.find(({ type }) => type === 'table');
  if (!rows || table?.type !== 'table' || others.length > 0) return [];
  if (areBrief(rows.sources.map((source) => minutesOf(source)))) return [];
  return [{ section, head: textOf(table.children[0] ?? table), rows }];
}
