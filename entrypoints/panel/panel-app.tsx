/** The panel in a frame on its page: held by the page's content script, vouched for by the service worker. */
import { useLayoutEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { request, type TabState } from '../../extension/messages.ts';
import { PLACES, type Place } from '../../extension/panel-settings.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';
import {
  askIfSeen,
  askToCollapse,
  askToLeave,
  askToMove,
  listenToHolder,
  onPageChange,
  TOKEN,
  tellPainted,
} from './holder-line.ts';
import { watchOwnVisibility } from './own-visibility.ts';
import { Panel, type PanelHome } from './panel.tsx';
import { onTabChange } from './watch-tab.ts';

listenToHolder();
const isPaintedWhole = watchOwnVisibility();

/** What the service worker says of this frame: what the panel shows first, or null where it is no panel. */
let started: Promise<TabState | null> | null = null;
/** Whether that is still to be shown; what changes before makes it an old answer. */
let isFresh = false;

/** Asked before anything is drawn, and again after a failure. */
function start(): Promise<TabState | null> {
  started ??= askFirst().catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

async function askFirst(): Promise<TabState | null> {
  isFresh = true;
  onTabChange(() => {
    isFresh = false;
  }, new AbortController().signal);
  return request('panel-start', { token: TOKEN });
}

async function readTab(): Promise<TabState | null> {
  const first = await start();
  if (!isFresh) return request('tab-state', {});
  isFresh = false;
  return first;
}

// The app asks for it too, and says what failed.
start().catch(() => undefined);

/** The tab that the panel is on, once the browser has said it; the side panel is opened by its number. */
let ownTab: number | null = null;
if (hasSidePanel()) {
  browser.tabs.getCurrent().then(
    (tab) => {
      ownTab = tab?.id ?? null;
    },
    (error: unknown) => console.error('Greenroom does not know the tab of its panel:', error),
  );
}

const HOME: PanelHome = {
  where: 'page',
  ask: request,
  read: readTab,
  onChange: (callback, signal) => onTabChange(() => callback(false), signal),
  /** A page may lead a click to a panel that its person does not see. */
  async isSeen() {
    const { whole, recoloured } = await askIfSeen();
    return whole && (recoloured || isPaintedWhole());
  },
  onCollapse: askToCollapse,
  onLeave: askToLeave,
  places: () => PLACES.filter((place) => place !== 'side-panel' || ownTab !== null),
  async move(place: Place) {
    if (place === 'side-panel' && ownTab !== null) await openSidePanel(ownTab);
    askToMove(place);
  },
  holder: {
    onPageChange: (callback) =>
      onPageChange((said) => {
        if ('turn' in said) isFresh = false;
        callback(said);
      }),
    tellPainted,
  },
};

/** Nothing before the service worker knows the frame, and a sentence where it does not. */
export function PanelApp() {
  const [isKnown, setKnown] = useState<boolean | null>(null);
  useLayoutEffect(() => {
    // What failed is told by the panel, which asks again.
    start().then(
      (tab) => setKnown(tab !== null),
      () => setKnown(true),
    );
  }, []);
  if (isKnown === null) return null;
  if (isKnown) return <Panel home={HOME} />;
  return <p class="message">Greenroom shows its guidance only in its own panel.</p>;
}
