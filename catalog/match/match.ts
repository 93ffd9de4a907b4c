/**
 * Job title, department, stage and interview → guide and process step.
 *
 * Four steps: prepare the query, find and score candidates, place the stage in the role's process,
 * decide. Each score carries its reasons in words.
 */
import type { Candidate, Match, MatchQuery, Verdict } from '../guidance.ts';
import { normaliseText } from '../normalise.ts';
import type { Process } from '../schema.ts';
import {
  type IndexedCatalog,
  type IndexedGuide,
  type IndexedStep,
  type Name,
  readName,
} from './index-catalog.ts';
import { rolesAmong } from './interviewer-roles.ts';
import { type Role, readRole, roleFit } from './role.ts';
import { readStageType, type TypeReading } from './stage-types.ts';
import { EMPTY_WORDS } from './terms.ts';
import { TRANSLATED_EMPTY_WORDS } from './translated-terms.ts';
import { expand, segments, similarity, stem } from './words.ts';

/** At or above: shown as sure, as likely, as a choice; below the last: nothing. */
export const THRESHOLDS: Readonly<Record<Exclude<Verdict, 'none'>, number>> = {
  sure: 0.8,
  likely: 0.6,
  unsure: 0.4,
};

const ALTERNATIVES = 5;
/** From this fit on a role is the job's own, unless another role fits clearly better. */
const ROLE_FITS = 0.6;
const CLEARLY_BETTER = 0.12;
/** The stage's name counts a little less than that of the interview, later parts less than the whole. */
const STAGE_TRUST = 0.9;
const PART_TRUST = 0.97;

interface Wording {
  name: Name;
  type: TypeReading | null;
  trust: number;
  from: 'interview' | 'stage';
}

interface PreparedQuery {
  job: Role | null;
  jobTitle: string | null;
  /** How well the best-fitting role of the whole catalog fits the job. */
  bestRoleFit: number;
  department: string | null;
  /** What the page names, most telling first. */
  wordings: Wording[];
  minutes: number | null;
  /** Roles among the interviewers that the page names. */
  interviewerRoles: ReadonlySet<string>;
}

/** Whom a guide is for, seen from the job; `breadth` is 0 for the role's own, 2 for everybody's. */
interface Scope {
  factor: number;
  breadth: number;
  reason: string;
}

interface Scored {
  entry: IndexedGuide;
  score: number;
  breadth: number;
  /** Which wording gave the score. */
  wording: Wording | null;
  reasons: string[];
}

/** Chooses the guide and the step for a query. Never throws; an empty query matches nothing. */
export function matchQuery(index: IndexedCatalog, query: MatchQuery): Match {
  const prepared = prepare(index, query);
  const process = processFor(index, prepared);
  const placed = placeInProcess(index, prepared, process);
  const scored = candidates(index, prepared, placed)
    .map((entry) => scoreGuide(entry, prepared, index, placed))
    .filter((each) => each.score > 0.15)
    .sort((a, b) => b.score - a.score || compareIds(a, b));
  return lessSure(decide(scored, prepared, placed, process), query.certainty);
}

/** What was read with little certainty cannot give a sure match. */
function lessSure(match: Match, certainty: number): Match {
  if (certainty >= 0.5 || match.verdict !== 'sure') return match;
  return {
    ...match,
    verdict: 'likely',
    confidence: Math.min(match.confidence, THRESHOLDS.sure - 0.01),
    reasons: [...match.reasons, 'the page could not be read with certainty'],
  };
}

function compareIds(a: Scored, b: Scored): number {
  return a.entry.guide.id < b.entry.guide.id ? -1 : 1;
}

function prepare(index: IndexedCatalog, query: MatchQuery): PreparedQuery {
  const job = query.job ? readRole(spell(index, query.job), query.department ?? '') : null;
  const fits = job ? index.guides.map((entry) => bestFit(entry, job)) : [];
  return {
    job,
    jobTitle: query.job,
    bestRoleFit: Math.max(0, ...fits),
    department: departmentOf(index, query, fits),
    wordings: wordingsOf(index, query),
    minutes: query.minutes,
    interviewerRoles: rolesAmong(query.interviewers ?? ''),
  };
}

function bestFit(entry: IndexedGuide, job: Role): number {
  return Math.max(0, ...entry.roles.map((role) => roleFit(job, role)));
}

