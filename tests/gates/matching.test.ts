/** What the tuning part of the labelled stage names gets, pair by pair, and how much of it is right. */
import { describe, expect, it, test } from 'vitest';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import type { Guide } from '../../catalog/schema.ts';
import { gradedCatalogs } from '../bench/by-catalog.ts';
import { type Graded, gradeAll, greenroom, isRight } from '../bench/grading.ts';
import { type MatchingCase, matchingSet } from '../bench/matching-set.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { expectCommitted } from './committed.ts';

const tuning = matchingSet.filter(({ split }) => split === 'tune');
const graded = gradeAll(tuning, greenroom(indexCatalog(labelledCatalog())));

/** Whole percent of each kind that have to be right: a right guide shown, or rightly none. */
const FLOORS: Record<MatchingCase['kind'], number> = {
  plain: 99,
  'default-stage': 100,
  none: 100,
  abbreviation: 100,
  typo: 96,
  numbering: 100,
  emoji: 100,
  language: 100,
  composite: 100,
  'interview-differs': 100,
  seniority: 100,
  'process-step': 100,
  ambiguous: 100,
};
/** The same of all pairs. */
const FLOOR = 99;
/** Whole percent of what is shown as likely that has to be right. */
const LIKELY_FLOOR = 70;

function rightPercent(some: readonly Graded[]): number {
  const right = some.filter(({ grade }) => grade === 'right' || grade === 'rightly-none');
  return (100 * right.length) / some.length;
}

it('every pair gets what was committed', async () => {
  await expectCommitted('matching.txt', graded.map(lineOf));
});

it('what is shown as sure is right', () => {
  const wrong = graded.filter(
    ({ answer, grade }) => answer.verdict === 'sure' && grade === 'wrong',
  );
  expect(wrong.map(lineOf)).toEqual([]);
});

it('what is shown as likely is mostly right', () => {
  const likely = graded.filter(({ answer }) => answer.verdict === 'likely');
  const right = likely.filter(({ given, answer }) => isRight(given, answer));
  expect((100 * right.length) / likely.length).toBeGreaterThanOrEqual(LIKELY_FLOOR);
});

describe('right guide, or rightly none', () => {
  it(`for ${FLOOR} % of all pairs`, () => {
    expect(rightPercent(graded)).toBeGreaterThanOrEqual(FLOOR);
  });

  test.each(Object.entries(FLOORS))('of the kind “%s” for %i %', (kind, floor) => {
    const some = graded.filter(({ given }) => given.kind === kind);
    expect(rightPercent(some)).toBeGreaterThanOrEqual(floor);
  });
});

describe('with another handbook', () => {
  const other = gradedCatalogs(null).flatMap(({ name, graded: some }) =>
    name === 'Tidemark Charts' ? some : [],
  );

  it('every name gets the right guide, or rightly none', () => {
    const mistaken = other.filter(({ grade }) => grade !== 'right' && grade !== 'rightly-none');
    expect(mistaken.map(lineOf)).toEqual([]);
    expect(other.length).toBeGreaterThan(30);
  });
});

/** "Panel demo, group Customer Engineer, department Sales". */
function placeOf({ name, roleGroup, department }: Guide): string {
  const group = roleGroup && `group ${roleGroup}`;
  return [name, group, department && `department ${department}`].filter(Boolean).join(', ');
}

function lineOf({ given, answer, grade }: Graded): string {
  const { job, department, stage, interview, minutes } = given;
  const query = [job, department, stage, interview, minutes && `${minutes} min`];
  const { guide, step, verdict, confidence } = answer;
  const found = (guide && placeOf(guide)) ?? (step === null ? 'no guide' : `step ${step}`);
  const asked = query.map((each) => each ?? '–').join(' | ');
  return `${asked} => ${grade}: ${verdict} ${confidence.toFixed(1)} ${found}`;
}
