/** A guide prepared for matching. */
import { STAGES, together } from '../../vocabulary/languages.ts';
import { patternOf } from '../../vocabulary/patterns.ts';
import type { StageType } from '../../vocabulary/stage-types.ts';
import { inlineText } from '../inline-text.ts';
import type { Guide } from '../schema.ts';
import type { Trait } from './deciding.ts';
import { rolesAmong } from './interviewer-roles.ts';
import { type Name, readName } from './names.ts';
import { type Role, readRole } from './role.ts';
import { shortNames } from './short-names.ts';
import { readStageType, type TypeReading, traitsOf } from './stage-types.ts';
import { isEmptyWord, stem, stems } from './words.ts';

export interface IndexedGuide {
  guide: Guide;
  names: Name[];
  types: ReadonlySet<StageType>;
  /** What its names say that decides. */
  traits: ReadonlySet<Trait>;
  /** Roles the guide is for; empty where a whole department or everybody shares it. */
  roles: Role[];
  /**
   * The roles of each process that leads to a guide which itself says nothing of whom it is for; empty
   * where the general order leads to it as well.
   */
  linkedBy: readonly Role[][];
  /** Stems of the words for those roles and the department; they say little within the role. */
  roleStems: ReadonlySet<string>;
  /** Roles among those who run it; empty where the handbook names none. */
  interviewerRoles: ReadonlySet<string>;
}

/** Prepares a guide; `linkedBy` are the roles of the processes that lead to it. */
export function indexGuide(guide: Guide, linkedBy: readonly Role[][] = []): IndexedGuide {
  const given = [guide.name, ...guide.aliases].map(readName);
  const known = new Set(given.map(({ joined }) => joined));
  const names = [...given, ...shortNames(guide.name).filter(({ joined }) => !known.has(joined))];
  const roleNames = guideRoles(guide);
  const roleStems = stems([...roleNames, guide.department ?? ''].join(' '));
  const readings = readTypes(names, roleStems);
  const types = typesOf(readings);
  if (guide.assignment) types.add('take-home');
  const interviewerRoles = rolesAmong(inlineText(guide.interviewers ?? []));
  const roles = roleNames.map((role) => readRole(role));
  const traits = traitsOf(names, [...types, ...readings.flatMap((each) => each?.type ?? [])]);
  return { guide, names, types, traits, roles, linkedBy, roleStems, interviewerRoles };
}

type Readings = readonly (TypeReading | null)[];

function readTypes(names: readonly Name[], roleStems: ReadonlySet<string>): Readings {
  const isNeutral = (word: string) => isEmptyWord(word) || roleStems.has(stem(word));
  return names.map(({ normal }) => readStageType(normal, isNeutral));
}

/** Of other names only those count that say nothing but the kind of stage. */
function typesOf(readings: Readings): Set<StageType> {
  const telling = readings.filter((each, at) => at === 0 || each?.rest.length === 0);
  return new Set(telling.flatMap((each) => each?.type ?? []));
}

/** The words a guide gives for who it is for: its role group, its roles, else its own name. */
export function guideRoles(guide: Guide): string[] {
  if (guide.roleGroup !== null) return [guide.roleGroup, ...guide.roles];
  if (guide.department === null) return guide.roles;
  return guide.roles.length > 0 ? guide.roles : [roleInName(guide.name)].filter(Boolean);
}

const INTERVIEW_NOUNS = patternOf(together(STAGES, ({ nouns }) => nouns));
/** "BizOps: Product Analyst take-home": a short label of the department. */
const LABEL = /^[^:]{2,12}:\s*/;

/** "Product Analyst take-home project" → "Product Analyst". */
function roleInName(name: string): string {
  const bare = name.replace(LABEL, '');
  const end = bare.search(INTERVIEW_NOUNS);
  return (end < 0 ? bare : bare.slice(0, end)).trim();
}
