/** The timed parts of an interview. */
import type { AgendaPart, Minutes } from '../schema.ts';
import { findDurations } from './duration.ts';

const RANGE = /^\s*(\d+)\s*(?:-|–|—|to)\s*(\d+)\s*(?:minutes?|mins?|m)\b[\s:.–—-]*(.+)$/i;

/**
 * Reads agenda lines: "0-2 mins: Intros" (offsets), "5 mins: Intros" or "Intros (5 min)" (a length),
 * "Intros" (no time). A range is an offset only where each part begins as the one before it ends.
 */
export function readAgenda(lines: readonly string[]): AgendaPart[] {
  const ranges = lines.map((line) => RANGE.exec(line));
  if (lines.length > 1 && areOffsets(ranges)) return ranges.flatMap(offsetPart);
  return lines.map(lengthPart);
}

function areOffsets(ranges: readonly (RegExpExecArray | null)[]): boolean {
  return ranges.every((range, index) => {
    if (!range) return false;
    const before = ranges[index - 1];
    return index === 0 ? Number(range[1]) === 0 : before?.[2] === range[1];
  });
}

function offsetPart(range: RegExpExecArray | null): AgendaPart[] {
  if (!range) return [];
  const start = Number(range[1]);
  const length = Number(range[2]) - start;
  return [{ name: (range[3] ?? '').trim(), minutes: exactly(length), start }];
}

function exactly(length: number): Minutes {
  return { min: length, max: length, approximate: false };
}

function lengthPart(line: string): AgendaPart {
  const found = findDurations(line)[0];
  if (!found) return { name: line.trim(), minutes: null, start: null };
  const { min, max, approximate } = found;
  const name = `${line.slice(0, found.index)} ${line.slice(found.index + found.length)}`
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:~–—-]+|[\s:–—-]+$/g, '');
  return { name: name || line.trim(), minutes: { min, max, approximate }, start: null };
}
