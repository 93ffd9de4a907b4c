import { describe, expect, it, test } from 'vitest';
import { minutesIn } from '../../ats/lengths.ts';

describe('the length of an interview', () => {
  test.each([
    ['45 minutes', 45],
    ['45min', 45],
    ['about 30 min.', 30],
    ['1 hour', 60],
    ['1 h 30 min', 90],
    ['1.5 hours', 90],
    ['1,5 Stunden', 90],
    ['2 uur', 120],
    ['60分', 60],
    ["50'", 50],
    ['10:00 – 10:45', 45],
    ['10:00 to 11:00', 60],
    ['10.15 bis 11.00 Uhr', 45],
    ['10:00 am - 10:30 am', 30],
    ['11:30 – 12:15', 45],
    ['11:30 – 1:00', 90],
    ['Tuesday, 9:00 a 9:25', 25],
    ['24 hours', 24 * 60],
  ])('%s', (text, minutes) => {
    expect(minutesIn(text)).toBe(minutes);
  });

  it('is not made of other numbers', () => {
    for (const text of [
      '',
      'soon',
      '45',
      '45 candidates',
      '0 minutes',
      '25 hours',
      '12 May 2026',
    ]) {
      expect([text, minutesIn(text)]).toEqual([text, null]);
    }
  });

  it('is not the time between two times more than half a day apart', () => {
    expect(minutesIn('23:00 – 9:30')).toBeNull();
    expect(minutesIn('1:00 – 13:30')).toBeNull();
  });
});
