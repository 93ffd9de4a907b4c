/** What was read on each open tab: in memory only, gone with the page. */
import browser from 'webextension-polyfill';
import type { PageContext } from '../../ats/page-context.ts';
import { TAB_CHANGED, tabKey, tabOfKey } from '../../extension/messages.ts';
import { pageContext } from './message-schema.ts';

/** A short account of a match, kept beside the context so that the popup and tests can name it. */
export interface Outcome {
  verdict: string;
  guideId: string | null;
  guideName: string | null;
  confidence: number;
}

export async function storeTab(
  tabId: number,
  context: PageContext | null,
  outcome: Outcome | null,
): Promise<void> {
  if (context === null) await forgetTab(tabId);
  else await browser.storage.session.set({ [tabKey(tabId)]: { context, outcome, settled: true } });
  tellPanel(tabId);
}

/** Where the page has just gone there is nobody left to be told, and the browser rejects. */
function tellPanel(tabId: number): void {
  browser.tabs.sendMessage(tabId, TAB_CHANGED).catch((error: unknown) => {
    console.debug(`Greenroom told tab ${tabId} of a change, but nobody is there:`, error);
  });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** Null when nothing was read there, or what is kept is not a page context. */
export async function readTab(tabId: number): Promise<PageContext | null> {
  const stored = (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] as unknown;
  if (typeof stored !== 'object' || stored === null || !('context' in stored)) return null;
  const parsed = pageContext.safeParse(stored.context);
  return parsed.success ? parsed.data : null;
}

/** Tabs on which something was read. */
export async function tabsWithPages(): Promise<number[]> {
  const stored = await browser.storage.session.get(null);
  return Object.keys(stored).flatMap((key) => {
    const tabId = tabOfKey(key);
    return tabId === null ? [] : [tabId];
  });
}
