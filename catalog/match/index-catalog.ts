/** A catalog prepared for matching; built once for each catalog. */
import type { Catalog, Guide, Process, Step } from '../schema.ts';
import { type Role, readRole } from './role.ts';
import { STAGE_TYPES, type StageType } from './terms.ts';
import { expand, stems } from './words.ts';

/** One name of a guide or step. */
export interface Name {
  text: string;
  normal: string;
  stems: ReadonlySet<string>;
}

export interface IndexedGuide {
  guide: Guide;
  names: Name[];
  types: ReadonlySet<StageType>;
  /** Roles the guide is for; empty where a whole department or everybody shares it. */
  roles: Role[];
}

export interface IndexedStep {
  process: Process;
  step: Step;
  path: number[];
  name: Name;
}

export interface IndexedCatalog {
  catalog: Catalog;
  guides: IndexedGuide[];
  steps: IndexedStep[];
  /** Rare words tell more: weight of a stem. */
  weight: (stem: string) => number;
}

/** Prepares a catalog; linear in its size. */
export function indexCatalog(catalog: Catalog): IndexedCatalog {
  const guides = catalog.guides.map(indexGuide);
  const steps = catalog.processes.flatMap((process) => indexSteps(process, process.steps, []));
  return { catalog, guides, steps, weight: stemWeights(guides) };
}

function indexGuide(guide: Guide): IndexedGuide {
  const names = [guide.name, ...guide.aliases].map(readName);
  const types = new Set(names.flatMap((name) => stageType(name.normal) ?? []));
  if (guide.assignment) types.add('take-home');
  return { guide, names, types, roles: guideRoles(guide).map(readRole) };
}

/** The words a guide gives for who it is for: its role group, its roles, else its own name. */
function guideRoles(guide: Guide): string[] {
  if (guide.department === null) return [];
  if (guide.roleGroup !== null) return [guide.roleGroup, ...guide.roles];
  return [...guide.roles, nameWithoutInterviewWords(guide.name)].filter(Boolean);
}

function nameWithoutInterviewWords(name: string): string {
  return name
    .replace(/^[^:]{2,12}:\s*/, '')
    .replace(
      /\b(working session|take[\s-]?home|project|assignment|interview|technical interview|session|scenario|presentation|exercise|screen|review)\b.*$/i,
      '',
    )
    .trim();
}

/** Prepares a name for comparison. */
export function readName(text: string): Name {
  return { text, normal: expand(text), stems: stems(text) };
}

/** The kind of stage a normalised name stands for, or null. */
export function stageType(normal: string): StageType | null {
  return STAGE_TYPES.find(([, pattern]) => pattern.test(normal))?.[0] ?? null;
}

function indexSteps(process: Process, steps: readonly Step[], above: number[]): IndexedStep[] {
  return steps.flatMap((step, index) => {
    const path = [...above, index];
    return [
      { process, step, path, name: readName(step.name) },
      ...indexSteps(process, step.steps, path),
    ];
  });
}

function stemWeights(guides: readonly IndexedGuide[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const { names } of guides) {
    for (const word of new Set(names.flatMap((name) => [...name.stems]))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const all = guides.length + 1;
  return (word) => 0.3 + Math.log(1 + all / ((counts.get(word) ?? 0) + 1)) / Math.log(1 + all);
}
