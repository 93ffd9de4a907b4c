/** The words of what stands beside a label: text, a chosen option, the current entry of a list. */
import { PAGES, together } from '../../vocabulary/languages.ts';
import { testOf } from '../../vocabulary/patterns.ts';
import { nameIn, onOneLine, ownText, seenIn, wordsOf } from '../elements.ts';
import { isGeneric, valueOfLabel } from '../labels.ts';
import { firstSeen, isSeen, isThere } from '../sight.ts';

/** A value is a few words; what holds more elements than this is a part of the page. */
const MOST_DESCENDANTS = 30;
const LONGEST_LABEL = 28;
const isOfEverything = testOf(
  together(PAGES, ({ everything }) => everything),
  { at: 'start' },
);
const CURRENT =
  '[aria-current]:not([aria-current=false]),[aria-selected=true],[aria-pressed=true],.current,.selected,.active';

/** Beyond these a label's own row, pair or cell has ended. */
const ROW =
  'tr,td,th,dt,dd,li,dl,ul,ol,table,p,section,article,header,aside,form,fieldset,main,nav,[role=row],[role=cell],[role=listitem]';
const FIELDS =
  'select,textarea,output,input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=button]):not([type=submit])';

/** The value of a label whose own words are `own`; null where there is none or it was taken away. */
export function valueBeside(label: Element, own: string): string | null {
  if (label.tagName === 'LEGEND') return chosenButton(label.parentElement);
  const control = controlOf(label);
  if (control) return chosenText(control);
  const inside = wordsOf(label).slice(own.length).trim();
  if (wordsOf(label).startsWith(own) && inside) return inside;
  let element: Element | null = label;
  for (let climbed = 0; element && climbed < 4; climbed += 1) {
    const behind = textBehind(element);
    if (behind) return behind;
    const next = nextThere(element);
    if (next) return climbed > 0 && isAnotherRow(element, next) ? null : valueText(next);
    const parent: Element | null = element.parentElement;
    if (!parent || parent.tagName === 'BODY' || element.matches(ROW)) return null;
    // What a label stands behind is not labelled by it.
    if (!onOneLine(parent.textContent ?? '').startsWith(own)) return null;
    element = parent;
  }
  return null;
}

/** What is written right behind an element, before the next one. */
function textBehind(element: Element): string {
  let text = '';
  for (let node = element.nextSibling; node && node.nodeType !== 1; node = node.nextSibling) {
    if (node.nodeType === 3) text += node.nodeValue;
  }
  return onOneLine(text).replace(/^[:：\s]{1,20}|\s{0,20}[·|,;]$/g, '');
}

function nextThere(element: Element): Element | null {
  let next = element.nextElementSibling;
  while (next && !isThere(next)) next = next.nextElementSibling;
  return next;
}

/** Boxes of the same kind are rows: the value of one does not stand in the next. */
function isAnotherRow(element: Element, next: Element): boolean {
  if (element.matches('tr,li,[role=row],[role=listitem]')) return true;
  return (
    element.tagName === next.tagName &&
    element.className !== '' &&
    element.className === next.className
  );
}

/** Of a group of fields only what is chosen by a round button says something. */
function chosenButton(group: Element | null): string | null {
  const chosen = group?.querySelector('input[type=radio]:checked');
  return wordsOf(chosen?.closest('label')) || null;
}

function controlOf(label: Element): Element | null {
  const isPlain = /^[\w:.-]+$/.test(label.id);
  const named = `[aria-labelledby~="${label.id}"]`;
  const field = isPlain ? label.ownerDocument.querySelector(named) : null;
  if (field?.matches(FIELDS)) return field;
  if (label.tagName !== 'LABEL') return null;
  const id = label.getAttribute('for');
  return id ? label.ownerDocument.getElementById(id) : label.querySelector(FIELDS);
}

/** True where a label's value is what a field says. */
export function isField(label: Element): boolean {
  return controlOf(label) !== null;
}

/** What a field says; null where nothing is chosen, or "all". */
export function chosenText(control: Element): string | null {
  if (!isSeen(control)) return null;
  if (control.tagName === 'SELECT') {
    // What is chosen now, or else what was when the page was made.
    const [chosen, another] = control.querySelectorAll('option:checked');
    const option = chosen ?? control.querySelector('option[selected]');
    const text = onOneLine(option?.textContent ?? '');
    return text && !another && !choosesNothing(text) ? text : null;
  }
  return onOneLine((control as HTMLInputElement | HTMLOutputElement).value ?? '') || null;
}

function choosesNothing(text: string): boolean {
  return isOfEverything(text) || /^[—-]/.test(text);
}

/** The value's own line: a list shows the current entry only, a block its first line. */
function valueText(element: Element): string | null {
  if (isList(element)) return currentEntry(element);
  const [field, another] = element.matches(FIELDS) ? [element] : seenIn(element, FIELDS);
  if (field) return another ? null : chosenText(field);
  if (valueOfLabel(wordsOf(element)) || holdsLabels(element)) return null;
  const first = element.firstElementChild;
  const isFirstLine = first?.matches('strong,b') && first.nextElementSibling?.tagName === 'BR';
  const text = nameIn(isFirstLine ? first : element);
  return text === '' || text === buttonsIn(element) ? null : text;
}

/** A button says what it does, not what is so. */
function buttonsIn(element: Element): string {
  const buttons = [...element.querySelectorAll('button,[role=button]')];
  return onOneLine(buttons.map(({ textContent }) => textContent).join(''));
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
  const entry = firstSeen(list.querySelectorAll(CURRENT));
  if (!entry) return null;
  const own = ownText(entry);
  return isGeneric(own) ? wordsOf(entry.querySelector('strong,b,h2,h3,h4') ?? entry) : own;
}
