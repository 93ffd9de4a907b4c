/**
 * Readings from headings and the document title, by what each kind of page puts there.
 *
 * The review bar's "Application Review for <job>" is seen in canonical/greenhouse-browser-scripts; that
 * titles carry candidate and job in varying order and language, in public crawlers' fixtures. What the
 * headings of scorecards, kits and scheduling say is a guess.
 */
import { forEachElement, ownText, wordsOf } from './elements.ts';
import { isGeneric, type Labelled } from './labels.ts';
import type { Place, Reading } from './readings.ts';
import { INTERVIEW_WORD, ROLE } from './role-words.ts';

const FOR = String.raw`\s+(?:for|für|pour|para|per|voor|dla|with|mit|avec|con|com)\s+`;
/** Words with which a page names itself before it names the interview. */
const PAGE_WORD = String.raw`(?:(?:edit(?:ar)?|view|new|my|your|complete|submit)\s+)*(?:interview scorecard|scorecard|feedback form|evaluation form|interview kit|interview guide|interview plan|interview|schedule|scheduling|reschedule|bewertungsbogen|bewertung|interviewleitfaden|fiche d.évaluation|évaluation|kit d.entretien|guide d.entretien|ficha de (?:evaluación|avaliação)|evaluación|avaliação|guía de entrevista|roteiro de entrevista|scheda di valutazione)`;
const NAMED_BY_PAGE = new RegExp(`^${PAGE_WORD}\\s*[:–—-]\\s*`, 'i');
const PAGE_FOR = new RegExp(`^${PAGE_WORD}${FOR}`, 'i');
const TO_SCHEDULE = /^(?:schedule|reschedule|scheduling|plan|book)\s+(?:an?\s+|the\s+)?(?=\S)/i;
const PERSON_FOR = new RegExp(FOR, 'i');
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
    const toSchedule = kind === 'scheduling' ? heading.replace(TO_SCHEDULE, '') : heading;
    if (toSchedule !== heading && !PERSON_FOR.test(toSchedule)) {
      add('interview', toSchedule, 'main heading', 0.5);
    } else splitHeading(toSchedule, root, add);
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
  const whose = new RegExp(`^${PAGE_WORD}${FOR}(.+)$`, 'i').exec(heading)?.[1];
  if (whose) return add(kindOfWords(whose), whose, 'main heading', 0.45);
  const parts = new RegExp(`^(.+?)${FOR}(.+)$`, 'i').exec(bare) ?? twoParts(bare, root);
  if (parts?.[1] && parts[2] && (named || INTERVIEW_WORD.test(parts[1]))) {
    add('interview', parts[1], 'main heading', 0.5);
    if (!ROLE.test(parts[2])) add('candidate', parts[2], 'main heading', 0.5);
    return;
  }
  if (named || namesAnother(bare, root)) return add('interview', bare, 'main heading', 0.45);
  add(kindOfWords(heading), heading, 'main heading', 0.42);
}

function kindOfWords(text: string): 'interview' | 'job' | 'candidate' {
  if (INTERVIEW_WORD.test(text)) return 'interview';
  return ROLE.test(text) ? 'job' : 'candidate';
}

