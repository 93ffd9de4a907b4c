/**
 * Readings from headings and the document title, by what each kind of page puts there.
 *
 * The review bar's "Application Review for <job>" is seen in canonical/greenhouse-browser-scripts; that
 * titles carry candidate and job in varying order and language, in public crawlers' fixtures. What the
 * headings of scorecards, kits and scheduling say is a guess.
 */
import { isGeneric, type Labelled } from './labels.ts';
import { forEachElement, ownText, type Place, type Reading, wordsOf } from './readings.ts';
import { INTERVIEW_WORD, ROLE } from './role-words.ts';

const FOR = String.raw`\s+(?:for|für|pour|para|per|voor|dla|with|mit|avec|con|com)\s+`;
/** Words with which a page names itself before it names the interview. */
const PAGE_WORD = String.raw`(?:(?:edit(?:ar)?|view|new|my|your|complete|submit)\s+)*(?:interview scorecard|scorecard|feedback form|evaluation form|interview kit|interview guide|interview plan|interview|schedule|scheduling|reschedule|bewertungsbogen|bewertung|interviewleitfaden|fiche d.évaluation|évaluation|kit d.entretien|guide d.entretien|ficha de (?:evaluación|avaliação)|evaluación|avaliação|guía de entrevista|roteiro de entrevista|scheda di valutazione)`;
const NAMED_BY_PAGE = new RegExp(`^${PAGE_WORD}\\s*[:–—-]\\s*`, 'i');
const TO_SCHEDULE = /^(?:schedule|reschedule|scheduling|plan|book)\s+(?:an?\s+|the\s+)?(?=\S)/i;
const SEPARATOR = /\s+[|–—·•-]\s+|\s*[|·]\s*|:\s+/;
const REQUISITION = /\s*[([#]\s*[A-Z]{0,6}-?\d[\w-]*\s*[)\]]?\s*$/;

type Add = (value: Labelled, text: string, where: string, weight: number) => void;

/** Readings from the main heading and the review bar. */
export function headingReadings(root: Document, { kind, ids }: Place): Reading[] {
  const readings: Reading[] = [];
  const add: Add = (value, text, where, weight) => {
    if (!isGeneric(text)) readings.push({ value, layer: 'structure', where, text, weight });
  };
  if (kind === 'application-review') readReviewBar(root, readings, add);
  const element =
    root.querySelector('main h1') ??
    root.querySelector('h1') ??
    (kind === 'candidate-profile' ? firstHeading(root) : null);
  const heading = wordsOf(element);
  const isOverview = kind === 'job-dashboard' || kind === 'pipeline';
  const isPerson = kind === 'candidate-profile' || kind === 'application-review';
  if (!isOverview && !isPerson) contentHeading(root, add);
  if (!element || !heading) return readings;
  if (isPerson) {
    add('candidate', heading, 'main heading', element.tagName === 'H1' ? 0.5 : 0.4);
  } else if (isOverview) {
    if (ids.jobId) add('job', jobIn(element), 'main heading', 0.45);
  } else {
    splitHeading(kind === 'scheduling' ? heading.replace(TO_SCHEDULE, '') : heading, root, add);
  }
  return readings;
}

/** Old pages have no heading of the first level. */
function firstHeading(root: Document): Element | null {
  const heading = root.querySelector('h2');
  const isNamed = heading !== null && root.title.includes(wordsOf(heading));
  return isNamed && !heading.closest('aside,footer') ? heading : null;
}

function jobIn(heading: Element): string {
  const own = ownText(heading) || wordsOf(heading);
  return own.replace(new RegExp(`^\\S+${FOR}`, 'i'), '').replace(REQUISITION, '');
}

function readReviewBar(root: Document, readings: Reading[], add: Add): void {
  const bar = wordsOf(root.querySelector('.nav-link-wrapper .title, #header .title'));
  const parts = new RegExp(`^(.+?)${FOR}(.+)$`, 'i').exec(bar || root.title);
  if (!parts?.[1] || !parts[2]) return;
  const where = bar ? 'review bar' : 'document title';
  readings.push({ value: 'stage', layer: 'markup', where, text: parts[1], weight: 0.6 });
  add('job', parts[2], where, 0.6);
}

/** "Scorecard: Values Interview for Ada Lovelace" names the interview and the candidate. */
function splitHeading(heading: string, root: Document, add: Add): void {
  const bare = heading.replace(NAMED_BY_PAGE, '');
  const named = bare !== heading;
  const parts = new RegExp(`^(.+?)${FOR}(.+)$`, 'i').exec(bare) ?? twoParts(bare, root);
  if (parts?.[1] && parts[2] && (named || INTERVIEW_WORD.test(parts[1]))) {
    add('interview', parts[1], 'main heading', 0.5);
    if (!ROLE.test(parts[2])) add('candidate', parts[2], 'main heading', 0.5);
    return;
  }
  if (named) add('interview', bare, 'main heading', 0.45);
  else if (INTERVIEW_WORD.test(heading)) add('interview', heading, 'main heading', 0.45);
  else if (ROLE.test(heading)) add('job', heading, 'main heading', 0.35);
  else add('candidate', heading, 'main heading', 0.4);
}

const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,4}$/u;

/** "Values Conversation: Ada Lovelace", where the title names the parts too. */
function twoParts(heading: string, root: Document): string[] | null {
  const [first = '', second = '', ...more] = heading.split(SEPARATOR);
  if (!first || !second || more.length > 0) return null;
  const title = root.title.toLowerCase();
  const inTitle = [first, second].every((part) => title.includes(part.toLowerCase()));
  const isPlain = INTERVIEW_WORD.test(first) && PERSON.test(second) && !ROLE.test(second);
  if (!inTitle && !isPlain) return null;
  return INTERVIEW_WORD.test(second) && !INTERVIEW_WORD.test(first)
    ? [heading, second, first]
    : [heading, first, second];
}

/** The first heading of the content that names an interview, where the page's own names none. */
function contentHeading(root: Document, add: Add): void {
  for (const heading of root.querySelectorAll('h1,h2')) {
    if (heading.closest('aside,footer,[id*="sidebar" i],[class*="sidebar" i]')) continue;
    const text = wordsOf(heading);
    if (isGeneric(text) || NAMED_BY_PAGE.test(text)) continue;
    if (INTERVIEW_WORD.test(text) && !ABOUT_MANY.test(text)) {
      add('interview', text, 'heading of the content', 0.4);
    }
    return;
  }
}

const ABOUT_MANY =
  /\b(other|your|all|more|next|previous|upcoming|interviews|scorecards|questions)\b/i;

const NO_NAME = /stage|scorecard|phase|étape|etapa|greenhouse|\d/i;

/**
 * Readings from the document title: a part of it that also stands by itself on the page is the job
 * where it names a role, else the candidate.
 */
export function titleReadings(root: Document, { kind }: Place): Reading[] {
  const parts = new Set(titleParts(root.title));
  if (parts.size === 0) return [];
  const readings: Reading[] = [];
  forEachElement(root, (element) => {
    const text = element.childElementCount <= 1 ? wordsOf(element) : '';
    if (!parts.delete(text)) return;
    const isJob = ROLE.test(text);
    const isOther = NO_NAME.test(text) || INTERVIEW_WORD.test(text);
    if (!isJob && (isOther || kind === 'pipeline' || kind === 'job-dashboard')) return;
    if (element.closest('[id*="footer" i],[class*="footer" i]')) return;
    const value = isJob ? 'job' : 'candidate';
    readings.push({ value, layer: 'title', where: 'document title', text, weight: 0.35 });
  });
  return readings;
}

const LONGEST_JOB = 10;

/** "Ada Lovelace" over "Data Engineer · Analytics": a role in the line behind the name is the job. */
export function belowNameReadings(root: Document, { kind }: Place): Reading[] {
  if (kind === 'pipeline' || kind === 'job-dashboard') return [];
  const names = root.querySelectorAll('h1,h3.name,[class*="name" i]');
  for (const name of [...names].slice(0, MOST_NAMES)) {
    if (name.closest('aside li,tr,footer,nav') || ROLE.test(wordsOf(name))) continue;
    const behind = name.nextElementSibling ?? name.parentElement?.nextElementSibling;
    if (!behind || behind.childElementCount > 3) continue;
    const [text = ''] = wordsOf(behind).split(/\s+[·|•]\s+/);
    const isRole = ROLE.test(text) && text.split(' ').length <= LONGEST_JOB;
    if (!isRole || isGeneric(text) || /[.:]|\b(?:at|bei|chez|en)\s+\p{Lu}/u.test(text)) continue;
    const where = 'line behind the name';
    return [{ value: 'job', layer: 'structure', where, text, weight: 0.4 }];
  }
  return [];
}

const MOST_NAMES = 12;

/** Parts of the document title; a hint that confirms what was read elsewhere. */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .flatMap((part) => [part, ...part.split(new RegExp(FOR, 'i'))])
    .map((part) => part.replace(new RegExp(`^${PAGE_WORD}\\s+`, 'i'), '').trim())
    .filter((part) => !isGeneric(part));
}
