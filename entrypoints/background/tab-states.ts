/** What was read on each open tab: in memory only, gone with the page. */
import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { PageContext } from '../../ats/page-context.ts';
import type { PageIdentity } from '../../ats/page-identity.ts';
import { PAGE_KIND_NAMES } from '../../ats/page-kinds.ts';
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

/** A page on a tab, as it was read. */
export interface ShownPage {
  context: PageContext;
  /** With the candidate's name where any reading of this page has had it. */
  page: PageIdentity;
}

interface TabRecord extends ShownPage {
  outcome: Outcome | null;
  /** The outcome is of this context. */
  settled: true;
}

/** Of what was kept, as far as it is used again. */
const shownPage: z.ZodType<ShownPage> = z.object({
  context: pageContext,
  page: z.strictObject({
    kind: z.enum(PAGE_KIND_NAMES),
    personId: z.string().nullable(),
    applicationId: z.string().nullable(),
    candidate: z.string().nullable(),
  }),
});

function stateOf(tabId: number) {
  return sessionItem<TabRecord>(tabKey(tabId), (stored) =>
    shownPage.safeParse(stored).success ? (stored as TabRecord) : undefined,
  );
}

export async function storeTab(
  tabId: number,
  shown: ShownPage | null,
  outcome: Outcome | null,
): Promise<void> {
  if (shown === null) await forgetTab(tabId);
  else await stateOf(tabId).write({ ...shown, outcome, settled: true });
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

/** Null when nothing was read there, or what is kept is not a page. */
export function readTab(tabId: number): Promise<ShownPage | null> {
  return stateOf(tabId).read();
}

/** Tabs on which something was read. */
export async function tabsWithPages(): Promise<number[]> {
  return (await sessionKeys()).flatMap((key) => tabOfKey(key) ?? []);
}
