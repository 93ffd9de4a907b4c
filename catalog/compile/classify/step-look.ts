/** What a possible step looks like, in words and in shape. */
import type { PhrasingContent } from 'mdast';
import { normaliseText } from '../../normalise.ts';
import { minutesBetween } from '../text/clock-times.ts';
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { rememberedOf } from '../text/remembered.ts';
import { patternFor } from '../text/words.ts';
import { textOf } from '../tree/node-text.ts';
import { beginsWithPeriod, stepName, withoutNumber } from './numbering.ts';
import { mentionsPeople } from './role-name.ts';
import {
  HAS_STAGE,
  isAdvice,
  isQuestion,
  namesStage,
  speaksOfHiring,
  statesRule,
} from './stage-name.ts';
import { ordersStage, tellsOfStage } from './stage-sentence.ts';
import { takeName, takeTimeMark } from './step-name.ts';
import type { StepSource } from './step-source.ts';

export interface StepLook {
  /** Its name ends in a word for a stage of hiring. */
  namesStage: boolean;
  /** Its name holds such a word. */
  hasStageWord: boolean;
  /** A sentence in which something of hiring happens. */
  tells: boolean;
  /** It says how long it takes. */
  isTimed: boolean;
  /** Minutes that it states; null for none. */
  minutes: number | null;
  /** It says when, first of all: "Week 2". */
  isPeriod: boolean;
  /** It is what a process begins with, or ends with. */
  opens: boolean;
  closes: boolean;
  /** Its name is a few words. */
  isShort: boolean;
  /** Its name is in bold, a link, or stands before a colon. */
  isMarked: boolean;
  hasPeople: boolean;
  /** More is said of it than its name. */
  hasMore: boolean;
  isQuestion: boolean;
  isAdvice: boolean;
  ofHiring: boolean;
  /** Of its name, in small letters. */
  lastWord: string;
  /** Its name without numbers, normalised. */
  plainName: string;
}

const OPENING = patternFor((of) => of.stages.opening);
const CLOSING = patternFor((of) => of.stages.closing);
const ARTICLE = patternFor((of) => of.headings.articles, { at: 'whole' });
const FEW_WORDS = 7;

/** What a step looks like; each is looked at once. */
export const lookAt = rememberedOf(readLook);

function readLook(source: StepSource): StepLook {
  const text = wordsOf(source.lead);
  const { name, after, before } = takeName(takeTimeMark(source.lead).rest);
  const plain = withoutNumber(name);
  // Words in italics open what is said of anything.
  const isWhole = before === text || source.lead[0]?.type === 'emphasis';
  const durations = findDurations(text);
  const below = source.rest.map((block) => textOf(block)).join('\n');
  const words = countWords(plain);
  const lastWord = stepName(plain).split(/\s+/).at(-1) ?? '';
  return {
    namesStage: (!isWhole || opensWith(text, name)) && namesStage(name),
    hasStageWord: words <= FEW_WORDS * 2 && HAS_STAGE.test(plain),
    tells: tellsOfStage(text) || ordersStage(text),
    isTimed: durations.length > 0 || statesTime(below.slice(0, 300)),
    minutes: durations[0]?.max ?? null,
    isPeriod: beginsWithPeriod(plain) || beginsWithPeriod(text),
    opens: OPENING.test(plain),
    closes: CLOSING.test(plain),
    isShort: words <= FEW_WORDS && !/[.!?]$/.test(plain),
    isMarked: !isWhole && name !== text,
    hasPeople: mentionsPeople(text) || mentionsPeople(below.slice(0, 300)),
    hasMore: source.rest.length > 0 || source.children.length > 0 || wordsOf(after) !== '',
    isQuestion: isQuestion(text),
    isAdvice: isAdvice(plain) || statesRule(text),
    ofHiring: speaksOfHiring(text) || speaksOfHiring(below.slice(0, 600)),
    lastWord: lastWord.toLowerCase(),
    plainName: normaliseText(stepName(plain)),
  };
}

function statesTime(text: string): boolean {
  return findDurations(text).length > 0 || minutesBetween(text) !== null;
}

/** Minutes that a step states: in its name, else in what stands right below it; null for none. */
export function minutesOf(source: StepSource): number | null {
  const below = source.rest.map((block) => textOf(block)).join('\n');
  return lookAt(source).minutes ?? findDurations(below.slice(0, 100))[0]?.max ?? null;
}

const TAIL = patternFor((of) => of.stages.tails, { at: 'start' });

/** "A first call with the founders in which …": what the line begins with is a name, and no subject of a verb. */
function opensWith(text: string, name: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const before = text.slice(0, Math.max(at, 0)).trim();
  const isFirst = at >= 0 && (before === '' || ARTICLE.test(before));
  return isFirst && TAIL.test(text.slice(at + name.length).trimStart());
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return textOf({ type: 'paragraph', children: [...nodes] });
}
