/** What a process takes in all, in one sentence: what was added up, what the handbook states, and whether they agree. */
import type { Minutes, Process, Step } from '../catalog/schema.ts';
import { formatMinutes } from './duration.ts';

/** The sentence, or null where the process neither states a total nor lengths to add up. */
export function explainTotal({ totals, steps }: Process): string | null {
  const { stated, withoutOptional } = totals;
  const added = inWords(withoutOptional ?? totals);
  const optional = withoutOptional ? ', without what is optional' : '';
  if (added === null)
    return stated === null
      ? null
      : `The handbook says ${quoted(stated)}; its steps add up to nothing.`;
  const what = steps.every(hasLength) ? 'The steps add up' : 'The steps with a length add up';
  const sum = `${what} to ${added}${optional}`;
  if (stated === null) return `${sum}; the handbook states no total.`;
  return `${sum}; the handbook says ${quoted(stated)}${agreement(totals)}.`;
}

type Totals = Process['totals'];
type Sums = Pick<Totals, 'synchronous' | 'asynchronous'>;

function inWords({ synchronous, asynchronous }: Sums): string | null {
  const parts = [
    synchronous && `${formatMinutes(synchronous)} of conversations`,
    asynchronous && `${formatMinutes(asynchronous)} in the candidate’s own time`,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' and ') : null;
}

function quoted(stated: string): string {
  return `“${stated.replace(/[.\s]{1,20}$/, '')}”`;
}

function hasLength({ minutes, steps }: Step): boolean {
  return minutes !== null || (steps.length > 0 && steps.every(hasLength));
}

/** Which of the sums is what the handbook states; the conversations alone are asked first. */
function agreement(totals: Totals): string {
  const { statedMinutes, withoutOptional } = totals;
  if (!statedMinutes) return '';
  const figure = `, and its ${formatMinutes(statedMinutes)}`;
  const required = withoutOptional ?? totals;
  const fits = (...lengths: (Minutes | null)[]) => overlaps(statedMinutes, lengths);
  if (required.asynchronous === null && fits(required.synchronous)) return `${figure} agrees`;
  if (fits(required.synchronous)) return `${figure} agrees without the candidate’s own time`;
  if (fits(required.synchronous, required.asynchronous))
    return `${figure} agrees with the candidate’s own time counted in`;
  if (fits(totals.synchronous) || fits(totals.synchronous, totals.asynchronous))
    return `${figure} agrees with what is optional counted in`;
  return `${figure} does not agree`;
}

/** True where the sum of the lengths can be the stated one: 9 h are "about 8 h" no more. */
function overlaps(stated: Minutes, lengths: readonly (Minutes | null)[]): boolean {
  const most = lengths.reduce((sum, each) => sum + (each?.max ?? 0), 0);
  const least = lengths.reduce((sum, each) => sum + (each?.min ?? 0), 0);
  const slack = stated.approximate ? stated.max * 0.1 : 0;
  return most > 0 && stated.max + slack >= least && (stated.min ?? 0) - slack <= most;
}
