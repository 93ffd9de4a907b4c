/** Who runs a step, where its own line says so. */
import type { PhrasingContent } from 'mdast';
import { inlineText } from '../../inline-text.ts';
import type { Inline } from '../../schema.ts';
import { mentionsPeople, namesPeople } from '../classify/role-name.ts';
import { isSentence } from '../classify/step-phrase.ts';
import { findDuration } from '../text/durations.ts';
import { patternFor, sourceFor } from '../text/words.ts';
import { type ResolveLink, toInlines } from './rich-text.ts';
import { peopleAtStart } from './stated-interviewers.ts';
import { PEOPLE_FIRST, saysOptional } from './step-marks.ts';

const MOST_WORDS = 8;

/** "Portfolio review (hiring manager)" names who runs it. */
export function splitPeople(text: string): { name: string; people: Inline[] | null } {
  const match = /^(.{0,200}\S)\s{0,20}\(([^()]{1,200})\)\s{0,20}:?$/s.exec(text);
  const inside = match?.[2] ?? '';
  if (!match || !arePeople(inside) || inside.split(' ').length > MOST_WORDS) {
    return { name: text, people: null };
  }
  return { name: match[1] ?? text, people: words(inside) };
}

const QUALIFIES_FIRST = patternFor((of) => of.people.qualifying, { at: 'start' });
const QUALIFIES_LAST = patternFor((of) => of.people.qualifying, { at: 'end' });

/** "Peer (non-engineer)" narrows the name and names nobody. */
function arePeople(inside: string): boolean {
  if (QUALIFIES_FIRST.test(inside) || QUALIFIES_LAST.test(inside)) return false;
  return mentionsPeople(inside) && !findDuration(inside) && !saysOptional(inside);
}

const WITH = sourceFor((of) => of.sentences.with);
const WITH_FIRST = new RegExp(`^\\s{0,20}${WITH}\\s{1,20}`, 'iu');
const WITH_WHOM = new RegExp(`^([\\s,:–-]{0,20}${WITH}\\s{1,20})([^.:;]{1,200})`, 'iu');

/** "**Name** (hiring manager): text" and "**Name** with the VP, text" name the interviewers. */
export function takeInterviewers(
  after: readonly PhrasingContent[],
  resolve: ResolveLink,
): { interviewers: Inline[] | null; description: Inline[] } {
  const inlines = toInlines(after, resolve);
  const text = inlines
    .map((each) => (each.type === 'text' ? each.value : inlineText([each])))
    .join('');
  const found =
    peopleInBrackets(text) ??
    peopleInBold(inlines, text) ??
    peopleBehindWith(text) ??
    peopleBehindTime(text) ??
    peopleBehindColon(text);
  if (!found) return { interviewers: null, description: trimStart(inlines) };
  const description = trimStart(dropCharacters(inlines, found.length));
  return { interviewers: words(found.people), description };
}

interface Found {
  people: string;
  /** Characters from the beginning to where they end. */
  length: number;
}

function peopleInBrackets(text: string): Found | null {
  const match = /^\s{0,20}\(([^)]{1,200})\)/.exec(text);
  const inside = match?.[1] ?? '';
  if (!match || !arePeople(inside)) return null;
  return { people: inside.replace(WITH_FIRST, ''), length: match[0].length };
}

function peopleInBold(inlines: readonly Inline[], text: string): Found | null {
  const match = PEOPLE_FIRST.exec(text);
  const people = match?.[1] ?? '';
  const isBold = inlines.find((each) => inlineText([each]) !== '')?.type === 'strong';
  return match && isBold && mentionsPeople(people) ? { people, length: match[0].length } : null;
}

function peopleBehindWith(text: string): Found | null {
  const match = WITH_WHOM.exec(text);
  if (!match) return null;
  const [whole, before = '', behind = ''] = match;
  const people = peopleAtStart(behind);
  if (people !== null)
    return { people, length: before.length + behind.indexOf(people) + people.length };
  return before.includes(':') ? null : { people: behind, length: whole.length };
}

const TIME_IN_BRACKETS = /^\s{0,20}[([][^()[\]]{0,60}\d[^()[\]]{0,60}[)\]]/;

/** "**Name** (60 min): with two engineers", which stays in the text as it is. */
function peopleBehindTime(text: string): Found | null {
  const time = TIME_IN_BRACKETS.exec(text)?.[0];
  if (time === undefined || !findDuration(time)) return null;
  const behind = WITH_WHOM.exec(text.slice(time.length))?.[2] ?? '';
  const people = behind === '' ? null : peopleAtStart(behind);
  return people === null ? null : { people, length: 0 };
}

const MOST_WORDS_BEHIND_COLON = 6;
const BEHIND_COLON = /^([\s:–—-]{1,20})([^.,:;()]{2,80})(?=[,.;]|$)/u;
const VERB = patternFor((of) =>
  of.sentences.verbs.filter((each) => !of.sentences.with.includes(each)),
);

/** "**Interview**: two engineers, about an hour". */
function peopleBehindColon(text: string): Found | null {
  const [whole, marks = '', people = ''] = BEHIND_COLON.exec(text) ?? [];
  if (!whole || marks.trim() === '' || !namesPeople(people)) return null;
  if (people.trim().split(/\s+/).length > MOST_WORDS_BEHIND_COLON) return null;
  if (isSentence(people) || VERB.test(people)) return null;
  return { people, length: whole.length };
}

function words(text: string): Inline[] {
  return [{ type: 'text', value: text.trim() }];
}

function dropCharacters(inlines: readonly Inline[], count: number): Inline[] {
  let left = count;
  return inlines.flatMap((each): Inline[] => {
    const length = each.type === 'text' ? each.value.length : inlineText([each]).length;
    const drop = Math.min(left, length);
    left -= drop;
    if (drop === length) return [];
    return each.type === 'text' ? [{ ...each, value: each.value.slice(drop) }] : [each];
  });
}

function trimStart(inlines: readonly Inline[]): Inline[] {
  const [first, ...others] = inlines;
  if (first?.type !== 'text') return [...inlines];
  const value = first.value.replace(/^[\s:.,;–—-]+/, '');
  return value ? [{ ...first, value }, ...others] : others;
}
