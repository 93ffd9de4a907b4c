/** Who has sent a message, by what the browser says of the sender. */
import type { Runtime } from 'webextension-polyfill';
import { HOSTS } from '../../ats/greenhouse/hosts.ts';
import { isOurs } from '../../ats/hosts.ts';
import type { SenderKind } from './message-shapes.ts';
import { isPanel } from './panel-frames.ts';

/**
 * Null where it is nobody who may ask anything. At once but for panels: a click of the page's person is one
 * only in the turn in which it is heard of.
 */
export function senderKind(
  sender: Runtime.MessageSender,
): SenderKind | null | Promise<SenderKind | null> {
  const { url = '', tab, frameId } = sender;
  const own = new URL('/', self.location.href).href;
  if (url.startsWith(own)) {
    const { pathname } = new URL(url);
    // The only page of ours that a web page can frame, or open in a tab.
    if (pathname.startsWith('/panel.html')) return panelKind(sender);
    if (!pathname.startsWith('/outside-panel.html')) return 'own-page';
    // The side panel is on no tab.
    return tab === undefined || frameId === 0 ? 'outside-panel' : null;
  }
  if (tab === undefined || !URL.canParse(url) || !isOurs(new URL(url), HOSTS)) return null;
  if (frameId === 0) return 'recruiting-page';
  return isGone(sender) ? 'gone-page' : null;
}

/** Chrome gives the frame another number once the tab shows a page of another process. */
function isGone(sender: Runtime.MessageSender & { documentLifecycle?: string }): boolean {
  return ['cached', 'pending_deletion'].includes(sender.documentLifecycle ?? '');
}

async function panelKind(sender: Runtime.MessageSender): Promise<SenderKind> {
  return (await isPanel(sender)) ? 'panel' : 'new-panel';
}
