/** The stages of a list in which the current one is marked, in the page's own order. */
import type { Place } from '../adapter.ts';
import { withoutLength, withoutNumber } from '../clean-values.ts';
import { isOfAnother, nameIn, onOneLine, ownText, wordsOf } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import { holdsInterview } from '../names.ts';
import type { StagesAround } from '../page-context.ts';
import { isSeen } from '../sight.ts';

export const HEADINGS = 'h2,h3,h4,h5';
const ENTRY = 'li,[role=listitem],[role=option],details';
/** Stands between entries and is none. */
const BETWEEN = '[role=separator],[role=presentation],[role=none],[aria-hidden=true]';
/** What a list lies in that tells of one stage. */
const WITHIN_ANOTHER = 'li,[role=listitem],details:not(:only-of-type)';

/** A stage that is marked, and what stands right beside it. */
export interface ListedStage extends Required<StagesAround> {
  name: string;
}

/** What all lists say; undefined where there is none, or where two say something else. */
export function agreedOn(lists: readonly ListedStage[], stage: string): StagesAround | undefined {
  const [first] = lists;
  if (first?.name !== withoutNumber(stage)) return undefined;
  const { name, ...around } = first;
  return lists.every((each) => JSON.stringify(each) === JSON.stringify(first)) ? around : undefined;
}

/**
 * The stage whose entry holds what marks it. Empty where that is no entry of a list of stages, or where what
 * stands beside it cannot be told: it is still empty, or hidden, or something else than a stage.
 * `options`: the selector of entries that are no list's.
 */
export function listedStage(marked: Element, place: Place, options?: string): ListedStage[] {
  const isOption = options !== undefined && marked.parentElement?.tagName !== 'LI';
  const entry = isOption ? marked : marked.closest(ENTRY);
  const list = entry?.parentElement;
  if (!entry || !list || list.closest(WITHIN_ANOTHER) || isOfInterviews(list)) return [];
  const entries = [...list.children].filter(
    (each) =>
      each === entry ||
      (each.tagName === entry.tagName &&
        !each.matches(BETWEEN) &&
        (!isOption || each.matches(options))),
  );
  const name = nameOf(entry, place);
  const at = entries.indexOf(entry);
  const before = nearest(entries.slice(0, at).reverse(), entries, place);
  const after = nearest(entries.slice(at + 1), entries, place);
  if (!name || before === undefined || after === undefined || entries.length < 2) return [];
  return [{ name, before, after }];
}

/** "Upcoming interviews", and no "Interview plan". */
function isOfInterviews(list: Element): boolean {
  const { previousElementSibling: above } = list;
  const label = list.getAttribute('aria-label') ?? (above?.matches(HEADINGS) ? wordsOf(above) : '');
  return holdsInterview(label.split(' ').at(-1) ?? '');
}

/** Null where there is none; undefined where it cannot be told. A hidden copy of a seen one is passed over. */
function nearest(
  beside: readonly Element[],
  entries: readonly Element[],
  place: Place,
): string | null | undefined {
  const isCopy = (hidden: Element) =>
    entries.some((each) => isSeen(each) && textOf(each) === textOf(hidden));
  const entry = beside.find((each) => isSeen(each) || !isCopy(each));
  if (!entry) return null;
  return isSeen(entry) ? nameOf(entry, place) : undefined;
}

function textOf(element: Element): string {
  return onOneLine(element.textContent ?? '');
}

/** Undefined for what is no stage: not seen or empty, a word for the page, somebody else's, of a length. */
function nameOf(entry: Element, place: Place): string | undefined {
  const said = nameOfEntry(entry);
  const name = withoutNumber(said);
  const isKnown = place.adapter.alsoValues.stage?.includes(name.toLowerCase());
  const isNone = !isKnown && isGeneric(name);
  return isNone || withoutLength(said) !== said || isOfAnother(entry, place) ? undefined : name;
}

/** Its own words, or the first of its lines; a heading only where others are below it. */
function nameOfEntry(entry: Element): string {
  const whole = entry.querySelector('summary') ?? entry;
  const name = nameOfStep(whole);
  const isInLine = name !== '' && name !== ownText(whole) && !whole.querySelector(HEADINGS);
  return isInLine ? nameIn(firstLineIn(whole)) || name : name;
}

/** What a step is called: its own words, its first line, or a heading above those of its interviews. */
export function nameOfStep(step: Element): string {
  const whole = step.querySelector('summary') ?? step;
  const headings = [...whole.querySelectorAll(HEADINGS)];
  const own = ownText(whole);
  if (holdsLetter(own)) return own;
  if (headings.length === 0 && whole.querySelector('div,p,ul,ol,section') === null) {
    return nameIn(whole);
  }
  const line = firstLineIn(whole);
  if (!line) return '';
  const [first, second] = headings;
  const isTitle = first === line && second !== undefined && second.tagName > first.tagName;
  return !line.matches(HEADINGS) || isTitle ? nameIn(line) : '';
}

/** The first element with words in it that is no box of others. */
function firstLineIn(box: Element): Element | null {
  for (const child of box.children) {
    if (!isSeen(child) || !holdsLetter(nameIn(child))) continue;
    return child.matches('div,p,header,section') && child.firstElementChild
      ? firstLineIn(child)
      : child;
  }
  return null;
}

export function holdsLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}
