/** How a step is called: in bold, in a link, before a colon, or somewhere in a sentence. */

import type { PhrasingContent } from 'mdast';
import { PatternAround } from '../../../vocabulary/pattern-around.ts';
import { NUMBER, SPACE } from '../../../vocabulary/patterns.ts';
import { countWords } from '../text/count-words.ts';
import { findDuration, findDurations } from '../text/durations.ts';
import { rememberedOf } from '../text/remembered.ts';
import { patternFor, sourceFor, wordsFor } from '../text/words.ts';
import { textOf, trimmedStart } from '../tree/node-text.ts';
import { beginsWithPeriod } from './numbering.ts';
import { namesStage } from './stage-name.ts';
import { isSentence, meetingIn, phraseIn, withoutLooseEnd, withoutOpening } from './step-phrase.ts';

const TIME_MARK = /^\s*[[(]([^\])(]{0,60}(?:\([^)]{0,60}\))?[^\])]{0,60})[\])]\s*/;

/** A time in brackets before the name, and what stands behind it. */
export function takeTimeMark(nodes: readonly PhrasingContent[]): {
  mark: string | null;
  rest: readonly PhrasingContent[];
} {
  const [first, ...others] = nodes;
  if (first?.type === 'strong') {
    const { mark, rest } = takeTimeMark(first.children);
    return { mark, rest: mark === null ? nodes : [{ ...first, children: [...rest] }, ...others] };
  }
  const match = first?.type === 'text' ? TIME_MARK.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return { mark: null, rest: nodes };
  const value = first.value.slice(match[0].length);
  return { mark: match[1] ?? '', rest: value ? [{ type: 'text', value }, ...others] : others };
}

/** A step's name as marked on the page, with what stands around it. */
export interface TakenName {
  readonly name: string;
  /** What stands before a marked name: "30-minute " in "30-minute **Call**". */
  readonly before: string;
  readonly bold: boolean;
  readonly after: readonly PhrasingContent[];
}

/** Words; more are read as a sentence. */
export const LONGEST_NAME = 9;

/** Characters; more in bold or in a link is no name. */
const LONGEST_MARKED = 160;

/** A name is in bold, a link, before a colon or dash, or a few words; else a phrase of the sentence. */
export const takeName = rememberedOf(readName);

function readName(nodes: readonly PhrasingContent[]): TakenName {
  const taken = takeMarkedName(nodes) ?? takeLeadingName(nodes) ?? takeWholeOrPhrase(nodes);
  const hasMore = taken.after.length > 0 && !taken.after.includes(nodes[0] as PhrasingContent);
  if (!hasMore) return taken;
  const onlyCounts = ORDINAL.test(taken.name) || beginsWithPeriod(taken.name);
  if (onlyCounts) return nameBehind(taken) ?? taken;
  return onlyQualifies(taken.name) ? withQualifier(taken, nameBehind(taken)) : taken;
}

const OPTIONAL = patternFor((of) => of.steps.optional, { at: 'whole' });
const QUALIFIES_FIRST = patternFor((of) => of.people.qualifying, { at: 'start' });
const QUALIFIES_LAST = patternFor((of) => of.people.qualifying, { at: 'end' });

/** "Optional", "Engineers only", "For managers": whether and for whom there is the step that is named behind it. */
function onlyQualifies(name: string): boolean {
  if (OPTIONAL.test(name)) return true;
  const qualifies = QUALIFIES_FIRST.test(name) || QUALIFIES_LAST.test(name);
  return qualifies && countWords(name) <= MOST_WORDS_BEHIND && !namesStage(name);
}

/** For whom a step is stands behind all that is said of it; that it is optional is told by its mark. */
function withQualifier(qualifier: TakenName, named: TakenName | null): TakenName {
  if (named === null || OPTIONAL.test(qualifier.name)) return named ?? qualifier;
  const value = `${named.after.length > 0 ? ' ' : ''}${qualifier.name}.`;
  return { ...named, after: [...named.after, { type: 'text', value }] };
}

const MOST_WORDS_BEHIND = 4;

/** The name behind a mere count or a time: "Final round - Trial day", "**Round 1** — Take-home", "Week 2: Call". */
function nameBehind(taken: TakenName): TakenName | null {
  const behind = wordsOf(taken.after);
  const isDetail = taken.bold && !/^[–—-]/.test(behind) && !beginsWithPeriod(taken.name);
  if (behind === '' || isDetail) return null;
  const told = takeName(trimmedStart(taken.after));
  const onlyCounts = ORDINAL.test(told.name) && ORDINAL.test(taken.name);
  if (onlyCounts || isFarInto(behind, told)) return null;
  if (told.name.split(/\s+/).length > MOST_WORDS_BEHIND && !namesStage(told.name)) return null;
  const name = told.name.charAt(0).toUpperCase() + told.name.slice(1);
  return { ...told, name, before: `${taken.before} ${told.before}`.trim(), bold: taken.bold };
}

/** Characters; a phrase found later in a sentence does not name the step. */
const FAR = 20;

