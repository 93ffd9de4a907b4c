import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { TOGGLE_PANEL } from '../shared/messages.ts';
import { answer } from './answer.ts';
import { forgetTab } from './tab-states.ts';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
      answer(message, sender),
    );
    browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
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
