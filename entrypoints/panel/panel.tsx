import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PageValue } from '../../ats/page-context.ts';
import { type PageIdentity, sharedIdentity } from '../../ats/page-identity.ts';
import type { PinScope } from '../../catalog/guidance.ts';
import type { SearchResult } from '../../catalog/search/search.ts';
import { type PanelState, PanelView } from '../../components/panel-view.tsx';
import { copy } from '../../extension/copy.ts';
import { useFoot } from '../../extension/foot.ts';
import { latestOnly } from '../../extension/latest-only.ts';
import { lookUp } from '../../extension/look-up.ts';
import { type Requests, request, type TabState } from '../../extension/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, type Place } from '../../extension/panel-settings.ts';
import { dismissNotice, notices as storedNotices } from '../../extension/stored-item.ts';
import { panelSettings } from '../../extension/stored-panel-settings.ts';
import { inWords, throwInWords } from '../../extension/worded-error.ts';

/** What is asked of the service worker about the tab that is shown. */
type OfTab =
  | 'tab-state'
  | 'pin'
  | 'unpin'
  | 'correct-reading'
  | 'restore-reading'
  | 'masked-report';

/** Where a panel stands, and what is done there in its own way. */
export interface PanelHome {
  where: PanelState['where'];
  ask<Name extends OfTab>(
    type: Name,
    ask: Omit<Requests[Name]['ask'], 'tabId'>,
  ): Promise<Requests[Name]['answer']>;
  /** What its tab shows; null where that tab is closed. */
  read(): Promise<TabState | null>;
  /** Calls back whenever the tab shows something else, with true where another tab is followed. */
  onChange(callback: (isOtherTab: boolean) => void, signal: AbortSignal): void;
  /** Whether the person sees all of it: asked before a click changes more than looks. */
  isSeen(): Promise<boolean>;
  onCollapse(): void;
  /** Escape: where there is a page beside the panel, the keyboard goes back to it. */
  onLeave(): void;
  /** Places that it can be moved to from here, at this moment. */
  places(): readonly Place[];
  /** To be called in the turn of a click. */
  move(place: Place): Promise<void>;
  /** Where the page that holds it says when another page comes, and hears what is painted. */
  holder: {
    onPageChange(callback: (said: { turn: number } | { show: number }) => void): void;
    tellPainted(said: { blank: number } | { painted: number }): void;
  } | null;
}

interface AppState extends PanelState {
  /** Which page it is, as it was read. */
  identity: PageIdentity | null;
  /** What is to be said to who holds the frame once this is painted. */
  stands: { blank: number } | { painted: number } | null;
}

const START: Omit<AppState, 'where'> = {
  identity: null,
  stands: null,
  status: 'loading',
  page: null,
  guidance: null,
  opened: null,
  search: { query: '', results: [] },
  settings: DEFAULT_SETTINGS,
  notices: [],
  error: null,
};

/** Of a notice that is of this moment only. */
const REMARK = 'remark';
const HIDDEN =
  'Greenroom did not take this click: something hides a part of this panel, or did a moment ago. Try again while you see all of it.';

/** Read before anything is drawn, for the first load. */
let early: ReturnType<typeof storedNotices.read> | null = storedNotices.read();
// The load that takes it says what failed.
early.catch(() => undefined);

function readNotices(): ReturnType<typeof storedNotices.read> {
  const notices = early ?? storedNotices.read();
  early = null;
  return notices;
}

/** The panel's state and what its buttons do; the view itself is in `components/`. */
export function Panel({ home }: { home: PanelHome }) {
  const [state, setState] = useState<AppState>({ ...START, where: home.where });
  const panel = useMemo(() => createPanel(home, setState), [home]);
  // Before the first paint, which then has all that is known by now.
  useLayoutEffect(() => {
    const stop = panel.start();
    home.holder?.onPageChange(panel.turnPage);
    return stop;
  }, [home, panel]);
  useLayoutEffect(() => {
    if (state.stands) home.holder?.tellPainted(state.stands);
  }, [home, state.stands]);
  const foot = useFoot(home.onChange);
  return <PanelView {...state} {...panel.actions} foot={foot} />;
}

type Change = (update: (state: AppState) => AppState) => void;

