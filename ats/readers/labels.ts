/**
 * Readings of values that stand beside, below or behind a label: definition lists, rows, groups,
 * "Stage: Onsite".
 *
 * That a page labels its values at all is what any accessible page does (WCAG 2.2, criterion 1.3.1).
 */
import type { Adapter, Place } from '../adapter.ts';
import { contentOf, isOfAnother, onOneLine, ownText, wordsOf } from '../elements.ts';
import { isGeneric, splitLabelled, valueOfLabel } from '../labels.ts';
import type { Readable, Reading } from '../reading.ts';
import { isSeen, isThere } from '../sight.ts';
import { chosenText, currentEntry, isList, valueBeside } from './labelled-values.ts';
import type { Weights } from './weights.ts';

interface Found {
  value: Readable;
  text: string;
  where: string;
}

export function labelReadings(root: Document, place: Place, weights: Weights<'labels'>): Reading[] {
  const readings: Reading[] = [];
  for (const element of contentOf(root)) {
    const beside = labelledBy(element);
    const all = beside ? [beside] : saidBy(element);
    if (all.length === 0 || isOfAnother(element, place)) continue;
    // A label may be for screen readers only, beside a value that is seen.
    if (!(beside ? isThere(element) : isSeen(element))) continue;
    const weight = element.closest('aside') ? weights.aside : weights.weight;
    for (const { value, where, text: found } of all) {
      const text = onOneLine(found);
      if (!isValue(value, text, place.adapter)) continue;
      readings.push({ value, layer: 'structure', where, text, weight, grade: weights.grade });
    }
  }
  return readings;
}

function isValue(value: Readable, text: string, { alsoValues }: Adapter): boolean {
  if (value === 'minutes' || !isGeneric(text)) return true;
  return alsoValues[value]?.includes(text.toLowerCase()) ?? false;
}

function labelledBy(element: Element): Found | null {
  if (isColumnHeader(element)) return underColumnHeader(element);
  const own = ownText(element);
  const value = own.length <= 28 ? valueOfLabel(own) : null;
  if (!value) return null;
  const text = valueBeside(element, own);
  return text === null
    ? null
    : { value, text, where: `label “${own.replace(/[:：]\s{0,20}$/, '')}”` };
}

function saidBy(element: Element): Found[] {
  const one = labelledByAttribute(element);
  return one ? [one] : [...inlineLabels(element), ...inlinePairs(element)];
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
  // Such a list is not counted to its end: a table may have thousands of rows.
  const rows = table?.getElementsByTagName('tr');
  if (!value || !row || !rows?.[1] || rows[2]) return null;
  const cell = rows[1].children[[...row.children].indexOf(header)];
  const text = wordsOf(cell);
  return text ? { value, text, where: `column “${wordsOf(header)}”` } : null;
}

const HEADING = 'h1,h2,h3,h4,strong';

function labelledByAttribute(element: Element): Found | null {
  const name = onOneLine(element.getAttribute('aria-label') ?? '');
  if (!name) return null;
  const inline = splitLabelled(name);
  if (inline) return { ...inline, where: 'aria-label' };
  const value = valueOfLabel(name.replace(/s$/, '')) ?? valueOfLabel(name);
  if (!value || element.matches('main,section,article,form,body')) return null;
  const isField = element.matches('select,input');
  const text = isField ? chosenText(element) : textOfGroup(element, name);
  return text ? { value, text, where: `${isField ? 'field' : 'group'} “${name}”` } : null;
}

function textOfGroup(group: Element, name: string): string | null {
  if (isList(group)) return currentEntry(group);
  const whole = wordsOf(group);
  if (whole.startsWith(name)) {
    return whole.slice(name.length).replace(/^[:：\s]+/, '');
  }
  const heading = group.querySelector(HEADING);
  return whole.length <= 160 || heading ? wordsOf(heading ?? firstOfSeveral(group)) : null;
}

/** A block of several lines says what it is about in the first. */
function firstOfSeveral(element: Element): Element {
  return element.childElementCount > 1 ? (element.firstElementChild ?? element) : element;
}

/** "Stage: Onsite | Length: 50 minutes". */
function inlineLabels(element: Element): Found[] {
  if (isInList(element)) return [];
  const text = ownText(element);
  return text.split(/\s{0,20}[·|]\s{0,20}/).flatMap((part) => {
    const split = splitLabelled(part);
    return split ? [{ ...split, where: 'text with a label' }] : [];
  });
}

/** "Stage: <b>Onsite</b> · Department: <b>Sales</b>". */
function inlinePairs(element: Element): Found[] {
  return [...element.children].flatMap((child): Found[] => {
    const before = child.previousSibling;
    if (before?.nodeType !== 3 || !child.matches('b,strong,em,span,a,output')) return [];
    const label =
      onOneLine(before.nodeValue ?? '')
        .split(/[·|,]/)
        .at(-1)
        ?.trim() ?? '';
    const value = /[:：]$/.test(label) ? valueOfLabel(label) : null;
    return value ? [{ value, text: wordsOf(child), where: `label “${label}”` }] : [];
  });
}

/** A cell below column headers is one of many, whatever it says of itself. */
function isInList(element: Element): boolean {
  return element.tagName === 'TD' && element.closest('table')?.querySelector('thead') !== null;
}
