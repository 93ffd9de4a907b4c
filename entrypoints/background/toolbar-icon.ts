/** What the toolbar icon says about a tab, by its shape and by the words that are seen when the mouse rests. */
import browser from 'webextension-polyfill';
import { STATE_ICONS } from '../../components/icons.ts';
import type { TabWords } from '../../components/panel-frame.ts';
import type { PresenceProblem } from '../../extension/messages.ts';
import type { Outcome } from './tab-states.ts';

const WORDS: Record<PresenceProblem, string> = {
  removed: 'This page removed Greenroom’s panel. Open the guidance here instead.',
  blocked: 'This page lets no panel of Greenroom’s in. Open the guidance here instead.',
  covered: 'This page covers Greenroom’s panel. Open the guidance here instead.',
};
const PROBLEM_MARK = '!';

/** Marks the icon where a page removed or covered the panel; null clears the mark. */
export async function showPresence(
  tabId: number,
  problem: PresenceProblem | null,
  outcome: Outcome | null,
): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: problem ? PROBLEM_MARK : '' });
  if (problem) await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a5a00' });
  await browser.action.setTitle({ tabId, title: problem ? WORDS[problem] : titleOf(outcome) });
}

/** Says what was found for a page; null where it is none of ours. Nobody waits for it. */
export function showOutcome(tabId: number, outcome: Outcome | null): void {
  setIcon(tabId, outcome).catch((error: unknown) => {
    console.debug(`Greenroom’s icon for tab ${tabId} was not set; the tab may be gone:`, error);
  });
}

async function setIcon(tabId: number, outcome: Outcome | null): Promise<void> {
  const icon = outcome ? `/icon/${wordsOf(outcome).found}-` : '/icon/';
  await browser.action.setIcon({ tabId, path: { 16: `${icon}16.png`, 32: `${icon}32.png` } });
  // What the page does to the panel is told before anything else.
  if ((await browser.action.getBadgeText({ tabId })) === PROBLEM_MARK) return;
  await browser.action.setTitle({ tabId, title: titleOf(outcome) });
}

/** As the panel shows it: where it asks, tab and toolbar ask too; a likely guide is named with its question. */
export function wordsOf({ verdict, guideName }: Outcome): TabWords {
  const name = browser.i18n.getMessage('name');
  const words = (found: TabWords['found'], short: string, rest = short) => {
    return { found, icon: STATE_ICONS[found], short, whole: `${name}: ${rest}` };
  };
  if (verdict === 'none') return words('nothing', name, 'no guide for this page');
  if (verdict === 'unsure' || guideName === null) {
    return words('unsure', 'Which guide?', 'several guides may fit this page');
  }
  if (verdict === 'likely') {
    return words('unsure', `${guideName}?`, `probably ${guideName}; see whether it is right`);
  }
  return words('found', guideName);
}

function titleOf(outcome: Outcome | null): string {
  return outcome ? wordsOf(outcome).whole : browser.i18n.getMessage('name');
}
