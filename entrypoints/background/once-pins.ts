/** A guide chosen for one page as long as it is open: in memory only, gone with the page. */
import { z } from 'zod';
import type { PageContext } from '../../ats/page-context.ts';
import type { Pin } from '../../catalog/build-guidance.ts';
import { sessionItem } from '../../extension/session-item.ts';

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

function onTab(tabId: number) {
  return sessionItem<{ page: string; pin: Pin }>(
    `once:${tabId}`,
    (stored) => kept.safeParse(stored).data,
  );
}

/** What tells one page from the next in the same tab. */
function pageOf({ kind, personId, applicationId, candidate }: PageContext): string {
  return JSON.stringify([kind, personId, applicationId, candidate?.text ?? null]);
}

export function keepOnce(tabId: number, context: PageContext, pin: Pin): Promise<void> {
  return onTab(tabId).write({ page: pageOf(context), pin });
}

/** The choice for this page; one for another page that the tab has left is forgotten. */
export async function readOnce(tabId: number, context: PageContext): Promise<Pin | null> {
  const stored = await onTab(tabId).read();
  if (!stored) return null;
  if (stored.page === pageOf(context)) return stored.pin;
  await forgetOnce(tabId);
  return null;
}

/** Returns whether there was one. */
export async function forgetOnce(tabId: number): Promise<boolean> {
  const had = (await onTab(tabId).read()) !== null;
  await onTab(tabId).remove();
  return had;
}
