/** The parts of a heading or a title: what the page calls itself, the interview, "for", the person. */
import { PAGES, together } from '../vocabulary/languages.ts';
import { sourceOf, testOf } from '../vocabulary/patterns.ts';
import { isGeneric } from './labels.ts';

const FOR = String.raw`\s{1,20}${sourceOf(together(PAGES, ({ between }) => between))}\s{1,20}`;
const ARTICLE = sourceOf(together(PAGES, ({ articles }) => articles));
const BEFORE = sourceOf(together(PAGES, ({ before }) => before));
const NAME = sourceOf(together(PAGES, ({ names }) => names));
const SCHEDULING = sourceOf(together(PAGES, ({ scheduling }) => scheduling));
const APPLIED = sourceOf(together(PAGES, ({ appliedFor }) => appliedFor));

/** What a page calls itself: "Scorecard", "Edit my interview kit". */
const PAGE = String.raw`^(?:${BEFORE}\s{1,20}){0,20}${NAME}`;
const NAMED_BY_PAGE = pattern(String.raw`${PAGE}\s{0,20}[:–—-]\s{0,20}`);
const PAGE_FOR = pattern(`${PAGE}${FOR}`);
const PAGE_BEFORE = pattern(String.raw`${PAGE}\s{1,20}`);
const BETWEEN = pattern(FOR);
const AROUND_FOR = pattern(`^(.{1,200}?)${FOR}(.{1,200})$`);
const ONE_WORD_FOR = pattern(String.raw`^\S{1,200}${FOR}`);
const TO_SCHEDULE = pattern(String.raw`^${SCHEDULING}\s{1,20}(?:${ARTICLE}\s{1,20})?(?=\S)`);
const APPLIED_FOR = pattern(String.raw`^${APPLIED}\s{1,20}(?:${ARTICLE}\s{1,20})?`);
const REFUSALS = together(PAGES, ({ refusals }) => refusals);
const SEPARATOR = /\s{1,20}[|–—·•-]\s{1,20}|\s{0,20}[|｜·]\s{0,20}|:\s{1,20}/;

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/** "Scorecard: Values Interview" → "Values Interview". */
export function withoutPageName(text: string): string {
  return text.replace(NAMED_BY_PAGE, '');
}

/** "Scorecard for Ada Lovelace" → "Ada Lovelace"; null for a heading of another form. */
export function behindPageFor(text: string): string | null {
  const rest = text.replace(PAGE_FOR, '');
  return rest === text ? null : rest;
}

/** "Values Interview for Ada Lovelace" → both; null where there is no "for" or "with". */
export function aroundFor(text: string): [before: string, after: string] | null {
  const parts = AROUND_FOR.exec(text);
  return parts?.[1] && parts[2] ? [parts[1], parts[2]] : null;
}

export function holdsFor(text: string): boolean {
  return BETWEEN.test(text);
}

/** "Pipeline for Data Engineer" → "Data Engineer". */
export function withoutOneWordFor(text: string): string {
  return text.replace(ONE_WORD_FOR, '');
}

/** "Schedule an onsite" → "onsite". */
export function withoutScheduling(text: string): string {
  return text.replace(TO_SCHEDULE, '');
}

/** "Applied for the Data Engineer" → "Data Engineer". */
export function withoutAppliedFor(text: string): string {
  return text.replace(APPLIED_FOR, '');
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
    .flatMap((part) => [part, ...part.split(BETWEEN)])
    .map((part) => part.replace(PAGE_BEFORE, '').trim())
    .filter((part) => !isGeneric(part));
}
