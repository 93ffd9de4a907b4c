/** Ways of reading values from a document. Each finds what it can and says where. */
import { isOfAnother, ownText, wordsOf } from './elements.ts';
import type { PageIds } from './greenhouse/page-kind.ts';
import { isGeneric, type Labelled } from './labels.ts';
import type { PageKind, ReadingLayer } from './page-context.ts';
import { ROLE } from './role-words.ts';

/** One reading; `weight` is how far it can be trusted by itself, 0 to 1. */
export interface Reading {
  value: Labelled;
  layer: ReadingLayer;
  where: string;
  text: string;
  weight: number;
}

export interface Place {
  kind: PageKind;
  ids: PageIds;
}

/**
 * Selectors seen in public code: `.hiring-plan`, `h3.name` (an interview-kit link copier's tests);
 * `data-provides`, `.nav-link-wrapper .title`, `.stage-option` (canonical/greenhouse-browser-scripts).
 * Names that only follow their pattern are guesses.
 */
const SELECTORS: readonly (readonly [Labelled, string])[] = [
  ['candidate', 'h3.name > span, h3.name'],
  ['candidate', '[data-provides="app-review"] header :is(h1,h2,h3)'],
  ['candidate', '[data-provides="app-review"] header:not(:has(*))'],
  ['candidate', '.person-name, .candidate-name, [data-provides="candidate-name"]'],
  ['job', '.hiring-plan'],
  ['job', '.job-name, [data-provides="job-name"], [data-provides="hiring-plan"]'],
  ['stage', '.stage-option.current, .stage-option.selected, .stage-option[aria-current]'],
  ['stage', '.current-stage, [data-provides="current-stage"], [data-provides="stage-name"]'],
  ['interview', '.interview-name, .interview_name, [data-provides="interview-name"]'],
];

/**
 * Readings by classes and hooks that have been seen in use; `SELECTORS` names the evidence for each.
 */
export function markupReadings(root: Document, { ids }: Place): Reading[] {
  return SELECTORS.flatMap(([value, selector]): Reading[] => {
    const element = root.querySelector(selector);
    const isOneOfMany = value === 'interview' && root.querySelectorAll(selector).length > 1;
    if (isOneOfMany) return [];
    const text = wordsOf(element);
    if (!element || isGeneric(text) || isOfAnother(element, ids)) return [];
    const where = selector.split(',')[0] ?? '';
    const [first = '', second] = value === 'job' ? text.split(/\s+·\s+/) : [text];
    const job: Reading = { value, layer: 'markup', where, text: first, weight: 0.6 };
    if (!second || isGeneric(second)) return [job];
    return [job, { value: 'department', layer: 'markup', where, text: second, weight: 0.4 }];
  });
}

/**
 * Readings from links whose address tells what they lead to.
 *
 * Evidence: the address shapes in `page-kind.ts`, which the API's documentation and public scripts use.
 * That a page links to its own candidate and job is a guess, confirmed by breadcrumbs in crawlers' fixtures.
 */
