/**
 * Readings from the document title: a part of it that also stands by itself on the page is the job
 * where it names a role, else the candidate.
 */
import { PAGES, together } from '../../vocabulary/languages.ts';
import { testOf } from '../../vocabulary/patterns.ts';
import type { Place } from '../adapter.ts';
import { contentOf, onOneLine, titleOf } from '../elements.ts';
import { titleParts } from '../heading-words.ts';
import { holdsInterview, isFewWords, looksLikePerson, namesJob } from '../names.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import type { Reading } from '../reading.ts';
import { isSeen } from '../sight.ts';
import type { Weights } from './weights.ts';

/** A part of a title with such a word in it is no person's name. */
const holdsPageWord = testOf([
  ...together(PAGES, ({ labels }) => labels.stage),
  ...together(PAGES, ({ names }) => names),
]);
const FOOTER = '[id*="footer" i],[class*="footer" i]';

export function titleReadings(
  root: Document,
  { adapter, kind }: Place,
  weights: Weights<'title'>,
): Reading[] {
  const { weight, alone, grade } = weights;
  const title = titleOf(root);
  const parts = new Set(titleParts(title));
  const readings: Reading[] = [];
  const add = (value: 'job' | 'candidate', text: string, trust: number) =>
    readings.push({
      value,
      layer: 'title',
      where: 'document title',
      text,
      weight: trust,
      grade,
    });
  for (const element of contentOf(root)) {
    if (!isLine(element)) continue;
    const text = onOneLine(element.textContent ?? '');
    const isPersonInTitle = title.includes(text) && looksLikePerson(text);
    if ((!parts.has(text) && !isPersonInTitle) || !isSeen(element)) continue;
    parts.delete(text);
    const isJob = namesJob(text);
    const isOther = isNoName(text, adapter.name) || holdsInterview(text);
    if (!isJob && (isOther || PAGE_KINDS[kind].overview)) continue;
    if (element.closest(FOOTER)) continue;
    add(isJob ? 'job' : 'candidate', text, weight);
  }
  const roles = [...parts].filter((part) => namesJob(part) && isFewWords(part));
  const [only] = roles;
  if (only && roles.length === 1 && !readings.some(({ value }) => value === 'job')) {
    add('job', only, alone);
  }
  return readings;
}

function isNoName(text: string, system: string): boolean {
  return holdsPageWord(text) || /\d/.test(text) || text.includes(system);
}

/** True for an element of words only, at most with one element of words in it. */
function isLine(element: Element): boolean {
  const [child] = element.children;
  return element.childElementCount <= 1 && (child === undefined || child.childElementCount === 0);
}
