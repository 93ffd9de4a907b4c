/**
 * What is kept of tabs that are no more. A page says itself that it is left (`page-left`); of one that
 * crashed something stays, and is forgotten here. Hearing of every tab that is closed would wake the
 * service worker for all the pages that are not ours.
 */
import browser from 'webextension-polyfill';
import { forgetSession, sessionKeys } from '../../extension/session-item.ts';

const KINDS = ['page', 'once', 'corrections', 'panel', 'window'];

/** No number of a tab is used again before the browser ends. */
export async function forgetGoneTabs(): Promise<void> {
  const known = new Set((await sessionKeys()).flatMap((key) => tabOf(key) ?? []));
  if (known.size === 0) return;
  for (const { id } of await browser.tabs.query({})) known.delete(id ?? Number.NaN);
  await forgetTabs([...known]);
}

export function forgetTabs(tabs: readonly number[]): Promise<void> {
  return forgetSession(tabs.flatMap((tab) => KINDS.map((kind) => `${kind}:${tab}`)));
}

function tabOf(key: string): number | null {
  const [kind = '', tab] = key.split(':');
  return KINDS.includes(kind) ? Number(tab) : null;
}
