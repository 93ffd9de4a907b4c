import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { PageValue } from '../../ats/page-context.ts';
import { type PageIdentity, sharedIdentity } from '../../ats/page-identity.ts';
import type { PinScope } from '../../catalog/guidance.ts';
import type { SearchResult } from '../../catalog/search/search.ts';
import { type PanelState, PanelView } from '../../components/panel-view.tsx';
import { copy } from '../../extension/copy.ts';
import { latestOnly } from '../../extension/latest-only.ts';
import { lookUp } from '../../extension/look-up.ts';
import { request, type TabState } from '../../extension/messages.ts';
import { changeSettings, DEFAULT_SETTINGS, panelSettings } from '../../extension/panel-settings.ts';
import { dismissNotice, notices as storedNotices } from '../../extension/stored-item.ts';
import { inWords, throwInWords } from '../../extension/worded-error.ts';
import {
  askIfSeen,
  askToCollapse,
  askToLeave,
  listenToHolder,
  onPageChange,
  TOKEN,
  tellPainted,
} from './holder-line.ts';
import { watchOwnVisibility } from './own-visibility.ts';
import { onTabChange } from './watch-tab.ts';

interface AppState extends PanelState {
  /** Which page it is, as it was read. */
  identity: PageIdentity | null;
  /** What is to be said to who holds the frame once this is painted. */
  stands: { blank: number } | { painted: number } | null;
}

const START: AppState = {
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

/** Of a notice that is of this moment only. */
const REMARK = 'remark';
const HIDDEN =
  'Greenroom did not take this click: something hides a part of this panel, or did a moment ago. Try again while you see all of it.';

/** A page may lead a click to a panel that its person does not see. */
async function isSeen(): Promise<boolean> {
  const { whole, recoloured } = await askIfSeen();
  return whole && (recoloured || isPaintedWhole());
}

async function readTab() {
  await isVouchedFor();
  const [tab, notices] = await Promise.all([request('tab-state', {}), storedNotices.read()]);
  return { tab, notices };
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

/** Nothing before the service worker knows the frame, and a sentence where it does not. */
export function PanelApp() {
  const [isKnown, setKnown] = useState<boolean | null>(null);
  useEffect(() => {
    // What failed is told by the panel, which asks again.
    isVouchedFor().then(setKnown, () => setKnown(true));
  }, []);
  if (isKnown === null) return null;
  if (isKnown) return <Panel />;
  return <p class="message">Greenroom shows its guidance only in its own panel.</p>;
}

/** The panel's state and what its buttons do; the view itself is in `components/`. */
function Panel() {
  const [state, setState] = useState(START);
  const panel = useMemo(() => createPanel(setState), []);
  useEffect(() => {
    const stop = panel.start();
    onPageChange(panel.turnPage);
    return stop;
  }, [panel]);
  useLayoutEffect(() => {
    if (state.stands) tellPainted(state.stands);
  }, [state.stands]);
  return <PanelView {...state} {...panel.actions} />;
}

type Change = (update: (state: AppState) => AppState) => void;

function createPanel(setState: Change) {
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
    () => {
      const answer = early ?? readTab();
      early = null;
      return answer;
    },
    ({ tab, notices }) => {
      if (isTurning) return;
      const stands = tab.context === null ? null : shown;
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
      if (await isSeen()) await work();
      else remark(HIDDEN);
    });
  const look = (settings: Parameters<typeof changeSettings>[0]) =>
    change(() => changeSettings(settings));
  const pin = (guideId: string, scope: PinScope) =>
    changeSeen(async () => {
      await request('pin', { guideId, scope });
      patch({ opened: null });
      load(undefined);
    });
  const unpin = (guideId: string, scope: PinScope) =>
    changeSeen(async () => {
      const of = shown;
      await request('unpin', {});
      load(undefined);
      if (shown === of)
        remark('What you chose for this page counts no more.', () => pin(guideId, scope));
    });
  const open = async (result: { kind: SearchResult['kind']; id: string }) => {
    patch({ opened: await lookUp(result), search: START.search });
  };

  /** Reads the tab now and whenever something of it or the settings change. */
  const watch = async (signal: AbortSignal) => {
    panelSettings.watch((settings) => patch({ settings }), signal);
    onTabChange(() => load(undefined), signal);
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
      early = null;
      const stands = { blank: said.turn };
      return setState(({ settings }) => ({ ...START, settings, stands }));
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
      onCollapse: askToCollapse,
      onLeave: askToLeave,
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
        changeSeen(() => request('correct-reading', { value, text })),
      onRestore: (value: PageValue) => changeSeen(() => request('restore-reading', { value })),
      onPin: pin,
      onUnpin: unpin,
      onDismissNotice: (id: string) => {
        if (id === REMARK) return dropRemark();
        changeSeen(() => dismissNotice(id).then(() => load(undefined)));
      },
      onRetry: () => {
        start();
      },
      report: () => request('masked-report', {}).catch(throwInWords),
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
function showTab(
  state: AppState,
  { page, context, guidance }: TabState,
  stored: PanelState['notices'],
): AppState {
  const samePage =
    page !== null && state.identity !== null && sharedIdentity(state.identity, page) !== null;
  const remarks = state.notices.filter(({ id }) => samePage && id === REMARK);
  return {
    ...state,
    status: context === null ? 'no-page' : 'ready',
    identity: page,
    page: context,
    guidance,
    error: null,
    opened: samePage ? state.opened : null,
    notices: [...stored, ...remarks],
  };
}
