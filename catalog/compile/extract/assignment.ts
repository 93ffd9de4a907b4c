/** Which guides are work that is done without an interviewer. */

import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { inlineText } from '../../inline-text.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { blocksText, firstWords } from './block-text.ts';
import type { Collected } from './guide-collector.ts';
import { askingPeople } from './stated-interviewers.ts';

const LIVE = patternFor((of) => of.guides.live);
const TAKE_HOME = patternFor((of) => of.guides.takeHome);
const TO_HAND_IN = patternFor((of) => of.guides.toHandIn);
const HANDED_IN = patternFor((of) => of.guides.handedIn);

const INSTRUCTIONS = patternFor((of) => of.guides.instructions);
const AT_DISTANCE = patternFor((of) => of.guides.atDistance);
const IN_COMPANY = patternFor((of) => of.guides.inCompany);
const MEETING = patternFor((of) => of.guides.meetings);
const TEST = patternFor((of) => of.guides.tests);
const TASK = patternFor((of) => of.guides.taskPages);

/**
 * True for take-homes, and for work that is done alone or handed in where nobody is said to interview. Where
 * the agenda says who asks, the work is a part of a session.
 * That it is work is said by its name or by the path of its page: "exercises/shop.md".
 */
export function isAssignment(name: string, path: string, collected: Collected): boolean {
  const { interviewers, description, prompt, agendaLines } = collected;
  if (LIVE.test(name) || agendaLines.some((line) => askingPeople(line) !== null)) return false;
  const told = [name, inlineText(interviewers ?? []), firstWords(description)].join(' ');
  if (TAKE_HOME.test(told)) return true;
  if (interviewers !== null) return false;
  const text = blocksText([...description, ...prompt]);
  if (TO_HAND_IN.test(name) && HANDED_IN.test(text)) return true;
  const place = path.replace(/\.\w{1,20}$/, '').replace(/[-_/]/g, ' ');
  if (TAKE_HOME.test(place)) return true;
  const isTest = TEST.test(name) && !MEETING.test(name);
  if (!isTest && !TASK.test(name) && !TASK.test(place)) return false;
  if (INSTRUCTIONS.test(text)) return true;
  return [HANDED_IN, AT_DISTANCE].some((each) => each.test(text)) && !IN_COMPANY.test(text);
}

const HOMEWORK = patternFor((of) => of.guides.homework);
const HOMEWORK_IN_FIRST = new PatternAround(
  `^[^.!?\\n]{0,200}${sourceFor((of) => of.guides.homework)}`,
  'iu',
  wordsFor((of) => of.guides.homework),
);
const WORK = patternFor((of) => [
  ...of.guides.taskPages,
  ...of.guides.toHandIn,
  ...of.guides.tests,
]);

/**
 * True for a step that is work at home by its name or the first sentence said of it, and for a task whose
 * candidate is told to work alone or to hand something in. Whoever meets somebody does no homework; `isMet` says
 * that the step names people, who may also send the work.
 */
export function isHomework(name: string, text: string, isMet: boolean): boolean {
  if (LIVE.test(name) || MEETING.test(name)) return false;
  if (HOMEWORK.test(name)) return true;
  if (IN_COMPANY.test(text)) return false;
  if (HOMEWORK_IN_FIRST.test(text)) return true;
  if (!WORK.test(name)) return false;
  if (INSTRUCTIONS.test(text) || HANDED_IN.test(text)) return true;
  return !isMet && AT_DISTANCE.test(`${name}\n${text}`);
}
