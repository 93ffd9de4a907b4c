/** One process that a page tells twice: as an overview, and in detail. */

import { isUnspaced, UNSPACED } from '../../../vocabulary/patterns.ts';
import { normaliseText } from '../../normalise.ts';
import { wordsFor } from '../text/words.ts';
import type { ProcessDraft, StepDraft } from './drafts.ts';
import { processTotals } from './process-totals.ts';

/** Of the steps of the shorter form, those that have to be in the longer one. */
const SHARE = 0.6;
const FEWEST = 2;

/** The processes of a page, each once; what the forms of one say of a step is put together. */
export function withoutRepeats(drafts: readonly ProcessDraft[]): ProcessDraft[] {
  const kept: ProcessDraft[] = [];
  for (const draft of drafts) {
    const at = kept.findIndex((each) => isSame(each, draft));
    const before = kept[at];
    if (before) kept[at] = together(before, draft);
    else kept.push(draft);
  }
  return kept;
}

function isSame(a: ProcessDraft, b: ProcessDraft): boolean {
  // What is said of one role, or of interns, is no second form of what is said of all.
  if (a.role !== b.role) return false;
  // Neither of two lines of names says more of the other.
  if (a.form === 'chain' && b.form === 'chain') return false;
  const shared = pairsOf(a.steps, b.steps).size;
  return shared >= FEWEST && shared >= Math.min(a.steps.length, b.steps.length) * SHARE;
}

/** For each step the one of the others that is the same; none is that of two. */
function pairsOf(
  steps: readonly StepDraft[],
  others: readonly StepDraft[],
): Map<StepDraft, StepDraft> {
  const left = new Set(others);
  const pairs = new Map<StepDraft, StepDraft>();
  for (const step of steps) {
    const partner = partnerOf(step, [...left]);
    if (!partner) continue;
    pairs.set(step, partner);
    left.delete(partner);
  }
  return pairs;
}

function partnerOf(step: StepDraft, others: readonly StepDraft[]): StepDraft | undefined {
  const own = wordsOf(step);
  return (
    others.find((other) => wordsOf(other).join(' ') === own.join(' ')) ??
    others.find((other) => isPartOf(own, wordsOf(other)) || isPartOf(wordsOf(other), own))
  );
}

function wordsOf({ name }: StepDraft): string[] {
  return normaliseText(name.replace(COUNTED_BEHIND, '') || name)
    .split(' ')
    .filter(Boolean);
}

/** "筛选阶段" is "筛选": such scripts put no space between a name and the word for a stage. */
const COUNTED_BEHIND = new RegExp(
  `(?<=${UNSPACED})(?:${wordsFor((of) => of.stages.counted)
    .filter(isUnspaced)
    .join('|')})$`,
  'u',
);

function isPartOf(words: readonly string[], longer: readonly string[]): boolean {
  return words.length > 0 && words.every((word) => longer.includes(word));
}

/** The form with more steps gives the order; steps that only the other has stand behind the one before them. */
function together(first: ProcessDraft, second: ProcessDraft): ProcessDraft {
  const [base, other] =
    second.steps.length > first.steps.length ? [second, first] : [first, second];
  const steps = stepsTogether(base.steps, other.steps);
  return {
    ...first,
    description: [...first.description, ...second.description],
    totals: processTotals(base.totals.stated ?? other.totals.stated, steps),
    steps,
  };
}

function stepsTogether(base: readonly StepDraft[], other: readonly StepDraft[]): StepDraft[] {
  const pairs = pairsOf(base, other);
  const steps = base.map((step) => joined(step, pairs.get(step)));
  /** Where each step of the other form stands by now. */
  const placed = new Map(base.map((step, at) => [pairs.get(step), steps[at]]));
  let before: StepDraft | undefined;
  for (const step of other) {
    const here = placed.get(step);
    if (!here) steps.splice(before ? steps.indexOf(before) + 1 : 0, 0, step);
    before = here ?? step;
  }
  return steps;
}

function joined(step: StepDraft, other: StepDraft | undefined): StepDraft {
  if (!other) return step;
  return {
    ...step,
    minutes: step.minutes ?? other.minutes,
    interviewers: step.interviewers ?? other.interviewers,
    optional: step.optional || other.optional,
    asynchronous: step.asynchronous || other.asynchronous,
    encouraged: step.encouraged || other.encouraged,
    target: step.target ?? other.target,
    lines: [...step.lines, ...other.lines],
    description: [...step.description, ...other.description],
    steps: stepsTogether(step.steps, other.steps),
  };
}