function createPanel(home: PanelHome, setState: Change) {
  /** The page that is shown, by the number of who holds the frame; null while another one comes. */
  let shown: { painted: number } | null = null;
  let isTurning = false;
  const patch = (part: Partial<AppState>) => setState((state) => ({ ...state, ...part }));
  const fail = (error: unknown) =>
    patch({
      status: 'error',
      stands: shown,
      error: { what: inWords(error), todo: 'Try again; if it stays like this, reload the page.' },
    });

  const load = latestOnly(
    () => Promise.all([home.read(), readNotices()]),
    ([tab, notices]) => {
      if (isTurning) return;
      const stands = tab?.context ? shown : null;
      setState((state) => ({ ...showTab(state, tab, notices), stands }));
    },
    (error) => isTurning || fail(error),
  );
  const search = latestOnly(
    async (query: string) => ({ query, results: await request('search', { query }) }),
    (found) => patch({ search: found }),
    fail,
  );
  const attempt = (work: Promise<unknown>) => {
    work.catch(fail);
  };
  /** Says what did not work above the guide, which stays. */
  const remark = (text: string, undo?: () => void) =>
    setState((state) => ({
      ...state,
      notices: [...withoutRemark(state.notices), { id: REMARK, text, undo }],
    }));
  const dropRemark = () =>
    setState((state) => ({ ...state, notices: withoutRemark(state.notices) }));
  /** Does what changes something; where it fails the guide stays. */
  const change = async (work: () => Promise<unknown>) => {
    try {
      dropRemark();
      await work();
    } catch (error) {
      remark(`${inWords(error)}. Nothing was changed; try again.`);
    }
  };
  /** Does what changes more than looks: only where the person sees all of the panel. */
  const changeSeen = (work: () => Promise<unknown>) =>
    change(async () => {
      if (await home.isSeen()) await work();
      else remark(HIDDEN);
    });
  const look = (settings: Parameters<typeof changeSettings>[0]) =>
    change(() => changeSettings(settings));
  const pin = (guideId: string, scope: PinScope) =>
    changeSeen(async () => {
      await home.ask('pin', { guideId, scope });
      patch({ opened: null });
      load(undefined);
    });
  const unpin = (guideId: string, scope: PinScope) =>
    changeSeen(async () => {
      const of = shown;
      await home.ask('unpin', {});
      load(undefined);
      if (shown === of)
        remark('What you chose for this page counts no more.', () => pin(guideId, scope));
    });
  const open = async (result: { kind: SearchResult['kind']; id: string }) => {
    patch({ opened: await lookUp(result), search: START.search });
  };

  const startAnew = (part: Partial<AppState>) =>
    setState(({ settings, where }) => ({ ...START, settings, where, ...part }));

  /** Reads the tab now and whenever something of it or the settings change. */
  const watch = async (signal: AbortSignal) => {
    panelSettings.watch((settings) => patch({ settings }), signal);
    home.onChange((isOtherTab) => {
      // What is shown is never taken for the other tab's.
      if (isOtherTab) startAnew({});
      load(undefined);
    }, signal);
    load(undefined);
    patch({ settings: await panelSettings.read() });
  };
  let watching = new AbortController();
  /** A watch that fails is an error like any other: nobody may look at what is no longer true. */
  const start = () => {
    watching.abort();
    watching = new AbortController();
    attempt(watch(watching.signal));
    return () => watching.abort();
  };

  /** Nothing of a page stays, or arrives, once its holder has said that another one comes. */
  const turnPage = (said: { turn: number } | { show: number }) => {
    if ('turn' in said) {
      isTurning = true;
      shown = null;
      return startAnew({ stands: { blank: said.turn } });
    }
    shown = { painted: said.show };
    // What was asked for before the page changed is an answer for the page before.
    if (isTurning) load(undefined);
    isTurning = false;
    setState((state) => ({ ...state, stands: isPageShown(state) ? shown : state.stands }));
  };

  return {
    start,
    turnPage,
    actions: {
      onCollapse: home.onCollapse,
      onLeave: home.onLeave,
      places: home.places,
      onPlace: (place: Place) => change(() => home.move(place)),
      onSide: (side: PanelState['settings']['side']) => look({ side }),
      onTheme: (theme: PanelState['settings']['theme']) => look({ theme }),
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
      onCorrect: (value: PageValue, text: string | null) =>
        changeSeen(() => home.ask('correct-reading', { value, text })),
      onRestore: (value: PageValue) => changeSeen(() => home.ask('restore-reading', { value })),
      onPin: pin,
      onUnpin: unpin,
      onDismissNotice: (id: string) => {
        if (id === REMARK) return dropRemark();
        changeSeen(() => dismissNotice(id).then(() => load(undefined)));
      },
      onRetry: () => {
        start();
      },
      report: () => home.ask('masked-report', {}).catch(throwInWords),
      copy,
    },
  };
}

function isPageShown({ status }: AppState): boolean {
  return status === 'ready' || status === 'error';
}

function withoutRemark(notices: PanelState['notices']): PanelState['notices'] {
  return notices.filter(({ id }) => id !== REMARK);
}

/** A new page puts away what the person had opened for the one before it, and what was said of it. */
function showTab(state: AppState, tab: TabState | null, stored: PanelState['notices']): AppState {
  const { page, context, guidance } = tab ?? { page: null, context: null, guidance: null };
  const samePage =
    page !== null && state.identity !== null && sharedIdentity(state.identity, page) !== null;
  const remarks = state.notices.filter(({ id }) => samePage && id === REMARK);
  return {
    ...state,
    status: tab === null ? 'no-tab' : context === null ? 'no-page' : 'ready',
    identity: page,
    page: context,
    guidance,
    error: null,
    opened: samePage ? state.opened : null,
    notices: [...stored, ...remarks],
  };
}
