/** How well a guide fits a page, in points from 0 to 1, with reasons in words. */
import { decidingIn, isRuledOut, saysSortOfWork } from './deciding.ts';
import type { IndexedCatalog } from './index-catalog.ts';
import type { IndexedGuide } from './index-guide.ts';
import { type Name, nameLikeness } from './names.ts';
import type { Place } from './place.ts';
import type { PreparedQuery, Wording } from './query.ts';
import { type Scope, scopeOf } from './scope.ts';
import { isWorkForTalk } from './stage-types.ts';
import { WEIGHTS } from './weights.ts';

export interface Scored {
  entry: IndexedGuide;
  points: number;
  breadth: Scope['breadth'];
  /** Which wording gave the points. */
  wording: Wording | null;
  /** Points that the interview's own name alone gives, whoever the guide is for. */
  byInterview: number;
  /** Points that its names alone give, whoever it is for. */
  byName: number;
  reasons: string[];
}

/** Points of one guide. */
export function pointsOf(
  entry: IndexedGuide,
  query: PreparedQuery,
  index: IndexedCatalog,
  place: Place,
): Scored {
  const scope = scopeOf(entry, query);
  const text = bestWording(entry, query, index, scope);
  const step = pointsOfStep(entry, place);
  const facts = statedFacts(entry, query);
  const factor = facts.reduce((all, { fits }) => all * WEIGHTS.fact[fits ? 'fits' : 'differs'], 1);
  const named = text.points * scope.factor * stepFactor(entry, text.wording, scope, place);
  return {
    entry,
    points: Math.min(1, Math.max(named, step.points) * factor),
    breadth: scope.breadth,
    byInterview: text.byInterview,
    byName: text.byName,
    wording: step.points > named ? place.wording : text.wording,
    reasons: [
      text.reason,
      scope.reason,
      step.reason,
      ...facts.map(({ fits, reason }) => (fits ? reason : '')),
    ].filter(Boolean),
  };
}

interface Points {
  points: number;
  /** Empty where nothing is to be said. */
  reason: string;
}

function pointsOfStep({ guide }: IndexedGuide, { step, likeness }: Place): Points {
  if (step?.step.guideId !== guide.id) return { points: 0, reason: '' };
  return {
    points: likeness * WEIGHTS.step.guideOfStep,
    reason: `it is the guide for the step “${step.step.name}” of ${step.process.name}`,
  };
}

/**
 * The handbook's own names come first: where the page names a step of the job's process exactly, the
 * step's guide, or the step itself, wins over what another guide is also called. The general order
 * says so only of its steps' guides, and not to a guide of the job's own role.
 */
function stepFactor(
  { guide, names }: IndexedGuide,
  wording: Wording | null,
  { breadth }: Scope,
  { step, isExact }: Place,
): number {
  if (!step || !isExact || !wording || step.step.guideId === guide.id) return 1;
  if (names[0]?.joined === wording.name.joined) return 1;
  const isOwn = step.process.role !== null;
  const decides = isOwn || (step.step.guideId !== null && breadth !== 'role');
  return decides ? WEIGHTS.step.besideExact : 1;
}

/** What the page states beside names, compared with the guide; what either does not say is left out. */
function statedFacts(
  { guide, interviewerRoles }: IndexedGuide,
  query: PreparedQuery,
): { fits: boolean; reason: string }[] {
  const { duration } = guide;
  const facts: { fits: boolean; reason: string }[] = [];
  if (query.minutes !== null && duration) {
    const fits = query.minutes >= (duration.min ?? 0) && query.minutes <= duration.max;
    // A sum of parts is no length that anybody stated, and speaks against nothing.
    if (fits || !duration.computed)
      facts.push({ fits, reason: `the length fits (${query.minutes} minutes)` });
  }
  if (query.interviewerRoles.size > 0 && interviewerRoles.size > 0) {
    const shared = [...query.interviewerRoles].filter((role) => interviewerRoles.has(role));
    facts.push({ fits: shared.length > 0, reason: `the interviewers fit (${shared.join(', ')})` });
  }
  return facts;
}

interface BestWording extends Points {
  byInterview: number;
  byName: number;
  wording: Wording | null;
}

function bestWording(
  entry: IndexedGuide,
  query: PreparedQuery,
  index: IndexedCatalog,
  scope: Scope,
): BestWording {
  const { otherName, otherNameWithoutJob } = WEIGHTS.name;
  const isAnybodys = entry.guide.department !== null && query.job === null;
  const aliasFactor = isAnybodys ? otherNameWithoutJob : otherName;
  const typeFactor = isAnybodys ? otherNameWithoutJob : 1;
  const without = scope.breadth === 'role' ? entry.roleStems : undefined;
  let byInterview = 0;
  let byName = 0;
  let best: Points & { wording: Wording | null } = { points: 0, wording: null, reason: '' };
  const keep = (points: number, wording: Wording, reason: () => string) => {
    if (wording.from === 'interview') byInterview = Math.max(byInterview, points);
    if (points > best.points) best = { points, wording, reason: reason() };
  };
  for (const wording of query.wordings) {
    if (wording.type?.type === 'administrative') continue;
    for (const [at, name] of entry.names.entries()) {
      const likeness = nameLikeness(wording.name, name, index.weight, without);
      const points =
        likeness * (at === 0 ? 1 : aliasFactor) * wording.trust * traitFactor(entry, wording, name);
      byName = Math.max(byName, points);
      keep(points, wording, () => nameReason(wording, name, at === 0));
    }
    const points = typePoints(entry, wording) * typeFactor * traitFactor(entry, wording, null);
    keep(points, wording, () => `“${wording.name.text}” is a usual name for this kind of stage`);
  }
  return { ...best, byInterview, byName };
}

function nameReason(wording: Wording, name: Name, isMain: boolean): string {
  const how = wording.name.normal === name.normal ? 'is' : 'is like';
  const which = isMain ? 'its name' : `its other name “${name.text}”`;
  return `the ${wording.from} “${wording.name.text}” ${how} ${which}`;
}

/** A word that decides has to be the guide's as well: "Technical phone screen" is no recruiter screen. */
function traitFactor(entry: IndexedGuide, { traits, type }: Wording, name: Name | null): number {
  const { ruledOut, otherKind } = WEIGHTS.kind;
  if (isRuledOut(traits, entry)) return ruledOut;
  if (name === null || !type || entry.types.has(type.type)) return 1;
  const isWork = !traits.has('technical') && decidingIn(name.normal).has('technical');
  return isWork || isWorkForTalk(type.type, entry.types) ? otherKind : 1;
}

/**
 * Words that say something else ("Leadership training") make a kind of stage less telling. Technical
 * work is of many sorts: without a shared word the kind is but a hint.
 */
function typePoints(entry: IndexedGuide, { type, trust, name }: Wording): number {
  if (!type || !entry.types.has(type.type)) return 0;
  const isOtherWork =
    type.type === 'technical' &&
    saysSortOfWork(name.normal) &&
    !entry.names.some(({ stems }) => [...name.stems].some((word) => stems.has(word)));
  const strength = isOtherWork ? Math.min(type.strength, WEIGHTS.kind.hint) : type.strength;
  return strength * trust * WEIGHTS.kind.otherWord ** type.rest.length;
}
