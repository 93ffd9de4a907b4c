/**
 * Which frame on a tab is the panel. The content script says by which token it will be known; the first
 * frame that bears the token is the panel as long as its document lives, and no other ever is.
 *
 * Kept for the session, because the worker may end while a panel is open.
 */
import type { Runtime } from 'webextension-polyfill';
import { sessionItem } from '../../extension/session-item.ts';
import { exactly, ifOf, nullable, text } from '../../extension/shape.ts';

const panel = exactly({
  token: text(),
  /** Null as long as no frame has borne the token. */
  frame: nullable(text()),
});

function panelOn(tabId: number) {
  return sessionItem(`panel:${tabId}`, ifOf(panel));
}

export function expectPanel(tabId: number, token: string): Promise<void> {
  return panelOn(tabId).write({ token, frame: null });
}

/** Does nothing where another panel is expected or open on the tab by now. */
export async function forgetPanel(tabId: number, token: string): Promise<void> {
  const known = await panelOn(tabId).read();
  if (known?.token === token) await panelOn(tabId).remove();
}

/** Returns whether this frame is the panel: it is known to be, or bears the token that is expected. */
export async function vouchFor(sender: Runtime.MessageSender, token: string): Promise<boolean> {
  if (await isPanel(sender)) return true;
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId === 0) return false;
  const expected = await panelOn(tabId).read();
  if (expected?.token !== token || expected.frame !== null) return false;
  await panelOn(tabId).write({ token, frame: frameOf(sender) });
  return true;
}

export async function isPanel(sender: Runtime.MessageSender): Promise<boolean> {
  if (sender.tab?.id === undefined) return false;
  const known = await panelOn(sender.tab.id).read();
  return known?.frame === frameOf(sender);
}

/** An older Firefox names no document; no number of a frame is used again there. */
function frameOf({ frameId, documentId = '' }: Runtime.MessageSender): string {
  return `${frameId}:${documentId}`;
}
