import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PageKind } from '../../ats/page-kinds.ts';
import type { SearchResult } from '../../catalog/search/search.ts';
import { type PopupState, PopupView } from '../../components/popup-view.tsx';
import { copy } from '../../extension/copy.ts';
import { useFoot } from '../../extension/foot.ts';
import { lastLookUp } from '../../extension/last-look-up.ts';
import { latestOnly } from '../../extension/latest-only.ts';
import { lookUp } from '../../extension/look-up.ts';
import { request } from '../../extension/messages.ts';
import { changeSettings } from '../../extension/panel-settings.ts';
import { hasSidePanel, openSidePanel } from '../../extension/side-panel.ts';
import { useSiteAccess } from '../../extension/site-access.ts';
import { inWords } from '../../extension/worded-error.ts';

const OUTSIDE = ['side-panel', 'window'] as const;
type OutsidePlace = (typeof OUTSIDE)[number];

const START: PopupState = {
  search: { query: '', results: [] },
  opened: null,
  chosenNow: false,
  page: null,
  guidance: null,
  error: null,
  places: [],
};

/** The popup's state; the view itself is in `components/`. */
export function PopupApp() {
  const [state, setState] = useState(START);
  const popup = useMemo(() => createPopup(setState), []);
  useEffect(popup.start, [popup]);
  const site = useSiteAccess(popup.fail);
  const foot = useFoot();
  return <PopupView {...state} {...popup.actions} {...site} foot={foot} />;
}

type Change = (update: (state: PopupState) => PopupState) => void;

function createPopup(setState: Change) {
  const patch = (part: Partial<PopupState>) => setState((state) => ({ ...state, ...part }));
  const fail = (error: unknown) =>
    patch({ error: `${inWords(error)}. Close and open this again.` });
  const search = latestOnly(
    async (query: string) => ({ query, results: await request('search', { query }) }),
    (found) => patch({ search: found }),
    fail,
  );
  const open = async (what: Pick<SearchResult, 'kind' | 'id'>) => {
    patch({ opened: await lookUp(what), chosenNow: true, search: START.search, error: null });
    await lastLookUp.write({ kind: what.kind, id: what.id });
  };
  const attempt = (work: Promise<unknown>) => {
    work.catch(fail);
  };
  let tabId: number | undefined;
  let kind: PageKind | null = null;
  const readTab = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    tabId = tab?.id;
    if (tabId === undefined) return;
    patch({ places: hasSidePanel() ? ['side-panel'] : [] });
    const { context, guidance } = await request('tab-state', { tabId });
    if (!context) return;
    kind = context.kind;
    const places = OUTSIDE.filter((place) => place === 'window' || hasSidePanel());
    patch({ page: context, guidance, places });
  };
  const start = async () => {
    const last = readLastLookUp();
    // The tab's own guide comes first, so that nothing is shown in its place for a moment.
    await readTab().catch(fail);
    const opened = await last;
    setState((state) => (state.chosenNow ? state : { ...state, opened }));
  };
  /** The side panel first: the browser opens it only in the turn of the click. */
  const put = async (place: OutsidePlace) => {
    if (tabId === undefined) return;
    if (place === 'side-panel') await openSidePanel(tabId);
    if (kind) await changeSettings({ places: { [kind]: place } });
    if (place === 'window') await request('open-window', { tabId });
    window.close();
  };
  return {
    fail,
    start: () => attempt(start()),
    actions: {
      onSearch: (query: string) => {
        setState((state) => ({ ...state, search: { ...state.search, query } }));
        search(query);
      },
      onChooseResult: (result: SearchResult) => attempt(open(result)),
      onOpenGuide: (id: string) => attempt(open({ kind: 'guide', id })),
      onOpenProcess: (id: string) => attempt(open({ kind: 'process', id })),
      onOpenDepartment: (id: string) => attempt(open({ kind: 'department', id })),
      onClose: () => {
        patch({ opened: null, chosenNow: false });
        attempt(lastLookUp.write(null));
      },
      onPlace: (place: OutsidePlace) => attempt(put(place)),
      copy,
    },
  };
}

/** What was looked up last; null where nothing was, or the handbook no longer holds it. */
async function readLastLookUp() {
  const last = await lastLookUp.read();
  return last ? lookUp(last).catch(() => null) : null;
}
