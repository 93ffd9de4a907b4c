import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { TOGGLE_PANEL } from '../../extension/messages.ts';
import { openSidePanel } from '../../extension/side-panel.ts';
import { onActiveCatalogChange } from './active-catalog.ts';
import { answer, refreshAllTabs } from './answer.ts';
import { greetAtInstallation } from './first-page.ts';
import { forgetGoneTabs, forgetTabs } from './gone-tabs.ts';
import { refreshDue } from './remote-catalogs.ts';

export default defineBackground({
  main() {
    greetAtInstallation();
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      lookForNewer();
      tidyOnce();
      return answer(message, sender);
    });
    onActiveCatalogChange(() => {
      refreshAllTabs().catch((error: unknown) => {
        console.error('Greenroom could not show the other handbook on open pages:', error);
      });
    });
    browser.commands.onCommand.addListener(async (command, tab) => {
      if (tab?.id === undefined) return;
      // Chrome's; Firefox has a command of its own.
      if (command === 'side-panel') return openSidePanel(tab.id);
      if (command !== 'toggle-panel') return;
      try {
        await browser.tabs.sendMessage(tab.id, TOGGLE_PANEL);
      } catch {
        // No content script there: the popup is the guidance for every other page.
        await browser.action.openPopup();
      }
    });
  },
});

let isTidied = false;

/** Once in the life of a service worker, which is short; nobody waits for it. */
function tidyOnce(): void {
  if (isTidied) return;
  isTidied = true;
  hearOfClosedTabs();
  forgetGoneTabs().catch((error: unknown) => {
    console.error('Greenroom could not forget what was read on closed tabs:', error);
  });
}

/**
 * Firefox takes no message from a page whose tab is being closed. There a listener that is added only
 * now hears as long as the background page lives, and wakes it for nothing, which in Chrome it would.
 */
function hearOfClosedTabs(): void {
  if (!import.meta.env.FIREFOX) return;
  browser.tabs.onRemoved.addListener((tabId) => {
    forgetTabs([tabId]).catch((error: unknown) => {
      console.error('Greenroom could not forget what was read on a closed tab:', error);
    });
  });
}

/** Whoever uses Greenroom is served at once; a newer handbook comes when it comes. */
function lookForNewer(): void {
  refreshDue().catch((error: unknown) => {
    console.error('Greenroom could not ask for newer handbooks:', error);
  });
}
