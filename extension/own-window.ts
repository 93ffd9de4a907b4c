/** The window of its own in which the panel follows a tab; forgotten with the tab, and when the browser ends. */
import { sessionItem } from './session-item.ts';
import { ifOf, whole } from './shape.ts';

/** The window's number; 0 while it is being opened. */
export function ownWindowOf(tabId: number) {
  return sessionItem(`window:${tabId}`, ifOf(whole));
}
