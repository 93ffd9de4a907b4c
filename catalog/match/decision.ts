/** From points to a verdict: which guide is shown, how surely, and what else there is. */
import type { Candidate, Match, Verdict } from '../guidance.ts';
import { isOfItsOwn } from './deciding.ts';
import type { Place } from './place.ts';
import type { Scored } from './points.ts';
import type { PreparedQuery, Wording } from './query.ts';
import type { Scope } from './scope.ts';
import { WEIGHTS } from './weights.ts';

/** Chooses among scored guides, best first. */
export function decide(scored: readonly Scored[], query: PreparedQuery, place: Place): Match {
  const nothing: Match = {
    verdict: 'none',
    guideId: null,
    department: query.department,
    processId: place.process?.id ?? null,
    stepPath: place.step?.path ?? null,
    confidence: 0,
    reasons: whyNone(query, scored),
    alternatives: [],
  };
  if (query.wordings[0]?.type?.type === 'administrative') return nothing;
  const ranked = scored
    .slice(0, WEIGHTS.ranking.alternatives + 1)
    .map((each, at) => toCandidate(each, scored.slice(at + 1)));
  const isStep = isStepItself(place, scored);
  const match = isStep ? stepItself(nothing, ranked, place) : bestGuide(nothing, ranked);
  const [top] = scored;
  const wording = isStep ? place.wording : top?.wording;
  const isKnown = !isStep && top !== undefined && top.byInterview >= WEIGHTS.verdict.unsure;
  const isUnknown = query.interviewHasOwnName && wording?.from === 'stage' && !isKnown;
  return isUnknown ? asQuestion(match) : match;
}

/** The stage fits, but the interview in it has a name that nothing knows: it may be another one. */
function asQuestion(match: Match): Match {
  const { likely } = WEIGHTS.verdict;
  if (match.confidence < likely) return match;
  return {
    ...match,
    verdict: 'unsure',
    confidence: likely - WEIGHTS.page.belowSure,
    reasons: [...match.reasons, 'but the interview has a name of its own'],
  };
}

function bestGuide(nothing: Match, ranked: readonly Candidate[]): Match {
  const [top, ...others] = ranked;
  if (!top) return nothing;
  const verdict = verdictOf(top.confidence);
  if (verdict === 'none')
    return { ...nothing, confidence: top.confidence, alternatives: [...ranked] };
  const { guideId, confidence, reasons } = top;
  return {
    ...nothing,
    verdict,
    guideId,
    confidence,
    reasons,
    alternatives: others,
  };
}

/** A step of the role's own process that has no guide; the general order says too little of its steps. */
function isStepItself({ step, likeness }: Place, scored: readonly Scored[]): boolean {
  if (!step || step.process.role === null || step.step.guideId !== null) return false;
  return likeness > (scored[0]?.points ?? 0);
}

function stepItself(
  nothing: Match,
  ranked: readonly Candidate[],
  { step, likeness }: Place,
): Match {
  const confidence = likeness * WEIGHTS.step.withoutGuide;
  return {
    ...nothing,
    verdict: verdictOf(confidence),
    confidence: round(confidence),
    reasons: [
      `the stage is the step “${step?.step.name}” of ${step?.process.name}, which has no guide`,
    ],
    alternatives: ranked.slice(0, WEIGHTS.ranking.alternatives),
  };
}

const BREADTHS: readonly Scope['breadth'][] = ['role', 'department', 'everybody', 'others'];

/**
 * A runner-up that is as good makes the first one a guess. One for a broader scope does not: the
 * narrower wins by rule. Nor does one for another part of a name that holds both.
 */
function toCandidate(scored: Scored, others: readonly Scored[]): Candidate {
  const { within, mostTaken, named } = WEIGHTS.rival;
  const breadth = BREADTHS.indexOf(scored.breadth);
  const rival = others.find(
    (each) =>
      BREADTHS.indexOf(each.breadth) <= breadth &&
      !namesBoth(each.wording, scored.wording) &&
      !isOnlyOfKind(each, scored),
  );
  const share = rival ? rival.points / scored.points : 0;
  const closeness = Math.max(0, share - (1 - within)) / within;
  const reasons = [...scored.reasons];
  if (rival && closeness > named) reasons.push(`“${rival.entry.guide.name}” fits almost as well`);
  // A rival makes it a choice; it does not take the choice away.
  const left = scored.points * (1 - mostTaken * closeness);
  const confidence = Math.max(left, Math.min(scored.points, WEIGHTS.verdict.unsure));
  return { guideId: scored.entry.guide.id, confidence: round(confidence), reasons };
}

/** A guide that has the name is not doubted for one that is of the same kind and called otherwise. */
function isOnlyOfKind(rival: Scored, scored: Scored): boolean {
  const { ownName, otherName } = WEIGHTS.rival;
  return scored.byName >= ownName && rival.byName < otherName;
}

function namesBoth(a: Wording | null, b: Wording | null): boolean {
  return a !== null && b !== null && a.from === b.from && a.name.normal !== b.name.normal;
}

/** What was read with little certainty (0 to 1) cannot give a sure match. */
export function lessSure(match: Match, certainty: number): Match {
  if (certainty >= WEIGHTS.page.certainEnough || match.verdict !== 'sure') return match;
  return {
    ...match,
    verdict: 'likely',
    confidence: Math.min(match.confidence, WEIGHTS.verdict.sure - WEIGHTS.page.belowSure),
    reasons: [...match.reasons, 'the page could not be read with certainty'],
  };
}

function verdictOf(confidence: number): Verdict {
  const { sure, likely, unsure } = WEIGHTS.verdict;
  if (confidence >= sure) return 'sure';
  if (confidence >= likely) return 'likely';
  return confidence >= unsure ? 'unsure' : 'none';
}

function whyNone({ wordings }: PreparedQuery, scored: readonly Scored[]): string[] {
  const [first] = wordings;
  if (!first) return ['the page names no stage or interview'];
  if (first.type?.type === 'administrative') {
    return [`“${first.name.text}” is a stage without an interview`];
  }
  const kind = first.type?.type;
  const isKnown = kind !== undefined && isOfItsOwn(kind);
  return isKnown && !scored.some(({ entry }) => entry.types.has(kind))
    ? [`“${first.name.text}” is a kind of interview that no guide is for`]
    : ['no guide has a name like this'];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
