/** Who has sent a message, by what the browser says of the sender. */
import type { Runtime } from 'webextension-polyfill';
import { HOSTS } from '../../ats/greenhouse/hosts.ts';
import { isOurs } from '../../ats/hosts.ts';
import type { SenderKind } from './message-shapes.ts';
import { isPanel } from './panel-frames.ts';

/** Null where it is nobody who may ask anything. */
export async function senderKind(sender: Runtime.MessageSender): Promise<SenderKind | null> {
  const { url = '', tab, frameId } = sender;
  const own = new URL('/', self.location.href).href;
  if (url.startsWith(own)) {
    // The only page of ours that a web page can frame, or open in a tab.
    if (!new URL(url).pathname.startsWith('/panel.html')) return 'own-page';
    return (await isPanel(sender)) ? 'panel' : 'new-panel';
  }
  const isTopFrame = tab !== undefined && frameId === 0;
  return isTopFrame && URL.canParse(url) && isOurs(new URL(url), HOSTS) ? 'recruiting-page' : null;
}
