/** Lengths that a page states by two clock times: "10:30 AM – 11:45 AM". */

const HOUR = String.raw`(\d{1,2})[:h](\d{2})\s{0,3}([ap])?\.?(?:m\.?)?`;
const FROM_TO = new RegExp(
  String.raw`(?<![\d.,:])${HOUR}\s{0,5}(?:[-–—~]|to|bis|à|a|até|al|tot|do|till)\s{0,5}${HOUR}(?!\d)`,
  'iu',
);
const DAY = 24 * 60;
const HALF_A_DAY = DAY / 2;

/**
 * Minutes from the first clock time to the second; null where there are none, or no time of a day. A length of
 * more than half a day is none of an interview.
 */
export function minutesBetween(text: string): number | null {
  const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = FROM_TO.exec(text) ?? [];
  const from = timeOf(fromHour, fromMinute, fromHalf);
  const to = timeOf(toHour, toMinute, toHalf);
  if (from === null || to === null) return null;
  const length = to - from;
  const forward = length <= 0 ? length + HALF_A_DAY : length;
  return forward > 0 && forward <= HALF_A_DAY ? forward : null;
}

/** Minutes since midnight. */
function timeOf(
  hour: string | undefined,
  minute: string | undefined,
  half?: string,
): number | null {
  if (hour === undefined || minute === undefined) return null;
  const [hours, minutes] = [Number(hour), Number(minute)];
  if (hours > 24 || minutes > 59) return null;
  const ofHalf = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return ofHalf * 60 + minutes;
}
