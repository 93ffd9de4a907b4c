/** The parts of a heading or a title: what the page calls itself, the interview, "for", the person. */
import { PAGES, together } from '../vocabulary/languages.ts';
import { patternsAround, testOf } from '../vocabulary/patterns.ts';
import { isGeneric } from './labels.ts';

const FOR = together(PAGES, ({ between }) => between);
const ARTICLES = together(PAGES, ({ articles }) => articles);
const BEFORE = together(PAGES, ({ before }) => before);
const NAMES = together(PAGES, ({ names }) => names);
const SCHEDULING = together(PAGES, ({ scheduling }) => scheduling);
const APPLIED = together(PAGES, ({ appliedFor }) => appliedFor);

/** What a page calls itself: "Scorecard", "Edit my interview kit". */
const pageBy = (name: string, before: string) => String.raw`^(?:${before}\s{1,20}){0,20}${name}`;
const around = (between: string) => String.raw`\s{1,20}${between}\s{1,20}`;
const behind = (verb: string, article: string) =>
  String.raw`^${verb}\s{1,20}(?:${article}\s{1,20})?`;

const namedByPage = patternsAround(
  [NAMES, BEFORE],
  (name, before = '') => String.raw`${pageBy(name, before)}\s{0,20}[:–—-]\s{0,20}`,
);
const pageFor = patternsAround(
  [NAMES, BEFORE, FOR],
  (name, before = '', between = '') => `${pageBy(name, before)}${around(between)}`,
);
const pageBefore = patternsAround(
  [NAMES, BEFORE],
  (name, before = '') => String.raw`${pageBy(name, before)}\s{1,20}`,
);
const between = patternsAround([FOR], around);
const aroundBetween = patternsAround([FOR], (each) => `^(.{1,200}?)${around(each)}(.{1,200})$`);
const oneWordBefore = patternsAround([FOR], (each) => String.raw`^\S{1,200}${around(each)}`);
const toSchedule = patternsAround(
  [SCHEDULING, ARTICLES],
  (verb, article = '') => String.raw`${behind(verb, article)}(?=\S)`,
);
const appliedFor = patternsAround([APPLIED, ARTICLES], (verb, article = '') =>
  behind(verb, article),
);
const REFUSALS = together(PAGES, ({ refusals }) => refusals);
const SEPARATOR = /\s{1,20}[|–—·•-]\s{1,20}|\s{0,20}[|｜·]\s{0,20}|:\s{1,20}/;

/** "Scorecard: Values Interview" → "Values Interview". */
export function withoutPageName(text: string): string {
  return text.replace(namedByPage(text), '');
}

/** "Scorecard for Ada Lovelace" → "Ada Lovelace"; null for a heading of another form. */
export function behindPageFor(text: string): string | null {
  const rest = text.replace(pageFor(text), '');
  return rest === text ? null : rest;
}

/** "Values Interview for Ada Lovelace" → both; null where there is no "for" or "with". */
export function aroundFor(text: string): [before: string, after: string] | null {
  const parts = aroundBetween(text).exec(text);
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : null;
}

export function holdsFor(text: string): boolean {
  return between(text).test(text);
}

/** "Pipeline for Data Engineer" → "Data Engineer". */
export function withoutOneWordFor(text: string): string {
  return text.replace(oneWordBefore(text), '');
}

/** "Schedule an onsite" → "onsite". */
export function withoutScheduling(text: string): string {
  return text.replace(toSchedule(text), '');
}

/** "Applied for the Data Engineer" → "Data Engineer". */
export function withoutAppliedFor(text: string): string {
  return text.replace(appliedFor(text), '');
}

/** True for a heading that is about more than the interview of this page. */
export const isAboutMany = testOf(together(PAGES, ({ aboutMany }) => aboutMany));

/** True for "all", "every interview". */
export const isOfAll = testOf(
  together(PAGES, ({ everything }) => everything),
  { at: 'start' },
);

/** True for a heading over what is not this application's, or is no longer so. */
export const isOfOthers = testOf(together(PAGES, ({ ofOthers }) => ofOthers));

/** True for words that a heading of a page may be and a person's name is not. */
export const holdsPageWord = testOf(together(PAGES, ({ ofPages }) => ofPages));

/** True for a page that stands in place of another: "Page not found". */
export const isRefusal = testOf(REFUSALS, { at: 'start' });

/** True for a text with such a phrase anywhere in it; single words may be anything there. */
export const holdsRefusal = testOf(REFUSALS.filter((each) => each.includes(' ')));

/** What stands between colons, dashes and the like. */
export function partsOf(text: string): string[] {
  return text.split(SEPARATOR);
}

/** Parts of the document title; a hint that confirms what was read elsewhere. */
export function titleParts(title: string): string[] {
  return partsOf(title)
    .flatMap((part) => [part, ...part.split(between(part))])
    .map((part) => part.replace(pageBefore(part), '').trim())
    .filter((part) => !isGeneric(part));
}
