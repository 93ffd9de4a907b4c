/** The length of an interview, in minutes, from what a page says of it. */

import { LENGTHS, together } from '../vocabulary/languages.ts';
import { patternsAround, sourceOf, sourceOfUnits } from '../vocabulary/patterns.ts';

const HOURS = together(LENGTHS, ({ hours }) => hours);
const MINUTES = together(LENGTHS, ({ minutes }) => minutes);
const AND = together(LENGTHS, ({ and }) => and);
const CLOCK = sourceOfUnits(together(LENGTHS, ({ clock }) => clock));
const UNTIL = sourceOf(together(LENGTHS, ({ until }) => until));

/** "1 h 30": what stands behind hours without a unit. */
const hoursAlone = patternsAround(
  [HOURS],
  (hours) => String.raw`(\d{1,2})\s{0,20}${hours}\s{0,20}(\d{2})(?![\d:.,])`,
  { unit: true },
);
const inHours = (hours: string, and: string) =>
  String.raw`(\d{1,20}(?:[.,]\d{1,20})?)\s{0,20}${hours}(?:\.|\s{1,20}${and})?`;
const inMinutes = (minutes: string) => String.raw`(\d{1,20})\s{0,20}(?:${minutes}|′|')`;
const stated = patternsAround(
  [[...HOURS, ...MINUTES, '′', "'"], HOURS, MINUTES, AND],
  (_, hours = '', minutes = '', and = '') =>
    String.raw`(?:${inHours(hours, and)})?\s{0,20}(?:${inMinutes(minutes)})?`,
  { unit: true, flags: 'giu' },
);
const TIME = String.raw`(\d{1,2})(?:(?:[:.]|\s?h\s?)(\d{2}))?\s{0,3}(${CLOCK})?`;
const FROM_TO = new RegExp(
  String.raw`(?<![\d:.])${TIME}\s{0,20}(?:[-–—]|${UNTIL})\s{0,20}${TIME}(?![\d:.])`,
  'iu',
);
const LONGEST = 24 * 60;
const HALF_A_DAY = 12 * 60;

/** "45 minutes", "1 hour", "1 h 30", "10:00 – 10:45", "2 – 3:30 pm"; null where it is no length. */
export function minutesIn(text: string): number | null {
  // A browser takes long to make these patterns ready, and most texts hold no number.
  if (!/\d/.test(text)) return null;
  return (/\d\D{1,60}\d/.test(text) ? minutesBetween(text) : null) ?? statedMinutes(text);
}

function statedMinutes(text: string): number | null {
  const [, whole, part] = hoursAlone(text).exec(text) ?? [];
  if (part !== undefined && Number(part) < 60) return Number(whole) * 60 + Number(part);
  for (const [, hours = '0', minutes = '0'] of text.matchAll(stated(text))) {
    const length = Number(hours.replace(',', '.')) * 60 + Number(minutes);
    if (length > 0 && length <= LONGEST) return length;
  }
  return null;
}

/** Between two clock times, which may be on either side of noon; numbers alone are no times. */
function minutesBetween(text: string): number | null {
  const [, fromHour, fromMinute, , toHour, toMinute, clock] = FROM_TO.exec(text) ?? [];
  const areTimes = toMinute !== undefined || (clock !== undefined && toHour !== undefined);
  if (!areTimes || Number(fromHour) > 24 || Number(toHour) > 24) return null;
  const minutes = Number(toMinute ?? 0) - Number(fromMinute ?? 0);
  const length = (Number(toHour) - Number(fromHour)) * 60 + minutes;
  const forward = length <= 0 ? length + HALF_A_DAY : length;
  return forward > 0 && forward <= HALF_A_DAY ? forward : null;
}
