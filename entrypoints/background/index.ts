import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { TOGGLE_PANEL } from '../../extension/messages.ts';
import { onActiveCatalogChange } from './active-catalog.ts';
import { answer, refreshAllTabs } from './answer.ts';
import { forgetCorrections } from './corrections.ts';
import { forgetOnce } from './once-pins.ts';
import { forgetPanel } from './panel-frames.ts';
import { refreshDue } from './remote-catalogs.ts';
import { forgetTab } from './tab-states.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
      lookForNewer();
      return answer(message, sender);
    });
    onActiveCatalogChange(() => {
      refreshAllTabs().catch((error: unknown) => {
        console.error('Greenroom could not show the other handbook on open pages:', error);
      });
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      void forgetTab(tabId);
      void forgetOnce(tabId);
      void forgetCorrections(tabId);
      void forgetPanel(tabId);
    });
    browser.commands.onCommand.addListener(async (command, tab) => {
      if (command !== 'toggle-panel' || tab?.id === undefined) return;
      try {
        await browser.tabs.sendMessage(tab.id, TOGGLE_PANEL);
      } catch {
        // No content script there: the popup is the guidance for every other page.
        await browser.action.openPopup();
      }
    });
  },
});

/** Whoever uses Greenroom is served at once; a newer handbook comes when it comes. */
function lookForNewer(): void {
  refreshDue().catch((error: unknown) => {
    console.error('Greenroom could not ask for newer handbooks:', error);
  });
}
