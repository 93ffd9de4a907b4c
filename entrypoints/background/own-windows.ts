/** Windows of its own in which the panel follows one tab each. */
import browser from 'webextension-polyfill';
import { ownWindowOf } from '../../extension/own-window.ts';
import { panelSettings } from '../../extension/stored-panel-settings.ts';
import { createQueue } from './in-order.ts';

/** Pixels. */
const HEIGHT = 760;

/** Of their own, because a click need not wait for a handbook. */
const inOrder = createQueue();

/** Brings the tab's window to the front, or opens one: of two clicks in a row only the first does. */
export function openOwnWindow(tabId: number): Promise<null> {
  return inOrder(async () => {
    const known = await ownWindowOf(tabId).read();
    if (!known || !(await comesToFront(known))) await open(tabId);
    return null;
  });
}

/** False where the window has been closed. */
function comesToFront(windowId: number): Promise<boolean> {
  return browser.windows.update(windowId, { focused: true }).then(
    () => true,
    () => false,
  );
}

async function open(tabId: number): Promise<void> {
  // What opens looks whether it is expected: one that the browser restores at its next start is not.
  await ownWindowOf(tabId).write(0);
  const { width } = await panelSettings.read();
  const { id } = await browser.windows.create({
    url: browser.runtime.getURL(`outside-panel.html?tab=${tabId}`),
    type: 'popup',
    width,
    height: HEIGHT,
  });
  if (id !== undefined) await ownWindowOf(tabId).write(id);
}
