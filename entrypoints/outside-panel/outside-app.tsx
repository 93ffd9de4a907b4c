/**
 * The panel in the browser's side panel, where it follows the tab in front, or, with a tab's number in its
 * address, in a window of its own. No web page can frame or open this page: it needs no token.
 */
import browser from 'webextension-polyfill';
import { request } from '../../extension/messages.ts';
import { PLACES, type Place } from '../../extension/panel-settings.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';
import { WordedError } from '../../extension/worded-error.ts';
import { Panel, type PanelHome } from '../panel/panel.tsx';
import { onTabChange } from '../panel/watch-tab.ts';
import { followTab, followTabInFront } from './followed-tab.ts';
import { createPageLines } from './page-lines.ts';

const GIVEN = new URLSearchParams(location.search).get('tab');
const WHERE = GIVEN === null ? 'side-panel' : 'window';
const followed = GIVEN === null ? followTabInFront() : followTab(Number(GIVEN));
const lines = createPageLines(WHERE, () => window.close());
/** A window of its own has no side panel in Firefox. */
const CAN_OPEN_SIDE_PANEL = hasSidePanel() && !import.meta.env.FIREFOX;

function tabId(): number {
  const id = followed.id();
  if (id === null) throw new WordedError('The tab that this panel was opened for is closed');
  return id;
}

const HOME: PanelHome = {
  where: WHERE,
  ask: async (type, ask) => request(type, { ...ask, tabId: tabId() } as never),
  async read() {
    await followed.ready;
    const id = followed.id();
    if (id === null) return null;
    lines.to(id);
    const state = await request('tab-state', { tabId: id });
    // Whoever has several windows tells them by their titles.
    document.title = state.guidance?.guide?.name ?? 'Greenroom: interview guidance';
    return state;
  },
  onChange(callback, signal) {
    followed.onTurn(() => callback(true), signal);
    onTabChange(() => callback(false), signal, followed.id);
  },
  isSeen: async () => true,
  onCollapse: () => undefined,
  onLeave: () => undefined,
  places() {
    const id = followed.id();
    if (id === null || !lines.has(id)) return [];
    return PLACES.filter(
      (place) => place !== 'side-panel' || place === WHERE || CAN_OPEN_SIDE_PANEL,
    );
  },
  async move(place: Place) {
    const id = tabId();
    if (place === 'side-panel') await openSidePanel(id);
    lines.say(id, { move: place });
    // The page that is to hold the panel comes to the front.
    if (WHERE === 'window') await browser.tabs.update(id, { active: true });
  },
  holder: null,
};

/** The same panel as in the page, for the tab that is followed. */
export function OutsideApp() {
  return <Panel home={HOME} />;
}
