/** A guide chosen for one page as long as it is open: in memory only, gone with the page. */

import browser from 'webextension-polyfill';
import { z } from 'zod';
import type { PageContext } from '../../ats/page-context.ts';
import type { Pin } from '../../catalog/build-guidance.ts';

const kept = z.strictObject({
  page: z.string(),
  pin: z.strictObject({
    scope: z.literal('once'),
    by: z.literal('person'),
    job: z.string().nullable(),
    stage: z.string(),
    guideId: z.string(),
    madeAt: z.number(),
  }),
});

function keyOf(tabId: number): string {
  return `once:${tabId}`;
}

/** What tells one page from the next in the same tab. */
function pageOf({ kind, personId, applicationId, candidate }: PageContext): string {
  return JSON.stringify([kind, personId, applicationId, candidate?.text ?? null]);
}

export async function keepOnce(tabId: number, context: PageContext, pin: Pin): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { page: pageOf(context), pin } });
}

/** The choice for this page; one for another page that the tab has left is forgotten. */
export async function readOnce(tabId: number, context: PageContext): Promise<Pin | null> {
  const key = keyOf(tabId);
  const stored = kept.safeParse((await browser.storage.session.get(key))[key]);
  if (!stored.success) return null;
  if (stored.data.page === pageOf(context)) return stored.data.pin;
  await forgetOnce(tabId);
  return null;
}

/** Returns whether there was one. */
export async function forgetOnce(tabId: number): Promise<boolean> {
  const key = keyOf(tabId);
  const had = key in (await browser.storage.session.get(key));
  await browser.storage.session.remove(key);
  return had;
}
