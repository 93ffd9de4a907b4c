/** Readings of values that stand beside, below or behind a label. */
import { forEachElement, isOfAnother, ownText, wordsOf } from './elements.ts';
import { isGeneric, type Labelled, splitLabelled, valueOfLabel } from './labels.ts';
import type { Place, Reading } from './readings.ts';

/** A value is a few words; what holds more elements than this is a part of the page. */
const MOST_DESCENDANTS = 30;

/** The usual first stage is called like the page on which it is worked through. */
const FIRST_STAGE = /^application review$/i;
/** A department that is called like a page of the app. */
const PEOPLE_TEAM = /^people$/i;

/**
 * All readings of labelled values: definition lists, rows, groups, "Stage: Onsite".
 *
 * Evidence: the words are those of the API's documentation and their usual translations; that a page
 * labels its values at all is what any accessible page does (WCAG 2.2, success criterion 1.3.1).
 */
export function labelReadings(root: Document, place: Place): Reading[] {
  const readings: Reading[] = [];
  forEachElement(root, (element) => {
    const one = labelledBy(element) ?? labelledByAttribute(element);
    const all = one ? [one] : [...inlineLabels(element), ...inlinePairs(element)];
    if (all.length === 0 || isOfAnother(element, place.ids)) return;
    const weight = element.closest('aside') ? 0.4 : 0.75;
    for (const { value, where, text: found } of all) {
      const text = found.replace(/\s+/g, ' ').trim();
      const isKnown =
        (value === 'stage' && FIRST_STAGE.test(text)) ||
        (value === 'department' && PEOPLE_TEAM.test(text));
      if (isGeneric(text) && value !== 'minutes' && !isKnown) continue;
      readings.push({ value, layer: 'structure', where, text, weight });
    }
  });
  return readings;
}

interface Found {
  value: Labelled;
  text: string;
  where: string;
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
  const inside = wordsOf(label).slice(own.length).trim();
  if (wordsOf(label).startsWith(own) && (!isGeneric(inside) || FIRST_STAGE.test(inside))) {
    return inside;
  }
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
    return chosen &&
      !/^(all\b|alle|any\b|every|jede|tou|tod|qualquer|cualquier|beliebig|—|-)/i.test(
        wordsOf(chosen),
      )
      ? wordsOf(chosen)
      : null;
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
  const first = element.firstElementChild;
  const isFirstLine = first?.matches('strong,b') && first.nextElementSibling?.tagName === 'BR';
  return wordsOf(isFirstLine ? first : element) || null;
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

const HEADING = 'h1,h2,h3,h4,strong';

/** A block of several lines says what it is about in the first. */
function firstOfSeveral(element: Element): Element {
  return element.childElementCount > 1 ? (element.firstElementChild ?? element) : element;
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
      : whole.length <= 160 || element.querySelector(HEADING)
        ? wordsOf(element.querySelector(HEADING) ?? firstOfSeveral(element))
        : null;
  return text ? { value, text, where: `group “${name}”` } : null;
}

/** "Stage: Onsite | Length: 50 minutes". */
function inlineLabels(element: Element): Found[] {
  if (element.childElementCount > 3 || isInList(element)) return [];
  const text = element.childElementCount === 0 ? wordsOf(element) : ownText(element);
  if (text.length > 300 || !/[:：]/.test(text)) return [];
  return text.split(/\s*[·|]\s*/).flatMap((part) => {
    const split = splitLabelled(part);
    return split ? [{ ...split, where: 'text with a label' }] : [];
  });
}

/** "Stage: <b>Onsite</b> · Department: <b>Sales</b>". */
function inlinePairs(element: Element): Found[] {
  if (element.childElementCount < 1 || element.childElementCount > 8) return [];
  return [...element.children].flatMap((child): Found[] => {
    const before = child.previousSibling;
    if (before?.nodeType !== 3 || !child.matches('b,strong,em,span,a,output')) return [];
    const label = (before.nodeValue ?? '').split(/[·|,]/).at(-1)?.trim() ?? '';
    const value = /[:：]$/.test(label) ? valueOfLabel(label) : null;
    return value ? [{ value, text: wordsOf(child), where: `label “${label}”` }] : [];
  });
}

/** A cell below column headers is one of many, whatever it says of itself. */
function isInList(element: Element): boolean {
  return element.tagName === 'TD' && element.closest('table')?.querySelector('thead') !== null;
}
