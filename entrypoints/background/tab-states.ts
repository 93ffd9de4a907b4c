/** What was read on each open tab: in memory only, gone with the page. */
import browser from 'webextension-polyfill';
import type { PageContext } from '../../ats/page-context.ts';
import type { PageIdentity } from '../../ats/page-identity.ts';
import { PAGE_KIND_NAMES } from '../../ats/page-kinds.ts';
import { TAB_CHANGED, tabKey, tabOfKey } from '../../extension/messages.ts';
import { sessionItem, sessionKeys } from '../../extension/session-item.ts';
import { exactly, nullable, oneOf, text } from '../../extension/shape.ts';
import { pageContext } from './message-shapes.ts';

/** A short account of a match, kept beside the context so that the popup and tests can name it. */
export interface Outcome {
  verdict: string;
  guideId: string | null;
  guideName: string | null;
  confidence: number;
}

/** A page on a tab, as it was read. */
export interface ShownPage {
  context: PageContext;
  /** With the candidate's name where any reading of this page has had it. */
  page: PageIdentity;
  /** The browser's name of the document that it was read in; null where it has none. */
  document: string | null;
}

interface TabRecord extends ShownPage {
  outcome: Outcome | null;
  /** The outcome is of this context. */
  settled: true;
}

/** Of what was kept, as far as it is used again. */
const identity = exactly({
  kind: oneOf(PAGE_KIND_NAMES),
  personId: nullable(text()),
  applicationId: nullable(text()),
  candidate: nullable(text()),
});

function isShownPage(stored: unknown): boolean {
  const { context, page, document } = (stored ?? {}) as Partial<ShownPage>;
  return pageContext(context) && identity(page) && nullable(text())(document);
}

function stateOf(tabId: number) {
  return sessionItem<TabRecord>(tabKey(tabId), (stored) =>
    isShownPage(stored) ? (stored as TabRecord) : undefined,
  );
}

export async function storeTab(
  tabId: number,
  shown: ShownPage | null,
  outcome: Outcome | null,
): Promise<void> {
  if (shown === null) await forgetTab(tabId);
  else await stateOf(tabId).write({ ...shown, outcome, settled: true });
  tellPanels(tabId);
}

/**
 * The panel on the tab, and those outside it. Where the page has just gone, or nothing of ours is open, there
 * is nobody to be told, and the browser rejects.
 */
function tellPanels(tabId: number): void {
  const nobody = (error: unknown) =>
    console.debug(`Greenroom told of a change on tab ${tabId}, but nobody is there:`, error);
  browser.tabs.sendMessage(tabId, TAB_CHANGED).catch(nobody);
  browser.runtime.sendMessage({ ...TAB_CHANGED, tabId }).catch(nobody);
}

export function forgetTab(tabId: number): Promise<void> {
  return stateOf(tabId).remove();
}

/** Null when nothing was read there, or what is kept is not a page. */
export function readTab(tabId: number): Promise<ShownPage | null> {
  return stateOf(tabId).read();
}

/** What was made of the page on a tab; null when nothing was read there, or nothing was made of it. */
export async function outcomeOn(tabId: number): Promise<Outcome | null> {
  return (await stateOf(tabId).read())?.outcome ?? null;
}

/** Tabs on which something was read. */
export async function tabsWithPages(): Promise<number[]> {
  return (await sessionKeys()).flatMap((key) => tabOfKey(key) ?? []);
}
