/** The parts that prose divides an interview into. */
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { GAP, SPACE, sourceWithoutLimits } from '../../../vocabulary/patterns.ts';
import type { AgendaPart } from '../../schema.ts';
import { findDurations, lengthOf, NUMBER_WORDS } from '../text/durations.ts';
import { BEFORE_LENGTH } from '../text/length-frame.ts';
import { sourceFor, wordsFor } from '../text/words.ts';
import { partName } from './agenda.ts';

const WHOLE = sourceFor((of) => of.lengths.wholes);
const POSITION = sourceFor((of) => of.agenda.positions);
const COUNT = sourceWithoutLimits(Object.keys(NUMBER_WORDS));
/** "The first half", "the last 10", "the rest of the time", "at the end". */
const SPLITS_TIME = new PatternAround(
  [
    String.raw`${POSITION} (?:\d|half|${COUNT}(?![\p{L}\p{N}]))`,
    `${sourceFor((of) => of.agenda.rests)} of (?:the|your) (?:time|hour|${WHOLE})`,
    sourceFor((of) => of.agenda.ends),
  ].join('|'),
  'iu',
  wordsFor((of) => [...of.agenda.positions, ...of.agenda.rests, ...of.agenda.ends]),
);
const CONNECTOR = sourceFor((of) => of.agenda.connectors);
const CLAUSES = new RegExp(
  [
    String.raw`[,;]?\s{1,20}${CONNECTOR}[,\s]{1,20}`,
    String.raw`,\s{1,20}and\s{1,20}(?=(?:we|you|leave|the)\b)`,
    String.raw`:\s{1,20}`,
    String.raw`\s{1,20}with\s{1,20}(?=\d{1,20}[\s-]{0,20}min)`,
  ].join('|'),
  'iu',
);

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

const WHO = `(?:we|they|${sourceFor((of) => of.sentences.candidates)})`;
const COUNTED = new RegExp(
  String.raw`\b${WHO}(?:['’]ll| will| are asked to)\b.{0,60}?\s\(?1\)\s`,
  'iu',
);

/** "You will 1) present …, 2) answer …": what happens, in order. */
function countedParts(text: string): AgendaPart[] {
  const sentence = text.split(/(?<=[.!?])\s+|\n/).find((each) => COUNTED.test(each)) ?? '';
  const [, ...parts] = sentence.split(/\s\(?\d\)\s/);
  if (parts.length < 2) return [];
  return parts.map((part) => prosePart(part.replace(/[,;]?\s{0,20}(?:and|then)?\s{0,20}$/i, '')));
}

function prosePart(clause: string): AgendaPart {
  const found = findDurations(clause)[0];
  if (!found)
    return { name: partName(clause.replace(/[\s.]{1,20}$/, '')), minutes: null, start: null };
  const { index, length } = found;
  const before = clause.slice(0, index).replace(BEFORE_TIME, '');
  const behind = clause.slice(index + length).replace(BEHIND_LENGTH, '');
  const name = partName(`${before} ${behind}`.replace(/[\s.]{1,20}$/, ''));
  return { name: name || clause.trim(), minutes: lengthOf(found), start: null };
}

const PREPOSITION = '(?:for|within|in|during|over)';
/** "You will spend about the first" before the minutes. */
const BEFORE_TIME = new RegExp(
  `${GAP},?${GAP}(?:(?:plan to |please )?${sourceFor((of) => [...of.lengths.spend, ...of.agenda.leave])}${SPACE})?(?:${PREPOSITION}${SPACE})?${BEFORE_LENGTH}(?:the )?(?:${POSITION}${SPACE})?$`,
  'iu',
);
const BEHIND_LENGTH = new RegExp(String.raw`^(?:\s{1,20}of the (?:${WHOLE}|time))?,?`, 'iu');
