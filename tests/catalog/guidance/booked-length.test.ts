/** A booking is held against the handbook only where both are surely known. */
import { describe, expect, it } from 'vitest';
import { lengthNotKept } from '../../../catalog/booked-length.ts';
import type { Guide, Minutes } from '../../../catalog/schema.ts';
import { askFor, catalogOf, guide, minutes } from '../match/small-catalog.ts';

const about: Minutes = { min: 60, max: 60, approximate: true };
const limit: Minutes = { min: null, max: 60, approximate: false };
const range: Minutes = { min: 30, max: 45, approximate: false };

function against(booked: number, facts: Partial<Guide>, certainty = 1) {
  const { guidance } = askFor(catalogOf([guide('Onyx', facts)]));
  return lengthNotKept(guidance({ stage: 'Onyx', certainty }), booked);
}

describe('a booking is otherwise than', () => {
  it.each([
    ['60 minutes', minutes(60), [45, 75], [60]],
    ['30 to 45 minutes', range, [25, 50], [30, 40, 45]],
    ['about 60 minutes', about, [40, 80], [45, 60, 75]],
    ['at most 60 minutes', limit, [75], [15, 60]],
  ] as const)('%s', (_, duration, others, kept) => {
    for (const booked of others) expect(against(booked, { duration })).toBe(duration);
    for (const booked of kept) expect(against(booked, { duration })).toBeNull();
  });
});

describe('nothing is said', () => {
  it('where the handbook states no length', () => {
    expect(against(45, {})).toBeNull();
  });

  it('of work in the candidate’s own time', () => {
    expect(against(45, { duration: minutes(60), assignment: true })).toBeNull();
  });

  it('where the page was read unsurely', () => {
    expect(against(45, { duration: minutes(60) }, 0.6)).toBeNull();
  });

  it('where the guide is not sure', () => {
    const { guidance } = askFor(catalogOf([guide('Onyx', { duration: minutes(60) })]));
    const sure = guidance({ stage: 'Onyx' });
    const likely = { ...sure, match: { ...sure.match, verdict: 'likely' as const } };
    expect(lengthNotKept(likely, 45)).toBeNull();
  });
});
