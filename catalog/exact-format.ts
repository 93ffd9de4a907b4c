/**
 * The labels of exported pages. Below a heading of the second level stands one list whose items open
 * with these labels; `docs/writing-a-handbook.md` shows it.
 */
import type { AgendaPart, Minutes } from './schema.ts';

/** What a page of the exact form holds. */
export type ExactContent =
  | 'departments'
  | 'universal-guides'
  /** The page's heading is the department. */
  | 'department-guides'
  | 'processes'
  | 'principles';

/** "about 30–45 minutes", "up to 60 minutes", "45 minutes in its parts". */
export function printMinutes({ min, max, approximate, computed }: Minutes): string {
  const before = min === null ? 'up to ' : approximate ? 'about ' : '';
  const range = min === max || min === null ? max : `${min}–${max}`;
  return `${before}${range} minutes${computed ? ' in its parts' : ''}`;
}

const NUMBER = String.raw`(\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,20})?)`;
const EXACT_MINUTES = `(about |up to )?${NUMBER}(?:–${NUMBER})? minutes( in its parts)?`;
const MINUTES = new RegExp(`^${EXACT_MINUTES}$`);
const AGENDA_TIME = new RegExp(
  String.raw`^(.{0,200}\S) \((?:from minute ${NUMBER}(?:, )?)?(?:${EXACT_MINUTES})?(time not stated)?\)$`,
  's',
);

/** Reads what `printMinutes` writes; null for anything else. */
export function readMinutes(text: string): Minutes | null {
  const match = MINUTES.exec(text);
  if (!match) return null;
  return minutesOf(match.slice(1));
}

function minutesOf([before, from, to, inParts]: (string | undefined)[]): Minutes | null {
  if (from === undefined) return null;
  const [least, max] = [Number(from), Number(to ?? from)];
  if (!(least > 0) || least > max) return null;
  const min = before === 'up to ' ? null : least;
  const minutes = { min, max, approximate: before === 'about ' };
  return inParts === undefined ? minutes : { ...minutes, computed: true };
}

/** "Questions (from minute 2, 12 minutes)". */
export function printAgendaPart({ name, minutes, start }: AgendaPart): string {
  const times = [
    ...(start === null ? [] : [`from minute ${start}`]),
    ...(minutes === null ? [] : [printMinutes(minutes)]),
  ];
  if (times.length > 0) return `${name} (${times.join(', ')})`;
  return AGENDA_TIME.test(name) ? `${name} (time not stated)` : name;
}

/** Reads what `printAgendaPart` writes; a line without a time is a name. */
export function readAgendaPart(line: string): AgendaPart {
  const match = AGENDA_TIME.exec(line);
  if (!match) return { name: line, minutes: null, start: null };
  const [, name = line, start, ...minutes] = match;
  return {
    name,
    minutes: minutesOf(minutes),
    start: start === undefined ? null : Number(start),
  };
}
