/** The parts that prose divides an interview into. */
import type { AgendaPart } from '../../schema.ts';
import { findDurations } from '../text/durations.ts';
import { partName } from './agenda.ts';

const SPLITS_TIME =
  /\b(?:the )?(?:first|last|final) (?:\d|half|ten|fifteen|twenty|thirty)|\b(?:remainder|remaining|rest) of (?:the|your) (?:time|session|interview|hour|meeting|call)|\bat the (?:very )?end\b/i;

const CLAUSES =
  /[,;]?\s+(?:after which|and then|followed by|, then)[,\s]+|,\s+and\s+(?=(?:we|you|leave|the)\b)|:\s+|\s+with\s+(?=\d+[\s-]*min)/i;

/**
 * The parts that prose divides an interview into: "the first 30 minutes …, after which …". Empty
 * where no sentence divides the time.
 */
export function agendaInProse(text: string): AgendaPart[] {
  for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
    if (!SPLITS_TIME.test(sentence) || findDurations(sentence).length === 0) continue;
    const clauses = sentence
      .split(CLAUSES)
      .filter(
        (clause) =>
          SPLITS_TIME.test(clause) || findDurations(clause).length > 0 || clause.length > 20,
      );
    const parts = clauses.map(prosePart);
    const timed = parts.filter((part) => part.minutes !== null);
    if (timed.length > 0 && parts.length >= 2) return parts;
  }
  return countedParts(text);
}

const COUNTED = /\b(?:you|we|candidates?|they)(?:['’]ll| will| are asked to)\b.{0,60}?\s\(?1\)\s/i;

/** "You will 1) present …, 2) answer …": what happens, in order. */
function countedParts(text: string): AgendaPart[] {
  const sentence = text.split(/(?<=[.!?])\s+|\n/).find((each) => COUNTED.test(each)) ?? '';
  const [, ...parts] = sentence.split(/\s\(?\d\)\s/);
  if (parts.length < 2) return [];
  return parts.map((part) => prosePart(part.replace(/[,;]?\s*(?:and|then)?\s*$/i, '')));
}

const PROSE_LENGTH =
  /\s*,?\s*\b(?:(?:plan to |please )?(?:spend|leave|take|use|have)\s+)?(?:(?:for|within|in|during|over)\s+)?(?:(?:about|around|roughly|approximately)\s+)?(?:the )?(?:(?:first|last|final)\s+)?\d+[\s-]*(?:minutes?|mins?)(?:\s+of the (?:session|interview|call|meeting|time))?\b,?/i;

function prosePart(clause: string): AgendaPart {
  const found = findDurations(clause)[0];
  const name = partName(
    clause
      .replace(PROSE_LENGTH, ' ')
      .replace(/\s+/g, ' ')
      .replace(/[\s.]+$/, ''),
  );
  const minutes = found && { min: found.min, max: found.max, approximate: found.approximate };
  return { name: name || clause.trim(), minutes: minutes ?? null, start: null };
}
