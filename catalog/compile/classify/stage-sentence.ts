/** Sentences in which something of a process happens. */
import { RULE, STAGE } from './stage-name.ts';

const EVENT =
  /^(?:(?:then|next|finally|first|lastly|afterwards?|after (?:that|this)|from there)\b,?\s*|(?:once|if|after) [^,]{3,60},\s*)?(?:you(?:['’]ll)?|we(?:['’](?:ll|d))?|our|the|an?|your|candidates?|applicants?|successful|selected|qualified|\d+|one|two|three|up to|short|final|initial)\b/i;

const CLAUSE_FIRST = /^(?:once|if|after) [^,]{3,60},\s*/i;

const HAPPENS =
  /\b(?:appl(?:y|ies)|submit\w*|set up|schedul\w+|meets?|talks?|speaks?|chats?|invit\w+|sends?|sent|receives?|completes?|joins?|have|has|conduct\w*|holds?|checks?|makes?|calls?|evaluat\w+|assess\w*|interviews?|reviews?|takes?|do|does|discuss\w*|presents?|spends?|extends?|offers?|asks?|get|moves?|contacts?|reach\w*|is|are|with|will)\b/i;

const LONGEST_EVENT = 45;

const HAS_STAGE = new RegExp(String.raw`\b${STAGE}\b`, 'i');

/** True for a sentence in which something of the process happens: "We set up a call with …". */
export function tellsOfStage(sentence: string): boolean {
  const first = sentence.split(/(?<=[.!?])\s/)[0] ?? sentence;
  if (!EVENT.test(first) || RULE.test(first) || /\?\s*$/.test(first)) return false;
  if (first.split(/\s+/).length > LONGEST_EVENT) return false;
  const main = first.replace(CLAUSE_FIRST, '');
  if (main !== first && !/\b(?:you|candidates?|applicants?)\b/i.test(main)) return false;
  return HAS_STAGE.test(first) && HAPPENS.test(first);
}
