/**
 * The room at the window's edge. What is fixed there takes no heed of a margin on the page's root, so it is given the
 * same room by itself where something to click in it lies under the panel.
 *
 * It is given by an animation that is over and stays as it ended: what the page says in its own styles is not touched
 * and holds again once the animation is cancelled, and a page that waits for the end of its animations does not wait.
 */

type Side = 'left' | 'right';
type Room = Record<string, string>;

const CONTROLS = 'a[href],button,input,select,textarea,summary,[role=button],[tabindex]';
/** Pixels that one takes at most. */
const SCROLL_BAR = 20;
/** Pixels. */
const ROUNDING = 1;
/** By which a later panel knows what an earlier one has given. */
const ID = 'greenroom-room';
/** Of each element that has room; it is given once, whoever takes it away. */
const GIVEN = new Map<Element, Animation>();

/**
 * Gives room beside a panel to what is fixed at its edge of the window. Asks for no point of the window: a browser takes
 * that for a painting, and the room for a shift after it. A page with more than `most` controls is left as it is: to look
 * at them all takes the page's time.
 */
export function giveEdgeRoom(
  document: Document,
  { side, panel, most }: { side: Side; panel: DOMRect; most: number },
): void {
  forgetRemoved();
  const controls = document.querySelectorAll(CONTROLS);
  if (controls.length > most) return;
  for (const control of controls) {
    if (!isUnder(control, panel) || !mayBeClicked(control)) continue;
    anchorsOf(control).some((each) => frees(control, each, side, panel));
  }
}

/** Whether something to click or to fill in lies wholly under a panel. */
export function coversControls(document: Document, panel: DOMRect): boolean {
  return [...document.querySelectorAll(CONTROLS)].some((each) => {
    if (!isUnder(each, panel)) return false;
    const { x, y, width, height } = each.getBoundingClientRect();
    return document.elementsFromPoint(x + width / 2, y + height / 2).includes(each);
  });
}

/** Takes all of it back, also what an earlier script of the extension gave. */
export function takeEdgeRoom(document: Document): void {
  const left = document.getAnimations().filter(({ id }) => id === ID);
  for (const each of [...GIVEN.values(), ...left]) each.cancel();
  GIVEN.clear();
}

/** Whether an element lies wholly under a panel, as far as the window's width goes. */
export function isUnder(element: Element, panel: DOMRect): boolean {
  const box = element.getBoundingClientRect();
  return box.left > panel.left - ROUNDING && box.right < panel.right + ROUNDING;
}

function forgetRemoved(): void {
  for (const [element, room] of GIVEN) {
    if (element.isConnected) continue;
    room.cancel();
    GIVEN.delete(element);
  }
}

function mayBeClicked(control: Element): boolean {
  const { top, bottom } = control.getBoundingClientRect();
  const { visibility, pointerEvents } = getComputedStyle(control);
  return bottom > 0 && top < innerHeight && visibility === 'visible' && pointerEvents !== 'none';
}

/** What holds a control in its place in the window, the outermost first. */
function anchorsOf(control: Element): Element[] {
  const anchors: Element[] = [];
  for (let each: Element | null = control; each; each = each.parentElement) {
    const { position } = getComputedStyle(each);
    const isAnchor = position === 'fixed' || (position === 'sticky' && isAsWideAsWindow(each));
    if (isAnchor) anchors.unshift(each);
  }
  return anchors;
}

/** Any other that sticks has its place from the page, which gives room already. */
function isAsWideAsWindow(element: Element): boolean {
  return element.getBoundingClientRect().width >= innerWidth - SCROLL_BAR;
}

/** Tries ways to give room to an anchor until one frees the control; where none does all is as it was. */
function frees(control: Element, anchor: Element, side: Side, panel: DOMRect): boolean {
  if (GIVEN.has(anchor)) return false;
  return roomsFor(anchor, side, panel).some((room) => {
    const given = anchor.animate([room, room], { id: ID, duration: 0, fill: 'both' });
    given.finish();
    if (isBeside(control, panel) && isBeside(anchor, panel)) {
      GIVEN.set(anchor, given);
      return true;
    }
    given.cancel();
    return false;
  });
}

/** Further from the edge, or narrower, or both. */
function roomsFor(anchor: Element, side: Side, panel: DOMRect): Room[] {
  const style = getComputedStyle(anchor);
  const box = anchor.getBoundingClientRect();
  const over = side === 'right' ? box.right - panel.left : panel.right - box.left;
  const narrower = {
    maxWidth: `calc(100vw - ${innerWidth - Number.parseFloat(style.width) + over}px)`,
  };
  if (style.position === 'sticky') return [narrower];
  const further = { [side]: `${Number.parseFloat(style[side]) + panel.width}px` };
  return [further, narrower, { ...further, ...narrower }];
}

/** Within what the panel leaves of the window. */
function isBeside(element: Element, panel: DOMRect): boolean {
  const { left, right } = element.getBoundingClientRect();
  const isOnRight = panel.left > 0;
  const from = isOnRight ? 0 : panel.right;
  const to = isOnRight ? panel.left : innerWidth;
  return left > from - ROUNDING && right < to + ROUNDING;
}
