import type { Minutes } from '../catalog/schema.ts';

/** "30 min", "30–45 min", "about 1 h", "1 h 30 min", "up to 1 h", "45 min in its parts"; null stays null. */
export function formatMinutes(minutes: Minutes | null): string | null {
  if (!minutes) return null;
  const { min, max, approximate, computed } = minutes;
  if (min === null) return `up to ${spell(max)}${computed ? IN_PARTS : ''}`;
  return `${approximate ? 'about ' : ''}${spellRange(min, max)}${computed ? IN_PARTS : ''}`;
}

/** "In their own time, at most 2 h": what a candidate does without an interviewer, in minutes. */
export function formatOwnTime(minutes: Minutes | null): string {
  const length = formatMinutes(minutes)?.replace(/^up to /, 'at most ');
  return length ? `In their own time, ${length}` : 'In their own time';
}

/** Behind a sum that the handbook does not state itself. */
const IN_PARTS = ' in its parts';

function spellRange(min: number, max: number): string {
  if (min === max) return spell(min);
  if (min % 60 === 0 && max % 60 === 0) return `${min / 60}–${max / 60} h`;
  return max < 120 ? `${min}–${max} min` : `${spell(min)} – ${spell(max)}`;
}

/** The same for a narrow column: "~25 min", "≤ 60 min"; of a sum as of any other. */
export function formatMinutesShort(minutes: Minutes | null): string | null {
  const words = minutes && formatMinutes({ ...minutes, computed: undefined });
  return words?.replace(/^about /, '~').replace(/^up to /, '≤ ') ?? null;
}

function spell(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  if (minutes < 90 && rest > 0) return `${minutes} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
