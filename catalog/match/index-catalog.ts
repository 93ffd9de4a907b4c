/** A catalog prepared for matching; built once for each catalog. */
import type { StageType } from '../../vocabulary/stage-types.ts';
import { normaliseText } from '../normalise.ts';
import type { Catalog, Process, Step } from '../schema.ts';
import { decidingIn, type Trait } from './deciding.ts';
import { guideRoles, type IndexedGuide, indexGuide } from './index-guide.ts';
import { type Name, readName } from './names.ts';
import { type Role, readRole } from './role.ts';
import { shortNames } from './short-names.ts';
import { spellingOf } from './spelling.ts';
import { readStageType, traitsOf } from './stage-types.ts';
import { STANDARD_WORDS, TERMS_OF_OTHER_LANGUAGES } from './standard-words.ts';
import { WEIGHTS } from './weights.ts';
import { expand } from './words.ts';

export interface IndexedProcess {
  process: Process;
  /** Roles it is for; empty for the general order and for templates. */
  roles: Role[];
  steps: IndexedStep[];
}

export interface IndexedStep {
  process: Process;
  step: Step;
  /** Indexes from the process's top level down. */
  path: number[];
  name: Name;
  shortNames: Name[];
  types: ReadonlySet<StageType>;
  traits: ReadonlySet<Trait>;
}

/** A department with its name and aliases, normalised. */
export interface IndexedDepartment {
  name: string;
  names: string[];
}

export interface IndexedCatalog {
  catalog: Catalog;
  guides: IndexedGuide[];
  processes: IndexedProcess[];
  departments: IndexedDepartment[];
  /** Guides with a name that holds a stem, or with these initials. */
  byWord: ReadonlyMap<string, readonly IndexedGuide[]>;
  byType: ReadonlyMap<StageType, readonly IndexedGuide[]>;
  /** Names of guides and steps that would elsewhere be no interview's, normalised. */
  noInterview: ReadonlySet<string>;
  /** Rare words tell more: weight of a stem. */
  weight: (stem: string) => number;
  /** Puts typing mistakes in one normalised word right. */
  spell: (word: string) => string;
}

/** Prepares a catalog; linear in its size. */
export function indexCatalog(catalog: Catalog): IndexedCatalog {
  const processes = catalog.processes.map(indexProcess);
  const linked = linksOfRoles(processes);
  const guides = catalog.guides.map((guide) =>
    indexGuide(guide, guide.department === null ? linked.get(guide.id) : undefined),
  );
  return {
    catalog,
    guides,
    processes,
    noInterview: namesOfNoInterview(guides, processes),
    ...lookedUpIn(catalog, guides, knownWords(guides, processes)),
  };
}

type LookedUp = Pick<IndexedCatalog, 'departments' | 'byWord' | 'byType' | 'weight' | 'spell'>;

/** What follows from prepared guides in no time; `words` are those that are spelled right. */
export function lookedUpIn(
  { departments }: Catalog,
  guides: readonly IndexedGuide[],
  words: readonly string[],
): LookedUp {
  const byWord = groupBy(guides, wordsToFind);
  return {
    departments: departments.map(({ name, aliases }) => ({
      name,
      names: [name, ...aliases].map(normaliseText),
    })),
    byWord,
    byType: groupBy(guides, (each) => each.types),
    weight: stemWeights(guides.length, byWord),
    spell: spellingOf(words),
  };
}

function readStepName(text: string): Pick<IndexedStep, 'name' | 'shortNames' | 'types' | 'traits'> {
  const name = readName(text);
  const type = readStageType(name.normal)?.type;
  const types = new Set(type ? [type] : []);
  return { name, shortNames: shortNames(text), types, traits: traitsOf([name], types) };
}

function namesOfNoInterview(
  guides: readonly IndexedGuide[],
  processes: readonly IndexedProcess[],
): ReadonlySet<string> {
  const names = namesIn(guides, processes).map(({ normal }) => normal);
  return new Set(names.filter((normal) => decidingIn(normal).has('noInterview')));
}

function namesIn(
  guides: readonly IndexedGuide[],
  processes: readonly IndexedProcess[],
): readonly Name[] {
  return [
    ...guides.flatMap((each) => each.names),
    ...processes.flatMap((each) => each.steps).map((each) => each.name),
  ];
}

/** Words of names and roles, and those of the field, as often as they stand there. */
export function knownWords(
  guides: readonly IndexedGuide[],
  processes: readonly IndexedProcess[],
): string[] {
  const texts = [
    ...namesIn(guides, processes).map(({ normal }) => normal),
    ...guides.flatMap(({ guide }) => guideRoles(guide)).map((role) => expand(role)),
  ];
  const own = texts.flatMap((text) => text.split(' '));
  return [...STANDARD_WORDS, ...own, ...TERMS_OF_OTHER_LANGUAGES];
}

function indexProcess(process: Process): IndexedProcess {
  const roles = process.role === null ? [] : [process.role, ...process.aliases];
  return {
    process,
    roles: roles.map((role) => readRole(role)),
    steps: indexSteps(process, process.steps, []),
  };
}

/** By guide the roles of each process that leads to it; none where a general order leads there as well. */
function linksOfRoles(processes: readonly IndexedProcess[]): ReadonlyMap<string, Role[][]> {
  const links = new Map<string, Role[][]>();
  const general = processes.filter(({ process }) => process.role === null);
  for (const process of processes.filter((each) => !general.includes(each))) {
    for (const id of guidesOf(process)) links.set(id, [...(links.get(id) ?? []), process.roles]);
  }
  for (const id of general.flatMap((each) => [...guidesOf(each)])) links.delete(id);
  return links;
}

function guidesOf({ steps }: IndexedProcess): Set<string> {
  return new Set(steps.flatMap(({ step }) => step.guideId ?? []));
}

function indexSteps(process: Process, steps: readonly Step[], above: number[]): IndexedStep[] {
  return steps.flatMap((step, index) => {
    const path = [...above, index];
    return [
      { process, step, path, ...readStepName(step.name) },
      ...indexSteps(process, step.steps, path),
    ];
  });
}

function wordsToFind({ names }: IndexedGuide): Set<string> {
  return new Set(
    names.flatMap((name) => [
      ...name.stems,
      name.joined,
      ...(name.initials ? [name.initials] : []),
    ]),
  );
}

function groupBy<K>(
  guides: readonly IndexedGuide[],
  keysOf: (guide: IndexedGuide) => Iterable<K>,
): Map<K, IndexedGuide[]> {
  const groups = new Map<K, IndexedGuide[]>();
  for (const guide of guides) {
    for (const key of keysOf(guide)) {
      const group = groups.get(key);
      if (group) group.push(guide);
      else groups.set(key, [guide]);
    }
  }
  return groups;
}

/** From `base` for a word of every guide to 1 more for one of none. */
function stemWeights(
  guides: number,
  byWord: ReadonlyMap<string, readonly IndexedGuide[]>,
): (stem: string) => number {
  const all = guides + 1;
  return (word) => {
    const count = byWord.get(word)?.length ?? 0;
    return WEIGHTS.word.base + Math.log(1 + all / (count + 1)) / Math.log(1 + all);
  };
}