function isFarInto(text: string, { name, before }: TakenName): boolean {
  return before.length > FAR && text.toLowerCase().indexOf(name.toLowerCase()) > FAR;
}

/** "First interview" and "Round 2" only count; what comes behind them names. */
const ORDINALS = sourceFor((of) => of.stages.ordinals);
const COUNTED = ['interview', ...wordsFor((of) => of.stages.counted)].join('|');
const ORDINAL = new RegExp(
  `^(?:(?:${ORDINALS}|${NUMBER}(?:st|nd|rd|th))${SPACE}(?:${COUNTED})|(?:${COUNTED})${SPACE}(?:#?${NUMBER}|one|two|three|four|five))$`,
  'iu',
);

/** True for words that only count: "Second interview", "Round 2". */
export function isOrdinal(name: string): boolean {
  return ORDINAL.test(name);
}

function takeMarkedName(nodes: readonly PhrasingContent[]): TakenName | null {
  const isCode = nodes[0]?.type === 'inlineCode';
  const at = isCode ? 0 : nodes.findIndex(({ type }) => type === 'strong' || type === 'link');
  const marked = nodes[at];
  if (!marked) return takeItalicName(nodes);
  const end = marked.type === 'strong' ? endOfBold(nodes, at) : at + 1;
  const name = wordsOf(nodes.slice(at, end));
  if (name.length > LONGEST_MARKED) return null;
  const before = nodes
    .slice(0, at)
    .map((node) => textOf(node))
    .join(' ');
  if (before.length > 14 || before.split(' ').length > 3) return null;
  if (/\p{L}.{0,200}[:–—-]\s{0,20}$/u.test(before) && !findDuration(before)) return null;
  if (marked.type === 'link' && before !== '' && !findDuration(before)) return null;
  const bold = marked.type === 'strong';
  return { name, before, bold, after: nodes.slice(end) };
}

/** Where bold words end, of which spaces may be in no mark: "**Skills** **test**". */
function endOfBold(nodes: readonly PhrasingContent[], start: number): number {
  const [space, next] = nodes.slice(start + 1, start + 3);
  const goesOn = space?.type === 'text' && space.value.trim() === '' && next?.type === 'strong';
  return goesOn ? endOfBold(nodes, start + 2) : start + 1;
}

/** "*Phone screen* (30 min): …". */
const BEHIND_ITALICS = /^\s{0,5}(?:\([^()]{1,60}\)\s{0,5})?(?::(?=\s|$)|[–—]\s|-\s)/;

/** Words in italics are a name where a colon or a dash is behind them: "*Phone screen*: …". */
function takeItalicName(nodes: readonly PhrasingContent[]): TakenName | null {
  const [first, ...after] = nodes;
  if (first?.type !== 'emphasis') return null;
  const name = textOf(first);
  const isName = /:\s{0,5}$/.test(name) || BEHIND_ITALICS.test(wordsOf(after));
  if (!isName || name.split(/\s+/).length > LONGEST_NAME) return null;
  return { name: name.replace(/\s{0,5}:\s{0,5}$/, ''), before: '', bold: false, after };
}

function takeLeadingName(nodes: readonly PhrasingContent[]): TakenName | null {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return null;
  const cut = outside(first.value, CUT).find(({ index, 0: mark }) => {
    return !COUNT_BEHIND.test(first.value.slice(index + mark.length));
  });
  if (!cut) return null;
  const name = first.value.slice(0, cut.index).trim();
  if (!name || name.split(/\s+/).length > LONGEST_NAME) return null;
  if (isSentence(name)) return null;
  const value = first.value.slice(cut.index + cut[0].length);
  if (isOnlyTime(name)) {
    const behind = takeName([{ type: 'text', value }, ...others]);
    return { ...behind, before: `${name} ${behind.before}` };
  }
  return { name, before: '', bold: false, after: [{ type: 'text', value }, ...others] };
}

const CUT = /:(?=\s|$)|：|\s[–—-]\s/g;
const SENTENCE_END = /[.!?:](?=\s|$)/g;
const IN_BRACKETS = /\([^()]{0,200}\)|\[[^[\]]{0,200}\]/g;

/** A count behind a name is a part of it: "Skills test - phase II". */
const COUNT_BEHIND = new RegExp(
  String.raw`^\s{0,20}(?:${wordsFor((of) => [...of.stages.counted, ...of.agenda.parts]).join('|')})${SPACE}(?:\d{1,2}|[ivx]{1,4})\s{0,20}(?:$|[:(–—-])`,
  'iu',
);

/** The matches that are neither in brackets nor within a length: no dash of "(30 min - 1hr)". */
function outside(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return matches;
  const brackets = [...text.matchAll(IN_BRACKETS)];
  const closed = [
    ...brackets.map(({ index, 0: whole }) => ({ index, length: whole.length })),
    ...findDurations(text),
  ];
  return matches.filter((match) =>
    closed.every(({ index, length }) => match.index < index || match.index >= index + length),
  );
}