/** True where the page links to a person by another name, so that the heading is not theirs. */
function namesAnother(heading: string, root: Document): boolean {
  const link = [...root.querySelectorAll('a[href*="/people/"]')].find(
    (each) => !each.closest('aside,li,tr,td,footer') && PERSON.test(wordsOf(each)),
  );
  return link !== undefined && wordsOf(link) !== heading && !ROLE.test(heading);
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

/** One of the first headings of the content that names an interview, where the page's own names none. */
function contentHeading(root: Document, add: Add): void {
  const headings = [...root.querySelectorAll('h1,h2')].filter(
    (each) => !each.closest('aside,footer,[id*="sidebar" i],[class*="sidebar" i]'),
  );
  const found = headings
    .slice(0, FIRST_HEADINGS)
    .map((heading) => wordsOf(heading).replace(PAGE_FOR, ''))
    .find(
      (text) => INTERVIEW_WORD.test(text) && !NAMED_BY_PAGE.test(text) && !ABOUT_MANY.test(text),
    );
  if (found) add('interview', found, 'heading of the content', 0.4);
}

const FIRST_HEADINGS = 3;
const ABOUT_MANY =
  /\b(other|your|all|more|next|previous|earlier|upcoming|this|how|purpose|about|notes|schedule|interviews|interviewers|interviewing|scorecards|questions|details|datos)\b/i;

const NO_NAME = /stage|scorecard|phase|étape|etapa|greenhouse|\d/i;

/**
 * Readings from the document title: a part of it that also stands by itself on the page is the job
 * where it names a role, else the candidate.
 *
 * Evidence: titles with candidate and job in varying order, in public crawlers' fixtures.
 */
export function titleReadings(root: Document, { kind }: Place): Reading[] {
  const parts = new Set(titleParts(root.title));
  const readings: Reading[] = [];
  forEachElement(root, (element) => {
    const text = isLine(element) ? wordsOf(element) : '';
    const isPersonInTitle = PERSON.test(text) && text.includes(' ') && root.title.includes(text);
    if (!parts.delete(text) && !isPersonInTitle) return;
    const isJob = namesJob(text);
    const isOther = NO_NAME.test(text) || INTERVIEW_WORD.test(text);
    if (!isJob && (isOther || kind === 'pipeline' || kind === 'job-dashboard')) return;
    if (element.closest('[id*="footer" i],[class*="footer" i]')) return;
    const value = isJob ? 'job' : 'candidate';
    readings.push({ value, layer: 'title', where: 'document title', text, weight: 0.35 });
  });
  const roles = [...parts].filter(
    (part) => namesJob(part) && part.split(' ').length <= LONGEST_JOB,
  );
  const [only] = roles;
  if (only && roles.length === 1 && !readings.some(({ value }) => value === 'job')) {
    const where = 'document title';
    readings.push({ value: 'job', layer: 'title', where, text: only, weight: 0.3 });
  }
  return readings;
}

const LONGEST_JOB = 10;

/** True for an element of words only, at most with one element of words in it. */
function isLine(element: Element): boolean {
  const [child] = element.children;
  return element.childElementCount <= 1 && (child === undefined || child.childElementCount === 0);
}

/** True for words that name a role and no interview, person or page. */
function namesJob(text: string): boolean {
  return (
    ROLE.test(text) && !INTERVIEW_WORD.test(text) && !/^(?:candidate|for|on|at|with)\s/i.test(text)
  );
}

/**
 * "Ada Lovelace" over "Data Engineer · Analytics": a role in the line behind the name is the job.
 *
 * Evidence: `.hiring-plan` beside `h3.name` on interview kits (a link copier's tests); elsewhere a guess.
 */
export function belowNameReadings(root: Document, { kind }: Place): Reading[] {
  if (!BESIDE_THE_INTERVIEW.includes(kind)) return headedJob(root, kind);
  const names = root.querySelectorAll(NAMES);
  for (const name of [...names].slice(0, MOST_NAMES)) {
    const person = wordsOf(name);
    if (name.closest('aside li,tr,footer,nav') || ROLE.test(person) || isGeneric(person)) continue;
    const behind = name.nextElementSibling ?? name.parentElement?.nextElementSibling;
    if (!behind || behind.childElementCount > 4) continue;
    const [line = '', second = ''] = wordsOf(behind).split(/\s*[·|•]\s*/);
    if (behind.childElementCount > 1 && second === '') continue;
    const text = line.replace(APPLIED_FOR, '');
    const isRole = namesJob(text) && text.split(' ').length <= LONGEST_JOB;
    if (!isRole || isGeneric(text) || /[.:]|\b(?:at|bei|chez)\b/i.test(text)) continue;
    const where = 'line behind the name';
    const job: Reading = { value: 'job', layer: 'structure', where, text, weight: 0.4 };
    const found = [job];
    if (INTERVIEW_WORD.test(second)) {
      found.push({ value: 'stage', layer: 'structure', where, text: second, weight: 0.4 });
    }
    if (!PERSON.test(person) || INTERVIEW_WORD.test(person)) return found;
    const above = 'line before the job';
    return [
      ...found,
      { value: 'candidate', layer: 'structure', where: above, text: person, weight: 0.4 },
    ];
  }
  return [];
}

const MOST_NAMES = 12;
/** On a profile the line behind the name is the person's present job. */
const BESIDE_THE_INTERVIEW = ['scorecard', 'interview-kit', 'scheduling'];

/** On a profile the only heading that names a role is the job applied for. */
function headedJob(root: Document, kind: Place['kind']): Reading[] {
  if (kind !== 'candidate-profile') return [];
  const headings = [...root.querySelectorAll('h2,h3')].filter(
    (each) => !each.closest('aside,li,tr,footer,[class*="activity" i],[class*="note" i]'),
  );
  const roles = headings.map(wordsOf).filter((text) => namesJob(text) && isShort(text));
  const [text] = roles;
  if (!text || new Set(roles).size !== 1) return [];
  const where = 'the only heading that names a role';
  return [{ value: 'job', layer: 'structure', where, text, weight: 0.45 }];
}
const NAMES =
  'h1,.name,[class$="-name" i],[class*="-name " i],[class$="_name" i],[class*="Name-"],[class$="Name"],a[href*="/people/"],header strong,[class*="bar" i] strong,[class*="header" i] strong';

const FIRST_LINES = 16;
const APPLIED_FOR = /^applied (?:for|to)\s+(?:the\s+)?/i;
const NO_LINE =
  'nav,li,button,label,th,td,option,footer,aside li,[role=button],[role=tab],a[href="#"]';

/**
 * One of the first lines of the content that names a role, or an interview, for a page whose headings
 * and hooks are gone. Only asked for what no other reader has found; people are not guessed at.
 */
export function firstLineReadings(root: Document, { kind }: Place): Reading[] {
  const namesInterview = ['scorecard', 'interview-kit', 'scheduling'].includes(kind);
  const lines: string[] = [];
  forEachElement(root, (element) => {
    if (lines.length >= FIRST_LINES || element.closest(NO_LINE)) return;
    const text = ownText(element);
    if (text.length > 2 && text.length <= 80 && !isGeneric(text) && !text.includes(':')) {
      lines.push(text);
    }
  });
  const job = lines.find((text) => namesJob(text) && isShort(text) && text.includes(' '));
  const interview = lines.find(
    (text) =>
      namesInterview && INTERVIEW_WORD.test(text) && isShort(text) && !ABOUT_MANY.test(text),
  );
  return [
    { value: 'job' as const, text: job },
    { value: 'interview' as const, text: interview?.replace(TO_SCHEDULE, '') },
  ].flatMap(({ value, text }): Reading[] => {
    const bare = text?.replace(NAMED_BY_PAGE, '').replace(APPLIED_FOR, '');
    const where = 'one of the first lines';
    return bare ? [{ value, layer: 'text', where, text: bare, weight: 0.25 }] : [];
  });
}

function isShort(text: string): boolean {
  return text.split(' ').length <= LONGEST_JOB && !/[.!?]|\b(?:at|bei|chez)\b/.test(text);
}

/** Below the job's name on its own pages: "Research · Remote, Europe" opens with the department. */
export function belowJobReadings(root: Document, { kind }: Place): Reading[] {
  if (kind !== 'pipeline' && kind !== 'job-dashboard') return [];
  const line = (root.querySelector('main h1') ?? root.querySelector('h1'))?.nextElementSibling;
  if (!line?.matches('p,div,span') || line.childElementCount > 0) return [];
  const [text = '', ...others] = wordsOf(line).split(/\s+[·|•]\s+/);
  if (others.length === 0 || /\d|,|remote|hybrid/i.test(text) || isGeneric(text)) return [];
  return [{ value: 'department', layer: 'text', where: 'line below the job', text, weight: 0.3 }];
}

/** Parts of the document title; a hint that confirms what was read elsewhere. */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .flatMap((part) => [part, ...part.split(new RegExp(FOR, 'i'))])
    .map((part) => part.replace(new RegExp(`^${PAGE_WORD}\\s+`, 'i'), '').trim())
    .filter((part) => !isGeneric(part));
}
