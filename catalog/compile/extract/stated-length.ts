/** The length that prose states of the interview itself. */

import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import {
  GAP,
  isUnspaced,
  SPACE,
  sourceOf,
  sourceWithoutLimits,
} from '../../../vocabulary/patterns.ts';
import { inlineText } from '../../inline-text.ts';
import type { Block, Minutes } from '../../schema.ts';
import {
  type FoundDuration,
  findDuration,
  findDurations,
  lengthOf,
  NUMBER_WORDS,
} from '../text/durations.ts';
import { BEFORE_LENGTH, isWorkWithin } from '../text/length-frame.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { slotOf } from '../tree/labels.ts';

const WHOLE = sourceFor((of) => of.lengths.wholes);
const LASTS = sourceFor((of) => of.lengths.lasts);
const BREAKS = sourceFor((of) => of.lengths.breaks);
const WORD = String.raw`\p{L}[\p{L}&/-]{0,40}`;
/** "It takes the candidate", "it takes you". */
const WHOM = `(?:you|for|(?:${sourceFor((of) => of.headings.articles)}${SPACE})?${sourceFor((of) => of.sentences.candidates)})`;
/** "The interview will last about". */
const LASTING = new PatternAround(
  String.raw`(?:${WHOLE}|\bthis)[^.;:!?\p{L}\p{N}][^.;:!?]{0,40}${LASTS}${GAP}(?:${WHOM}${GAP})?(?:only${SPACE})?${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.lengths.lasts),
);
/** "These may range from". */
const IT_BEFORE = new RegExp(
  String.raw`(?:^|[.!?:\n])${GAP}${sourceFor((of) => of.lengths.its)}\s[^.;:!?]{0,60}$`,
  'iu',
);
/** "Das Gespräch soll 45 Minuten dauern". */
const WHOLE_BEFORE = new RegExp(`${WHOLE}[^.;:!?]{0,60}$`, 'iu');
const LASTS_BEHIND = new RegExp(`^${SPACE}${LASTS}`, 'iu');
/** "It should take about", which may be said of anything where more follows. */
const IT_LASTS = new PatternAround(
  String.raw`(?:^|[.!?:\n])${GAP}${sourceFor((of) => of.lengths.its)}\s[^.;:!?]{0,40}${LASTS}${GAP}(?:${WHOM}${GAP})?${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.lengths.lasts),
);
const ITS = sourceFor((of) => of.lengths.its);
const WITH = sourceFor((of) => of.sentences.with);
const MEANS = sourceFor((of) => of.lengths.means);
const ON_WORK = sourceFor((of) => of.lengths.spentOn);
const ENDS = new RegExp(`^${GAP}(?:[.,;!?)]|$|${ON_WORK})`, 'iu');
/** "An interview of", "un entretien technique d'". */
const WHOLE_OF = new RegExp(
  `${WHOLE}(?:${SPACE}${WORD}){0,3}${SPACE}${sourceWithoutLimits(wordsFor((of) => of.lengths.of))}(?:${SPACE}|(?<=['’]))${BEFORE_LENGTH}$`,
  'iu',
);
/** "Duration:", "the time estimate is". */
const LABELLED = new PatternAround(
  `${sourceFor((of) => of.labels.duration)}${GAP}(?:[:：–—-]|${LASTS})${GAP}${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.labels.duration),
);
/** "Duration of the interview about". */
const LABELLED_WHOLE = new PatternAround(
  `${sourceFor((of) => of.labels.duration)}(?:${SPACE}${WORD}){0,2}${SPACE}${WHOLE}${GAP}(?:[:：–—-]|${LASTS})?${GAP}${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.labels.duration),
);
/** The same at the beginning of a line, behind marks that are no letters. */
const LABELLED_LINE = new PatternAround(
  String.raw`^[^\p{L}\p{N}]{0,20}${sourceFor((of) => of.labels.duration)}${GAP}[:：–—-]${GAP}${BEFORE_LENGTH}[\d½¼¾\p{L}]`,
  'iu',
  wordsFor((of) => of.labels.duration),
);
const SPEND = new PatternAround(
  `${sourceFor((of) => of.lengths.spend)}${SPACE}(?:the${SPACE})?${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.lengths.spend),
);
const ON_THE_WORK = new RegExp(
  String.raw`^${GAP}${ON_WORK}${SPACE}(?:(?:this|the|your)${SPACE})?(?:${WHOLE}|this|${ITS})(?!\p{L})`,
  'iu',
);
/** "Set aside 90 minutes.", "spend an hour with two of us". */
const SPENT_WITH = new RegExp(`^${GAP}(?:[.;!)\\n]|$|${WITH}${SPACE})`, 'iu');
/** "Have 60 minutes to solve". */
const TO_COMPLETE = new RegExp(
  `^${SPACE}to${SPACE}${sourceFor((of) => of.lengths.completing)}`,
  'iu',
);
const MEETS = sourceFor((of) => [...of.people.talking, ...of.people.meeting]);
/** "We talk for half an hour", and what may follow. */
const TALKING_FOR = new PatternAround(
  `${MEETS}[^.;:!?\\n\\d]{0,60}${SPACE}${sourceFor((of) => of.lengths.during)}${SPACE}${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.lengths.during),
);
const TALKED = new RegExp(
  `^${GAP}(?:[.;!)\\n]|$|(?:${WITH}|${MEANS}|${BREAKS}|about)${SPACE})`,
  'iu',
);
const COMPLETING = sourceFor((of) => of.lengths.completing);
/** "You should finish it in". */
const FINISHED_IN = new PatternAround(
  `${COMPLETING}(?:${SPACE}${WORD}){0,3}${SPACE}${ON_WORK}${SPACE}${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => of.lengths.completing),
);
/** "Is expected to complete the whole task". */
const COMPLETES_BEHIND = new PatternAround(
  `^[^.;:!?\\n,]{0,30}${SPACE}${COMPLETING}(?:${SPACE}${WORD}){0,2}${SPACE}${WHOLE}`,
  'iu',
  wordsFor((of) => of.lengths.completing),
);
/** "45-minute technical interview", "in a two-hour block": no other words stand between than names. */
const LONG_NAMED = new PatternAround(
  String.raw`^[\s)\]-]{0,20}(?:long${SPACE})?(?:(?!${BREAKS})${WORD}${SPACE}){0,4}(?:${WHOLE}|${sourceFor((of) => of.lengths.frames)})`,
  'iu',
  wordsFor((of) => [...of.lengths.wholes, ...of.lengths.frames]),
);
const WHOLE_UNSPACED = sourceOf(wordsFor((of) => of.lengths.wholes).filter(isUnspaced));
const BESIDE = String.raw`[^。、，．.,!?！？\d\s]{0,12}`;
const UNSPACED_BEFORE = new RegExp(`${WHOLE_UNSPACED}${BESIDE}${GAP}${BEFORE_LENGTH}$`, 'iu');
const UNSPACED_BEHIND = new RegExp(`^${BESIDE}${WHOLE_UNSPACED}`, 'iu');
const POSITIONS = wordsFor((of) => of.agenda.positions);
/** "The last 10 minutes" are a part; "will last 10 minutes" is none. */
const OF_PART = new RegExp(
  [
    String.raw`(?:^|[.!?:,\n]\s{0,20}|${BREAKS}${SPACE})${sourceOf(POSITIONS)}${GAP}$`,
    String.raw`${sourceOf(POSITIONS.filter(isUnspaced))}[\sの]{0,3}$`,
  ].join('|'),
  'iu',
);
const LINE_BEFORE = new RegExp(
  String.raw`(?:^|\n)[^\p{L}\p{N}\n~≈<≤]{0,20}${BEFORE_LENGTH}$`,
  'iu',
);
/** "Format: 30-45 minute". */
const LABELLED_LINE_BEFORE = new RegExp(
  String.raw`(?:^|\n)[^\p{L}\p{N}\n]{0,20}(\p{L}[^:：\n]{0,30})[:：]${GAP}${BEFORE_LENGTH}$`,
  'iu',
);
const LINE_BEHIND = new RegExp(`^${GAP}[)\\]]?[.]?${GAP}(?:\\n|$)`, 'u');
/** "45 minutes | Zoom", "30 min with a recruiter", "20 minutes via phone". */
const WITH_BEHIND = new RegExp(
  `^${GAP}(?:[,.)\\]]{0,2}${GAP}(?:\\n|$)|[|·•]|,?${GAP}(?:${WITH}|${MEANS})${SPACE})`,
  'iu',
);

/** "A short talk (15 min)". */
const WHOLE_BEFORE_BRACKET = new RegExp(
  `${WHOLE}(?:${SPACE}(?!${BREAKS})${WORD}){0,2}${GAP}\\(${GAP}${BEFORE_LENGTH}$`,
  'iu',
);
const BRACKET_BEFORE = new RegExp(`\\(${GAP}${BEFORE_LENGTH}$`, 'iu');
const BRACKET_BEHIND = new RegExp(`^${GAP}\\)`, 'u');
const BRACKET_ENDS = new RegExp(`^${GAP}\\)[.!]`, 'u');
const SENTENCE_BEFORE = new RegExp(`[.!?]${SPACE}${BEFORE_LENGTH}$`, 'iu');
const SENTENCE_BEHIND = new RegExp(`^${GAP}(?:[.!\\n]|$)`, 'u');
/** Minutes; parts of one interview are as short as this. */
const BRIEF = 15;
/** ", approximately 1 hr,": a length that is a clause by itself. */
const CLAUSE_BEFORE = new RegExp(
  `(?:^|[\\n,;:，、；：]|${SPACE}[–—-])${GAP}${BEFORE_LENGTH}$`,
  'iu',
);
const CLAUSE_BEHIND = new RegExp(`^${GAP}(?:[,.;\\n，、。；]|$)`, 'u');
/** "15min discussing", "60 minutes of your time". */
const DOING = new RegExp(`^${GAP}${sourceFor((of) => of.lengths.doing)}`, 'iu');
const OF_TIME = new RegExp(`^${GAP}${sourceFor((of) => of.lengths.ofTime)}`, 'iu');

const ALL = sourceFor((of) => [...of.lengths.all, ...of.lengths.total]);
const TOTAL = sourceFor((of) => of.lengths.total);
/** "The whole thing takes", "total:", "insgesamt". */
const TOTAL_BEFORE = new PatternAround(
  String.raw`${TOTAL}[^\p{L}\p{N}.;!?\n]{0,5}${BEFORE_LENGTH}$|${ALL}[^.;:!?\n\d]{0,40}${LASTS}${GAP}${BEFORE_LENGTH}$`,
  'iu',
  wordsFor((of) => [...of.lengths.all, ...of.lengths.total]),
);
/** "60–90 minutes total", "two hours in total". */
const TOTAL_BEHIND = new RegExp(String.raw`^[\s,(]{0,3}(?:in${SPACE})?${TOTAL}`, 'iu');
/** "The whole process takes 4 hours" is said of no step. */
const OF_PROCESS = patternFor((of) => of.headings.processOrders);

/**
 * The one of some lengths in a text that is said to be the whole of it, where it is no shorter than any other;
 * null where none is.
 */
function totalAmong(all: readonly FoundDuration[], text: string): FoundDuration | null {
  const longest = Math.max(...all.map(({ max }) => max));
  return (
    all.find(({ index, length, max }) => {
      const sentence = sentenceAt(index, text);
      if (max < longest || OF_PROCESS.test(sentence) || FOLLOWS.test(sentence)) return false;
      const before = text.slice(Math.max(0, index - 90), index);
      return TOTAL_BEFORE.test(before) || TOTAL_BEHIND.test(text.slice(index + length));
    }) ?? null
  );
}

const BETWEEN = sourceFor((of) => of.lengths.between);
const COUNT = sourceOf(Object.keys(NUMBER_WORDS).filter((word) => isSome(NUMBER_WORDS[word])));
const FEWEST = `(?:(?<fewest>[1-6]|${COUNT})${GAP}(?:[-–—]|${BETWEEN})${GAP})?`;
const COUNTED = String.raw`${FEWEST}(?<count>[2-6](?!\d)|${COUNT})${SPACE}`;
const WORDS_BETWEEN = `(?:(?!${BREAKS})${WORD}${SPACE}){0,3}`;
const OF = sourceWithoutLimits(wordsFor((of) => of.lengths.of));
const OF_EACH = `(?<=s)${SPACE}(?<of>${OF})${SPACE}`;
const BEFORE_EACH = String.raw`(?:${OF_EACH}|[\s,:(–-]{1,5}|${SPACE}\p{L}{1,3}${SPACE})`;
/** "4 interviews of", "three rounds,". */
const COUNTED_BEFORE = new RegExp(
  String.raw`(?<!\bof\s)(?<![\d.])${COUNTED}${WORDS_BETWEEN}${WHOLE}${BEFORE_EACH}${BEFORE_LENGTH}$`,
  'iu',
);
const EACH_BEHIND = new RegExp(`^[\\s,(]{0,3}${sourceFor((of) => of.lengths.each)}`, 'iu');

function isSome(count = 0): boolean {
  return count >= 2 && count <= 6;
}

/** The length of all of several interviews where each is said to be so long: "4 interviews of 45 minutes". */
function ofAll(found: FoundDuration, text: string): Minutes | null {
  const counted = COUNTED_BEFORE.exec(text.slice(Math.max(0, found.index - 90), found.index));
  const { count = '', fewest = count, of } = counted?.groups ?? {};
  const times = countOf(count);
  if (times === 0) return null;
  if (!of && !EACH_BEHIND.test(text.slice(found.index + found.length))) return null;
  const { min, max, approximate } = found;
  return { min: min === null ? null : min * countOf(fewest), max: max * times, approximate };
}

function countOf(words: string): number {
  return Number(words) || NUMBER_WORDS[words.toLowerCase()] || 0;
}

/** The length that stands behind a label for it: the whole of several, "3 interviews of 45 minutes", else the first. */
export function lengthBehindLabel(text: string): Minutes | null {
  const all = findDurations(text);
  const found = totalAmong(all, text) ?? all[0];
  return found ? (ofAll(found, text) ?? lengthOf(found)) : null;
}

/** A guide is that of something live, or of an assignment; so is a task. */
type Place = 'step' | 'live' | 'assignment' | 'task' | 'own-task';

const MEETING = patternFor((of) => of.guides.meetings);
const AT_HOME = patternFor((of) => of.guides.takeHome);

const FOLLOWS = patternFor((of) => of.lengths.follows);
const IF = new RegExp(
  `(?:^|[.!?\\n])[\\s*-]{0,20}${sourceFor((of) => of.lengths.ifs)}[^.!?\\n]{0,200}$`,
  'iu',
);

/**
 * The length that prose states of the interview or assignment itself: "a 45-minute working session",
 * "the interview will run for 60 minutes", "spend about 2 hours". A length of something else (a demo
 * within it, a video, a follow-up, an event being planned) is not taken. In a guide neither is one that
 * only holds under a condition ("if you pass, a 30-minute call"), and in its task none of what is to be
 * made ("plan a workshop of 2 hours"), and in that of an interview none of work at home. Null where none is stated.
 */
export function statedLength(text: string, where: Place = 'step'): Minutes | null {
  const isOfGuide = where === 'live' || where === 'assignment';
  const isTask = where === 'task' || where === 'own-task';
  const isWork = where === 'assignment' || where === 'own-task';
  const all = findDurations(text);
  const isOnly = all.length === 1;
  const isAgenda = all.filter((each) => beginsLine(each, text)).length > 2;
  const labelled = where === 'step' ? all.find((each) => isLabelled(each, text)) : undefined;
  const found =
    labelled ??
    (isTask
      ? null
      : totalAmong(
          all.filter((each) => !isAside(each, text, where)),
          text,
        )) ??
    all.find((each) => {
      const before = text.slice(Math.max(0, each.index - 90), each.index);
      if (isAside(each, text, where)) return false;
      if (!isTask && WHOLE_OF.test(before)) return true;
      if (isOfGuide && isWholeLine(each, text)) return true;
      if (!isTask && isOnly && isSentenceByItself(each, text)) return true;
      if (where === 'step' && isAlone(each, text)) return true;
      if (where === 'assignment' && isOnly && isInBrackets(each, text)) return true;
      if (isAgenda && beginsLine(each, text)) return false;
      if (where === 'step' && isOnly && (isClause(each, text) || isSpent(each, text))) return true;
      if (isWork && isOfMeeting(each, text)) return false;
      return isOfWhole(each, text, before);
    });
  if (where === 'step') {
    if (found && isOneOfSome(found, all, text)) return null;
    const several = found ?? (isOnly ? all[0] : undefined);
    const whole = several ? ofAll(several, text) : null;
    if (whole) return whole;
  }
  return found ? lengthOf(found) : null;
}

/**
 * True for "a 30-minute call with a recruiter, then a 60-minute interview": neither is the length of the step. What
 * is as long as all the others together may be.
 */
function isOneOfSome(found: FoundDuration, all: readonly FoundDuration[], text: string): boolean {
  const sentence = sentenceAt(found.index, text);
  const others = all.filter((each) => {
    if (each === found || !sentence || sentenceAt(each.index, text) !== sentence) return false;
    const named = LONG_NAMED.exec(
      text.slice(each.index + each.length, each.index + each.length + 60),
    );
    return named !== null && !FOLLOWS.test(named[0]);
  });
  const isEqual = others.every(({ max }) => max === found.max);
  return !isEqual && others.reduce((sum, { max }) => sum + max, 0) > found.max;
}

/** True for a length in a guide that holds only under a condition, or is that of work at home. */
function isAside({ index }: FoundDuration, text: string, where: Place): boolean {
  if (where !== 'step' && IF.test(text.slice(0, index))) return true;
  return where === 'live' && AT_HOME.test(sentenceAt(index, text));
}

/** "Interviewers meet", which is no time of the candidate. */
const BY_PEOPLE = new RegExp(
  String.raw`^[\s*-]{0,20}(?:${sourceFor((of) => of.headings.articles)}${SPACE})?${sourceFor((of) => of.people.names)}`,
  'iu',
);

/** "Set aside 90 minutes.", "we talk for half an hour". */
function isSpent({ index, length }: FoundDuration, text: string): boolean {
  const before = text.slice(Math.max(0, index - 120), index);
  const after = text.slice(index + length, index + length + 60);
  const sentence = /[^.!?\n]{0,120}$/.exec(before)?.[0] ?? '';
  if (BY_PEOPLE.test(sentence) || IF.test(text.slice(0, index))) return false;
  if (SPEND.test(before)) return SPENT_WITH.test(after) || TO_COMPLETE.test(after);
  return TALKING_FOR.test(before) && TALKED.test(after);
}

function isLabelled({ index }: FoundDuration, text: string): boolean {
  const before = text.slice(Math.max(0, index - 90), index);
  const isBehindLabel = LABELLED.test(before) || LABELLED_WHOLE.test(before);
  return isBehindLabel && !FOLLOWS.test(/[^.;!?\n]{0,90}$/.exec(before)?.[0] ?? '');
}

/** "A 1-hour call" where work is described is none of the work's. */
function isOfMeeting({ index, length }: FoundDuration, text: string): boolean {
  return MEETING.test(LONG_NAMED.exec(text.slice(index + length, index + length + 60))?.[0] ?? '');
}

/** "It is meant to be short (<4 hrs)". */
function isInBrackets({ index, length }: FoundDuration, text: string): boolean {
  return (
    BRACKET_BEFORE.test(text.slice(0, index)) && BRACKET_BEHIND.test(text.slice(index + length))
  );
}

/**
 * The length on the one line of a text that begins with a label for it, "⏱ Estimated time: 2 hours", or null: of
 * several lines each is that of a part.
 */
export function labelledLength(text: string): Minutes | null {
  const [only, ...others] = text.split('\n').filter((line) => LABELLED_LINE.test(line));
  return only === undefined || others.length > 0 ? null : findDuration(only);
}

function sentenceAt(index: number, text: string): string {
  const before =
    text
      .slice(0, index)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const behind = text.slice(index).split(/[.!?]\s|\n/)[0] ?? '';
  return before + behind;
}

/** A line that is nothing but a length, as it may stand below the title of an interview. */
function isWholeLine({ index, length }: FoundDuration, text: string): boolean {
  return LINE_BEFORE.test(text.slice(0, index)) && LINE_BEHIND.test(text.slice(index + length));
}

function beginsLine({ index }: FoundDuration, text: string): boolean {
  return LINE_BEFORE.test(text.slice(0, index));
}

/** The one length of a step, in brackets behind what it is of, between commas, or with what is done in it. */
function isClause({ index, length }: FoundDuration, text: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + length);
  if (OF_PART.test(before)) return false;
  if (WHOLE_BEFORE_BRACKET.test(before)) return BRACKET_BEHIND.test(after);
  return DOING.test(after) || (CLAUSE_BEFORE.test(before) && CLAUSE_BEHIND.test(after));
}

/** "…, led by a peer. 30 min." and, where it is long enough to be no part, "… with a peer (30 min)." */
function isSentenceByItself({ index, length, max }: FoundDuration, text: string): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + length);
  if (SENTENCE_BEFORE.test(before)) return SENTENCE_BEHIND.test(after);
  return max > BRIEF && BRACKET_BEFORE.test(before) && BRACKET_ENDS.test(after);
}

/** A line of a step that begins with its length, or with a label of what the step is like and its length: "~25 minutes with an engineer". */
function isAlone({ index, length }: FoundDuration, text: string): boolean {
  const label = LABELLED_LINE_BEFORE.exec(text.slice(0, index))?.[1];
  if (label !== undefined && slotOf(label)?.slot === 'description') return true;
  return LINE_BEFORE.test(text.slice(0, index)) && WITH_BEHIND.test(text.slice(index + length));
}

function isOfWhole({ index, length }: FoundDuration, text: string, before: string): boolean {
  const after = text.slice(index + length, index + length + 60);
  if (OF_TIME.test(after) || isWorkWithin(before, after)) return true;
  if (LASTS_BEHIND.test(after) && (WHOLE_BEFORE.test(before) || IT_BEFORE.test(before)))
    return true;
  if (SPEND.test(before))
    return ON_THE_WORK.test(after) || DOING.test(after) || /use the $/i.test(before);
  const named = LONG_NAMED.exec(after)?.[0];
  if (named !== undefined) return !FOLLOWS.test(named) || FOLLOWS.test(text.slice(0, index));
  if (OF_PART.test(before)) return false;
  if (LASTING.test(before) || UNSPACED_BEFORE.test(before)) return true;
  if (FINISHED_IN.test(before) || COMPLETES_BEHIND.test(after)) return true;
  return UNSPACED_BEHIND.test(after) || (IT_LASTS.test(before) && ENDS.test(after));
}

const NAMES_WHOLE = patternFor((of) => [...of.lengths.wholes, ...of.labels.agenda]);
const BEFORE_OR_AFTER = patternFor((of) => of.lengths.notices);

/** "During the interview (~75 min)" as a heading within a guide, where no other heading has a length. */
export function lengthInHeading(blocks: readonly Block[]): Minutes | null {
  const [only, ...others] = blocks.flatMap((block) => {
    const title = block.type === 'heading' ? inlineText(block.children) : '';
    return findDuration(title) ? [title] : [];
  });
  if (only === undefined || others.length > 0 || BEFORE_OR_AFTER.test(only)) return null;
  return NAMES_WHOLE.test(only) ? findDuration(only) : null;
}
