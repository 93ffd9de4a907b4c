/** How a step is called: in bold, in a link, before a colon, or somewhere in a sentence. */
import type { PhrasingContent } from 'mdast';
import { findDuration, findDurations } from './duration.ts';
import { namesStage } from './stage-name.ts';
import { textOf } from './text-of.ts';

const NUMBERED =
  /^\s*(?:(?:step|stage|round|phase|part)\s*)?#?\d+\s*(?:[.)]|:(?!\d)|\s[-–—]\s)\s*|^\s*(?:step|stage|round|phase)\s+\d+\s*[-–—:.]?\s*/i;

/** True for "3. Team call", "Stage 2: Onsite" and "#1 - Screen". */
export function isNumbered(title: string): boolean {
  return NUMBERED.test(title) || STAGE_BEHIND.test(title);
}

/** "Stage 2: Onsite" → "Onsite". */
export function withoutNumbering(title: string): string {
  return title.replace(NUMBERED, '');
}

const TIME_MARK = /^\s*[[(]([^\])(]{0,60}(?:\([^)]{0,60}\))?[^\])]{0,60})[\])]\s*/;

/** A time in brackets before the name, and what stands behind it. */
export function takeTimeMark(nodes: readonly PhrasingContent[]): {
  mark: string | null;
  rest: PhrasingContent[];
} {
  const [first, ...others] = nodes;
  const match = first?.type === 'text' ? TIME_MARK.exec(first.value) : null;
  if (first?.type !== 'text' || !match) return { mark: null, rest: [...nodes] };
  const value = first.value.slice(match[0].length);
  return { mark: match[1] ?? '', rest: value ? [{ type: 'text', value }, ...others] : others };
}

/** A step's name as marked on the page, with what stands around it. */
export interface TakenName {
  name: string;
  /** What stands before a marked name: "30-minute " in "30-minute **Call**". */
  before: string;
  bold: boolean;
  after: PhrasingContent[];
}

const LONGEST_NAME = 9;
/** Characters; more in bold or in a link is no name. */
const LONGEST_MARKED = 160;
const SENTENCE = /^(?:we|you|our team|they|i)(?:['’]ll|['’]d)?\s/i;
const CLAUSE_FIRST = /^(?:once|if|after|when) [^,]{3,60},\s*/i;

/** A name is in bold, a link, before a colon or dash, or a few words; else a phrase of the sentence. */
export function takeName(nodes: readonly PhrasingContent[]): TakenName {
  const taken = takeMarkedName(nodes) ?? takeLeadingName(nodes) ?? takeWholeOrPhrase(nodes);
  const hasMore = taken.after.length > 0 && !taken.after.includes(nodes[0] as PhrasingContent);
  return hasMore && ORDINAL.test(taken.name) ? (nameBehind(taken) ?? taken) : taken;
}

const MOST_WORDS_BEHIND = 4;

/** The name behind a mere count: "Final round - Trial day", "**Round 1** — Take-home". */
function nameBehind(taken: TakenName): TakenName | null {
  const opening = textOf({ type: 'paragraph', children: [...taken.after] });
  if (opening === '' || (taken.bold && !/^[–—-]/.test(opening))) return null;
  const told = takeName(trimmedStart(taken.after));
  if (told.name.split(/\s+/).length > MOST_WORDS_BEHIND && !namesStage(told.name)) return null;
  const name = told.name.charAt(0).toUpperCase() + told.name.slice(1);
  return { ...told, name, before: `${taken.before} ${told.before}`.trim(), bold: taken.bold };
}

