/** What a process takes in all: as the page states it, and added up. */

import type { RootContent } from 'mdast';
import type { Minutes, Process } from '../../schema.ts';
import { addMinutes, findDuration, findDurations } from '../text/durations.ts';
import { patternFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import type { ProcessContext, StepDraft } from './drafts.ts';

/** A stated total that is not the sum of the live steps is kept, and said. */
export function reportDisagreement(
  totals: Process['totals'],
  line: number,
  context: ProcessContext,
): void {
  const stated = totals.stated === null ? null : findDuration(totals.stated);
  const { synchronous } = totals;
  if (!stated || !synchronous) return;
  if (stated.max >= (synchronous.min ?? 0) && (stated.min ?? 0) <= synchronous.max) return;
  context.notes.report({
    severity: 'warning',
    code: 'total-disagrees',
    file: context.file,
    line,
    column: 1,
    message: `the stated total is ${spell(stated)}, but the live steps add up to ${spell(synchronous)}`,
    hint: 'Correct the total or the length of a step; both are kept as written',
  });
}

function spell({ min, max }: Minutes): string {
  if (min === null) return `up to ${max} minutes`;
  return min === max ? `${min} minutes` : `${min} to ${max} minutes`;
}

/** "Designer interview process (3.5 hours total)". */
export const TOTAL_IN_TITLE = /\s{0,20}\(([^)\d]{0,60}\d[^)]{0,60})\)\s{0,20}$/;

export function totalInTitle(title: string): string | null {
  const inside = TOTAL_IN_TITLE.exec(title)?.[1];
  return inside && findDurations(inside).length > 0 ? inside : null;
}

export function statedTotal(blocks: readonly RootContent[]): string | null {
  const block = blockOfTotal(blocks);
  return block ? textOf(block) : null;
}

export function lineOfTotal(blocks: readonly RootContent[]): number | undefined {
  return blockOfTotal(blocks)?.position?.start.line;
}

const TOTAL = patternFor((of) => of.lengths.total);

export function blockOfTotal(blocks: readonly RootContent[]): RootContent | undefined {
  return blocks.find((block) => {
    const text = textOf(block);
    return block.type === 'paragraph' && TOTAL.test(text) && findDurations(text).length > 0;
  });
}

/** The stated total beside the sums of the live and the asynchronous steps. */
export function processTotals(
  stated: string | null,
  steps: readonly StepDraft[],
): Process['totals'] {
  const synchronous = total(steps, false);
  const asynchronous = total(steps, true);
  const required = withoutOptional(steps);
  const needed = { synchronous: total(required, false), asynchronous: total(required, true) };
  const statedMinutes = stated === null ? null : findDuration(stated);
  return {
    stated,
    ...(statedMinutes && { statedMinutes }),
    synchronous,
    asynchronous,
    ...(!(same(synchronous, needed.synchronous) && same(asynchronous, needed.asynchronous)) && {
      withoutOptional: needed,
    }),
  };
}

function withoutOptional(steps: readonly StepDraft[]): StepDraft[] {
  return steps
    .filter((step) => !step.optional)
    .map((step) => ({ ...step, steps: withoutOptional(step.steps) }));
}

function same(one: Minutes | null, other: Minutes | null): boolean {
  return one?.min === other?.min && one?.max === other?.max;
}

const WITHOUT_CANDIDATE = patternFor((of) => of.guides.withoutCandidate);

/** The time of the candidate: a call with references is none of it. */
export function total(steps: readonly StepDraft[], asynchronous: boolean): Minutes | null {
  return addMinutes(
    steps.flatMap((step) => {
      if (WITHOUT_CANDIDATE.test(step.name)) return [];
      if (step.asynchronous !== asynchronous) {
        const parts = step.asynchronous ? [] : step.steps;
        const inner = asynchronous || step.asynchronous ? total(parts, asynchronous) : null;
        return inner ? [inner] : [];
      }
      const own = step.minutes ?? total(step.steps, asynchronous);
      return own ? [own] : [];
    }),
  );
}
