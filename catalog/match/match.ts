/**
 * Job title, department, stage and interview → guide and process step.
 *
 * Four steps: prepare the query, score every guide, place the stage in the role's process, decide.
 * Each score carries its reasons in words.
 */
import type { Candidate, Match, MatchQuery, Verdict } from '../guidance.ts';
import { normaliseText } from '../normalise.ts';
import {
  type IndexedCatalog,
  type IndexedGuide,
  type IndexedStep,
  type Name,
  readName,
  stageType,
} from './index-catalog.ts';
import { type Role, readRole, roleFit } from './role.ts';
import type { StageType } from './terms.ts';
import { segments, similarity } from './words.ts';

/** At or above: shown as sure, as likely, as a choice; below the last: nothing. */
export const THRESHOLDS: Readonly<Record<Exclude<Verdict, 'none'>, number>> = {
  sure: 0.8,
  likely: 0.6,
  unsure: 0.4,
};

const ALTERNATIVES = 5;
const ROLE_FITS = 0.6;
const ROLE_DIFFERS = 0.35;

interface PreparedQuery {
  job: Role | null;
  jobTitle: string | null;
  department: string | null;
  /** What the page names, most telling first. */
  wordings: { name: Name; type: StageType | null; trust: number; from: 'interview' | 'stage' }[];
  minutes: number | null;
}

interface Scored {
  entry: IndexedGuide;
  score: number;
  reasons: string[];
}

/** Chooses the guide and the step for a query. Never throws; an empty query matches nothing. */
export function matchQuery(index: IndexedCatalog, query: MatchQuery): Match {
  const prepared = prepare(index, query);
  const process = processFor(index, prepared);
  const placed = placeInProcess(index, prepared, process);
  const scored = index.guides
    .map((entry) => scoreGuide(entry, prepared, index, placed))
    .filter((each) => each.score > 0.15)
    .sort((a, b) => b.score - a.score || compareIds(a, b));
  return lessSure(decide(scored, prepared, placed, process?.id ?? null), query.certainty);
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
  const wordings = (['interview', 'stage'] as const).flatMap((from) => {
    const text = query[from];
    if (!text) return [];
    const whole = from === 'interview' || !query.interview ? 1 : 0.9;
    return segments(text).map((part, at) => {
      const name = readName(part);
      return { name, type: stageType(name.normal), trust: at === 0 ? whole : whole * 0.97, from };
    });
  });
  return {
    job: query.job ? readRole(query.job) : null,
    jobTitle: query.job,
    department: departmentOf(index, query),
    wordings: wordings.filter((wording) => wording.name.normal !== ''),
    minutes: query.minutes,
  };
}

/** The catalog's name for the department the page states, or that of the role that fits the job. */
function departmentOf(index: IndexedCatalog, query: MatchQuery): string | null {
  const stated = normaliseText(query.department ?? '');
  const named = index.catalog.departments.find((department) =>
    [department.name, ...department.aliases].some((name) => {
      const normal = normaliseText(name);
      return stated !== '' && (normal === stated || ` ${stated} `.includes(` ${normal} `));
    }),
  );
  if (named) return named.name;
  if (!query.job) return null;
  const job = readRole(query.job);
  let best: { department: string | null; fit: number } = { department: null, fit: ROLE_FITS };
  for (const { guide, roles } of index.guides) {
    const fit = Math.max(0, ...roles.map((role) => roleFit(job, role)));
    if (fit > best.fit) best = { department: guide.department, fit };
  }
  return best.department;
}

function processFor(index: IndexedCatalog, query: PreparedQuery) {
  const { processes } = index.catalog;
  const job = query.job;
  const byRole = processes
    .filter((process) => process.role !== null && job !== null)
    .map((process) => ({
      process,
      fit: Math.max(
        ...[process.role ?? '', ...process.aliases].map((name) =>
          job ? roleFit(job, readRole(name)) : 0,
        ),
      ),
    }))
    .sort((a, b) => b.fit - a.fit)[0];
  if (byRole && byRole.fit >= 0.75) return byRole.process;
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
  process: { id: string } | null,
): Placed | null {
  let best: Placed | null = null;
  for (const step of index.steps) {
    if (step.process.id !== process?.id) continue;
    const likeness = Math.max(
      0,
      ...query.wordings.map(
        (wording) => nameLikeness(wording.name, step.name, index) * wording.trust,
      ),
    );
    if (likeness >= 0.6 && likeness > (best?.likeness ?? 0)) best = { step, likeness };
  }
  return best;
}

function nameLikeness(a: Name, b: Name, index: IndexedCatalog): number {
  if (a.normal === b.normal) return 1;
  return 0.95 * similarity(a.stems, b.stems, index.weight);
}

function scoreGuide(
  entry: IndexedGuide,
  query: PreparedQuery,
  index: IndexedCatalog,
  placed: Placed | null,
): Scored {
  const text = bestWording(entry, query, index);
  const fit = scopeOf(entry, query);
  const reasons = [text.reason, fit.reason].filter(Boolean);
  let score = text.score * fit.factor;
  if (placed && placed.step.step.guideId === entry.guide.id && placed.likeness >= 0.6) {
    score = Math.max(score, placed.likeness * 0.97);
    reasons.push(
      `it is the guide for the step “${placed.step.step.name}” of ${placed.step.process.name}`,
    );
  }
  const { duration } = entry.guide;
  if (query.minutes !== null && duration && score > 0) {
    const fits = query.minutes >= duration.min && query.minutes <= duration.max;
    score *= fits ? 1.03 : 0.97;
    if (fits) reasons.push(`the length fits (${query.minutes} minutes)`);
  }
  return { entry, score: Math.min(1, score), reasons };
}