export function linkReadings(root: Document, { kind, ids }: Place): Reading[] {
  const readings: Reading[] = [];
  let seen = 0;
  for (const link of root.querySelectorAll(
    'a[href*="/people/"],a[href*="/sdash/"],a[href*="/plans/"]',
  )) {
    seen += 1;
    if (seen > 200) break;
    const text = wordsOf(link);
    const trail = link.closest('nav,[class*="readcrumb" i]') !== null;
    if (isGeneric(text) || (link.closest('aside,li,tr,td') && !trail)) continue;
    const href = link.getAttribute('href') ?? '';
    const person = /\/people\/(\d+)/.exec(href)?.[1];
    const job = /\/(?:sdash|plans)\/(\d+)\/?(?:[?#]|$)/.exec(href)?.[1];
    if (person && kind !== 'candidate-profile' && (!ids.personId || ids.personId === person)) {
      readings.push({
        value: 'candidate',
        layer: 'structure',
        where: 'link to the candidate',
        text,
        weight: trail ? 0.6 : 0.4,
      });
    }
    if (job && (!ids.jobId || ids.jobId === job)) {
      readings.push({
        value: 'job',
        layer: 'structure',
        where: 'link to the job',
        text,
        weight: trail ? 0.6 : 0.55,
      });
    }
  }
  return readings;
}

const CURRENT_PART =
  'section[aria-current]:not([aria-current=false]),article[aria-current]:not([aria-current=false]),section.current,section.selected,article.current,article.selected,section[aria-label*="selected application" i],section[aria-label*="current application" i]';

/**
 * Readings from the parts of a profile that are marked as current: the application's heading is the
 * job, the only heading in the current stage the interview.
 *
 * Evidence: a guess from how accessible step lists are marked (WAI-ARIA 1.2, `aria-current`).
 */
export function currentPartReadings(root: Document, { kind }: Place): Reading[] {
  if (kind !== 'candidate-profile') return [];
  const step = root.querySelector('[aria-current=step]');
  const inStage = step?.querySelectorAll('h3,h4') ?? [];
  const found: readonly (readonly [Labelled, string, Element | null | undefined])[] = [
    [
      'job',
      'heading of the current application',
      root.querySelector(CURRENT_PART)?.querySelector('h2,h3,h4'),
    ],
    ['stage', 'the stage that is marked as current', step?.querySelector('summary') ?? step],
    ['interview', 'the only interview of the stage', inStage.length === 1 ? inStage[0] : null],
  ];
  return found.flatMap(([value, where, heading]): Reading[] => {
    const own = heading && value === 'stage' ? ownText(heading) : '';
    const text = value === 'stage' ? own : wordsOf(heading);
    const isOfStages = value === 'job' && /^(?:stages|interviews)\b/i.test(text);
    return isGeneric(text) || isOfStages
      ? []
      : [{ value, layer: 'structure', where, text, weight: 0.5 }];
  });
}

const SAID_DEPARTMENT =
  /^(?:in (?:the )?)?(\p{Lu}[^,·|]{1,40}?) (?:department|team)(?:,|\s*[·|]|$)/u;
const AFTER_NAME = /^\s*(?:[,·|–—-]|for|as)\s*(\S.{2,80})$/;

/**
 * Readings from lines of text: "Sales department, Paris", "for Ada Lovelace, Data Engineer".
 *
 * Evidence: none public; a guess at how people would write it, so the weights are low.
 */
export function lineReadings(root: Document, { ids }: Place): Reading[] {
  const readings: Reading[] = [];
  for (const element of [...root.querySelectorAll('p,div,span,small,li')].slice(0, MOST_LINES)) {
    if (element.childElementCount > MOST_IN_A_LINE) continue;
    const own = ownText(element);
    const [child] = element.children;
    if (
      child &&
      STAGE_BEHIND.test(own) &&
      child.matches('b,strong,em,span,a') &&
      !element.closest('li,tr,[class*="note" i],[class*="activity" i]')
    ) {
      const text = wordsOf(child);
      const where = 'words behind “stage”';
      if (!isGeneric(text))
        readings.push({ value: 'stage', layer: 'text', where, text, weight: 0.5 });
    }
    if (own.length < 3 || own.length > 120 || isElsewhere(element)) continue;
    const department = element.childElementCount === 0 ? SAID_DEPARTMENT.exec(own)?.[1] : undefined;
    if (department && !isGeneric(department)) {
      const where = 'line with “department”';
      readings.push({ value: 'department', layer: 'text', where, text: department, weight: 0.4 });
    }
    const length = own.split(/\s*[·|•()]\s*/).find((part) => LENGTH.test(part));
    if (length) {
      const where = 'line with a length';
      readings.push({ value: 'minutes', layer: 'text', where, text: length, weight: 0.3 });
    }
    const link =
      element.childElementCount === 1 ? element.querySelector('a[href*="/people/"]') : null;
    const person = /\/people\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
    if (!link || (ids.personId && ids.personId !== person)) continue;
    const job = AFTER_NAME.exec(wordsOf(element).split(wordsOf(link))[1] ?? '')?.[1];
    if (job && ROLE.test(job)) {
      const where = 'behind the candidate’s name';
      readings.push({ value: 'job', layer: 'text', where, text: job, weight: 0.45 });
    }
  }
  return readings;
}

const STAGE_BEHIND = /(?:^|\s)(?:stage|phase|stufe|étape|etapa|fase)\s*:?$/i;
const LENGTH = /^\d{1,3}\s?(?:min|mins|minutes|minuten|minutos)\.?$/i;

function isElsewhere(element: Element): boolean {
  const place = element.closest(NOT_HERE);
  if (place === null || place.matches('[aria-current=step]')) return false;
  return !(place.matches('li') && place.closest('main header') !== null);
}

const MOST_LINES = 600;
const MOST_IN_A_LINE = 6;
const NOT_HERE = 'aside,li,tr,footer,nav,[class*="note" i],[class*="activity" i],[class*="feed" i]';

/**
 * Readings from the only entry in a list of the stage's interviews.
 *
 * Evidence: a job stage has interviews (Harvest API documentation); that the profile lists them below a
 * heading "Interviews" is a guess.
 */
export function selectionReadings(root: Document): Reading[] {
  const readings: Reading[] = [];
  for (const heading of root.querySelectorAll('h2,h3,h4')) {
    const list = heading.nextElementSibling;
    if (!/^(interviews?|scheduled interviews?|interviews in this stage)\b/i.test(wordsOf(heading)))
      continue;
    if (!list?.matches('ul,ol') || list.childElementCount !== 1) continue;
    const text = wordsOf(list.querySelector('strong,b,h4,a') ?? list);
    if (isGeneric(text)) continue;
    const where = 'the only interview of the stage';
    readings.push({ value: 'interview', layer: 'structure', where, text, weight: 0.6 });
    const rest = wordsOf(list).slice(text.length);
    readings.push({ value: 'minutes', layer: 'structure', where, text: rest, weight: 0.5 });
  }
  return readings;
}
