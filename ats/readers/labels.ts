/**
 * Readings of values that stand beside, below or behind a label: definition lists, rows, groups,
 * "Stage: Onsite".
 *
 * That a page labels its values at all is what any accessible page does (WCAG 2.2, criterion 1.3.1).
 */
import { LENGTHS, PAGES, together } from '../../vocabulary/languages.ts';
import { sourceOf, testOf } from '../../vocabulary/patterns.ts';
import type { Adapter, Place } from '../adapter.ts';
import { withoutLength } from '../clean-values.ts';
import { contentOf, isOfAnother, onOneLine, ownText, wordsOf } from '../elements.ts';
import { isOfOthers } from '../heading-words.ts';
import { isGeneric, splitLabelled, valueOfLabel } from '../labels.ts';
import { PAGE_KINDS } from '../page-kinds.ts';
import type { Readable, Reading } from '../reading.ts';
import { isSeen, isThere } from '../sight.ts';
import { chosenText, currentEntry, isField, isList, valueBeside } from './labelled-values.ts';
import type { Weights } from './weights.ts';

interface Found {
  value: Readable;
  text: string;
  where: string;
  /** True for a choice in a field and for a cell below a header: in a list a filter and one of many. */
  isOfList?: boolean;
  /** True for the only entry behind a label for several. */
  isOnly?: boolean;
}

export function labelReadings(root: Document, place: Place, weights: Weights<'labels'>): Reading[] {
  const readings: Reading[] = [];
  const { overview } = PAGE_KINDS[place.kind];
  for (const element of contentOf(root)) {
    const beside = labelledBy(element);
    const all = (beside ? [beside] : saidBy(element)).filter((each) => !overview || !each.isOfList);
    if (all.length === 0 || isOfAnother(element, place) || isAmongOthers(element)) continue;
    if (overview && element.closest(FILTER)) continue;
    // A label may be for screen readers only, beside a value that is seen.
    if (!(beside ? isThere(element) : isSeen(element))) continue;
    const usual = element.closest('aside') ? weights.aside : weights.weight;
    for (const { value, where, text: found, isOnly } of all) {
      const weight = isOnly ? weights.only : usual;
      const text = onOneLine(found);
      if (!isValue(value, text, place.adapter)) continue;
      readings.push({ value, layer: 'structure', where, text, weight, grade: weights.grade });
    }
  }
  return PAGE_KINDS[place.kind].listsInterviews ? withoutSeveral(readings) : readings;
}

/** A page that labels several interviews says nothing of one. */
function withoutSeveral(readings: readonly Reading[]): Reading[] {
  const names = readings.flatMap(({ value, text }) =>
    value === 'interview' ? [withoutLength(text)] : [],
  );
  const isOfOne = new Set(names).size <= 1;
  return readings.filter(({ value }) => isOfOne || value !== 'interview');
}

function isValue(value: Readable, text: string, { alsoValues }: Adapter): boolean {
  if (value === 'minutes' || value === 'interviewers') return true;
  if (SENTENCE.test(text)) return false;
  if (!isGeneric(text)) return true;
  return alsoValues[value]?.includes(text.toLowerCase()) ?? false;
}

function labelledBy(element: Element): Found | null {
  if (isColumnHeader(element)) return underColumnHeader(element);
  const own = ownText(element);
  const value = own.length <= 28 ? valueOfLabel(own) : null;
  if (!value) return null;
  const text = valueBeside(element, own);
  if (text === null) return null;
  const where = `label “${own.replace(/[:：]\s{0,20}$/, '')}”`;
  return { value, text, where, isOfList: isField(element) };
}

/** True in a calendar, a feed or a part of the page with a heading such as "Similar candidates". */
function isAmongOthers(element: Element): boolean {
  let before = element.previousElementSibling;
  while (before && !before.matches('h2,h3,h4,h5,h6')) before = before.previousElementSibling;
  if (before && isOfOthers(wordsOf(before))) return true;
  for (let at: Element | null = element; at && !at.matches('main,body'); at = at.parentElement) {
    const heading = at.firstElementChild;
    if (heading?.matches('h2,h3,h4,h5,h6') && isOfOthers(wordsOf(heading))) return true;
    if (LISTING.test(at.className)) return true;
  }
  return false;
}

