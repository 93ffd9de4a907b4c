/** Ways of reading values from a document. Each finds what it can and says where. */
import { isGeneric, type Labelled, splitLabelled, valueOfLabel } from './labels.ts';
import type { PageKind, ReadingLayer } from './page-context.ts';
import type { PageIds } from './page-kind.ts';
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

/** Elements looked at in one walk, so that a very long page costs no more than a long one. */
const MOST_ELEMENTS = 4_000;
const LONG_LIST = 60;
/** A value is a few words; what holds more elements than this is a part of the page. */
const MOST_DESCENDANTS = 30;
const SKIPPED =
  'script,style,template,noscript,svg,textarea,[hidden],greenroom-panel,footer,[role=banner] nav,header nav:not([aria-label*="readcrumb" i])';

/** The words of an element on one line. */
export function wordsOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** All readings of labelled values: definition lists, rows, groups, "Stage: Onsite". */
export function labelReadings(root: Document, place: Place): Reading[] {
  const readings: Reading[] = [];
  forEachElement(root, (element) => {
    const found = labelledBy(element) ?? labelledByAttribute(element) ?? inlineLabel(element);
    if (!found || isOfAnother(element, place.ids)) return;
    const text = found.text.replace(/\s+/g, ' ').trim();
    if (isGeneric(text) && found.value !== 'minutes') return;
    const weight = element.closest('aside') ? 0.4 : 0.75;
    readings.push({ value: found.value, layer: 'structure', where: found.where, text, weight });
  });
  return readings;
}

interface Found {
  value: Labelled;
  text: string;
  where: string;
}

/** Visits the elements of the page's own content, in order. */
export function forEachElement(root: Document, visit: (element: Element) => void): void {
  let left = MOST_ELEMENTS;
  const walk = (parent: Element) => {
    for (
      let child = parent.firstElementChild;
      child && left > 0;
      child = child.nextElementSibling
    ) {
      if (child.matches(SKIPPED) || isLongList(child)) continue;
      left -= 1;
      visit(child);
      walk(child);
    }
  };
  if (root.body) walk(root.body);
}

function isLongList(element: Element): boolean {
  return /^(TBODY|UL|OL|TABLE)$/.test(element.tagName) && element.childElementCount > LONG_LIST;
}

/** The words directly in an element, without those of elements in it. */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue;
  return text.replace(/\s+/g, ' ').trim();
}

function labelledBy(element: Element): Found | null {
  if (isColumnHeader(element)) return underColumnHeader(element);
  if (element.childElementCount > 2) return null;
  const own = ownText(element);
  if (own.length < 2 || own.length > 28) return null;
  const value = valueOfLabel(own);
  if (!value) return null;
  const text = valueBeside(element, own);
  return text === null ? null : { value, text, where: `label “${own.replace(/[:：]\s*$/, '')}”` };
}

function isColumnHeader(element: Element): boolean {
  if (element.closest('thead')) return true;
  const row = element.tagName === 'TH' ? element.parentElement : null;
  return row !== null && row.querySelectorAll('th').length > 1 && !row.querySelector('td');
}

/** The cell below a column's header, where the table has one row only; a list says nothing. */
function underColumnHeader(header: Element): Found | null {
  const value = valueOfLabel(wordsOf(header));
  const row = header.closest('tr');
  const table = header.closest('table');
  if (!value || !row || !table || table.querySelectorAll('tr').length !== 2) return null;
  const cell = table.querySelectorAll('tr')[1]?.children[[...row.children].indexOf(header)];
  const text = wordsOf(cell);
  return text ? { value, text, where: `column “${wordsOf(header)}”` } : null;
}

function valueBeside(label: Element, own: string): string | null {
  const control = controlOf(label);
  if (control) return chosenText(control);
  let element: Element | null = label;
  for (let climbed = 0; element && climbed < 4; climbed += 1) {
    const next: Element | null = element.nextElementSibling;
    if (next) return next.matches('input,select') ? chosenText(next) : valueText(next);
    const parent: Element | null = element.parentElement;
    if (!parent || parent.tagName === 'BODY') return null;
    const rest = wordsOf(parent)
      .slice(own.length)
      .replace(/^[:：\s]+/, '');
    if (rest && wordsOf(parent).startsWith(own)) return rest;
    element = parent;
  }
  return null;
}

