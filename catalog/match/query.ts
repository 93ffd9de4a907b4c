/** What a page says, prepared for matching. */
import { stages as english } from '../../vocabulary/en.ts';
import { STAGES, together } from '../../vocabulary/languages.ts';
import type { MatchQuery } from '../guidance.ts';
import { normaliseText } from '../normalise.ts';
import { namedDepartment } from './department.ts';
import type { IndexedCatalog } from './index-catalog.ts';
import type { IndexedGuide } from './index-guide.ts';
import { rolesAmong } from './interviewer-roles.ts';
import { normalWords } from './known-terms.ts';
import { type Name, readName } from './names.ts';
import { type Role, readRole, roleFit } from './role.ts';
import { partsOf } from './stage-name.ts';
import { readStageType, type TypeReading } from './stage-types.ts';
import { WEIGHTS } from './weights.ts';
import { expand, isEmptyWord, stem } from './words.ts';

/** One name that the page gives to what happens, or a part of it. */
export interface Wording {
  name: Name;
  type: TypeReading | null;
  /** Factor on what it gives. */
  trust: number;
  from: 'interview' | 'stage';
}

export interface PreparedQuery {
  job: Role | null;
  jobTitle: string | null;
  /** How well each guide's roles fit the job: 0 to 1. */
  roleFits: ReadonlyMap<IndexedGuide, number>;
  /** How well the best-fitting role of the whole catalog fits the job. */
  bestRoleFit: number;
  /** The handbook's name of the department: the one that is stated, or that of the role that fits. */
  department: string | null;
  /** What the page names, most telling first. */
  wordings: Wording[];
  minutes: number | null;
  /** Roles among the interviewers that the page names. */
  interviewerRoles: ReadonlySet<string>;
}

/** Prepares a query. */
export function prepareQuery(index: IndexedCatalog, query: MatchQuery): PreparedQuery {
  const job = query.job ? readRole(spell(index, query.job), query.department ?? '') : null;
  const roleFits = new Map(index.guides.map((entry) => [entry, job ? bestFit(entry, job) : 0]));
  return {
    job,
    jobTitle: query.job,
    roleFits,
    bestRoleFit: Math.max(0, ...roleFits.values()),
    department: departmentOf(index, query, roleFits),
    wordings: wordingsOf(index, query),
    minutes: query.minutes,
    interviewerRoles: rolesAmong(query.interviewers ?? ''),
  };
}

function bestFit(entry: IndexedGuide, job: Role): number {
  return Math.max(0, ...entry.roles.map((role) => roleFit(job, role)));
}

function departmentOf(
  { departments }: IndexedCatalog,
  query: MatchQuery,
  roleFits: ReadonlyMap<IndexedGuide, number>,
): string | null {
  const stated = namedDepartment(departments, normaliseText(query.department ?? ''));
  return stated ?? departmentOfBestRole(roleFits);
}

function departmentOfBestRole(roleFits: ReadonlyMap<IndexedGuide, number>): string | null {
  let best: IndexedGuide | null = null;
  let highest: number = WEIGHTS.role.fits;
  for (const [entry, fit] of roleFits) {
    if (fit < highest || (best && fit === highest)) continue;
    best = entry;
    highest = fit;
  }
  return best?.guide.department ?? null;
}

/** With typing mistakes put right; words with an apostrophe and all between words stay. */
function spell(index: IndexedCatalog, text: string): string {
  return text.replace(/[A-Za-z]{1,200}(?:['’][A-Za-z]{1,200}){0,20}/g, (word) => {
    const lower = word.toLowerCase();
    const right = index.spell(lower);
    return right === lower ? word : right;
  });
}

/** An interview that is none (a debrief, a tour) overrules its stage. */
function wordingsOf(index: IndexedCatalog, query: MatchQuery): Wording[] {
  const isNeutral = neutralWords(query);
  const read = (from: Wording['from'], trust: number) =>
    partsOf(spell(index, query[from] ?? '')).flatMap((part, at): Wording[] => {
      const name = readName(part);
      if (name.normal === '') return [];
      const type = readStageType(name.normal, isNeutral);
      return [{ name, type, trust: at === 0 ? trust : trust * WEIGHTS.page.laterPart, from }];
    });
  const interview = read('interview', 1);
  if (interview[0]?.type?.type === 'administrative') return interview;
  const trust = interview.length > 0 ? WEIGHTS.page.stageBesideInterview : 1;
  return [...interview, ...read('stage', trust)];
}

const otherLanguages = STAGES.filter((each) => each !== english);
const EMPTY_STEMS = new Set(normalWords(together(otherLanguages, ({ empty }) => empty)).map(stem));

/** Words that do not make a kind of stage another one: numbers, the job's own, those of every name. */
function neutralWords(query: MatchQuery): (word: string) => boolean {
  const own = expand(`${query.job ?? ''} ${query.department ?? ''}`).split(' ');
  const ownStems = new Set(own.map(stem));
  return (word) =>
    isEmptyWord(word) ||
    EMPTY_STEMS.has(stem(word)) ||
    ownStems.has(stem(word)) ||
    /^\d+$/.test(word);
}
