/** What a person has set of Greenroom in the browser itself. */
import browser, { type Action, type Commands } from 'webextension-polyfill';

export interface BrowserSet {
  /** As the browser writes it, "Alt+Shift+G"; empty where none is set. */
  shortcut: string;
  /** Whether the icon stands in the toolbar; null where the browser does not say. */
  pinned: boolean | null;
}

/** What the polyfill's types do not know: Chrome since 91, Firefox since 127; keys: Firefox since 137. */
type Newer<Known> = Known & {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
  openShortcutSettings?(): Promise<void>;
};

export async function browserSet(): Promise<BrowserSet> {
  const action: Newer<Action.Static> = browser.action;
  const [commands, settings] = await Promise.all([
    browser.commands.getAll(),
    action.getUserSettings?.(),
  ]);
  const toggle = commands.find(({ name }) => name === 'toggle-panel');
  return { shortcut: toggle?.shortcut ?? '', pinned: settings?.isOnToolbar ?? null };
}

/** Opens the place where the browser lets keys be set. */
export async function changeKey(): Promise<void> {
  const commands: Newer<Commands.Static> = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
