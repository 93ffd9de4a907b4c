/** What the toolbar icon says about a tab. */
import browser from 'webextension-polyfill';
import type { PresenceProblem } from '../../extension/messages.ts';

const WORDS: Record<PresenceProblem, string> = {
  removed: 'This page removed Greenroom’s panel. Open the guidance here instead.',
  blocked: 'This page lets no panel of Greenroom’s in. Open the guidance here instead.',
  covered: 'This page covers Greenroom’s panel. Open the guidance here instead.',
};

/** Marks the icon where a page removed or covered the panel; null clears the mark. */
export async function showPresence(tabId: number, problem: PresenceProblem | null) {
  await browser.action.setBadgeText({ tabId, text: problem ? '!' : '' });
  if (problem) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' });
    await browser.action.setTitle({ tabId, title: WORDS[problem] });
  } else {
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage('name') });
  }
  return null;
}
