/** What a page says, prepared for matching. */
import { stages as english } from '../../vocabulary/en.ts';
import { STAGES, together } from '../../vocabulary/languages.ts';
import type { StageType } from '../../vocabulary/stage-types.ts';
import type { MatchQuery } from '../guidance.ts';
import { normaliseText } from '../normalise.ts';
import { decidingIn, isOfItsOwn, type Trait } from './deciding.ts';
import { namedDepartment } from './department.ts';
import type { IndexedCatalog } from './index-catalog.ts';
import type { IndexedGuide } from './index-guide.ts';
import { rolesAmong } from './interviewer-roles.ts';
import { normalWords } from './known-terms.ts';
import { type Name, readName } from './names.ts';
import { type Role, readRole, roleFit } from './role.ts';
import { partsOf, withoutPeople } from './stage-name.ts';
import { readStageType, type TypeReading } from './stage-types.ts';
import { WEIGHTS } from './weights.ts';
import { expand, isEmptyWord, stem, stems } from './words.ts';

/** One name that the page gives to what happens, or a part of it. */
export interface Wording {
  name: Name;
  type: TypeReading | null;
  /** What it says that a guide has to say as well. */
  traits: ReadonlySet<Trait>;
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
  /** True where the interview is called something that its stage, the job and every interview are not. */
  interviewHasOwnName: boolean;
  minutes: number | null;
  /** Roles among the interviewers that the page names. */
  interviewerRoles: ReadonlySet<string>;
}

/** Prepares a query. */
export function prepareQuery(index: IndexedCatalog, query: MatchQuery): PreparedQuery {
  const job = query.job ? readRole(spell(index, query.job), query.department ?? '') : null;
  const jobs = job ? [job, ...otherNames(index, job)] : [];
  const roleFits = new Map(index.guides.map((entry) => [entry, bestFit(entry, jobs)]));
  return {
    job,
    jobTitle: query.job,
    roleFits,
    bestRoleFit: Math.max(0, ...roleFits.values()),
    department: departmentOf(index, query, roleFits),
    wordings: wordingsOf(index, query),
    interviewHasOwnName: hasOwnName(query),
    minutes: query.minutes,
    interviewerRoles: rolesAmong(query.interviewers ?? ''),
  };
}

function bestFit(entry: IndexedGuide, jobs: readonly Role[]): number {
  const roles = [...entry.roles, ...entry.linkedBy.flat()];
  return Math.max(0, ...roles.flatMap((role) => jobs.map((job) => roleFit(job, role))));
}

