/**
 * A sentence that comes by itself where nobody tends a panel any more.
 *
 * Firefox ends the script of an extension that is updated, switched off or removed, and leaves what it made
 * in the page. So the sentence stands beside the panel from the start, unseen, and needs no script to be seen
 * or closed.
 */

import { takeRoom } from './page-room.ts';

/** What is said where the extension behind a panel is gone. */
export const OUTLIVED =
  'Greenroom was updated or switched off. Reload this page when your scorecard is saved.';

/** Of the element with that sentence, by which a later panel knows what an earlier one left. */
const CLASS = 'left-behind';

/** When it comes, where it stands and how it is closed; it looks like the other sentences of its shadow root. */
export const LEFT_BEHIND_STYLE = `
@keyframes come { to { visibility: visible; } }
.left-behind { visibility: hidden; animation: come 1ms 5s forwards; }
.left-behind:has(:checked), .left-behind:has(~ .notice) { display: none; }
.left-behind { position: fixed; top: 8px; right: 0; width: min(304px, 100vw - 16px); box-sizing: border-box; }
.left-behind input { all: unset; }
`;

export function makeLeftBehind(document: Document): HTMLElement {
  const sentence = document.createElement('div');
  sentence.className = CLASS;
  sentence.setAttribute('role', 'alert');
  const close = document.createElement('label');
  close.append(Object.assign(document.createElement('input'), { type: 'checkbox' }), 'Close');
  sentence.append(OUTLIVED, close);
  return sentence;
}

/** Firefox runs the content script of an updated extension in open pages, beside what the old one left. */
export function removeLeftBehind(root: HTMLElement): void {
  for (const each of [...root.children] as WithAnyShadowRoot[]) {
    const left = each.openOrClosedShadowRoot?.querySelector<HTMLElement>(`.${CLASS}`);
    if (!left) continue;
    takeRoom(left);
    each.remove();
  }
}

/** What Firefox gives to content scripts alone. */
interface WithAnyShadowRoot extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}
