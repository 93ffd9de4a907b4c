/** The panel in a frame on its page: held by the page's content script, vouched for by the service worker. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { request } from '../../extension/messages.ts';
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

/** Settles when the service worker has said whether this is the panel; asked again after a failure. */
let vouched: Promise<boolean> | null = null;
function isVouchedFor(): Promise<boolean> {
  vouched ??= request('panel-start', { token: TOKEN }).catch((error: unknown) => {
    vouched = null;
    throw error;
  });
  return vouched;
}

async function readTab() {
  await isVouchedFor();
  return request('tab-state', {});
}

/** Asked before anything is drawn; after a failure the first load asks again, and tells it. */
let early: ReturnType<typeof readTab> | null = readEarly();
early.catch(() => {
  early = null;
});

/** What changes before the first load makes this answer an old one. */
async function readEarly() {
  onTabChange(() => {
    early = null;
  }, new AbortController().signal);
  return readTab();
}

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
  read: () => {
    const answer = early ?? readTab();
    early = null;
    return answer;
  },
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
        if ('turn' in said) early = null;
        callback(said);
      }),
    tellPainted,
  },
};

/** Nothing before the service worker knows the frame, and a sentence where it does not. */
export function PanelApp() {
  const [isKnown, setKnown] = useState<boolean | null>(null);
  useEffect(() => {
    // What failed is told by the panel, which asks again.
    isVouchedFor().then(setKnown, () => setKnown(true));
  }, []);
  if (isKnown === null) return null;
  if (isKnown) return <Panel home={HOME} />;
  return <p class="message">Greenroom shows its guidance only in its own panel.</p>;
}
