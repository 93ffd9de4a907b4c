/** A catalog's match index in the form in which it is kept beside the catalog. */
import type { StageType } from '../../vocabulary/stage-types.ts';
import type { Catalog, Guide, Process, Step } from '../schema.ts';
import type { Trait } from './deciding.ts';
import {
  type IndexedCatalog,
  type IndexedProcess,
  type IndexedStep,
  knownWords,
  lookedUpIn,
} from './index-catalog.ts';
import type { IndexedGuide } from './index-guide.ts';
import type { Name } from './names.ts';
import type { Role } from './role.ts';
import { byFrequency } from './spelling.ts';

/**
 * The index as JSON, without the catalog itself. Names, roles and sets of words stand once and are
 * referred to by their places: thousands of guides share them.
 */
export type PackedIndex = string;

type PackedName = [text: string, normal: string, joined: string, stems: number, initials: string];
type PackedRole = [
  head: number,
  headWords: readonly string[],
  inTitle: number,
  all: number,
  besideWork: number,
  professions: number,
  level: Role['level'],
];
type PackedGuide = [
  names: number[],
  types: number,
  traits: number,
  roles: number[],
  linkedBy: number[][],
  roleStems: number,
  interviewerRoles: number,
];
type PackedStep = [
  path: number[],
  name: number,
  shortNames: number[],
  types: number,
  traits: number,
];
type PackedProcess = [roles: number[], steps: PackedStep[]];

interface Packed {
  sets: string[][];
  names: PackedName[];
  roles: PackedRole[];
  guides: PackedGuide[];
  processes: PackedProcess[];
  noInterview: string[];
  /** Words that are spelled right, the most frequent first. */
  words: string[];
}

/** Each different value once, with its place. */
class Table<Value, Kept> {
  readonly all: Kept[] = [];
  private readonly places = new Map<string, number>();
  private readonly keep: (value: Value) => Kept;

  constructor(keep: (value: Value) => Kept) {
    this.keep = keep;
  }

  placeOf(value: Value): number {
    const kept = this.keep(value);
    const key = JSON.stringify(kept);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    this.all.push(kept);
    return this.all.length - 1;
  }
}

/** Packs an index; linear in its size. */
export function packIndex(index: IndexedCatalog): PackedIndex {
  const sets = new Table((set: ReadonlySet<string>) => [...set]);
  const set = (each: ReadonlySet<string>) => sets.placeOf(each);
  const names = new Table(
    (name: Name): PackedName => [
      name.text,
      name.normal,
      name.joined,
      set(name.stems),
      name.initials,
    ],
  );
  const roles = new Table(
    (role: Role): PackedRole => [
      set(role.head),
      role.headWords,
      set(role.inTitle),
      set(role.all),
      set(role.besideWork),
      set(role.professions),
      role.level,
    ],
  );
  const namesOf = (each: readonly Name[]) => each.map((name) => names.placeOf(name));
  const rolesOf = (each: readonly Role[]) => each.map((role) => roles.placeOf(role));
  const guideOf = (each: IndexedGuide): PackedGuide => [
    namesOf(each.names),
    set(each.types),
    set(each.traits),
    rolesOf(each.roles),
    each.linkedBy.map(rolesOf),
    set(each.roleStems),
    set(each.interviewerRoles),
  ];
  const stepOf = (each: IndexedStep): PackedStep => [
    each.path,
    names.placeOf(each.name),
    namesOf(each.shortNames),
    set(each.types),
    set(each.traits),
  ];
  const packed: Packed = {
    sets: sets.all,
    names: names.all,
    roles: roles.all,
    guides: index.guides.map(guideOf),
    processes: index.processes.map((each) => [rolesOf(each.roles), each.steps.map(stepOf)]),
    noInterview: [...index.noInterview],
    words: byFrequency(knownWords(index.guides, index.processes)),
  };
  return JSON.stringify(packed);
}

/** Opens an index that was packed of this very catalog. */
export function openIndex(catalog: Catalog, text: PackedIndex): IndexedCatalog {
  const packed: Packed = JSON.parse(text);
  const sets = packed.sets.map((each) => new Set(each));
  // Places in a table of the same text, so they are there.
  const setAt = (place: number) => sets[place] as ReadonlySet<string>;
  const names = packed.names.map(
    ([own, normal, joined, stems, initials]): Name => ({
      text: own,
      normal,
      joined,
      stems: setAt(stems),
      initials,
    }),
  );
  const roles = packed.roles.map(
    ([head, headWords, inTitle, all, besideWork, professions, level]): Role => ({
      head: setAt(head),
      headWords,
      inTitle: setAt(inTitle),
      all: setAt(all),
      besideWork: setAt(besideWork),
      professions: setAt(professions),
      level,
    }),
  );
  const namesAt = (places: readonly number[]) => places.map((place) => names[place] as Name);
  const rolesAt = (places: readonly number[]) => places.map((place) => roles[place] as Role);
  const typesAt = (place: number) => setAt(place) as ReadonlySet<StageType>;
  const traitsAt = (place: number) => setAt(place) as ReadonlySet<Trait>;

  const guideAt = (guide: Guide, each: PackedGuide): IndexedGuide => ({
    guide,
    names: namesAt(each[0]),
    types: typesAt(each[1]),
    traits: traitsAt(each[2]),
    roles: rolesAt(each[3]),
    linkedBy: each[4].map(rolesAt),
    roleStems: setAt(each[5]),
    interviewerRoles: setAt(each[6]),
  });
  const stepAt = (
    process: Process,
    [path, name, shortNames, types, traits]: PackedStep,
  ): IndexedStep => ({
    process,
    step: stepOn(process.steps, path),
    path,
    name: names[name] as Name,
    shortNames: namesAt(shortNames),
    types: typesAt(types),
    traits: traitsAt(traits),
  });
  const processAt = (process: Process, [own, steps]: PackedProcess): IndexedProcess => ({
    process,
    roles: rolesAt(own),
    steps: steps.map((each) => stepAt(process, each)),
  });

  const guides = packed.guides.map((each, at) => guideAt(catalog.guides[at] as Guide, each));
  return {
    catalog,
    guides,
    processes: packed.processes.map((each, at) =>
      processAt(catalog.processes[at] as Process, each),
    ),
    noInterview: new Set(packed.noInterview),
    ...lookedUpIn(catalog, guides, packed.words),
  };
}

function stepOn(steps: readonly Step[], [first = 0, ...rest]: readonly number[]): Step {
  const step = steps[first] as Step;
  return rest.length === 0 ? step : stepOn(step.steps, rest);
}
