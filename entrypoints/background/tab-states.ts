/** What was read on each open tab: in memory only, gone with the page. */
import browser from 'webextension-polyfill';
import type { PageContext } from '../../ats/page-context.ts';
import { TAB_CHANGED, tabKey, tabOfKey } from '../../extension/messages.ts';
import { sessionItem, sessionKeys } from '../../extension/session-item.ts';
import { pageContext } from './message-schema.ts';

/** A short account of a match, kept beside the context so that the popup and tests can name it. */
export interface Outcome {
  verdict: string;
  guideId: string | null;
  guideName: string | null;
  confidence: number;
}

interface TabRecord {
  context: PageContext;
  outcome: Outcome | null;
  /** The outcome is of this context. */
  settled: true;
}

function stateOf(tabId: number) {
  return sessionItem<TabRecord>(tabKey(tabId), (stored) => {
    const { context } = (stored ?? {}) as Partial<TabRecord>;
    return pageContext.safeParse(context).success ? (stored as TabRecord) : undefined;
  });
}

export async function storeTab(
  tabId: number,
  context: PageContext | null,
  outcome: Outcome | null,
): Promise<void> {
  if (context === null) await forgetTab(tabId);
  else await stateOf(tabId).write({ context, outcome, settled: true });
  tellPanel(tabId);
}

/** Where the page has just gone there is nobody left to be told, and the browser rejects. */
function tellPanel(tabId: number): void {
  browser.tabs.sendMessage(tabId, TAB_CHANGED).catch((error: unknown) => {
    console.debug(`Greenroom told tab ${tabId} of a change, but nobody is there:`, error);
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return stateOf(tabId).remove();
}

/** Null when nothing was read there, or what is kept is not a page context. */
export async function readTab(tabId: number): Promise<PageContext | null> {
  return (await stateOf(tabId).read())?.context ?? null;
}

/** Tabs on which something was read. */
export async function tabsWithPages(): Promise<number[]> {
  return (await sessionKeys()).flatMap((key) => tabOfKey(key) ?? []);
}
