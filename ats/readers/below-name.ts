/** Readings from where a role stands by its place alone: behind a name, as a heading, below the job. */
import type { Place } from '../adapter.ts';
import { firstIn, headingsIn, linksIn, mainHeading, nameIn, seenIn, wordsOf } from '../elements.ts';
import { holdsPageWord, withoutAppliedFor } from '../heading-words.ts';
import { isGeneric } from '../labels.ts';
import {
  holdsInterview,
  holdsRole,
  isFewWords,
  isShort,
  looksLikePerson,
  namesEmployer,
  namesJob,
} from '../names.ts';
import type { Reading } from '../reading.ts';
import { isSeen } from '../sight.ts';
import type { Weights } from './weights.ts';

const MOST_NAMES = 12;
const SEPARATOR = /\s{0,20}(?:[·|•]|\s[–—-]\s)\s{0,20}/;
/** Characters; what is longer is a part of the page. */
const LONGEST_LINE = 120;
const CLASSES =
  '.name,[class$="-name" i],[class*="-name " i],[class$="_name" i],[class*="Name-"],[class$="Name"]';
const BARS = 'header strong,[class*="bar" i] strong,[class*="header" i] strong';

/** "Ada Lovelace" over "Data Engineer · Analytics": a role in the line behind the name is the job. */
export function behindNameReadings(
  root: Document,
  place: Place,
  weights: Weights<'behindName'>,
): Reading[] {
  const links = place.adapter.links.candidate.contains.map((part) => `a[href*="${part}"]`);
  const names = ['h1', CLASSES, ...links, BARS].join(',');
  for (const name of firstIn(root, names, MOST_NAMES)) {
    const person = nameIn(name);
    const isPerson = place.known.names.has(person) || !holdsRole(person);
    if (name.closest('aside li,tr,footer,nav') || !isPerson || isGeneric(person)) continue;
    const line = lineBehind(name);
    if (!line || [...place.known.names].some((known) => line.job.includes(known))) continue;
    const add = (value: Reading['value'], where: string, text: string): Reading => ({
      value,
      layer: 'structure',
      where,
      text,
      ...weights,
    });
    const found = [add('job', 'line behind the name', line.job)];
    if (holdsInterview(line.second)) found.push(add('stage', 'line behind the name', line.second));
    if (looksLikePerson(person) && !holdsInterview(person)) {
      found.push(add('candidate', 'line before the job', person));
    }
    return found;
  }
  return [];
}

function lineBehind(name: Element): { job: string; second: string } | null {
  const behind = name.nextElementSibling ?? name.parentElement?.nextElementSibling;
  if (!behind) return null;
  const [line = '', second = ''] = wordsOf(behind).split(/\s{0,20}[·|•]\s{0,20}/);
  if (behind.childElementCount > 1 && second === '') return null;
  const job = withoutAppliedFor(line);
  const isRole = namesJob(job) && isFewWords(job);
  return isRole && !/[.:]/.test(job) && !namesEmployer(job) ? { job, second } : null;
}

/** A heading right before the job that is known is the candidate. */
export function beforeJobReadings(
  root: Document,
  { known }: Place,
  weights: Weights<'beforeJob'>,
): Reading[] {
  if (known.names.size > 0) return [];
  const names = seenIn(root, 'h1,h2,h3').flatMap((heading) => {
    const behind = wordsOf(heading.nextElementSibling);
    const isBeforeJob = [...known.jobs].some((job) => behind.includes(job));
    return isBeforeJob && behind.length < LONGEST_LINE ? [nameIn(heading)] : [];
  });
  const [text = ''] = names;
  const isName = looksLikePerson(text) && !holdsInterview(text) && !holdsPageWord(text);
  if (!isName || known.jobs.has(text) || isGeneric(text)) return [];
  const where = 'heading before the job';
  return [{ value: 'candidate', layer: 'structure', where, text, ...weights }];
}

/** The only heading that names a role is the job applied for. */
export function onlyRoleHeadingReadings(
  root: Document,
  _place: Place,
  weights: Weights<'onlyRoleHeading'>,
): Reading[] {
  const headings = headingsIn(root, 'h2,h3').filter(
    (each) =>
      isSeen(each) && !each.closest('aside,li,tr,footer,[class*="activity" i],[class*="note" i]'),
  );
  const roles = headings.map(nameIn).filter((text) => namesJob(text) && isShort(text));
  const [text] = roles;
  if (!text || new Set(roles).size !== 1) return [];
  const where = 'the only heading that names a role';
  return [{ value: 'job', layer: 'structure', where, text, ...weights }];
}

/** Behind the linked job on a candidate's page: "Data Engineer · Onsite Interview". */
export function behindJobReadings(
  root: Document,
  place: Place,
  weights: Weights<'behindJob'>,
): Reading[] {
  const add = (value: Reading['value'], text: string): Reading => ({
    value,
    layer: 'structure',
    where: 'line with the job',
    text,
    ...weights,
  });
  const stageIn = (text = '') =>
    isShort(text) && holdsInterview(text) && !isGeneric(text) ? text : '';
  const { contains, id } = place.adapter.links.job;
  for (const link of linksIn(root, contains, MOST_NAMES)) {
    const isJob = id.test(link.getAttribute('href') ?? '') && isSeen(link);
    if (!isJob || link.closest('aside,li,tr,nav,footer')) continue;
    const [, behind = ''] = wordsOf(link.parentElement).split(wordsOf(link));
    const [line, more] = behind.split(SEPARATOR).filter(Boolean);
    const stage = more === undefined ? stageIn(line) : '';
    if (stage && SEPARATOR.test(behind)) return [add('stage', stage)];
  }
  const below = mainHeading(root)?.nextElementSibling;
  const [job = '', stage, more] = wordsOf(below).split(SEPARATOR);
  if (more !== undefined || !namesJob(job) || !isShort(job) || !stageIn(stage)) return [];
  return [add('job', job), add('stage', stageIn(stage))];
}

/** Below the job's name on its own pages: "Research · Remote, Europe" opens with the department. */
export function belowJobReadings(
  root: Document,
  _place: Place,
  weights: Weights<'belowJob'>,
): Reading[] {
  const line = mainHeading(root)?.nextElementSibling;
  if (!line?.matches('p,div,span') || line.childElementCount > 0) return [];
  const [text = '', ...others] = wordsOf(line).split(/\s{1,20}[·|•]\s{1,20}/);
  if (others.length === 0 || /\d|,|remote|hybrid/i.test(text) || isGeneric(text)) return [];
  return [{ value: 'department', layer: 'text', where: 'line below the job', text, ...weights }];
}