/** Words of a title or name with typing mistakes put right; everything between them stays. */
function spell(index: IndexedCatalog, text: string): string {
  return text.replace(/[A-Za-z]{5,}/g, (word) => {
    const lower = word.toLowerCase();
    const right = index.spell(lower);
    return right === lower ? word : right;
  });
}

/** An interview that is none (a debrief, a tour) overrules its stage. */
function wordingsOf(index: IndexedCatalog, query: MatchQuery): Wording[] {
  const isNeutral = neutralWords(query);
  const read = (from: Wording['from'], trust: number): Wording[] =>
    segments(spell(index, query[from] ?? '')).flatMap((part, at) => {
      const name = readName(part);
      if (name.normal === '') return [];
      const type = readStageType(name.normal, isNeutral);
      return [{ name, type, trust: at === 0 ? trust : trust * PART_TRUST, from }];
    });
  const interview = read('interview', 1);
  if (interview[0]?.type?.type === 'administrative') return interview;
  return [...interview, ...read('stage', interview.length > 0 ? STAGE_TRUST : 1)];
}

function neutralWords(query: MatchQuery): (word: string) => boolean {
  const own = expand(`${query.job ?? ''} ${query.department ?? ''}`).split(' ');
  const neutral = new Set([...own, ...TRANSLATED_EMPTY_WORDS].map(stem));
  return (word) => EMPTY_WORDS.has(word) || neutral.has(stem(word)) || /^\d+$/.test(word);
}

/** The catalog's name for the department the page states, or that of the role that fits the job. */
function departmentOf(
  index: IndexedCatalog,
  query: MatchQuery,
  fits: readonly number[],
): string | null {
  const stated = normaliseText(query.department ?? '');
  const named = index.catalog.departments.find((department) =>
    [department.name, ...department.aliases].some((name) => {
      const normal = normaliseText(name);
      return stated !== '' && (normal === stated || ` ${stated} `.includes(` ${normal} `));
    }),
  );
  if (named) return named.name;
  const best = Math.max(ROLE_FITS, ...fits);
  return index.guides[fits.indexOf(best)]?.guide.department ?? null;
}

function processFor(index: IndexedCatalog, { job }: PreparedQuery): Process | null {
  const { processes } = index.catalog;
  const fitOf = (process: Process) =>
    job && process.role !== null
      ? Math.max(...[process.role, ...process.aliases].map((name) => roleFit(job, readRole(name))))
      : 0;
  const own = processes
    .map((process) => ({ process, fit: fitOf(process) }))
    .sort((a, b) => b.fit - a.fit)[0];
  if (own && own.fit >= 0.75) return own.process;
  const general = processes.filter((process) => process.role === null);
  return general.find((process) => !process.template) ?? general[0] ?? null;
}

interface Placed {
  step: IndexedStep;
  likeness: number;
}

function placeInProcess(
  index: IndexedCatalog,
  query: PreparedQuery,
  process: Process | null,
): Placed | null {
  let best: Placed | null = null;
  for (const step of index.steps) {
    if (step.process.id !== process?.id) continue;
    const likeness = Math.max(
      0,
      ...query.wordings.map(({ name, trust }) => nameLikeness(name, step.name, index) * trust),
    );
    if (likeness >= 0.6 && likeness > (best?.likeness ?? 0)) best = { step, likeness };
  }
  return best;
}

const NO_STEMS: ReadonlySet<string> = new Set();

/** 0 to 1. Stems to leave out are those that say nothing new, such as the role's own. */
function nameLikeness(a: Name, b: Name, index: IndexedCatalog, without = NO_STEMS): number {
  if (a.normal === b.normal || a.joined === b.joined) return 1;
  if (b.initials.length >= 3 && a.joined === b.initials) return 0.92;
  const whole = 0.95 * similarity(a.stems, b.stems, index.weight);
  if (without.size === 0) return whole;
  const rest = similarity(minus(a.stems, without), minus(b.stems, without), index.weight);
  return Math.max(whole, 0.92 * rest);
}

function minus(all: ReadonlySet<string>, without: ReadonlySet<string>): Set<string> {
  return new Set([...all].filter((word) => !without.has(word)));
}

