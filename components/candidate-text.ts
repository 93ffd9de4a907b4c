/** What a candidate may be told of an interview or an assignment. */
import type { Block, Guide, Minutes } from '../catalog/schema.ts';

/**
 * The handbook's words for candidates, after length and kind in a sentence; nothing of who interviews.
 * Empty where there are neither words nor a length.
 */
export function candidateBlocks(guide: Guide): Block[] {
  const { duration, candidateNotes } = guide;
  if (!duration && candidateNotes.length === 0) return [];
  const sentence = lengthSentence(guide);
  const first: Block[] = sentence
    ? [{ type: 'paragraph', children: [{ type: 'text', value: sentence }] }]
    : [];
  return [...first, ...candidateNotes];
}

function lengthSentence({ duration, assignment }: Guide): string | null {
  const length = duration && lengthInWords(duration);
  if (assignment) return `You work on it in your own time${length ? `, for ${length}` : ''}.`;
  return length && `The interview takes ${length}.`;
}

/** "60 minutes", "about 30 minutes", "30 to 45 minutes", "1 to 2 hours", "at most 2 hours". */
function lengthInWords({ min, max, approximate }: Minutes): string {
  if (min === null) return `at most ${spell(max)}`;
  return `${approximate ? 'about ' : ''}${min === max ? spell(max) : spellRange(min, max)}`;
}

function spellRange(min: number, max: number): string {
  if (max < 120) return `${Math.round(min)} to ${spell(max)}`;
  if (min % 60 === 0 && max % 60 === 0) return `${min / 60} to ${spell(max)}`;
  return `${spell(min)} to ${spell(max)}`;
}

/** Hours from two on: "60 minutes", "90 minutes", "2 hours", "2 hours 30 minutes". */
function spell(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 120) return counted(whole, 'minute');
  const rest = whole % 60;
  const hours = counted(Math.floor(whole / 60), 'hour');
  return rest === 0 ? hours : `${hours} ${counted(rest, 'minute')}`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
