/** A guide chosen for one page as long as it is open: in memory only, forgotten with the page. */
import { z } from 'zod';
import type { Pin } from '../../catalog/build-guidance.ts';
import { sessionItem } from '../../extension/session-item.ts';

const kept = z.strictObject({
  scope: z.literal('once'),
  by: z.literal('person'),
  job: z.string().nullable(),
  stage: z.string(),
  guideId: z.string(),
  madeAt: z.number(),
});

function onTab(tabId: number) {
  return sessionItem<Pin>(`once:${tabId}`, (stored) => kept.safeParse(stored).data);
}

export function keepOnce(tabId: number, pin: Pin): Promise<void> {
  return onTab(tabId).write(pin);
}

/** The choice for the page that the tab shows, or null. */
export function readOnce(tabId: number): Promise<Pin | null> {
  return onTab(tabId).read();
}

/** Returns whether there was one. */
export async function forgetOnce(tabId: number): Promise<boolean> {
  const had = (await onTab(tabId).read()) !== null;
  await onTab(tabId).remove();
  return had;
}
