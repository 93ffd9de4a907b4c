/** Which words name a stage of a hiring process, and which only speak about interviewing. */

import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { sourceOf } from '../../../vocabulary/patterns.ts';
import { TermPattern } from '../../../vocabulary/term-pattern.ts';
import { countWords } from '../text/count-words.ts';
import { remembered } from '../text/remembered.ts';
import { INTERVIEW_NAMES, JOB_TITLES, patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { withoutNumber, withoutPicture } from './numbering.ts';

/** What a stage may be called: interviews, assignments, and offers, checks and the like. */
const FIRST_WORDS = wordsFor((of) => of.stages.firstWords);
const TASK_OF_KIND = `${sourceFor((of) => of.stages.taskKinds)} ${sourceFor((of) => of.stages.tasks)}`;
const TASKS_OF_KINDS = wordsFor((of) => of.stages.taskKinds).flatMap((kind) =>
  wordsFor((of) => of.stages.tasks).map((task) => `${kind} ${task}`),
);
const NAMES = [...INTERVIEW_NAMES, ...wordsFor((of) => of.stages.names), ...FIRST_WORDS];
const STAGE = `(?:${sourceOf(NAMES)}|${TASK_OF_KIND})`;
const STARTS_AS_STAGE = new TermPattern(FIRST_WORDS, { at: 'start' });
const NO_INTERVIEW = patternFor((of) => [...of.stages.opening, ...of.stages.closing]);
const MOST_WORDS_BEHIND_NOUN = 7;
const COUNTED = sourceFor((of) => of.stages.counted);
const ENDS_IN_STAGE = new PatternAround(
  String.raw`(?:${STAGE}(?:\s{1,20}(?:step|\d{1,20}))?|${COUNTED}(?:\s{1,20}\d{1,20})?)[^\p{L}\p{N}_]{0,200}$`,
  'iu',
  [...NAMES, ...wordsFor((of) => [...of.stages.tasks, ...of.stages.counted])],
);
export const HAS_STAGE = new TermPattern([...NAMES, ...TASKS_OF_KINDS]);

/** What alone says that it is an interview or an assignment. */
const ALONE = [
  sourceFor((of) => of.stages.alone),
  `${sourceFor((of) => of.stages.callKinds)} ${sourceFor((of) => of.stages.calls)}`,
  TASK_OF_KIND,
].join('|');
const ENDS_IN_INTERVIEW = new PatternAround(
  String.raw`(?:${ALONE})(?:\s{1,20}(?:${COUNTED}|scenario|\d{1,20}))?[^\p{L}\p{N}_]{0,200}$`,
  'iu',
  wordsFor((of) => [...of.stages.alone, ...of.stages.calls, ...of.stages.tasks]),
);

/** What ends the naming part of a phrase: "Call with the CEO", "Interview (45 min)". */
const TAIL = new RegExp(
  String.raw`\s{0,20}(?:[([,;]|\s${sourceFor((of) => of.stages.tails)}\s|\s[-–—]\s).*`,
  'isu',
);
const COUNT = new RegExp(`^(?:${COUNTED}|interview(?![\\p{L}]))`, 'iu');
const ADVICE = patternFor((of) => of.headings.advice, { at: 'start' });
const ADVICE_UNLESS_TASK = new RegExp(
  `^${sourceFor((of) => of.headings.adviceUnlessTask)}(?!\\s{1,20}${sourceFor((of) => of.stages.written)})`,
  'iu',
);
const DOING = new RegExp(
  String.raw`^\w{1,200}ing\s{1,20}${sourceFor((of) => of.headings.articles)}`,
  'iu',
);
const RULE = patternFor((of) => of.headings.rules);
const ABOUT = patternFor((of) => of.headings.about, { at: 'end' });
const OF_HIRING = patternFor((of) => of.stages.ofHiring);

/** Characters. */
const LONGEST_NAME = 200;
const MOST_WORDS = 9;

/** True for a few words that end in a word for a stage: "Values interview", "Reference checks". */
export const namesStage = remembered(readsAsStage);

function readsAsStage(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  const plain = withoutNumber(name);
  if (plain === '') return COUNT.test(name.trim());
  if (isAdvice(plain) || statesRule(plain) || isQuestion(plain)) return false;
  return partsOf(plain).some((head) => {
    const isShort = countWords(head) <= MOST_WORDS;
    if (ABOUT.test(head)) return false;
    return (isShort && ENDS_IN_STAGE.test(head)) || startsAsStage(head);
  });
}

/** "Entrevista técnica", "Prueba de programación". */
function startsAsStage(head: string): boolean {
  return STARTS_AS_STAGE.test(head) && head.split(/\s+/).length <= MOST_WORDS_BEHIND_NOUN;
}

/** True where the name alone says that it is an interview or an assignment, and not text about them. */
export function namesInterview(name: string): boolean {
  return (
    namesStage(name) &&
    partsOf(withoutNumber(name)).some(
      (head) => ENDS_IN_INTERVIEW.test(head) || (startsAsStage(head) && !NO_INTERVIEW.test(head)),
    )
  );
}

/** True for a heading of text about interviewing: "Scheduling interviews", "Interview tips". */
export function isAboutInterviewing(title: string): boolean {
  const plain = withoutNumber(title);
  return isAdvice(plain) || ABOUT.test(headOf(plain)) || isQuestion(plain);
}

const OF_ROLE = new TermPattern(JOB_TITLES);
const ABOUT_BEHIND = new RegExp(
  String.raw`\s{1,20}(?:${sourceFor((of) => of.headings.about)}\s{0,20})$`,
  'iu',
);

const GUIDE_TO = new RegExp(
  String.raw`^${sourceFor((of) => of.headings.guidesTo)}\s{0,20}[:–—-]?\s{0,20}(?:d['’])?(?=\p{L})`,
  'iu',
);

/** True for "Technical interview guide" and "Guía de entrevista técnica", but not for "Interview guide". */
export function isOfOneInterview(title: string): boolean {
  const plain = withoutNumber(title).replace(ABOUT_BEHIND, '').replace(GUIDE_TO, '');
  return countWords(plain) > 1 && namesInterview(plain) && !OF_ROLE.test(plain);
}

/** True for "Déroulé de l'entretien" and "Before the interview": what it lists are parts of one interview. */
export function isOfTheInterview(title: string): boolean {
  const plain = withoutNumber(title);
  return isAdvice(plain) && ENDS_IN_INTERVIEW.test(plain);
}

/** True for words that begin as advice and headings about interviewing do: "Preparing the room". */
export const isAdvice = remembered((text) => {
  const plain = withoutPicture(text);
  return ADVICE.test(plain) || ADVICE_UNLESS_TASK.test(plain) || DOING.test(plain);
});

/** True for a sentence with "should", "never" and the like. */
export function statesRule(text: string): boolean {
  return RULE.test(text);
}

export function isQuestion(text: string): boolean {
  return /\?\s{0,20}$/.test(text);
}

/** True for words that only hiring uses, so that a list of calls and meetings alone is no process. */
export function speaksOfHiring(text: string): boolean {
  return OF_HIRING.test(text);
}

/** The naming part of each of "Onsite: pairing / values interview". */
function partsOf(plain: string): string[] {
  return plain.split(/\s[-–—/]\s|:\s/).map(headOf);
}

/** "3. The values interview (45 min) with two people" → "The values interview". */
function headOf(name: string): string {
  const plain = withoutNumber(name).replace(/["“”]/g, '').trim();
  return plain.replace(TAIL, '').trim() || plain;
}
