/** How an answer to a labelled pair is graded; what the benchmark prints and the gate holds. */
import { buildGuidance } from '../../catalog/build-guidance.ts';
import type { Verdict } from '../../catalog/guidance.ts';
import type { IndexedCatalog } from '../../catalog/match/index-catalog.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import type { Guide } from '../../catalog/schema.ts';
import type { MatchingCase } from './matching-set.ts';

/** What a way of matching answers; a step without a guide of its own has a `step` and no `guide`. */
export interface Answer {
  verdict: Verdict;
  /** 0 to 1. */
  confidence: number;
  guide: Guide | null;
  step: string | null;
}

export type Matcher = (given: MatchingCase) => Answer;

export const NO_ANSWER: Answer = { verdict: 'none', confidence: 0, guide: null, step: null };

/**
 * `right`: shown and right. `asked`: not shown, offered as a choice, and the right one is wanted.
 * `missed`: nothing shown although there is a guide. `wrong`: a wrong guide shown. `rightly-none`:
 * nothing to show, and nothing shown.
 */
export type Grade = 'right' | 'asked' | 'missed' | 'wrong' | 'rightly-none';

export interface Graded {
  given: MatchingCase;
  answer: Answer;
  grade: Grade;
}

/** Greenroom's own matching, by what the panel would show. */
export function greenroom(index: IndexedCatalog): Matcher {
  return ({ job, department, stage, interview, minutes = null }) => {
    const query = { job, department, stage, interview, minutes, interviewers: null, certainty: 1 };
    const { match, guide, position } = buildGuidance(index, query, []);
    const isStep = match.guideId === null && guide !== null;
    return {
      verdict: match.verdict,
      confidence: match.confidence,
      guide: isStep ? null : guide,
      step: position?.step?.name ?? null,
    };
  };
}

export function gradeAll(cases: readonly MatchingCase[], matcher: Matcher): Graded[] {
  return cases.map((given) => {
    const answer = matcher(given);
    return { given, answer, grade: gradeOf(given, answer) };
  });
}

/** How an answer is graded. */
export function gradeOf(given: MatchingCase, answer: Answer): Grade {
  const shown = answer.verdict === 'sure' || answer.verdict === 'likely';
  if (shown) return isRight(given, answer) ? 'right' : 'wrong';
  if (!wantsSomething(given)) return 'rightly-none';
  return answer.verdict === 'unsure' ? 'asked' : 'missed';
}

/** False where showing nothing is right. */
export function wantsSomething({ guides, step }: MatchingCase): boolean {
  return guides.length > 0 || step !== undefined;
}

/** True where the guide, or the step, is one that the label accepts; whether it was shown or not. */
export function isRight(given: MatchingCase, { guide, step }: Answer): boolean {
  if (given.step && step !== null && normaliseText(step) === normaliseText(given.step)) return true;
  if (!guide || !given.guides.includes(guide.name)) return false;
  return !given.group || given.group === guide.roleGroup || given.group === guide.department;
}