/** "First interview" and "Round 2" only count; what comes behind them names. */
const ORDINAL =
  /^(?:(?:first|second|third|fourth|fifth|final|last|next|\d+(?:st|nd|rd|th))\s+(?:interview|round|stage|step|phase)|(?:round|stage|step|phase|interview)\s+(?:#?\d+|one|two|three|four|five))$/i;

/** Without the punctuation that stands between a mark and what it marks. */
export function trimmedStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.replace(/^[\s:–—-]+/, '');
  return value ? [{ ...first, value }, ...others] : others;
}

function takeMarkedName(nodes: readonly PhrasingContent[]): TakenName | null {
  const at = nodes.findIndex((node) => node.type === 'strong' || node.type === 'link');
  const marked = nodes[at];
  if (!marked || textOf(marked).length > LONGEST_MARKED) return null;
  const before = nodes
    .slice(0, at)
    .map((node) => textOf(node))
    .join(' ');
  if (before.length > 14 || before.split(' ').length > 3) return null;
  if (/\p{L}.*[:–—-]\s*$/u.test(before) && !findDuration(before)) return null;
  if (marked.type === 'link' && before !== '' && !findDuration(before)) return null;
  const bold = marked.type === 'strong';
  return { name: textOf(marked), before, bold, after: nodes.slice(at + 1) };
}

function takeLeadingName(nodes: readonly PhrasingContent[]): TakenName | null {
  const [first, ...others] = nodes;
  if (first?.type !== 'text') return null;
  const cut = /:(?=\s|$)|\s[–—-]\s/.exec(first.value);
  if (!cut) return null;
  const name = first.value.slice(0, cut.index).trim();
  if (!name || name.split(/\s+/).length > LONGEST_NAME) return null;
  if (SENTENCE.test(name)) return null;
  const value = first.value.slice(cut.index + cut[0].length);
  if (isOnlyTime(name)) {
    const behind = takeName([{ type: 'text', value }, ...others]);
    return { ...behind, before: `${name} ${behind.before}` };
  }
  return { name, before: '', bold: false, after: [{ type: 'text', value }, ...others] };
}

function isOnlyTime(text: string): boolean {
  const found = findDurations(text)[0];
  return found !== undefined && text.length - found.length <= 2;
}

function takeWholeOrPhrase(nodes: readonly PhrasingContent[]): TakenName {
  const whole = textOf({ type: 'paragraph', children: [...nodes] });
  const sentence = whole.replace(/[.!?:](?=\s|$).*$/s, '');
  const isShort = whole.split(' ').length <= LONGEST_NAME && sentence.length >= whole.length - 1;
  const meeting = isShort ? meetingIn(whole) : null;
  if (meeting !== null) return { name: meeting, before: whole, bold: false, after: [] };
  if (isShort) return { name: whole, before: '', bold: false, after: [] };
  const name = phraseIn(sentence) ?? sentence.split(' ').slice(0, LONGEST_NAME).join(' ');
  return { name, before: whole, bold: false, after: [...nodes] };
}

const PHRASE =
  /((?:[\p{L}-]+\s+){0,3})\b((?:phone |video )?(?:calls?|interviews?|screens?|sessions?|exercise|assignment|project|chat|conversation|meeting|test|presentation|panel|offer|references|reference checks?))\b(\s+with\s+(?:[\p{L}\d'’-]+\s?){1,5})?/iu;
const LEADING_WORDS =
  /^(?:(?:a|an|the|your|our|us|you|we|will|of|via|in|on|to|for|with|by|up|set|schedule|have|then|short|final(?=ly)|minutes?|hours?|do|be|and|make|check|through|is|are|this|that|these|next|step|last|stage|some|roles?|candidates?|them|it|if|once|when|typically|usually|also|has|includes?|such|as|like|any|all|complete|conduct|submit|send|sent|invited?|receive|join|extend|take|meet|hold|give|get|pass|passed|made|subsequently|after|before|series|couple|number|one|two|three|four|more|hours?-long|minute|hour|over|at|from)\s+)+/i;

const MEETING =
  /\b(?:calls?|interviews?|screens?|sessions?|exercise|assignment|chat|presentation)\b/i;

/** "We set up a 30-minute call with a recruiter" → "Call with a recruiter"; null for other words. */
function meetingIn(text: string): string | null {
  if (!SENTENCE.test(text)) return null;
  const phrase = phraseIn(text);
  return phrase !== null && MEETING.test(phrase) ? phrase : null;
}

/** The words that name a step in a sentence: "an asynchronous coding exercise". */
function phraseIn(sentence: string): string | null {
  const main = sentence.replace(CLAUSE_FIRST, '');
  const match = PHRASE.exec(main.replace(/\d+\s*-?\s*(?:minutes?|mins?|hours?)/gi, ' '));
  if (!match) return null;
  const words = `${match[1] ?? ''}${match[2]}${match[3] ?? ''}`.replace(LEADING_WORDS, '').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : null;
}

const TIME_BEHIND =
  /\s*(?:,|[–—-]|\bfor)\s*(?:(?:~|about|around|approx\.?|roughly|up to|at most|no more than)\s*)?(?:\d+(?:[.,]\d+)?(?:\s*(?:[-–—]|to)\s*\d+)?\s*-?\s*(?:minutes?|mins?|m|hours?|hrs?|h|days?)|half an hour|an hour|(?:an?|one|half an?|half|full|a full) day)\.?$/i;

/** "(Stage 2)", ": 2nd stage", ": 4th and final round". */
const STAGE_BEHIND =
  /\s*\((?:stage|step|round|phase)\s+\d+\)\s*$|\s*[:,–—-]\s*(?:the\s+)?(?:(?:\d+(?:st|nd|rd|th)|first|second|third|fourth)(?:\s+and\s+final)?|final|last)\s+(?:stage|step|round|phase)\s*$/i;

/** A name without time marks, "optional" and quotes around it. */
export function stepName(text: string): string {
  return text
    .replace(
      /\s*[([][^)\]]{0,60}(?:\d\s?-?\s?(?:min|m\b|h|days?\b|weeks?\b)|async|hour|optional)[^)\]]{0,60}[)\]]/gi,
      '',
    )
    .replace(/^\s*\d+(?:\s*[-–]\s*\d+)?\s*-?\s*(?:minutes?|mins?|hours?|hrs?)\s*(?=\p{L})/iu, '')
    .replace(TIME_BEHIND, '')
    .replace(/^optional\s*[:–—-]\s*/i, '')
    .replace(STAGE_BEHIND, '')
    .replace(/,?\s*\(?\bif (applicable|needed|required|relevant)\)?/i, '')
    .replace(/\(optional\)/i, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .replace(/^\s+|[\s:.,;–—-]+$/g, '');
}
