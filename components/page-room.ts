/**
 * The room that a page gives to the panel beside it: a margin on the page's root element, and room for what takes no
 * heed of that (`edge-room.ts`).
 *
 * What the page said there itself is kept on an element of the panel's shadow root, so that it can be put back
 * by who finds that one: Firefox ends the script of an updated extension and leaves what it made in the page.
 */

import { takeEdgeRoom } from './edge-room.ts';

/** Pixels: in a window that leaves the page less, the panel takes no room. */
const LEAST_FOR_PAGE = 900;

/** Whether a window has room for a panel, `width` pixels wide, beside its page. */
export function hasRoom(window: Window, width: number): boolean {
  return window.innerWidth - width >= LEAST_FOR_PAGE;
}

/** Gives a panel `width` pixels on its side of the page; what the page said is noted on the keeper. */
export function giveRoom(keeper: HTMLElement, side: 'left' | 'right', width: number): void {
  const root = keeper.ownerDocument.documentElement;
  const { style } = root;
  const margin = `margin-${side}`;
  const said = (name: string) => [style.getPropertyValue(name), style.getPropertyPriority(name)];
  const given = [`${width}px`, 'important'] as const;
  if (keeper.dataset.room && `${said(margin)}` === `${given}`) return;
  takeRoom(keeper);
  // A shorthand with a variable in it says nothing of its parts.
  const name = style.margin.includes('var(') ? 'margin' : margin;
  const hadStyle = root.hasAttribute('style');
  keeper.dataset.room = JSON.stringify([hadStyle, name, ...said(name), side, width]);
  style.setProperty(margin, ...given);
}

/** Takes the room back: the page's root says what it said before. Does nothing where none was given. */
export function takeRoom(keeper: HTMLElement): void {
  const { room } = keeper.dataset;
  if (!room) return;
  delete keeper.dataset.room;
  const { ownerDocument } = keeper;
  takeEdgeRoom(ownerDocument);
  const root = ownerDocument.documentElement;
  const [hadStyle, name, value, priority] = JSON.parse(room);
  root.style.setProperty(name, value, priority);
  if (!hadStyle && root.style.length === 0) root.removeAttribute('style');
}

/** On paper there is no panel: the page takes its room back to be printed, and gives it again after. */
export function printWithoutRoom(keeper: HTMLElement): void {
  const view = keeper.ownerDocument.defaultView;
  let room: string | undefined;
  view?.addEventListener('beforeprint', () => {
    ({ room } = keeper.dataset);
    takeRoom(keeper);
  });
  view?.addEventListener('afterprint', () => {
    if (!room) return;
    const [side, width] = JSON.parse(room).slice(-2);
    giveRoom(keeper, side, width);
  });
}