function saidBy(element: Element): Found[] {
  const one = labelledByAttribute(element) ?? titledAs(element);
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
  const heading = table?.previousElementSibling;
  if (heading?.matches('h2,h3,h4,h5,h6') && isOfOthers(wordsOf(heading))) return null;
  const cell = rows[1].children[[...row.children].indexOf(header)];
  const text = wordsOf(cell);
  return text ? { value, text, where: `column “${wordsOf(header)}”`, isOfList: true } : null;
}

const HEADING = 'h1,h2,h3,h4,strong';
const LISTING = /(?:^|[\s_-])(?:event|calendar|activity|feed|similar|duplicate)s?(?:[\s_-]|$)/i;
/** What a list is narrowed by says nothing of what it lists. */
const FILTER = 'form,button,[role=search],[class*="filter" i],[class*="chip" i]';
/** A question, or at least five words to a full stop. */
const SENTENCE = /[?？]|^(?:\S{1,40}\s){4,60}\S{1,40}[.!]$/;
const namesInterviewList = testOf(
  together(PAGES, ({ interviewLists }) => interviewLists),
  { at: 'whole' },
);
const AND = sourceOf(together(LENGTHS, ({ and }) => and));
const SEVERAL = new RegExp(String.raw`[,;&/+、，]|\s${AND}\s`, 'iu');

function labelledByAttribute(element: Element): Found | null {
  const name = onOneLine(element.getAttribute('aria-label') ?? '');
  if (!name) return null;
  const inline = splitLabelled(name);
  if (inline) return { ...inline, where: 'aria-label' };
  const one = valueOfLabel(name);
  const value = one ?? valueOfLabel(name.replace(/s$/, ''));
  if (!value || element.matches('main,section,article,form,body')) return null;
  if (element.matches('select,input')) {
    const chosen = chosenText(element);
    return chosen === null
      ? null
      : { value, text: chosen, where: `field “${name}”`, isOfList: true };
  }
  const isOfSeveral = !one && element.querySelector('li,button,[role=listitem]') !== null;
  const text = isOfSeveral ? currentEntry(element) : textOfGroup(element, name);
  return text ? { value, text, where: `group “${name}”` } : null;
}

/** A text whose tooltip says what it is: <span title="Current stage">Onsite</span>. */
function titledAs(element: Element): Found | null {
  const name = onOneLine(element.getAttribute('title') ?? '');
  const value = name ? valueOfLabel(name) : null;
  if (!value || element.matches('td,th,button,a,input,select') || element.firstElementChild) {
    return null;
  }
  const text = wordsOf(element);
  return text && !valueOfLabel(text) ? { value, text, where: `tooltip “${name}”` } : null;
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
  return labelledRuns(element)
    .flatMap((run) => run.split(/\s{0,20}[·|]\s{0,20}/))
    .flatMap((part) => {
      const split = splitLabelled(part);
      return split ? [{ ...split, where: 'text with a label' }] : onlyOfList(part);
    });
}

/** "Interviews: Panel, 45 minutes" names one; of several none is this page's. */
function onlyOfList(text: string): Found[] {
  const [, label = '', entries = ''] = /^([^:：]{2,28})[:：]\s{0,20}(\S.*)$/s.exec(text) ?? [];
  if (!namesInterviewList(label)) return [];
  const entry = withoutLength(entries);
  if (!/^\D/.test(entry) || SEVERAL.test(entry)) return [];
  return [{ value: 'interview', text: entries, where: 'only entry of a list', isOnly: true }];
}

/** What is written between the elements in an element, if it may hold a label; a comment does not end a text. */
function labelledRuns(element: Element): string[] {
  const runs = [''];
  for (const node of element.childNodes) {
    if (node.nodeType === 1) runs.push('');
    if (node.nodeType === 3) runs.push(`${runs.pop()}${node.nodeValue}`);
  }
  return runs.filter((run) => /[:：]/.test(run)).map(onOneLine);
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
