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

/** "about 30–45 minutes". */
export function printMinutes({ min, max, approximate }: Minutes): string {
  return `${approximate ? 'about ' : ''}${min === max ? min : `${min}–${max}`} minutes`;
}

const NUMBER = String.raw`(\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,20})?)`;
const EXACT_MINUTES = `(about )?${NUMBER}(?:–${NUMBER})? minutes`;
const MINUTES = new RegExp(`^${EXACT_MINUTES}$`);
const AGENDA_TIME = new RegExp(
  String.raw`^(.{0,200}\S) \((?:from minute ${NUMBER}(?:, )?)?(?:${EXACT_MINUTES})?(time not stated)?\)$`,
  's',
);

/** Reads what `printMinutes` writes; null for anything else. */
export function readMinutes(text: string): Minutes | null {
  const match = MINUTES.exec(text);
  if (!match) return null;
  return minutesOf(match[1], match[2], match[3]);
}

function minutesOf(about?: string, from?: string, to?: string): Minutes | null {
  if (from === undefined) return null;
  const [min, max] = [Number(from), Number(to ?? from)];
  return min > 0 && min <= max ? { min, max, approximate: about !== undefined } : null;
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
  const [, name = line, start, about, from, to] = match;
  return {
    name,
    minutes: minutesOf(about, from, to),
    start: start === undefined ? null : Number(start),
  };
}