function controlOf(label: Element): Element | null {
  if (label.tagName !== 'LABEL') return null;
  const id = label.getAttribute('for');
  return id
    ? label.ownerDocument.getElementById(id)
    : label.querySelector('select,input:not([type=radio]):not([type=checkbox])');
}

function chosenText(control: Element): string | null {
  if (control.tagName === 'SELECT') {
    const chosen = control.querySelector('option[selected],option:checked');
    return chosen && !/^(all|alle|tou|tod|—|-)/i.test(wordsOf(chosen)) ? wordsOf(chosen) : null;
  }
  if (control.tagName === 'OUTPUT') return wordsOf(control) || null;
  return control.tagName === 'INPUT' ? (control as HTMLInputElement).value || null : null;
}

/** The value's own line: a list shows the current entry only, a block its first line. */
function valueText(element: Element): string | null {
  if (element.matches('ul,ol,[role=list],[role=listbox],[role=tablist]')) {
    return currentEntry(element);
  }
  if (element.querySelector('input,textarea,select,button')) return null;
  if (valueOfLabel(wordsOf(element)) || holdsLabels(element)) return null;
  return wordsOf(element) || null;
}

/** A block with labels of its own is no value: the value of this label was taken away. */
function holdsLabels(element: Element): boolean {
  let left = MOST_DESCENDANTS;
  for (const inner of element.querySelectorAll('*')) {
    left -= 1;
    if (left < 0) return true;
    const own = ownText(inner);
    if (own.length <= 28 && valueOfLabel(own)) return true;
  }
  return false;
}

const CURRENT =
  '[aria-current]:not([aria-current=false]),[aria-selected=true],.current,.selected,.active';

function currentEntry(list: Element): string | null {
  const entry = list.querySelector(CURRENT);
  if (!entry) return null;
  const own = ownText(entry);
  return isGeneric(own) ? wordsOf(entry.querySelector('strong,b,h2,h3,h4') ?? entry) : own;
}

function labelledByAttribute(element: Element): Found | null {
  const name = element.getAttribute('aria-label');
  if (!name) return null;
  const inline = splitLabelled(name);
  if (inline) return { ...inline, where: 'aria-label' };
  const value = valueOfLabel(name.replace(/s$/, '')) ?? valueOfLabel(name);
  if (!value || element.matches('main,section,article,form,body')) return null;
  if (element.matches('select,input')) {
    const text = chosenText(element);
    return text ? { value, text, where: `field “${name}”` } : null;
  }
  const whole = wordsOf(element);
  const text = element.matches('ul,ol,nav,[role=list],[role=listbox],[role=tablist]')
    ? currentEntry(element)
    : whole.startsWith(name) && whole.length > name.length
      ? whole.slice(name.length).replace(/^[:：\s]+/, '')
      : whole.length <= 160
        ? whole
        : null;
  return text ? { value, text, where: `group “${name}”` } : null;
}

function inlineLabel(element: Element): Found | null {
  if (element.childElementCount > 3 || isInList(element)) return null;
  const text = element.childElementCount === 0 ? wordsOf(element) : ownText(element);
  if (text.length > 300 || !/[:：]/.test(text)) return null;
  for (const part of text.split(/\s*[·|]\s*/)) {
    const split = splitLabelled(part);
    if (split) return { ...split, where: 'text with a label' };
  }
  return null;
}

/** A cell below column headers is one of many, whatever it says of itself. */
function isInList(element: Element): boolean {
  return element.tagName === 'TD' && element.closest('table')?.querySelector('thead') !== null;
}

/** True inside a row that links to another person or another application. */
function isOfAnother(element: Element, ids: PageIds): boolean {
  const row = element.closest('li,tr,article');
  if (!row || row.matches('[aria-current=true]')) return false;
  for (const link of row.querySelectorAll('a[href*="/people/"]')) {
    const href = link.getAttribute('href') ?? '';
    const person = /\/people\/(\d+)/.exec(href)?.[1];
    const application = /application(?:s\/|_id=)(\d+)/.exec(href)?.[1];
    if (ids.personId && person && person !== ids.personId) return true;
    if (ids.applicationId && application && application !== ids.applicationId) return true;
  }
  return false;
}

/**
 * Selectors seen in public code: `.hiring-plan`, `h3.name` (an interview-kit link copier's tests);
 * `data-provides`, `.nav-link-wrapper .title`, `.stage-option` (canonical/greenhouse-browser-scripts).
 * Names that only follow their pattern are guesses.
 */
