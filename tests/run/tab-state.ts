/** What the extension keeps of an open page, read from its own storage. */
import type { Page } from 'playwright-core';
import type { PageContext } from '../../ats/page-context.ts';
import type { ExtensionBrowser } from './chromium-with-extension.ts';

export interface StoredTab {
  context: PageContext | null;
  outcome: {
    verdict: string;
    guideId: string | null;
    guideName: string | null;
    confidence: number;
  } | null;
}

declare const chrome: {
  tabs: { query(filter: object): Promise<{ id: number; active: boolean; url?: string }[]> };
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};

/** Null where nothing was read. The page is brought to the front, which tells its tab. */
export async function readTabState(from: ExtensionBrowser, page: Page): Promise<StoredTab | null> {
  await page.bringToFront();
  const worker = await from.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const stored = await chrome.storage.session.get(null);
    return (stored[`page:${tab?.id}`] ?? null) as StoredTab | null;
  });
}
