/** Messages between the content script, the pages and the service worker; validated by the latter. */
import browser from 'webextension-polyfill';
import type { PageContext, PageValue } from '../ats/page-context.ts';
import type { PageIdentity } from '../ats/page-identity.ts';
import type { Guidance, PinScope } from '../catalog/guidance.ts';
import type { Guide, Process } from '../catalog/schema.ts';
import type { SearchGroup } from '../catalog/search/search.ts';
import type { DepartmentContents } from '../components/department-view.tsx';
import type { HandbookInUse } from '../components/foot.tsx';
import type { TabWords } from '../components/panel-frame.ts';
import type { PanelSettings, Place } from './panel-settings.ts';
import { WordedError } from './worded-error.ts';

/** What was read on a tab and what was made of it; lives as long as the page is open. */
export interface TabState {
  /** Which page it is, as it was read. */
  page: PageIdentity | null;
  /** What was read, as its person has corrected it. */
  context: PageContext | null;
  guidance: Guidance | null;
}

/** Pages of ours that gear and help lead to. */
export const OWN_PAGES = ['options', 'welcome'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

/** What a page may do to the panel. */
export const PRESENCE_PROBLEMS = ['removed', 'covered', 'blocked'] as const;
export type PresenceProblem = (typeof PRESENCE_PROBLEMS)[number];

interface OfTab {
  tabId?: number;
}

/** Everything that may be asked of the service worker, with its answer. */
export interface Requests {
  /** From the content script: a page of ours is coming, so that what its first question needs is there. */
  'page-coming': { ask: Record<never, never>; answer: null };
  /** From the content script: what the page says now; null when it is nothing for us. */
  'page-read': { ask: { context: PageContext | null }; answer: TabWords | null };
  /** From the content script: the page is gone for good, with the panel that bore this token. */
  'page-left': { ask: { token: string | null }; answer: null };
  /** From the content script: it is about to open a panel on its tab, which will bear this token. */
  'panel-opening': { ask: { token: string }; answer: null };
  /** From a panel: it bears this token. What it shows first; null where it is not the one that bears it first. */
  'panel-start': { ask: { token: string }; answer: TabState | null };
  /** From the content script: the page removed, covered or blocked the panel, or it is shown again. */
  'panel-presence': { ask: { problem: PresenceProblem | null }; answer: null };
  /**
   * The state of a tab; without `tabId` that of the sender's. Here and below a tab counts only where a page
   * that no web page can open names it: popup, options, side panel and own window.
   */
  'tab-state': { ask: OfTab; answer: TabState };
  search: { ask: { query: string }; answer: SearchGroup[] };
  guide: { ask: { id: string }; answer: Guide | null };
  process: { ask: { id: string }; answer: Process | null };
  department: { ask: { name: string }; answer: DepartmentContents | null };
  pin: { ask: { guideId: string; scope: PinScope } & OfTab; answer: null };
  /** The catalog in use; `locked` where policy allows no other. */
  'active-catalog': {
    ask: Record<never, never>;
    answer: {
      id: string;
      locked: boolean;
      policyProblem: string | null;
      name: string;
      guides: number;
      processes: number;
      departments: number;
    };
  };
  /** What the views say of the catalog in use; answered at once, also where policy has not answered. */
  'handbook-in-use': { ask: Record<never, never>; answer: HandbookInUse };
  /** Opens a page of ours in a tab: a panel cannot in Firefox. */
  'open-page': { ask: { page: OwnPage }; answer: null };
  /** Fetches a catalog from an address and keeps it; answers its id. */
  'add-address': { ask: { url: string; everyHours: number | null }; answer: string };
  /** Asks a catalog's address again now. */
  'refresh-catalog': { ask: { id: string }; answer: null };
  unpin: { ask: OfTab; answer: null };
  /** What a value of the panel's page really is; null: not what was read. */
  'correct-reading': { ask: { value: PageValue; text: string | null } & OfTab; answer: null };
  /** Takes that back. */
  'restore-reading': { ask: { value: PageValue } & OfTab; answer: null };
  /** Changes some of the panel's settings; what is not named stays. */
  'change-settings': { ask: { settings: Partial<PanelSettings> }; answer: null };
  /** What was read on the panel's tab, with everything of the page masked; made by its content script. */
  'masked-report': { ask: OfTab; answer: string };
  /** Opens the panel in a window of its own that follows the tab, or brings that window to the front. */
  'open-window': { ask: OfTab; answer: null };
  /** From the content script, in answer to a click: opens the browser's side panel. */
  'open-side-panel': { ask: Record<never, never>; answer: null };
}

export type RequestName = keyof Requests;
export type Message = {
  [Name in RequestName]: { type: Name } & Requests[Name]['ask'];
}[RequestName];

/** What the service worker answers: a value, or why there is none. */
export type Reply<Name extends RequestName> =
  | { ok: true; value: Requests[Name]['answer'] }
  | { ok: false; what: string };

/** Asks the service worker. Throws a `WordedError` when it refuses or does not answer, another error when it is gone. */
export async function request<Name extends RequestName>(
  type: Name,
  ask: Requests[Name]['ask'],
): Promise<Requests[Name]['answer']> {
  const reply = (await browser.runtime.sendMessage({ type, ...ask })) as Reply<Name> | undefined;
  if (!reply) throw new WordedError('Greenroom’s background part did not answer');
  if (!reply.ok) throw new WordedError(reply.what);
  return reply.value;
}

/** Characters of the longest text that a message may hold. */
export const LONGEST_TEXT = 2_000;

/** The same with each text cut to what a message may hold: a reader may be set to half a page. */
export function shortened<Value>(value: Value): Value {
  const cut = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.slice(0, LONGEST_TEXT) : each,
  );
  return JSON.parse(cut) as Value;
}

/** Storage key (session area) of what was read on a tab. */
export function tabKey(tabId: number): string {
  return `page:${tabId}`;
}

/** The tab of such a key; null for other keys. */
export function tabOfKey(key: string): number | null {
  const tabId = /^page:(\d+)$/.exec(key)?.[1];
  return tabId === undefined ? null : Number(tabId);
}

/** From the service worker to a tab's content script, which answers with the text. */
export const MAKE_REPORT = { type: 'make-report' } as const;

/** From the service worker to a tab's content script: the keyboard command was pressed. */
export const TOGGLE_PANEL = { type: 'toggle-panel' } as const;

/**
 * From the service worker: what a tab shows has changed, ask again. The panel on the tab hears it without a
 * number; side panel and own windows, which are on no tab, with the tab's.
 */
export const TAB_CHANGED = { type: 'tab-changed' } as const;

/** `tabId`: the tab that is followed; null for the one that the panel is on. */
export function isTabChanged(message: unknown, tabId: number | null = null): boolean {
  const { type, tabId: of = null } = (message ?? {}) as { type?: unknown; tabId?: unknown };
  return type === TAB_CHANGED.type && of === tabId;
}

/**
 * What a panel outside the page says by its port to the tab's content script, which bears the name of its
 * place: the person wants it there.
 */
export interface FromOutside {
  move: Place;
}

/** What the content script answers: the panel is shown elsewhere now. */
export const CLOSE_OUTSIDE = 'close';
