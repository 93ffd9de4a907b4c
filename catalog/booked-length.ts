/** Whether the time that is booked for an interview is the one that the handbook gives it. */
import type { Guidance } from './guidance.ts';
import type { Minutes } from './schema.ts';

/** Below it a reading of the page is not sure enough to find fault with a booking. */
const LEAST_CERTAINTY = 0.75;
/** An "about 60 minutes" is held by what differs by less than this share, and by no more minutes than this. */
const ABOUT = { share: 0.25, minutes: 15 };

/**
 * The handbook's length where the booked minutes are not it. Null where they agree, where page or guide is not
 * surely known, and for work in the candidate's own time.
 */
export function lengthNotKept({ query, match, guide }: Guidance, booked: number): Minutes | null {
  const handbook = guide?.duration;
  if (!handbook || guide.assignment) return null;
  if (match.verdict !== 'sure' || query.certainty < LEAST_CERTAINTY) return null;
  return holds(handbook, booked) ? null : handbook;
}

/** A limit is held by less; a range by all between its ends. */
function holds({ min, max, approximate }: Minutes, booked: number): boolean {
  const slack = (length: number) =>
    approximate ? Math.min(ABOUT.minutes, length * ABOUT.share) : 0;
  return booked <= max + slack(max) && booked >= (min === null ? 0 : min - slack(min));
}
