/** The length that prose states of the interview itself. */

import {
  GAP,
  isUnspaced,
  SPACE,
  sourceOf,
  sourceWithoutLimits,
} from '../../../vocabulary/patterns.ts';
import { inlineText } from '../../inline-text.ts';
import type { Block, Minutes } from '../../schema.ts';
import { type FoundDuration, findDuration, findDurations, lengthOf } from '../text/durations.ts';
import { BEFORE_LENGTH, isWorkWithin } from '../text/length-frame.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';

const WHOLE = sourceFor((of) => of.lengths.wholes);
const LASTS = sourceFor((of) => of.lengths.lasts);
const BREAKS = sourceFor((of) => of.lengths.breaks);
const WORD = String.raw`\p{L}[\p{L}&/-]{0,40}`;
/** "The interview will last about". */
const LASTING = new RegExp(
  String.raw`(?:${WHOLE}|\bthis)[^.;:!?\p{L}\p{N}][^.;:!?]{0,40}${LASTS}${GAP}(?:you${GAP}|for${GAP})?(?:only${SPACE})?${BEFORE_LENGTH}$`,
  'iu',
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
const IT_LASTS = new RegExp(
  String.raw`(?:^|[.!?:\n])${GAP}${sourceFor((of) => of.lengths.its)}\s[^.;:!?]{0,40}${LASTS}${GAP}(?:you${GAP}|for${GAP})?${BEFORE_LENGTH}$`,
  'iu',
);
const ON_WORK = sourceFor((of) => of.lengths.spentOn);
const ENDS = new RegExp(`^${GAP}(?:[.,;!?)]|$|${ON_WORK})`, 'iu');
/** "An interview of", "un entretien technique d'". */
const WHOLE_OF = new RegExp(
  `${WHOLE}(?:${SPACE}${WORD}){0,3}${SPACE}${sourceWithoutLimits(wordsFor((of) => of.lengths.of))}(?:${SPACE}|(?<=['’]))${BEFORE_LENGTH}$`,
  'iu',
);
/** "Duration:", "the time estimate is". */
const LABELLED = new RegExp(
  `${sourceFor((of) => of.labels.duration)}${GAP}(?:[:：–—-]|${LASTS})${GAP}${BEFORE_LENGTH}$`,
  'iu',
);
/** The same at the beginning of a line, behind marks that are no letters. */
const LABELLED_LINE = new RegExp(
  String.raw`^[^\p{L}\p{N}]{0,20}${sourceFor((of) => of.labels.duration)}${GAP}[:：–—-]${GAP}${BEFORE_LENGTH}[\d½¼¾\p{L}]`,
  'iu',
);
const SPEND = new RegExp(
  `${sourceFor((of) => of.lengths.spend)}${SPACE}(?:the${SPACE})?${BEFORE_LENGTH}$`,
  'iu',
);
const ON_THE_WORK = new RegExp(
  String.raw`^${GAP}${ON_WORK}${SPACE}(?:(?:this|the|your)${SPACE})?(?:${WHOLE}|this)(?!\p{L})`,
  'iu',
);
const COMPLETING = sourceFor((of) => of.lengths.completing);
/** "You should finish it in". */
const FINISHED_IN = new RegExp(
  `${COMPLETING}(?:${SPACE}${WORD}){0,3}${SPACE}${ON_WORK}${SPACE}${BEFORE_LENGTH}$`,
  'iu',
);
/** "Is expected to complete the whole task". */
const COMPLETES_BEHIND = new RegExp(
  `^[^.;:!?\\n,]{0,30}${SPACE}${COMPLETING}(?:${SPACE}${WORD}){0,2}${SPACE}${WHOLE}`,
  'iu',
);
/** "45-minute technical interview", "in a two-hour block": no other words stand between than names. */
const LONG_NAMED = new RegExp(
  String.raw`^[\s)\]-]{0,20}(?:long${SPACE})?(?:(?!${BREAKS})${WORD}${SPACE}){0,4}(?:${WHOLE}|${sourceFor((of) => of.lengths.frames)})`,
  'iu',
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
const LINE_BEFORE = new RegExp(String.raw`(?:^|\n)[\s*•-]{0,20}${BEFORE_LENGTH}$`, 'iu');
const LINE_BEHIND = new RegExp(`^${GAP}[.]?${GAP}(?:\\n|$)`, 'u');
const WITH_BEHIND = new RegExp(
  `^${GAP}(?:[,.]?${GAP}(?:\\n|$)|,?${GAP}${sourceFor((of) => of.sentences.with)}${SPACE})`,
  'iu',
);

/** "A short talk (15 min)". */
const WHOLE_BEFORE_BRACKET = new RegExp(
  `${WHOLE}(?:${SPACE}(?!${BREAKS})${WORD}){0,2}${GAP}\\(${GAP}${BEFORE_LENGTH}$`,
  'iu',
);
const BRACKET_BEFORE = new RegExp(`\\(${GAP}${BEFORE_LENGTH}$`, 'iu');
const BRACKET_BEHIND = new RegExp(`^${GAP}\\)`, 'u');
/** ", approximately 1 hr,": a length that is a clause by itself. */
const CLAUSE_BEFORE = new RegExp(`(?:^|[\\n,;:]|${SPACE}[–—-])${GAP}${BEFORE_LENGTH}$`, 'iu');
const CLAUSE_BEHIND = new RegExp(`^${GAP}(?:[,.;\\n]|$)`, 'u');
/** "15min discussing", "60 minutes of your time". */
const DOING = new RegExp(`^${GAP}${sourceFor((of) => of.lengths.doing)}`, 'iu');
const OF_TIME = new RegExp(`^${GAP}${sourceFor((of) => of.lengths.ofTime)}`, 'iu');

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
    all.find((each) => {
      const before = text.slice(Math.max(0, each.index - 90), each.index);
      if (where !== 'step' && IF.test(text.slice(0, each.index))) return false;
      if (where === 'live' && AT_HOME.test(sentenceAt(each.index, text))) return false;
      if (!isTask && WHOLE_OF.test(before)) return true;
      if (isOfGuide && isWholeLine(each, text)) return true;
      if (where === 'step' && isAlone(each, text)) return true;
      if (where === 'assignment' && isOnly && isInBrackets(each, text)) return true;
      if (isAgenda && beginsLine(each, text)) return false;
      if (where === 'step' && isOnly && isClause(each, text)) return true;
      if (isWork && isOfMeeting(each, text)) return false;
      return isOfWhole(each, text, before);
    });
  return found ? lengthOf(found) : null;
}

function isLabelled({ index }: FoundDuration, text: string): boolean {
  return LABELLED.test(text.slice(Math.max(0, index - 90), index));
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

/** A line of a step that begins with its length: "~25 minutes with an engineer". */
function isAlone({ index, length }: FoundDuration, text: string): boolean {
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
