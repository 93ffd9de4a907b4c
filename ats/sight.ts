/** Which elements of a page a person sees. What a page hides says nothing of it. */

/** Seen; kept off the screen, for screen readers or as a copy; or not there at all. */
type Sight = 'seen' | 'aside' | 'gone';

/** What markup alone hides; the same wherever the document is. */
export const HIDDEN = [
  'template',
  '[hidden]',
  '[inert]',
  'dialog:not([open])',
  '[style*="display:none" i]',
  '[style*="display: none" i]',
].join(',');
const NEVER_SEEN = `script,style,noscript,${HIDDEN}`;
/** Pixels beyond an edge at which nobody scrolls to something. */
const FAR_OFF = -900;
const CLIPPED_AWAY = /^(?:rect\((?:[01](?:px)?[,\s]{0,3}){4}\)|inset\((?:50|100)%)/;

/** How an element itself is seen, and how what is in it can be at best. */
interface Look {
  sight: Sight;
  holds: Sight;
}
const OPEN: Look = { sight: 'seen', holds: 'seen' };
const GONE: Look = { sight: 'gone', holds: 'gone' };

/** Kept for one reading only: styles may be others at the next. */
let looks = new WeakMap<Element, Look>();

/** Forgets what was seen; called before each reading of a page. */
export function lookAgain(): void {
  looks = new WeakMap();
}

/** True for an element whose words a person can see. */
export function isSeen(element: Element): boolean {
  return lookAt(element).sight === 'seen';
}

/** True also for what is kept off the screen, as labels for screen readers are. */
export function isThere(element: Element): boolean {
  return lookAt(element).sight !== 'gone';
}

/** The first of the elements that is seen. */
export function firstSeen(elements: Iterable<Element>): Element | null {
  for (const element of elements) if (isSeen(element)) return element;
  return null;
}

function lookAt(element: Element): Look {
  const known = looks.get(element);
  if (known) return known;
  const around = element.parentElement ? lookAt(element.parentElement) : OPEN;
  const look = around.holds === 'gone' ? around : lookWithin(element, around.holds);
  looks.set(element, look);
  return look;
}

function lookWithin(element: Element, around: Sight): Look {
  if (element.matches(NEVER_SEEN)) return GONE;
  const style = styleOf(element);
  if (style?.display === 'none') return GONE;
  const holds = style && isFarOff(style) ? 'aside' : around;
  // What is in it may be visible again. Opacity does not count: what fades in is read before it has.
  const isInvisible = style?.visibility === 'hidden' || style?.visibility === 'collapse';
  return { holds, sight: isInvisible ? 'gone' : holds };
}

/** Null in a document that is not rendered: it has no styles but its markup's. */
function styleOf(element: Element): CSSStyleDeclaration | null {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  return view?.document === ownerDocument ? view.getComputedStyle(element) : null;
}

function isFarOff(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (CLIPPED_AWAY.test(style.clip) || CLIPPED_AWAY.test(style.clipPath)) return true;
  return Number.parseFloat(style.left) < FAR_OFF || Number.parseFloat(style.top) < FAR_OFF;
}
