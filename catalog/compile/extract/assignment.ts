/** Which guides are work that is done without an interviewer. */

import { inlineText } from '../../inline-text.ts';
import { patternFor } from '../text/words.ts';
import { blocksText, firstWords } from './block-text.ts';
import type { Collected } from './guide-collector.ts';

const LIVE = patternFor((of) => of.guides.live);
const TAKE_HOME = patternFor((of) => of.guides.takeHome);
const TO_HAND_IN = patternFor((of) => of.guides.toHandIn);
const HANDED_IN = patternFor((of) => of.guides.handedIn);

/** True for take-homes, and for work that is handed in where nobody is said to interview. */
export function isAssignment(name: string, collected: Collected): boolean {
  if (LIVE.test(name)) return false;
  const { interviewers, description, prompt } = collected;
  const told = [name, inlineText(interviewers ?? []), firstWords(description)].join(' ');
  if (TAKE_HOME.test(told)) return true;
  if (!TO_HAND_IN.test(name) || interviewers !== null) return false;
  return HANDED_IN.test(blocksText([...description, ...prompt]));
}
