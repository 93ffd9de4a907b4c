import { expect, test } from 'vitest';
import { findDuration, findDurations } from '../../catalog/compile/text/durations.ts';

test.each([
  ['30-minutes', 30, 30, false],
  ['30–45 minutes', 30, 45, false],
  ['30 min to 45 min', 30, 45, false],
  ['45 to 60 mins', 45, 60, false],
  ['1 hour', 60, 60, false],
  ['1.5 hours', 90, 90, false],
  ['1-1.5 hours', 60, 90, false],
  ['~1 hour', 60, 60, true],
  ['about 2 hours', 120, 120, true],
  ['30 minutes on average', 30, 30, true],
  ['half an hour', 30, 30, false],
  ['an hour', 60, 60, false],
  ['1 hour 30 minutes', 90, 90, false],
  ['1 hr(Async)', 60, 60, false],
  ['45m', 45, 45, false],
  ['a ninety-minute session', 90, 90, false],
])('%s', (text, min, max, approximate) => {
  expect(findDuration(text)).toEqual({ min, max, approximate });
});

test.each(['20 seconds', '30 days', 'two weeks', '100k visitors', '5 members', 'm'])(
  '%s is no length of an interview',
  (text) => expect(findDuration(text)).toBeNull(),
);

test('finds every length in a sentence, in order', () => {
  const found = findDurations('Plan 30 minutes for the topic and leave 15 minutes for questions.');
  expect(found.map((each) => each.min)).toEqual([30, 15]);
});
