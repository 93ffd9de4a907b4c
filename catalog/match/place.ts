/** Where a stage stands in the process of the job's role. */
import type { Process } from '../schema.ts';
import { isRuledOut } from './deciding.ts';
import type { IndexedCatalog, IndexedProcess, IndexedStep } from './index-catalog.ts';
import { type Name, nameLikeness } from './names.ts';
import type { PreparedQuery, Wording } from './query.ts';
import { roleFit } from './role.ts';
import { isWorkForTalk } from './stage-types.ts';
import { WEIGHTS } from './weights.ts';

/** The process of the job, and the step that the page names. */
export interface Place {
  process: Process | null;
  step: IndexedStep | null;
  /** How alike the step's name is to the page's: 0 to 1. */
  likeness: number;
  /** What names it; null where nothing does. */
  wording: Wording | null;
  /** True where the page names it by its very name. */
  isExact: boolean;
}

/** Places the stage in the job's own process, else in the general one, else in a template. */
export function placeOf(index: IndexedCatalog, query: PreparedQuery): Place {
  const process = processFor(index, query);
  const place: Place = {
    process: process?.process ?? null,
    step: null,
    likeness: 0,
    wording: null,
    isExact: false,
  };
  for (const step of process?.steps ?? []) {
    for (const wording of query.wordings) {
      const likeness = likenessOf(step, wording, index);
      if (likeness < WEIGHTS.step.isStep || likeness <= place.likeness) continue;
      const isExact = wording.name.joined === step.name.joined;
      Object.assign(place, { step, likeness, wording, isExact });
    }
  }
  return place;
}

function likenessOf(step: IndexedStep, wording: Wording, index: IndexedCatalog): number {
  const { name, type, trust, traits } = wording;
  if (isRuledOut(traits, step) || (type && isWorkForTalk(type.type, step.types))) return 0;
  const likeness = (each: Name) => nameLikeness(name, each, index.weight);
  const short = step.shortNames.map((each) => likeness(each) * WEIGHTS.name.otherName);
  return Math.max(likeness(step.name), ...short) * trust;
}

function processFor({ processes }: IndexedCatalog, { job }: PreparedQuery): IndexedProcess | null {
  let own: IndexedProcess | null = null;
  let highest = 0;
  for (const each of processes) {
    const fit = job ? Math.max(0, ...each.roles.map((role) => roleFit(job, role))) : 0;
    if (fit < WEIGHTS.role.processFits || fit <= highest) continue;
    own = each;
    highest = fit;
  }
  return own ?? generalProcess(processes);
}

function generalProcess(processes: readonly IndexedProcess[]): IndexedProcess | null {
  const general = processes.filter(({ process }) => process.role === null);
  return general.find(({ process }) => !process.template) ?? general[0] ?? null;
}
