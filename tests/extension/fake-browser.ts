/**
 * The browser's interfaces in memory, for the polyfill and WXT's storage alike. To be imported before
 * anything of the extension, because both look for them when they are loaded.
 */
import { fakeBrowser as fake } from '@webext-core/fake-browser';
import { vi } from 'vitest';
import { clear } from './fake-indexed-db.ts';

/** The version that the extension says it is. */
export const VERSION = '0.2.0';

/** What the fake browser lacks. */
const additions = {
  permissions: {
    contains: vi.fn(async (_asked: { origins: string[] }) => true),
    request: vi.fn(async (_asked: { origins: string[] }) => true),
    remove: vi.fn(async (_asked: { origins: string[] }) => true),
  },
  i18n: { getMessage: (name: string) => `word:${name}` },
  commands: { onCommand: event<[command: string, tab?: { id?: number }]>() },
};
export const fakeBrowser = Object.assign(fake, additions);
export const openPopup = vi.fn(async () => {});
export const sendToTab = vi.fn(async (_tabId: number, _message: unknown): Promise<unknown> => null);
fakeBrowser.action.openPopup = openPopup as never;
export const setIcon = vi.fn(async (_icon: { tabId: number; path: Record<number, string> }) => {});
fakeBrowser.action.setIcon = setIcon as never;
fakeBrowser.tabs.sendMessage = sendToTab as never;
/** The extension's pages that were opened, by address; "options" where the browser was asked for those. */
export const ownPages = (): string[] => [...openedPages];
const openedPages: string[] = [];
Object.assign(fakeBrowser.runtime, {
  getManifest: () => ({ version: VERSION }),
  openOptionsPage: async () => void openedPages.push('options'),
  onInstalled: event<[details: { reason: string; previousVersion?: string }]>(),
});
fakeBrowser.tabs.create = (async ({ url }: { url: string }) => {
  openedPages.push(url);
  return { id: 99 };
}) as never;
/** The browser has put the extension there, or another version in its place; settles when it has been heard. */
export async function install(details: { reason: string; previousVersion?: string }) {
  const { trigger } = fakeBrowser.runtime.onInstalled as never as ReturnType<
    typeof event<[details: object]>
  >;
  await trigger(details);
}
/** Numbers of the tabs that are open. */
export const openTabs = vi.fn(() => [1, 2, 3, 4, 5]);
fakeBrowser.tabs.query = (async () => openTabs().map((id) => ({ id }))) as never;

Object.assign(globalThis, {
  chrome: fakeBrowser,
  browser: fakeBrowser,
  self: { location: { href: `chrome-extension://${fake.runtime.id}/background.js` } },
});
Object.defineProperty(globalThis.navigator, 'locks', { value: { request: oneAtATime() } });

function event<Arguments extends unknown[]>() {
  const listeners = new Set<(...given: Arguments) => unknown>();
  return {
    addListener: (listener: (...given: Arguments) => unknown) => listeners.add(listener),
    removeAllListeners: () => listeners.clear(),
    trigger: (...given: Arguments) => Promise.all([...listeners].map((each) => each(...given))),
  };
}

/** Web Locks: the next waits for the one before. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return (_name: string, work: () => Promise<unknown>) => {
    last = last.then(work, work);
    return last;
  };
}

/** Forgets everything: storage, listeners and loaded modules. */
export function resetBrowser(): void {
  fake.reset();
  clear();
  forgetListeners();
  openPopup.mockReset();
  setIcon.mockReset().mockResolvedValue(undefined);
  sendToTab.mockReset();
  openedPages.length = 0;
  openTabs.mockReset().mockReturnValue([1, 2, 3, 4, 5]);
  for (const mock of Object.values(additions.permissions)) mock.mockReset().mockResolvedValue(true);
}

/** What an end of the service worker forgets: listeners and loaded modules. */
export function forgetListeners(): void {
  vi.resetModules();
  const { runtime, storage } = fake;
  const areas = [storage, storage.local, storage.session, storage.managed];
  for (const { onChanged } of areas)
    (onChanged as { removeAllListeners(): void }).removeAllListeners();
  runtime.onMessage.removeAllListeners();
  (runtime.onInstalled as never as { removeAllListeners(): void }).removeAllListeners();
  additions.commands.onCommand.removeAllListeners();
}

/** Everything in an area of the storage. */
export async function stored(
  area: 'local' | 'session' = 'local',
): Promise<Record<string, unknown>> {
  return fake.storage[area].get(null);
}

/** The keys in `storage.local` under which something was put aside. */
export async function putAside(): Promise<string[]> {
  return Object.keys(await stored()).filter((key) => key.startsWith('aside:'));
}