/** What the handbook's own process for the job also calls it: "UX Designer" for a "Product Designer". */
function otherNames({ processes }: IndexedCatalog, job: Role): Role[] {
  const isOwn = (role: Role) => roleFit(job, role) >= WEIGHTS.role.isItself;
  return processes.flatMap(({ roles }) => (roles.some(isOwn) ? roles : []));
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
    if (entry.guide.department === null || fit < highest || (best && fit === highest)) continue;
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

/** An interview that is none (a debrief, a tour) overrules its stage; one of technical work decides it too. */
function wordingsOf(index: IndexedCatalog, query: MatchQuery): Wording[] {
  const own = ownWords(query);
  const interview = readParts(index, query.interview, 'interview', own);
  if (interview[0]?.type?.type === 'administrative') return interview;
  const stage = readParts(index, query.stage, 'stage', own);
  const [named] = interview;
  if (!named) return stage;
  const { stageBesideInterview } = WEIGHTS.page;
  return [
    ...interview,
    ...stage.map((each) => ({
      ...each,
      traits: new Set([...each.traits, ...named.traits]),
      trust: each.trust * stageBesideInterview,
    })),
  ];
}

function hasOwnName({ interview, ...query }: MatchQuery): boolean {
  if (interview === null) return false;
  const { isNeutral } = ownWords(query);
  const ofStage = stems(query.stage ?? '');
  return expand(withoutPeople(partsOf(interview)[0] ?? ''))
    .split(' ')
    .some((word) => word && !isNeutral(word) && !ofStage.has(stem(word)));
}

/** The whole name first, then its parts; empty where the page does not state it. */
function readParts(
  index: IndexedCatalog,
  text: string | null,
  from: Wording['from'],
  own: OwnWords,
): Wording[] {
  const texts = partsOf(spell(index, text ?? ''));
  const [whole, ...parts] = [...texts, ...own.besideJob(texts[0] ?? '')]
    .map(readName)
    .filter(({ normal }) => normal !== '')
    .map((name) => readWording(name, from, own));
  if (!whole) return [];
  if (whole.traits.has('noInterview') && !index.noInterview.has(whole.name.normal)) {
    return [{ ...whole, type: { type: 'administrative', strength: 1, rest: [] } }];
  }
  const isQualified = IN_BRACKETS.test(texts[0] ?? '');
  return [whole, ...parts.map((part) => partOf(whole, part, isQualified))];
}

function readWording(name: Name, from: Wording['from'], own: OwnWords): Wording {
  const type = readStageType(name.normal, own.isNeutral);
  const others = own.without(name.normal);
  const traits = new Set<Trait>(decidingIn(others));
  if (decidingIn(name.normal).has('technical')) traits.add('technical');
  if (type?.type === 'networking' && readStageType(others)?.type !== type.type)
    traits.add('subject');
  if (type && isOfItsOwn(type.type)) traits.add(type.type);
  return { name, type, traits, trust: 1, from };
}

/** Kinds of talks that words beside them make technical: "Phone screen (coding)". */
const MADE_TECHNICAL: readonly StageType[] = ['recruiter-screen', 'hiring-manager'];

/** "Peer (technical)": what is in brackets says more of the rest and is no part of its own. */
const IN_BRACKETS = /[([]/;

/**
 * A part shares what the whole says, but for technical work, unless the name is qualified by it: that
 * may be another part.
 */
function partOf(whole: Wording, part: Wording, isQualified: boolean): Wording {
  const isMade = isQualified || (part.type !== null && MADE_TECHNICAL.includes(part.type.type));
  const shared = [...whole.traits].filter((trait) => trait !== 'technical' || isMade);
  return {
    ...part,
    traits: new Set([...part.traits, ...shared]),
    trust: part.trust * WEIGHTS.page.laterPart,
  };
}

const otherLanguages = STAGES.filter((each) => each !== english);
const EMPTY_STEMS = new Set(normalWords(together(otherLanguages, ({ empty }) => empty)).map(stem));

/** Words that do not make a kind of stage another one: numbers, the job's own, those of every name. */
interface OwnWords {
  isNeutral: (word: string) => boolean;
  /** A name that holds the job's whole title without it: "TPM phone screen"; none where little is left. */
  besideJob: (text: string) => string[];
  /** A normalised name without the job's words. */
  without: (normal: string) => string;
}

function ownWords(query: Pick<MatchQuery, 'job' | 'department'>): OwnWords {
  const own = expand(`${query.job ?? ''} ${query.department ?? ''}`).split(' ');
  const ownStems = new Set(own.map(stem));
  const title = expand(query.job ?? '');
  return {
    isNeutral: (word) =>
      isEmptyWord(word) ||
      EMPTY_STEMS.has(stem(word)) ||
      ownStems.has(stem(word)) ||
      /^\d+$/.test(word),
    besideJob: (text) => {
      const normal = ` ${expand(text)} `;
      const rest = normal.replace(` ${title} `, ' ').trim();
      const isEnough = title.includes(' ') && rest.includes(' ');
      return isEnough && rest !== normal.trim() ? [rest] : [];
    },
    without: (normal) =>
      normal
        .split(' ')
        .filter((word) => !ownStems.has(stem(word)))
        .join(' '),
  };
}
