/** A guide chosen for one page as long as it is open: in memory only, forgotten with the page. */
import type { Pin } from '../../catalog/build-guidance.ts';
import { sessionItem } from '../../extension/session-item.ts';
import { exactly, ifOf, nullable, number, oneOf, text } from '../../extension/shape.ts';

const kept = exactly({
  scope: oneOf(['once']),
  by: oneOf(['person']),
  job: nullable(text()),
  stage: text(),
  guideId: text(),
  madeAt: number(),
});

function onTab(tabId: number) {
  return sessionItem<Pin>(`once:${tabId}`, ifOf(kept));
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