/** Guides that share a word, initials or a kind of stage with what the page names. */
function candidates(
  index: IndexedCatalog,
  query: PreparedQuery,
  placed: Placed | null,
): IndexedGuide[] {
  const found = new Set<IndexedGuide>();
  const add = (guides: readonly IndexedGuide[] | undefined) => {
    for (const guide of guides ?? []) found.add(guide);
  };
  for (const { name, type } of query.wordings) {
    if (type?.type === 'administrative') continue;
    for (const word of [...name.stems, name.joined]) add(index.byWord.get(word));
    if (type) add(index.byType.get(type.type));
  }
  const guideId = placed?.step.step.guideId;
  if (guideId) add(index.guides.filter(({ guide }) => guide.id === guideId));
  return [...found];
}

function scoreGuide(
  entry: IndexedGuide,
  query: PreparedQuery,
  index: IndexedCatalog,
  placed: Placed | null,
): Scored {
  const scope = scopeOf(entry, query);
  const text = bestWording(entry, query, index, scope);
  const reasons = [text.reason, scope.reason].filter(Boolean);
  let score = text.score * scope.factor;
  if (placed && placed.step.step.guideId === entry.guide.id) {
    score = Math.max(score, placed.likeness * 0.97);
    reasons.push(
      `it is the guide for the step “${placed.step.step.name}” of ${placed.step.process.name}`,
    );
  }
  if (score > 0) {
    for (const { fits, reason } of statedFacts(entry, query)) {
      score *= fits ? 1.03 : 0.97;
      if (fits) reasons.push(reason);
    }
  }
  return {
    entry,
    score: Math.min(1, score),
    breadth: scope.breadth,
    wording: text.wording,
    reasons,
  };
}

/** What the page states beside names, compared with the guide; what either does not say is left out. */
function statedFacts(
  { guide, interviewerRoles }: IndexedGuide,
  query: PreparedQuery,
): { fits: boolean; reason: string }[] {
  const { duration } = guide;
  const facts: { fits: boolean; reason: string }[] = [];
  if (query.minutes !== null && duration) {
    const fits = query.minutes >= duration.min && query.minutes <= duration.max;
    facts.push({ fits, reason: `the length fits (${query.minutes} minutes)` });
  }
  if (query.interviewerRoles.size > 0 && interviewerRoles.size > 0) {
    const shared = [...query.interviewerRoles].filter((role) => interviewerRoles.has(role));
    facts.push({ fits: shared.length > 0, reason: `the interviewers fit (${shared.join(', ')})` });
  }
  return facts;
}

interface BestWording {
  score: number;
  wording: Wording | null;
  reason: string;
}

/** For a job that is not known, another name or a kind of stage could be anybody's. */
const WITHOUT_JOB = 0.8;

function bestWording(
  entry: IndexedGuide,
  query: PreparedQuery,
  index: IndexedCatalog,
  scope: Scope,
): BestWording {
  let best: BestWording = { score: 0, wording: null, reason: '' };
  const isAnybodys = entry.guide.department !== null && query.job === null;
  const without = scope.breadth === 0 ? entry.roleStems : NO_STEMS;
  for (const wording of query.wordings) {
    if (wording.type?.type === 'administrative') continue;
    for (const [at, name] of entry.names.entries()) {
      const aliasFactor = at === 0 ? 1 : isAnybodys ? WITHOUT_JOB : 0.98;
      const score = nameLikeness(wording.name, name, index, without) * aliasFactor * wording.trust;
      if (score <= best.score) continue;
      best = { score, wording, reason: nameReason(wording, name, at === 0) };
    }
    const typed = typeScore(entry, wording) * (isAnybodys ? WITHOUT_JOB : 1);
    if (typed <= best.score) continue;
    const reason = `“${wording.name.text}” is a usual name for this kind of stage`;
    best = { score: typed, wording, reason };
  }
  return best;
}

function nameReason(wording: Wording, name: Name, isMain: boolean): string {
  const how = wording.name.normal === name.normal ? 'is' : 'is like';
  const which = isMain ? 'its name' : `its other name “${name.text}”`;
  return `the ${wording.from} “${wording.name.text}” ${how} ${which}`;
}

/** Words that say something else ("Leadership training") make a kind of stage less telling. */
function typeScore(entry: IndexedGuide, { type, trust }: Wording): number {
  if (!type || !entry.types.has(type.type)) return 0;
  return type.strength * trust * 0.8 ** type.rest.length;
}

