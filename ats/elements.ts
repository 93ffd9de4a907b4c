/** The elements of a page's own content and their words. */
import type { Place } from './adapter.ts';

/** Elements looked at in one walk, so that a very long page costs no more than a long one. */
const MOST_ELEMENTS = 4_000;
const LONG_LIST = 60;
const SKIPPED =
  'script,style,template,noscript,svg,textarea,[hidden],footer,[role=banner] nav,header nav:not([aria-label*="readcrumb" i])';

/** Characters of one text that are looked at; no value of a page is nearly as long. */
export const LONGEST_TEXT = 1_000;

/** The words of an element on one line, cut to `LONGEST_TEXT`. */
export function wordsOf(element: Element | null | undefined): string {
  return onOneLine(element?.textContent ?? '');
}

/** The document's title on one line, cut to `LONGEST_TEXT`. */
export function titleOf(root: Document): string {
  return onOneLine(root.title);
}

/** Any white space becomes one space, and what is too long is cut, before a pattern sees the text. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
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

/** The words directly in an element, without those of elements in it; cut like `wordsOf`. */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue;
  return onOneLine(text);
}

/** Links whose address holds one of the parts. */
export function linksIn(root: ParentNode, parts: readonly string[]): Element[] {
  return [...root.querySelectorAll(parts.map((part) => `a[href*="${part}"]`).join(','))];
}

/** The heading of the first level, that of the main part before any other. */
export function mainHeading(root: Document): Element | null {
  return root.querySelector('main h1') ?? root.querySelector('h1');
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
