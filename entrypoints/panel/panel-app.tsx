import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { PinScope } from '../../catalog/guidance.ts';
import type { SearchResult } from '../../catalog/search.ts';
import { type PanelState, PanelView } from '../../components/panel-view.tsx';
import { copy } from '../../extension/copy.ts';
import { latestOnly } from '../../extension/latest-only.ts';
import { lookUp } from '../../extension/look-up.ts';
import { request, type TabState, tabKey } from '../../extension/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, panelSettings } from '../../extension/panel-settings.ts';
import { watchSession } from '../../extension/session-item.ts';
import { dismissNotice, notices as storedNotices } from '../../extension/stored-item.ts';

const START: PanelState = {
  status: 'loading',
  page: null,
  guidance: null,
  opened: null,
  search: { query: '', results: [] },
  settings: DEFAULT_SETTINGS,
  notices: [],
  error: null,
};

async function readTab() {
  const [tab, notices] = await Promise.all([request('tab-state', {}), storedNotices.read()]);
  return { tab, notices };
}

/** Asked before anything is drawn; a failure is told by the first load, which takes this answer. */
let early: ReturnType<typeof readTab> | null = readTab();
early.catch(() => undefined);

/** The panel's state and what its buttons do; the view itself is in `components/`. */
export function PanelApp() {
  const [state, setState] = useState(START);
  const panel = useMemo(() => createPanel(setState), []);
  useEffect(() => panel.start(), [panel]);
  return <PanelView {...state} {...panel.actions} />;
}

type Change = (update: (state: PanelState) => PanelState) => void;

function createPanel(setState: Change) {
  const patch = (part: Partial<PanelState>) => setState((state) => ({ ...state, ...part }));
  const fail = (error: Error) =>
    patch({
      status: 'error',
      error: { what: error.message, todo: 'Try again; if it stays like this, reload the page.' },
    });

  const load = latestOnly(
    () => {
      const answer = early ?? readTab();
      early = null;
      return answer;
    },
    ({ tab, notices }) => setState((state) => ({ ...showTab(state, tab), notices })),
    fail,
  );
  const search = latestOnly(
    async (query: string) => ({ query, results: await request('search', { query }) }),
    (found) => patch({ search: found }),
    fail,
  );
  const attempt = (work: Promise<unknown>) => {
    work.catch((error: unknown) => fail(error instanceof Error ? error : new Error(String(error))));
  };
  const open = async (result: { kind: SearchResult['kind']; id: string }) => {
    patch({ opened: await lookUp(result), search: START.search });
  };

  return {
    start: () => watch(() => load(undefined), patch),
    actions: {
      onCollapse: () => attempt(changeSettings({ collapsed: true })),
      onSide: (side: PanelState['settings']['side']) => attempt(changeSettings({ side })),
      onTheme: (theme: PanelState['settings']['theme']) => attempt(changeSettings({ theme })),
      onResize: (width: number) => attempt(changeSettings({ width })),
      onSearch: (query: string) => {
        setState((state) => ({ ...state, search: { ...state.search, query } }));
        search(query);
      },
      onChooseResult: (result: SearchResult) => attempt(open(result)),
      onOpenGuide: (id: string) => attempt(open({ kind: 'guide', id })),
      onOpenProcess: (id: string) => attempt(open({ kind: 'process', id })),
      onOpenDepartment: (id: string) => attempt(open({ kind: 'department', id })),
      onBack: () => patch({ opened: null }),
      onPin: (guideId: string, scope: PinScope) => {
        patch({ opened: null });
        attempt(request('pin', { guideId, scope }).then(() => load(undefined)));
      },
      onUnpin: () => attempt(request('unpin', {}).then(() => load(undefined))),
      onDismissNotice: (id: string) => attempt(dismissNotice(id).then(() => load(undefined))),
      onRetry: () => load(undefined),
      report: () => request('masked-report', {}),
      copy,
    },
  };
}

/** A new page puts away what the person had opened for the one before it. */
function showTab(state: PanelState, { context, guidance }: TabState): PanelState {
  const samePage = context !== null && pageIdentity(context) === pageIdentity(state.page);
  return {
    ...state,
    status: context === null ? 'no-page' : 'ready',
    page: context,
    guidance,
    error: null,
    opened: samePage ? state.opened : null,
  };
}

function pageIdentity(page: PanelState['page']): string {
  return JSON.stringify([page?.kind, page?.personId, page?.candidate?.text, page?.applicationId]);
}

/** Reads the tab now and whenever something was read there or the settings change. */
function watch(load: () => void, patch: (part: Partial<PanelState>) => void): () => void {
  const stop = new AbortController();
  void panelSettings.read().then((settings) => patch({ settings }));
  panelSettings.watch((settings) => patch({ settings }), stop.signal);
  load();
  void browser.tabs.getCurrent().then((tab) => {
    if (tab?.id === undefined || stop.signal.aborted) return;
    watchSession(tabKey(tab.id), load, stop.signal);
    load();
  });
  return () => stop.abort();
}
