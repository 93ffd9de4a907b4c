/** A catalog prepared for matching; built once for each catalog. */
import type { Catalog, Guide, Inline, Process, Step } from '../schema.ts';
import { rolesAmong } from './interviewer-roles.ts';
import { type Role, readRole } from './role.ts';
import { spellingOf } from './spelling.ts';
import { readStageType } from './stage-types.ts';
import { EMPTY_WORDS, STANDARD_WORDS, type StageType } from './terms.ts';
import { TRANSLATED_TERMS } from './translated-terms.ts';
import { expand, initials, stem, stems } from './words.ts';

/** One name of a guide, a step or a stage. */
export interface Name {
  text: string;
  /** Normalised, abbreviations written out. */
  normal: string;
  /** The same without spaces and "&": "take-home" and "takehome" are one. */
  joined: string;
  stems: ReadonlySet<string>;
  initials: string;
}

export interface IndexedGuide {
  guide: Guide;
  names: Name[];
  types: ReadonlySet<StageType>;
  /** Roles the guide is for; empty where a whole department or everybody shares it. */
  roles: Role[];
  /** Stems of the words for those roles and the department; they say little within the role. */
  roleStems: ReadonlySet<string>;
  /** Roles among those who run it; empty where the handbook names none. */
  interviewerRoles: ReadonlySet<string>;
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
  /** Guides with a name that holds a stem, or with these initials. */
  byWord: ReadonlyMap<string, readonly IndexedGuide[]>;
  byType: ReadonlyMap<StageType, readonly IndexedGuide[]>;
  /** Rare words tell more: weight of a stem. */
  weight: (stem: string) => number;
  /** Puts typing mistakes in one normalised word right. */
  spell: (word: string) => string;
}

/** Prepares a catalog; linear in its size. */
export function indexCatalog(catalog: Catalog): IndexedCatalog {
  const guides = catalog.guides.map(indexGuide);
  const steps = catalog.processes.flatMap((process) => indexSteps(process, process.steps, []));
  const names = [...guides.flatMap((each) => each.names), ...steps.map((each) => each.name)];
  const words = [
    ...names.map(({ normal }) => normal),
    ...guides.flatMap(({ guide }) => guideRoles(guide)).map((role) => expand(role)),
    ...Object.values(TRANSLATED_TERMS).flat(),
  ].flatMap((name) => name.split(' '));
  const byWord = groupBy(guides, wordsToFind);
  return {
    catalog,
    guides,
    steps,
    byWord,
    byType: groupBy(guides, (each) => each.types),
    weight: stemWeights(guides.length, byWord),
    spell: spellingOf([...STANDARD_WORDS, ...words]),
  };
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((each) =>
      'children' in each ? wordsOf(each.children) : 'value' in each ? each.value : ' ',
    )
    .join('');
}

function indexGuide(guide: Guide): IndexedGuide {
  const names = [guide.name, ...guide.aliases].map(readName);
  const roleNames = guideRoles(guide);
  const roleStems = stems([...roleNames, guide.department ?? ''].join(' '));
  const types = typesOf(names, roleStems);
  if (guide.assignment) types.add('take-home');
  const interviewerRoles = rolesAmong(wordsOf(guide.interviewers ?? []));
  const roles = roleNames.map((role) => readRole(role));
  return { guide, names, types, roles, roleStems, interviewerRoles };
}

/** Of other names only those count that say nothing but the kind of stage. */
function typesOf(names: readonly Name[], roleStems: ReadonlySet<string>): Set<StageType> {
  const isNeutral = (word: string) => EMPTY_WORDS.has(word) || roleStems.has(stem(word));
  const types = new Set<StageType>();
  for (const [at, name] of names.entries()) {
    const reading = readStageType(name.normal, isNeutral);
    if (reading && (at === 0 || reading.rest.length === 0)) types.add(reading.type);
  }
  return types;
}

/** The words a guide gives for who it is for: its role group, its roles, else its own name. */
function guideRoles(guide: Guide): string[] {
  if (guide.department === null) return [];
  if (guide.roleGroup !== null) return [guide.roleGroup, ...guide.roles];
  return guide.roles.length > 0
    ? guide.roles
    : [nameWithoutInterviewWords(guide.name)].filter(Boolean);
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
  const normal = expand(text);
  return {
    text,
    normal,
    joined: expand(text.replaceAll('&', ' ')).replaceAll(' ', ''),
    stems: stems(text),
    initials: initials(text),
  };
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

function indexSteps(process: Process, steps: readonly Step[], above: number[]): IndexedStep[] {
  return steps.flatMap((step, index) => {
    const path = [...above, index];
    return [
      { process, step, path, name: readName(step.name) },
      ...indexSteps(process, step.steps, path),
    ];
  });
}

function stemWeights(
  guides: number,
  byWord: ReadonlyMap<string, readonly IndexedGuide[]>,
): (stem: string) => number {
  const all = guides + 1;
  return (word) => {
    const count = byWord.get(word)?.length ?? 0;
    return 0.3 + Math.log(1 + all / (count + 1)) / Math.log(1 + all);
  };
}