function bestWording(
  entry: IndexedGuide,
  query: PreparedQuery,
  index: IndexedCatalog,
): { score: number; reason: string } {
  let best = { score: 0, reason: '' };
  for (const wording of query.wordings) {
    if (wording.type === 'administrative') continue;
    for (const [at, name] of entry.names.entries()) {
      const exact = wording.name.normal === name.normal;
      const likeness = nameLikeness(wording.name, name, index) * (at === 0 ? 1 : 0.98);
      const score = likeness * wording.trust;
      if (score <= best.score) continue;
      const how = exact ? 'is' : 'is like';
      best = {
        score,
        reason: `the ${wording.from} “${wording.name.text}” ${how} ${at === 0 ? 'its name' : `its other name “${name.text}”`}`,
      };
    }
    const sameType = wording.type !== null && entry.types.has(wording.type);
    const typed = sameType ? 0.86 * wording.trust : 0;
    if (typed > best.score) {
      best = {
        score: typed,
        reason: `“${wording.name.text}” is a usual name for this kind of stage`,
      };
    }
  }
  return best;
}

/** Role-specific beats department beats universal; another role's or department's guide loses. */
function scopeOf(entry: IndexedGuide, query: PreparedQuery): { factor: number; reason: string } {
  const { guide, roles } = entry;
  if (guide.department === null) return { factor: 0.95, reason: 'it is for every role' };
  const job = query.job;
  if (job && roles.length > 0) {
    const fit = Math.max(...roles.map((role) => roleFit(job, role)));
    if (fit >= ROLE_FITS) {
      return {
        factor: 0.96 + 0.06 * fit,
        reason: `it is for ${guide.roleGroup ?? 'this role'}, which fits “${query.jobTitle}”`,
      };
    }
    if (query.department === guide.department && fit >= ROLE_DIFFERS) {
      return {
        factor: 0.75,
        reason: `it is for ${guide.roleGroup ?? 'another role'} in the same department`,
      };
    }
    return { factor: 0.4, reason: `but it is for ${guide.roleGroup ?? guide.department}` };
  }
  if (query.department === null) return { factor: 0.7, reason: 'the job is not known' };
  if (query.department === guide.department) {
    return { factor: roles.length > 0 ? 0.85 : 0.98, reason: `it is ${guide.department}’s` };
  }
  return { factor: 0.4, reason: `but it is ${guide.department}’s` };
}

function decide(
  scored: readonly Scored[],
  query: PreparedQuery,
  placed: Placed | null,
  processId: string | null,
): Match {
  const [first, second] = scored;
  const candidates = scored.map((each, at) => toCandidate(each, at === 0 ? second : undefined));
  const top = candidates[0];
  const stepOnly = placed !== null && isStepOfRole(placed) && placed.likeness > (first?.score ?? 0);
  if (stepOnly) {
    return {
      verdict: verdictOf(placed.likeness * 0.95),
      guideId: null,
      processId,
      stepPath: placed.step.path,
      confidence: round(placed.likeness * 0.95),
      reasons: [
        `the stage is the step “${placed.step.step.name}” of ${placed.step.process.name}, which has no guide`,
      ],
      alternatives: candidates.slice(0, ALTERNATIVES),
    };
  }
  const verdict = verdictOf(top?.confidence ?? 0);
  const chosen = verdict === 'none' ? undefined : top;
  return {
    verdict,
    guideId: chosen?.guideId ?? null,
    processId,
    stepPath: placed?.step.path ?? null,
    confidence: top?.confidence ?? 0,
    reasons: chosen?.reasons ?? whyNone(query),
    alternatives: candidates.slice(chosen ? 1 : 0, ALTERNATIVES + 1),
  };
}

/** Steps of the general order say too little to be shown in place of a guide. */
function isStepOfRole({ step }: Placed): boolean {
  return step.process.role !== null && step.step.guideId === null;
}

/** A runner-up that is as good makes the first one a guess. */
function toCandidate(scored: Scored, runnerUp: Scored | undefined): Candidate {
  const close = runnerUp ? Math.max(0, runnerUp.score / scored.score - 0.9) * 10 : 0;
  const confidence = scored.score * (1 - 0.35 * Math.min(1, close));
  const reasons =
    close > 0.3 && runnerUp
      ? [...scored.reasons, `“${runnerUp.entry.guide.name}” fits almost as well`]
      : scored.reasons;
  return { guideId: scored.entry.guide.id, confidence: round(confidence), reasons };
}

/** The verdict for a confidence from 0 to 1. */
export function verdictOf(confidence: number): Verdict {
  if (confidence >= THRESHOLDS.sure) return 'sure';
  if (confidence >= THRESHOLDS.likely) return 'likely';
  return confidence >= THRESHOLDS.unsure ? 'unsure' : 'none';
}

function whyNone(query: PreparedQuery): string[] {
  if (query.wordings.length === 0) return ['the page names no stage or interview'];
  if (query.wordings[0]?.type === 'administrative') {
    return [`“${query.wordings[0].name.text}” is a stage without an interview`];
  }
  return ['no guide has a name like this'];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