function isOnlyTime(text: string): boolean {
  const found = findDurations(text)[0];
  return found !== undefined && text.length - found.length <= 2;
}

function takeWholeOrPhrase(nodes: readonly PhrasingContent[]): TakenName {
  const whole = wordsOf(nodes);
  const named = withoutAside(whole);
  if (named) return named;
  const sentence = whole.slice(0, outside(whole, SENTENCE_END)[0]?.index);
  const isShort = whole.split(' ').length <= LONGEST_NAME && sentence.length >= whole.length - 1;
  if (!isShort && isNameBefore(sentence, whole)) {
    const after = whole.slice(sentence.length).replace(/^[.!]\s{0,5}/, '');
    return { name: sentence, before: '', bold: false, after: [{ type: 'text', value: after }] };
  }
  const subject = subjectOf(sentence);
  if (subject !== null) return { name: subject, before: whole, bold: false, after: [...nodes] };
  const meeting = isShort ? meetingIn(whole) : null;
  if (meeting !== null) return { name: meeting, before: whole, bold: false, after: [] };
  if (isShort) return { name: whole, before: '', bold: false, after: [] };
  const name = phraseIn(sentence) ?? opening(sentence);
  return { name: withoutLooseEnd(name.split(' ')), before: whole, bold: false, after: [...nodes] };
}

const TAILS = wordsFor((of) => of.stages.tails);
/** What one language says of a thing may only lead on in another, as "to" does. */
const SAYS = patternFor(
  (of) =>
    [
      ...of.sentences.consists,
      ...of.lengths.lasts,
      ...of.people.consists,
      ...of.people.acting,
    ].filter((each) => !TAILS.includes(each)),
  { at: 'start' },
);
/** "Interview with the team leads". */
const WITH = patternFor((of) => of.sentences.with);
const MOST_OF_SUBJECT = 5;

/** "The phone screening is made by …" → "Phone screening": a stage that something is said of; null for all else. */
function subjectOf(sentence: string): string | null {
  const words = sentence.split(/\s+/);
  const from = LOOSE.test(words[0] ?? '') ? 1 : 0;
  for (let end = from + 1; end <= from + MOST_OF_SUBJECT && end < words.length; end += 1) {
    const name = words.slice(from, end).join(' ');
    const isSaid = SAYS.test(words.slice(end).join(' ')) && !WITH.test(name);
    if (!isSaid || !namesStage(name)) continue;
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
  return null;
}

/** "Skills test. You solve …": a stage's name with a full stop behind it. */
function isNameBefore(sentence: string, whole: string): boolean {
  if (sentence === whole || countWords(sentence) > MOST_WORDS_BEFORE) return false;
  return !isSentence(sentence) && meetingIn(sentence) === null && namesStage(sentence);
}

const MOST_WORDS_BEFORE = 6;

/** What is said in brackets at the end is no part of a name: "Work sample (You will be paid for it.)". */
const ASIDE_BEHIND = /\s{1,20}\([^()]{1,200}\)\s{0,5}\.?$/;

function withoutAside(whole: string): TakenName | null {
  const aside = countWords(whole) > LONGEST_NAME ? ASIDE_BEHIND.exec(whole) : null;
  if (!aside || countWords(whole.slice(0, aside.index)) > LONGEST_NAME) return null;
  const named = takeWholeOrPhrase([{ type: 'text', value: whole.slice(0, aside.index) }]);
  return named.before === '' ? { ...named, after: [{ type: 'text', value: aside[0] }] } : null;
}

function wordsOf(nodes: readonly PhrasingContent[]): string {
  return textOf({ type: 'paragraph', children: [...nodes] });
}

const LOOSE = patternFor((of) => of.sentences.leading, { at: 'whole' });
const FEWEST_BEFORE_CUT = 3;
const AND_VERB = new PatternAround(
  String.raw`,?\s${sourceFor((of) => of.sentences.joins)}\s${sourceFor((of) => of.sentences.verbs)}`,
  'iu',
  wordsFor((of) => of.sentences.joins),
  wordsFor((of) => of.sentences.verbs),
);

/** The first words of a sentence: what is done first, "You apply here and send a sample" → "You apply here". */
function opening(written: string): string {
  if (written.split(' ').length <= LONGEST_NAME) return written;
  const sentence = withoutOpening(written);
  return beginningOf(sentence.slice(0, AND_VERB.exec(sentence)?.index).split(' '));
}

/** The first words of a sentence; where that cuts a phrase in two, those before the phrase. */
function beginningOf(words: readonly string[]): string {
  const first = words.slice(0, LONGEST_NAME);
  const next = words[LONGEST_NAME];
  const isCut = next !== undefined && !LOOSE.test(next) && !/[,;)]$/.test(first.at(-1) ?? '');
  const at = isCut ? first.findLastIndex((word) => LOOSE.test(word)) : -1;
  return (at >= FEWEST_BEFORE_CUT ? first.slice(0, at) : first).join(' ');
}
