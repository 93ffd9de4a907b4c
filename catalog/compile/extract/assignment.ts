/** Which guides are work that is done without an interviewer. */

import { inlineText } from '../../inline-text.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { blocksText, firstWords } from './block-text.ts';
import type { Collected } from './guide-collector.ts';

const LIVE = patternFor((of) => of.guides.live);
const TAKE_HOME = patternFor((of) => of.guides.takeHome);
const TO_HAND_IN = patternFor((of) => of.guides.toHandIn);
const HANDED_IN = patternFor((of) => of.guides.handedIn);

const INSTRUCTIONS = patternFor((of) => of.guides.instructions);
const IN_COMPANY = patternFor((of) => of.guides.inCompany);
const TASK = patternFor((of) => of.guides.taskPages);

/**
 * True for take-homes, and for work that is done alone or handed in where nobody is said to interview.
 * That it is work is said by its name or by the path of its page: "exercises/shop.md".
 */
export function isAssignment(name: string, path: string, collected: Collected): boolean {
  if (LIVE.test(name)) return false;
  const { interviewers, description, prompt } = collected;
  const told = [name, inlineText(interviewers ?? []), firstWords(description)].join(' ');
  if (TAKE_HOME.test(told)) return true;
  if (interviewers !== null) return false;
  const text = blocksText([...description, ...prompt]);
  if (TO_HAND_IN.test(name) && HANDED_IN.test(text)) return true;
  const place = path.replace(/\.\w{1,20}$/, '').replace(/[-_/]/g, ' ');
  if (TAKE_HOME.test(place)) return true;
  if (!TASK.test(name) && !TASK.test(place)) return false;
  return INSTRUCTIONS.test(text) || (HANDED_IN.test(text) && !IN_COMPANY.test(text));
}

const MEETING = patternFor((of) => of.guides.meetings);
const HOMEWORK = patternFor((of) => of.guides.homework);
const HOMEWORK_IN_FIRST = new RegExp(
  `^[^.!?\\n]{0,200}${sourceFor((of) => of.guides.homework)}`,
  'iu',
);
const WORK = patternFor((of) => [
  ...of.guides.taskPages,
  ...of.guides.toHandIn,
  ...of.guides.tests,
]);

/**
 * True for a step that is work at home by its name or the first sentence said of it, and for a task whose
 * candidate is told to work alone or to hand something in. Whoever meets somebody does no homework.
 */
export function isHomework(name: string, text: string): boolean {
  if (LIVE.test(name) || MEETING.test(name)) return false;
  if (HOMEWORK.test(name)) return true;
  if (IN_COMPANY.test(text)) return false;
  if (HOMEWORK_IN_FIRST.test(text)) return true;
  return WORK.test(name) && (INSTRUCTIONS.test(text) || HANDED_IN.test(text));
}
