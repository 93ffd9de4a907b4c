/** The words of what stands beside a label: text, a chosen option, the current entry of a list. */
import { PAGES, together } from '../../vocabulary/languages.ts';
import { patternOf } from '../../vocabulary/patterns.ts';
import { ownText, wordsOf } from '../elements.ts';
import { isGeneric, valueOfLabel } from '../labels.ts';

/** A value is a few words; what holds more elements than this is a part of the page. */
const MOST_DESCENDANTS = 30;
const LONGEST_LABEL = 28;
const EVERYTHING = patternOf(
  together(PAGES, ({ everything }) => everything),
  { at: 'start' },
);
const CURRENT =
  '[aria-current]:not([aria-current=false]),[aria-selected=true],.current,.selected,.active';

/** The value of a label whose own words are `own`; null where there is none or it was taken away. */
export function valueBeside(label: Element, own: string): string | null {
  const control = controlOf(label);
  if (control) return chosenText(control);
  const inside = wordsOf(label).slice(own.length).trim();
  if (wordsOf(label).startsWith(own) && inside) return inside;
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

/** What a field says; null where nothing is chosen, or "all". */
export function chosenText(control: Element): string | null {
  if (control.tagName === 'SELECT') {
    const chosen = control.querySelector('option[selected],option:checked');
    const text = wordsOf(chosen);
    return text && !choosesNothing(text) ? text : null;
  }
  return (control as HTMLInputElement | HTMLOutputElement).value || null;
}

function choosesNothing(text: string): boolean {
  return EVERYTHING.test(text) || /^[—-]/.test(text);
}

/** The value's own line: a list shows the current entry only, a block its first line. */
function valueText(element: Element): string | null {
  if (isList(element)) return currentEntry(element);
  if (element.querySelector('input,textarea,select,button')) return null;
  if (valueOfLabel(wordsOf(element)) || holdsLabels(element)) return null;
  const first = element.firstElementChild;
  const isFirstLine = first?.matches('strong,b') && first.nextElementSibling?.tagName === 'BR';
  return wordsOf(isFirstLine ? first : element) || null;
}

/** A block with labels of its own is no value: the value of this label was taken away. */
function holdsLabels(element: Element): boolean {
  const inner = [...element.querySelectorAll('*')];
  if (inner.length > MOST_DESCENDANTS) return true;
  return inner.map(ownText).some((own) => own.length <= LONGEST_LABEL && valueOfLabel(own));
}

export function isList(element: Element): boolean {
  return element.matches('ul,ol,[role=list],[role=listbox],[role=tablist]');
}

/** The entry that is marked as current; null where none is. */
export function currentEntry(list: Element): string | null {
  const entry = list.querySelector(CURRENT);
  if (!entry) return null;
  const own = ownText(entry);
  return isGeneric(own) ? wordsOf(entry.querySelector('strong,b,h2,h3,h4') ?? entry) : own;
}
