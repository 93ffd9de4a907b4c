import { describe, expect, it, test } from 'vitest';
import type { Minutes } from '../../catalog/schema.ts';
import { formatMinutes, formatMinutesShort } from '../../components/duration.ts';

const exactly = (min: number | null, max: number): Minutes => ({ min, max, approximate: false });

describe('a length for people', () => {
  test.each([
    [exactly(30, 30), '30 min', '30 min'],
    [exactly(30, 45), '30–45 min', '30–45 min'],
    [exactly(90, 90), '1 h 30 min', '1 h 30 min'],
    [exactly(60, 120), '1–2 h', '1–2 h'],
    [exactly(90, 150), '1 h 30 min – 2 h 30 min', '1 h 30 min – 2 h 30 min'],
    [{ ...exactly(60, 60), approximate: true }, 'about 1 h', '~1 h'],
    [exactly(null, 60), 'up to 1 h', '≤ 1 h'],
    [exactly(null, 75), 'up to 75 min', '≤ 75 min'],
    [{ ...exactly(45, 45), computed: true }, '45 min in its parts', '45 min'],
    [
      { min: 35, max: 50, approximate: true, computed: true },
      'about 35–50 min in its parts',
      '~35–50 min',
    ],
  ] as const)('%o', (minutes, long, short) => {
    expect([formatMinutes(minutes), formatMinutesShort(minutes)]).toEqual([long, short]);
  });

  it('is none where none is known', () => {
    expect([formatMinutes(null), formatMinutesShort(null)]).toEqual([null, null]);
  });
});
