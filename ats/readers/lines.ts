/**
 * Readings from lines of text: "Sales department, Paris", "for Ada Lovelace, Data Engineer".
 *
 * A guess at how people would write it.
 */

import { LENGTHS, PAGES, together } from '../../vocabulary/languages.ts';
import { patternsAround, sourceOf } from '../../vocabulary/patterns.ts';
import type { Place } from '../adapter.ts';
import { firstIn, linksIn, onOneLine, ownText, wordsOf } from '../elements.ts';
import { isOfOthers } from '../heading-words.ts';
import { isGeneric } from '../labels.ts';
import { holdsRole } from '../names.ts';
import type { Reading } from '../reading.ts';
import { isSeen } from '../sight.ts';
import type { Weights } from './weights.ts';

const MOST_LINES = 600;
const STAGES = together(PAGES, ({ labels }) => labels.stage);
const stageAtEnd = patternsAround([STAGES], (stage) => String.raw`${stage}\s{0,20}:?$`);
/** Words, not letters: "3 m" may be how long ago something was. */
const MINUTES = together(LENGTHS, ({ minutes }) => minutes).filter((each) => !/^[a-z]$/.test(each));
const length = patternsAround([MINUTES], (unit) => String.raw`^\d{1,3}\s?${unit}\.?$`, {
  unit: true,
});
const saidDepartment = patternsAround(
  [together(PAGES, ({ departments }) => departments)],
  (department) => String.raw`^(\p{Lu}[^,·|]{1,40}?)\s${department}\s{0,20}(?:[,·|]|$)`,
  { flags: 'u' },
);
const JOINED = `[,·|–—-]|${sourceOf(together(PAGES, ({ between }) => between))}`;
const AFTER_NAME = new RegExp(String.raw`^\s{0,20}(?:${JOINED})\s{0,20}(\S.{2,80})$`, 'iu');
const OF_SOMEBODY = 'li,tr,[class*="note" i],[class*="activity" i]';
const ELSEWHERE = `aside,footer,nav,[class*="feed" i],${OF_SOMEBODY}`;

export function lineReadings(root: Document, place: Place, weights: Weights<'lines'>): Reading[] {
  const readings: Reading[] = [];
  let element: Element;
  const add = (value: keyof typeof weights & Reading['value'], where: string, text?: string) => {
    if (!text || (value !== 'minutes' && isGeneric(text)) || !isSeen(element)) return;
    const { [value]: weight, grade } = weights;
    readings.push({ value, layer: 'text', where, text, weight, grade });
  };
  for (element of firstIn(root, 'p,div,span,small,li', MOST_LINES)) {
    const own = ownText(element);
    add('stage', 'words behind “stage”', stageBehind(element));
    if (own.length < 3 || own.length > 120 || isElsewhere(element)) continue;
    add('department', 'line with “department”', saidDepartment(own).exec(own)?.[1]);
    add('minutes', 'line with a length', lengthOfLine(own));
    add('job', 'behind the candidate’s name', jobAfterName(element, place));
  }
  return readings;
}

function lengthOfLine(own: string): string | undefined {
  if (!/\d/.test(own)) return undefined;
  return own.split(/\s{0,20}[·|•()]\s{0,20}/).find((part) => length(part).test(part));
}

/** "in stage <b>Onsite</b>". */
function stageBehind(element: Element): string | undefined {
  const [child] = element.children;
  const before = onOneLine(child?.previousSibling?.textContent ?? '');
  if (!child?.matches('b,strong,em,span,a') || !stageAtEnd(before).test(before)) return undefined;
  let above = element.previousElementSibling;
  while (above && !above.matches('h2,h3,h4,h5,h6')) above = above.previousElementSibling;
  const isOthers = element.closest(OF_SOMEBODY) || (above && isOfOthers(wordsOf(above)));
  return isOthers ? undefined : wordsOf(child);
}

/** "<a>Ada Lovelace</a>, Data Engineer". */
function jobAfterName(element: Element, { adapter, ids }: Place): string | undefined {
  if (element.childElementCount !== 1) return undefined;
  const { contains, id } = adapter.links.candidate;
  const [link] = linksIn(element, contains);
  const person = id.exec(link?.getAttribute('href') ?? '')?.[1];
  if (!link || (ids.personId && ids.personId !== person)) return undefined;
  const job = AFTER_NAME.exec(wordsOf(element).split(wordsOf(link))[1] ?? '')?.[1];
  return job && holdsRole(job) ? job : undefined;
}

function isElsewhere(element: Element): boolean {
  const part = element.closest(ELSEWHERE);
  if (part === null || part.matches('[aria-current=step]')) return false;
  return !(part.matches('li') && part.closest('main header') !== null);
}