/** Role-specific beats department beats universal; another role's or department's guide loses. */
function scopeOf(entry: IndexedGuide, query: PreparedQuery): Scope {
  const { guide, roles } = entry;
  const { job } = query;
  if (guide.department === null)
    return { factor: 0.95, breadth: 2, reason: 'it is for every role' };
  const whose = guide.roleGroup ?? guide.roles[0] ?? guide.department;
  if (job && roles.length > 0) {
    const fit = bestFit(entry, job);
    if (fit >= ROLE_FITS && fit >= query.bestRoleFit - CLEARLY_BETTER) {
      const reason = `it is for ${whose}, which fits “${query.jobTitle}”`;
      return { factor: 0.96 + 0.06 * fit, breadth: 0, reason };
    }
    const isNear = query.department === guide.department || fit >= ROLE_FITS;
    return { factor: isNear ? 0.58 : 0.4, breadth: 3, reason: `but it is for ${whose}` };
  }
  if (query.department === guide.department) {
    const factor = roles.length > 0 ? 0.75 : 0.98;
    return { factor, breadth: 1, reason: `it is ${guide.department}’s` };
  }
  if (query.department === null) return { factor: 0.7, breadth: 1, reason: 'the job is not known' };
  return { factor: 0.4, breadth: 3, reason: `but it is ${guide.department}’s` };
}

function decide(
  scored: readonly Scored[],
  query: PreparedQuery,
  placed: Placed | null,
  process: Process | null,
): Match {
  const ranked = scored.map((each, at) => toCandidate(each, scored.slice(at + 1)));
  const top = ranked[0];
  const place = { processId: process?.id ?? null, stepPath: placed?.step.path ?? null };
  if (query.wordings[0]?.type?.type === 'administrative') {
    return {
      verdict: 'none',
      guideId: null,
      ...place,
      confidence: 0,
      reasons: whyNone(query),
      alternatives: [],
    };
  }
  if (placed && isStepOfRole(placed) && placed.likeness > (scored[0]?.score ?? 0)) {
    return {
      verdict: verdictOf(placed.likeness * 0.95),
      guideId: null,
      ...place,
      confidence: round(placed.likeness * 0.95),
      reasons: [
        `the stage is the step “${placed.step.step.name}” of ${placed.step.process.name}, which has no guide`,
      ],
      alternatives: ranked.slice(0, ALTERNATIVES),
    };
  }
  const verdict = verdictOf(top?.confidence ?? 0);
  const chosen = verdict === 'none' ? undefined : top;
  return {
    verdict,
    guideId: chosen?.guideId ?? null,
    ...place,
    confidence: top?.confidence ?? 0,
    reasons: chosen?.reasons ?? whyNone(query),
    alternatives: ranked.slice(chosen ? 1 : 0, ALTERNATIVES + 1),
  };
}

/** Steps of the general order say too little to be shown in place of a guide. */
function isStepOfRole({ step }: Placed): boolean {
  return step.process.role !== null && step.step.guideId === null;
}

/**
 * A runner-up that is as good makes the first one a guess. One for a broader scope does not: the
 * narrower wins by rule. Nor does one for another part of a name that holds both.
 */
function toCandidate(scored: Scored, others: readonly Scored[]): Candidate {
  const rival = others.find(
    (each) => each.breadth <= scored.breadth && !namesBoth(each.wording, scored.wording),
  );
  const close = rival ? Math.max(0, rival.score / scored.score - 0.9) * 10 : 0;
  const confidence = scored.score * (1 - 0.35 * Math.min(1, close));
  const reasons =
    close > 0.3 && rival
      ? [...scored.reasons, `“${rival.entry.guide.name}” fits almost as well`]
      : scored.reasons;
  return { guideId: scored.entry.guide.id, confidence: round(confidence), reasons };
}

function namesBoth(a: Wording | null, b: Wording | null): boolean {
  return a !== null && b !== null && a.from === b.from && a.name.normal !== b.name.normal;
}

/** The verdict for a confidence from 0 to 1. */
export function verdictOf(confidence: number): Verdict {
  if (confidence >= THRESHOLDS.sure) return 'sure';
  if (confidence >= THRESHOLDS.likely) return 'likely';
  return confidence >= THRESHOLDS.unsure ? 'unsure' : 'none';
}

function whyNone({ wordings }: PreparedQuery): string[] {
  const [first] = wordings;
  if (!first) return ['the page names no stage or interview'];
  if (first.type?.type === 'administrative') {
    return [`“${first.name.text}” is a stage without an interview`];
  }
  return ['no guide has a name like this'];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
