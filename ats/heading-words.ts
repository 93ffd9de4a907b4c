/** The parts of a heading or a title: what the page calls itself, the interview, "for", the person. */
import { isGeneric } from './labels.ts';

const FOR = String.raw`\s+(?:for|für|pour|para|per|voor|dla|with|mit|avec|con|com)\s+`;
const PAGE_WORD = String.raw`(?:(?:edit(?:ar)?|view|new|my|your|complete|submit)\s+)*(?:interview scorecard|scorecard|feedback form|evaluation form|interview kit|interview guide|interview plan|interview|schedule|scheduling|reschedule|bewertungsbogen|bewertung|interviewleitfaden|fiche d.évaluation|évaluation|kit d.entretien|guide d.entretien|ficha de (?:evaluación|avaliação)|evaluación|avaliação|guía de entrevista|roteiro de entrevista|scheda di valutazione)`;
const NAMED_BY_PAGE = new RegExp(`^${PAGE_WORD}\\s*[:–—-]\\s*`, 'i');
const PAGE_FOR = new RegExp(`^${PAGE_WORD}${FOR}`, 'i');
const PAGE_BEFORE = new RegExp(`^${PAGE_WORD}\\s+`, 'i');
const BETWEEN = new RegExp(FOR, 'i');
const AROUND_FOR = new RegExp(`^(.+?)${FOR}(.+)$`, 'i');
const ONE_WORD_FOR = new RegExp(`^\\S+${FOR}`, 'i');
const TO_SCHEDULE = /^(?:schedule|reschedule|scheduling|plan|book)\s+(?:an?\s+|the\s+)?(?=\S)/i;
const APPLIED_FOR = /^applied (?:for|to)\s+(?:the\s+)?/i;
const SEPARATOR = /\s+[|–—·•-]\s+|\s*[|·]\s*|:\s+/;
const ABOUT_MANY =
  /\b(other|your|all|more|next|previous|earlier|upcoming|this|how|purpose|about|notes|schedule|interviews|interviewers|interviewing|scorecards|questions|details|datos)\b/i;

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
export function isAboutMany(text: string): boolean {
  return ABOUT_MANY.test(text);
}

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