const SELECTORS: readonly (readonly [Labelled, string])[] = [
  ['candidate', 'h3.name > span, h3.name'],
  ['candidate', '[data-provides="app-review"] header h1'],
  ['candidate', '[data-provides="app-review"] header:not(:has(h1))'],
  ['candidate', '.person-name, .candidate-name, [data-provides="candidate-name"]'],
  ['job', '.hiring-plan'],
  ['job', '.job-name, [data-provides="job-name"], [data-provides="hiring-plan"]'],
  ['stage', '.stage-option.current, .stage-option.selected, .stage-option[aria-current]'],
  ['stage', '.current-stage, [data-provides="current-stage"], [data-provides="stage-name"]'],
  ['interview', '.interview-name, [data-provides="interview-name"]'],
];

/** Readings by classes and hooks that have been seen in use. */
export function markupReadings(root: Document, { ids }: Place): Reading[] {
  return SELECTORS.flatMap(([value, selector]): Reading[] => {
    const element = root.querySelector(selector);
    const text = wordsOf(element);
    if (!element || isGeneric(text) || isOfAnother(element, ids)) return [];
    const where = selector.split(',')[0] ?? '';
    const [first = '', second] = value === 'job' ? text.split(/\s+·\s+/) : [text];
    const job: Reading = { value, layer: 'markup', where, text: first, weight: 0.6 };
    if (!second || isGeneric(second)) return [job];
    return [job, { value: 'department', layer: 'markup', where, text: second, weight: 0.4 }];
  });
}

/** Readings from links whose address tells what they lead to. */
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
  'section[aria-current]:not([aria-current=false]),article[aria-current]:not([aria-current=false]),section.current,section.selected,article.current,article.selected';

/**
 * Readings from the parts of a profile that are marked as current: the application's heading is the
 * job, the only heading in the current stage the interview.
 */
export function currentPartReadings(root: Document, { kind }: Place): Reading[] {
  if (kind !== 'candidate-profile') return [];
  const inStage = root.querySelectorAll('li[aria-current=step] :is(h3,h4)');
  const found: readonly (readonly [Labelled, string, Element | null | undefined])[] = [
    [
      'job',
      'heading of the current application',
      root.querySelector(CURRENT_PART)?.querySelector('h2,h3,h4'),
    ],
    ['interview', 'the only interview of the stage', inStage.length === 1 ? inStage[0] : null],
  ];
  return found.flatMap(([value, where, heading]): Reading[] => {
    const text = wordsOf(heading);
    return isGeneric(text) ? [] : [{ value, layer: 'structure', where, text, weight: 0.5 }];
  });
}

const SAID_DEPARTMENT =
  /^(?:in (?:the )?)?(\p{Lu}[^,·|]{1,40}?) (?:department|team)(?:,|\s*[·|]|$)/u;
const AFTER_NAME = /^\s*(?:[,·|–—-]|for|as)\s*(\S.{2,80})$/;

/** Readings from lines of text: "Sales department, Paris", "for Ada Lovelace, Data Engineer". */
export function lineReadings(root: Document, { ids }: Place): Reading[] {
  const readings: Reading[] = [];
  for (const element of [...root.querySelectorAll('p,div,span,small')].slice(0, MOST_LINES)) {
    const own = ownText(element);
    if (own.length < 3 || own.length > 120 || isElsewhere(element)) continue;
    const department = element.childElementCount === 0 ? SAID_DEPARTMENT.exec(own)?.[1] : undefined;
    if (department && !isGeneric(department)) {
      const where = 'line with “department”';
      readings.push({ value: 'department', layer: 'text', where, text: department, weight: 0.4 });
    }
    const length = own.split(/\s*[·|•]\s*/).find((part) => LENGTH.test(part));
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

const LENGTH = /^\d{1,3}\s?(?:min|mins|minutes|minuten|minutos)\.?$/i;

function isElsewhere(element: Element): boolean {
  const place = element.closest(NOT_HERE);
  return place !== null && !place.matches('li[aria-current=step]');
}

const MOST_LINES = 600;
const NOT_HERE = 'aside,li,tr,footer,nav,[class*="note" i],[class*="activity" i],[class*="feed" i]';

/** Readings from entries marked as current or selected in lists of interviews or stages. */
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
