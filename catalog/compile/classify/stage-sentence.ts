/** Sentences in which something of a process happens. */

import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { countWords } from '../text/count-words.ts';
import { remembered } from '../text/remembered.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { HAS_STAGE, isQuestion, statesRule } from './stage-name.ts';

/** "Once you have applied, …". */
export const CLAUSE_FIRST = new PatternAround(
  `^${sourceFor((of) => of.sentences.clauses)} [^,]{3,60},\\s{0,20}`,
  'iu',
  wordsFor((of) => of.sentences.clauses),
);
const SEQUENCE = new PatternAround(
  `^${sourceFor((of) => of.sentences.sequence)},?\\s{0,20}`,
  'iu',
  wordsFor((of) => of.sentences.sequence),
);
const OPENING = patternFor((of) => of.sentences.openings, { at: 'start' });
const VERB = patternFor((of) => of.sentences.verbs);
const CANDIDATES = patternFor((of) => of.sentences.candidates);
const MOST_WORDS = 45;

/** True for a sentence in which something of the process happens: "We set up a call with …". */
export const tellsOfStage = remembered(readsAsEvent);

function readsAsEvent(sentence: string): boolean {
  const first = sentence.split(/(?<=[.!?])\s/)[0] ?? sentence;
  if (!opensAsEvent(first) || statesRule(first) || isQuestion(first)) return false;
  if (first.split(/\s+/).length > MOST_WORDS) return false;
  const main = first.replace(CLAUSE_FIRST, '');
  const saysMore = [CANDIDATES, SEQUENCE, HAS_STAGE].some((each) => each.test(main));
  if (main !== first && !saysMore) return false;
  return HAS_STAGE.test(first) && VERB.test(first);
}

const ORDER = patternFor((of) => of.sentences.verbs, { at: 'start' });
const FEW_WORDS = 12;

/** True for a short line that tells interviewers to hold a stage: "Send the design task." */
export function ordersStage(sentence: string): boolean {
  const first = sentence.split(/(?<=[.!?:])\s/)[0] ?? sentence;
  return countWords(first) <= FEW_WORDS && ORDER.test(first) && HAS_STAGE.test(first);
}

/** "Then we …", "Once they have written, you …", "2 interviews". */
function opensAsEvent(sentence: string): boolean {
  const main = sentence.replace(SEQUENCE, '').replace(CLAUSE_FIRST, '');
  return [sentence, main].some((each) => OPENING.test(each) || /^\d+\b/.test(each));
}
