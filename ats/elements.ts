/** The elements of a page's own content and their words. */
import type { Place } from './adapter.ts';
import { isGeneric } from './labels.ts';
import { firstSeen, HIDDEN, isSeen } from './sight.ts';

/** Elements looked at in one walk, so that a very long page costs no more than a long one. */
const MOST_ELEMENTS = 4_000;
const LONG_LIST = 60;
const SKIPPED = `script,style,noscript,svg,textarea,${HIDDEN},footer,[role=banner] nav,header nav:not([aria-label*="readcrumb" i])`;
/** What stands in a text and is not said by it. */
const CONTROLS = 'button,[role=button],svg,[role=tooltip],[role=img]';
/** What stands beside a name and is no part of it: marks, pronouns, initials in a picture's place. */
const MARKS = `${CONTROLS},small,sup,[aria-hidden=true],[role=status],${[
  'badge',
  'chip',
  'pill',
  'icon',
  'avatar',
  'pronoun',
  'tooltip',
]
  .map((name) => `[class*="${name}" i]`)
  .join(',')}`;

/** Characters of one text that are looked at; no value of a page is nearly as long. */
export const LONGEST_TEXT = 1_000;

/** The words that a person sees of an element, on one line and cut to `LONGEST_TEXT`; no buttons. */
export function wordsOf(element: Element | null | undefined): string {
  return wordsWithout(element, CONTROLS);
}

/** The same of a name, without what only stands beside it: badges, pronouns, icons. */
export function nameIn(element: Element | null | undefined): string {
  return wordsWithout(element, MARKS) || wordsOf(element);
}

/** True for what stands beside a name. */
export function isMark(element: Element): boolean {
  return element.matches(MARKS);
}

function wordsWithout(element: Element | null | undefined, beside: string): string {
  if (!element || !isSeen(element)) return '';
  return onOneLine(seenText(element, beside)) || onOneLine(seenText(element, HIDDEN));
}

/** Not longer than needed, so that a whole page costs no more than a line of it. */
function seenText(element: Element, beside: string): string {
  if (!element.firstElementChild) return element.textContent ?? '';
  let text = '';
  for (const node of element.childNodes) {
    if (text.length > LONGEST_TEXT * 4) break;
    if (node.nodeType === 3) text += node.nodeValue;
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (child.matches(beside) || !isSeen(child)) continue;
    const words = seenText(child, beside);
    // A link is a part of a name, unless it says what it does: "Edit".
    const isMark = beside === MARKS && child.tagName === 'A' && isGeneric(onOneLine(words));
    if (!isMark) text += words;
  }
  return text;
}

/** The document's title on one line, cut to `LONGEST_TEXT`. */
export function titleOf(root: Document): string {
  return onOneLine(root.title);
}

/** Any white space becomes one space, and what is too long is cut, before a pattern sees the text. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
}

/** Kept for one reading only: a page may hold others at the next. */
let contents = new WeakMap<Document, readonly Element[]>();
let headings = new WeakMap<Document, readonly Element[]>();

/** Forgets what a page holds; called before each reading of it. */
export function walkAgain(): void {
  contents = new WeakMap();
  headings = new WeakMap();
}

/** The elements of the page's own content, in order. */
export function contentOf(root: Document): readonly Element[] {
  const known = contents.get(root);
  if (known) return known;
  const content: Element[] = [];
  if (root.body) walk(root.body, content);
  contents.set(root, content);
  return content;
}

function walk(parent: Element, content: Element[]): void {
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (content.length === MOST_ELEMENTS) return;
    if (child.matches(SKIPPED) || isLongList(child)) continue;
    content.push(child);
    walk(child, content);
  }
}

function isLongList(element: Element): boolean {
  return /^(TBODY|UL|OL|TABLE)$/.test(element.tagName) && element.childElementCount > LONG_LIST;
}

/** The words directly in an element, without those of elements in it; cut like `wordsOf`. */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue;
  return onOneLine(text);
}

/** Links whose address holds one of the parts; no more than `most`, so that thousands are not listed. */
export function linksIn(
  root: ParentNode,
  parts: readonly string[],
  most = Number.POSITIVE_INFINITY,
): Element[] {
  return firstIn(root, parts.map((part) => `a[href*="${part}"]`).join(','), most);
}

/** The first elements of a selector, seen or not; no more than `most`, so that thousands are not listed. */
export function firstIn(root: ParentNode, selector: string, most: number): Element[] {
  const found = root.querySelectorAll(selector);
  return Array.from({ length: Math.min(most, found.length) }, (_, at) => found[at] as Element);
}

/** The elements of a selector that a person sees. */
export function seenIn(root: ParentNode, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(isSeen);
}

/** The headings of a page that fit a selector, seen or not, in order. */
export function headingsIn(root: Document, selector: string): Element[] {
  const all = headings.get(root) ?? [...root.querySelectorAll('h1,h2,h3,h4')];
  headings.set(root, all);
  return all.filter((each) => each.matches(selector));
}

/** The heading of the first level, that of the main part before any other. */
export function mainHeading(root: Document): Element | null {
  return firstSeen(headingsIn(root, 'main h1')) ?? firstSeen(headingsIn(root, 'h1'));
}

/** True inside a row that links to another person or another application. */
export function isOfAnother(element: Element, { adapter, ids }: Place): boolean {
  const row = element.closest('li,tr,article');
  if (!row || row.matches('[aria-current=true]')) return false;
  const { candidate, applicationId } = adapter.links;
  return linksIn(row, candidate.contains).some((link) => {
    const href = link.getAttribute('href') ?? '';
    const person = candidate.id.exec(href)?.[1];
    const application = applicationId.exec(href)?.[1];
    return differs(person, ids.personId) || differs(application, ids.applicationId);
  });
}

function differs(id: string | undefined, own: string | null): boolean {
  return id !== undefined && own !== null && id !== own;
}
