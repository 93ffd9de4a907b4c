import browser, { type Runtime } from 'webextension-polyfill';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageKind } from '../../ats/greenhouse/page-kind.ts';
import type { OwnReader } from '../../ats/own-readers.ts';
import type { PageContext } from '../../ats/page-context.ts';
import { identityOf, sharedIdentity } from '../../ats/page-identity.ts';
import { PAGE_KINDS, type PageKind } from '../../ats/page-kinds.ts';
import { hasRoom } from '../../components/page-room.ts';
import { createPanelFrame, type FramePlace, type TabWords } from '../../components/panel-frame.ts';
import {
  CLOSE_OUTSIDE,
  type FromOutside,
  MAKE_REPORT,
  request,
  shortened,
  TOGGLE_PANEL,
} from '../../extension/messages.ts';
import { nativeRuntime } from '../../extension/native-runtime.ts';
import { loadReaders, onReadersChange, pageSettings } from '../../extension/page-settings.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  type PanelSettings,
  type Place,
} from '../../extension/panel-settings.ts';
import { REPORT_FILE, type SessionOptions } from '../../extension/session-start.ts';

/** Milliseconds between two looks at the open panel and at the extension behind it, on a page that is seen. */
const LOOK_EVERY = 2_000;
/** Milliseconds for which a page that names no interview has to say nothing else. */
const MOST_TO_BE_NAMED = 2_000;
/** The same for a panel that waits for the next page of a switch in place. */
const MOST_BETWEEN_PAGES = 10_000;
/** What may have the keyboard without taking letters, the panel's tab too; all else may be a field, of whatever making. */
const NO_FIELD = 'body, a, button, summary, html > div:not([contenteditable])';
const BLOCKED =
  'Greenroom’s panel cannot be shown on this page. Click Greenroom in the toolbar to see the guide.';

/** Loaded by the content script on pages where there is something to show. */
export default defineUnlistedScript(() => {
  globalThis.startGreenroomSession = (options) => new PageSession(options).start();
});

/** One page from load to unload: reads it, tells the service worker, shows or hides the panel. */
class PageSession {
  private readonly options: SessionOptions;
  private settings: PanelSettings = DEFAULT_SETTINGS;
  private page: PageContext | null = null;
  /** Whether the page has been read at all. */
  private isRead = false;
  /** Whether the service worker has heard of the page. */
  private isSettled = false;
  private words: TabWords | null = null;
  private ownReaders: readonly OwnReader[] = [];
  /** Of the panel that was made last; null before the first. */
  private token: string | null = null;
  /** Opened by the person, or gone to its tab because it hid what the keyboard is on; for this page only. */
  private here: 'open' | 'tab' | null = null;
  /** To the panels outside the page that show it, by their places. */
  private readonly outside = new Map<Place, Runtime.Port>();
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Whether what the page says is so new that an interview may still be named. */
  private mayBeNamed = false;
  private naming: ReturnType<typeof setTimeout> | undefined;
  /** After the page removed or covered the panel it stays away until the person asks for it. */
  private givenUp = false;
  /** Aborted when the page's session is over, whoever ends it. */
  private readonly ended = new AbortController();
  private readonly frame = createPanelFrame({
    document,
    panelUrl: () => this.nextPanel(),
    onOpen: () => this.open(),
    onCollapse: () => this.collapse(),
    onHides: () => this.goToTab(),
    // Whoever opens it over something wants it there.
    onCovers: () => this.here !== 'open' && this.goToTab(),
    onLeave: () => (this.place().beside ? this.frame.restoreFocus() : this.collapse()),
    onMove: (place) => this.moveTo(place),
    onTabMoved: (tabTop) => this.change({ tabTop }),
    onProblem: (problem) => {
      if (this.outlived()) return;
      this.givenUp = true;
      if (problem === 'blocked') this.frame.say(BLOCKED);
      this.tell(request('panel-presence', { problem }));
    },
  });

  constructor(options: SessionOptions) {
    this.options = options;
  }

  async start(): Promise<void> {
    const { signal } = this.ended;
    this.options.signal.addEventListener('abort', () => this.end());
    browser.runtime.onMessage.addListener(this.onMessage);
    browser.runtime.onConnect.addListener(this.onConnect);
    const looks = setInterval(() => this.look(), LOOK_EVERY);
    signal.addEventListener('abort', () => clearInterval(looks));
    pageSettings.watch((settings) => this.apply(settings), signal);
    document.addEventListener('focusin', (event) => this.makeWay(event), { signal, capture: true });
    window.addEventListener('resize', () => this.resized(), { signal });
    document.addEventListener('visibilitychange', () => this.look(), { signal });
    window.addEventListener('pagehide', ({ persisted }) => this.leave(persisted), { signal });
    window.addEventListener('pageshow', ({ persisted }) => persisted && this.report(this.page), {
      signal,
    });
    this.tell(request('page-coming', {}));
    const [readers] = await Promise.all([
      loadReaders(),
      this.options.readable,
      this.prepare(),
    ]).catch((error: unknown) => {
      this.end();
      throw error;
    });
    if (signal.aborted) return;
    this.ownReaders = readers;
    const readAgain = globalThis.watchGreenroomPage?.({
      doc: document,
      window,
      signal,
      ownReaders: () => this.ownReaders,
      onContext: (page) => this.pageChanged(page),
    });
    onReadersChange(async () => {
      this.ownReaders = await loadReaders();
      readAgain?.();
    }, signal);
  }

  /** Reads the settings, and has the panel load while the page does where its address is one for a panel. */
  private async prepare(): Promise<void> {
    this.settings = await pageSettings.read();
    if (this.kind() === null || document.hidden) return;
    this.frame.makeRoom(this.place());
    void bodyOf(document).then(() => {
      if (!this.ended.signal.aborted && !this.isRead) this.frame.prepare(this.place());
    });
  }

  private end(): void {
    this.ended.abort();
    this.frame.hide();
  }

  private look(): void {
    if (document.hidden || this.outlived()) return;
    this.frame.tend();
    this.frame.checkCovered();
  }

  /**
   * Whether the extension was updated, switched off or removed under the page. Then an open panel makes
   * room for a sentence that this script can still close by itself, and a tab is taken away.
   */
  private outlived(): boolean {
    if (nativeRuntime()) return false;
    if (this.ended.signal.aborted) return true;
    const wasOpen = this.frame.isOpen();
    this.end();
    if (wasOpen) this.frame.sayOutlived();
    return true;
  }

  /** Tells the service worker or the storage something that nobody here waits for. */
  private tell(message: Promise<unknown>): void {
    message.catch((error: unknown) => {
      if (!this.outlived()) console.error('Greenroom’s background part did not answer:', error);
    });
  }

  private change(settings: Partial<PanelSettings>): void {
    this.tell(changeSettings(settings));
  }

  /** The service worker hears of the token before the panel that bears it is made. */
  private nextPanel(): string {
    this.token = crypto.randomUUID();
    this.tell(request('panel-opening', { token: this.token }));
    return `${browser.runtime.getURL('panel.html')}#${this.token}`;
  }

  private readonly onMessage = (message: unknown): Promise<string> | undefined => {
    const { type } = message as { type?: unknown };
    if (type === TOGGLE_PANEL.type) this.toggle();
    if (type !== MAKE_REPORT.type) return undefined;
    return this.makeReport();
  };

  /** A panel outside the page shows it as long as its port is there; then it is not shown twice. */
  private readonly onConnect = (port: Runtime.Port): void => {
    const place = port.name as Place;
    this.outside.set(place, port);
    this.here = null;
    port.onMessage.addListener((said) => this.moveTo((said as FromOutside).move));
    port.onDisconnect.addListener(() => {
      if (this.outside.get(place) === port) this.outside.delete(place);
      if (!this.ended.signal.aborted) this.render();
    });
    this.render();
  };

  private async makeReport(): Promise<string> {
    await import(/* @vite-ignore */ browser.runtime.getURL(REPORT_FILE));
    const report = globalThis.makeGreenroomReport?.(this.page);
    if (report === undefined) throw new Error('The report could not be made; reload the page');
    return report;
  }

  private pageChanged(page: PageContext | null): void {
    const otherPage = page?.kind !== this.page?.kind || page?.personId !== this.page?.personId;
    if (otherPage) this.here = null;
    this.words = null;
    if (this.page && page && isAnother(this.page, page)) this.frame.veil();
    this.page = page;
    this.isRead = true;
    this.isSettled = false;
    this.mayBeNamed = true;
    clearTimeout(this.naming);
    // A panel that is placed anew would undo what a hostile page did to it, and nobody would hear of that.
    if (this.isNameless()) this.naming = setTimeout(() => this.namedNothing(), MOST_TO_BE_NAMED);
    this.render();
    this.frame.checkCovered();
    this.report(page);
  }

  private namedNothing(): void {
    this.mayBeNamed = false;
    if (this.page && !this.ended.signal.aborted) this.render();
  }

  /** A page that the browser may bring back keeps its panel, and nothing else. */
  private leave(mayReturn: boolean): void {
    const token = mayReturn ? null : this.token;
    if (!this.outlived()) this.tell(request('page-left', { token }));
  }

  /** What is kept of the page goes with the page, and comes back with it from the browser's cache. */
  private report(page: PageContext | null): void {
    if (this.outlived()) return;
    request('page-read', { context: page && shortened(page) }).then(
      (words) => {
        if (page === null || this.page !== page) return;
        this.isSettled = true;
        this.words = words;
        this.render();
      },
      // Where the service worker refuses, the panel says so in its words.
      (error: unknown) => {
        if (this.outlived()) return;
        console.warn('Greenroom could not report this page:', error);
        if (page === null || this.page !== page) return;
        this.isSettled = true;
        this.render();
      },
    );
  }

  private apply(settings: PanelSettings): void {
    const kind = this.kind();
    const closed = kind && settings.collapsed[kind] && !this.settings.collapsed[kind];
    // Whoever makes the panel broader wants to read it.
    if (this.frame.isOpen() && settings.width !== this.settings.width) this.here = 'open';
    if (closed) this.here = null;
    this.settings = settings;
    if (this.page) this.render();
    if (closed) this.frame.restoreFocus();
  }

  private render(): void {
    if (!this.page) return this.putAway();
    // A sentence that says why may still stand there.
    if (this.givenUp) return;
    if (this.outside.has('side-panel')) return this.frame.hide();
    const place = this.place();
    // What is named late comes into the panel that loads meanwhile.
    if (this.mayBeNamed && this.isNameless() && this.here !== 'open' && isBeside(place)) {
      return this.frame.prepare(place);
    }
    this.frame.show(place, this.words);
    if (this.isSettled) this.frame.unveil();
  }

  private makeWay(event: FocusEvent): void {
    const [element] = event.composedPath();
    if (element instanceof Element && this.frame.comesTo(element)) this.goToTab();
  }

  /** The panel goes to its tab where it hides all of what the keyboard is on in the page. */
  private goToTab(): void {
    this.here = 'tab';
    this.render();
  }

  /** A smaller window may leave no room; a panel in use stays all the same. */
  private resized(): void {
    if (!this.page) return;
    if (this.frame.isInUse()) this.here = 'open';
    this.render();
  }

  /** An open panel waits, unseen, for the page that comes; where none comes it goes. */
  private putAway(): void {
    clearTimeout(this.waiting);
    if (this.kind() === null) return this.frame.hide();
    if (!this.frame.isOpen()) return this.frame.hide(true);
    this.frame.veil();
    this.waiting = setTimeout(
      () => this.page === null && this.frame.hide(true),
      MOST_BETWEEN_PAGES,
    );
  }

  /** Of the page that was read, else what its address tells. */
  private kind(): PageKind | null {
    return this.page ? this.page.kind : pageKind(new URL(location.href));
  }

  private isNameless(): boolean {
    return this.page !== null && !this.page.stage && !this.page.interview;
  }

  private place(): FramePlace {
    const { side, width, tabTop } = this.settings;
    const isRoomy = hasRoom(window, width);
    const chosen = this.chosen();
    const isOpened = this.here === 'open';
    const isWanted = isOpened || (isInPage(chosen) && !this.isClosed());
    const beside = isRoomy && isWanted && chosen !== 'over';
    const isNothing = this.isNameless() || this.words?.found === 'nothing';
    // Beside the page the room that was given stays; what comes into it says why it is there.
    const isTab = !beside && isNothing;
    return {
      beside,
      collapsed: !isOpened && (!isWanted || !isRoomy || isTab || this.here === 'tab'),
      side,
      width,
      tabTop,
    };
  }

  /** Where it is shown outside the page, else where its person wants it on this kind of page. */
  private chosen(): Place {
    const [outside] = this.outside.keys();
    const kind = this.kind();
    return outside ?? (kind && this.settings.places[kind]) ?? 'beside';
  }

  private isClosed(): boolean {
    const kind = this.kind();
    return kind !== null && (this.settings.collapsed[kind] || PAGE_KINDS[kind].overview);
  }

  private toggle(): void {
    if (this.outlived()) return;
    if (this.kind() === null) return;
    const sidePanel = this.outside.get('side-panel');
    if (sidePanel) sidePanel.postMessage(CLOSE_OUTSIDE);
    else if (this.place().collapsed || this.givenUp) this.open('typing goes on');
    else if (this.frame.isInUse()) this.collapse();
    else this.frame.focus();
  }

  /** Puts the panel where the person wants it for this kind of page from now on. */
  private moveTo(place: Place): void {
    this.keep('places', place);
    this.outside.forEach((port, other) => {
      if (other !== place && this.outside.delete(other)) port.postMessage(CLOSE_OUTSIDE);
    });
    this.here = null;
    // Who asks for the side panel has opened it: only that page has heard the click.
    if (place === 'side-panel') this.render();
    else this.open();
  }

  /** Closed on one kind of page is closed there only. */
  private collapse(): void {
    this.here = null;
    this.keep('collapsed', true);
    this.render();
    this.frame.restoreFocus();
  }

  private open(meanwhile?: 'typing goes on'): void {
    const place = this.chosen();
    if (isInPage(place)) return this.openHere(meanwhile);
    this.render();
    // Where it cannot be opened outside, it is here.
    request(`open-${place}`, {}).catch(() => this.openHere(meanwhile));
  }

  private openHere(meanwhile?: 'typing goes on'): void {
    if (this.outlived()) return this.frame.sayOutlived();
    if (this.givenUp) this.tell(request('panel-presence', { problem: null }));
    this.givenUp = false;
    this.here = 'open';
    this.render();
    const { activeElement } = document;
    const isTyping = meanwhile && activeElement && !activeElement.matches(NO_FIELD);
    if (!isTyping || this.frame.hides(activeElement, 'it is seen')) this.frame.focus();
    this.keep('collapsed', false);
  }

  /** For this kind of page: here at once; that it is stored may take longer, or fail. */
  private keep<Name extends 'collapsed' | 'places'>(
    name: Name,
    value: PanelSettings[Name][PageKind],
  ): void {
    const kind = this.kind();
    if (kind === null) return;
    const part = { [kind]: value };
    this.settings = { ...this.settings, [name]: { ...this.settings[name], ...part } };
    this.change({ [name]: part });
  }
}

function isBeside({ beside, collapsed }: FramePlace): boolean {
  return beside && !collapsed;
}

function isInPage(place: Place): place is 'beside' | 'over' {
  return place === 'beside' || place === 'over';
}

/** True where what is shown for the one page says something wrong of the other. */
function isAnother(before: PageContext, now: PageContext): boolean {
  if (sharedIdentity(identityOf(before), identityOf(now)) === null) return true;
  return (['candidate', 'stage'] as const).some(
    (name) => before[name] && now[name] && before[name].text !== now[name].text,
  );
}

/** Waits until the page has a body: what stands behind it in the document lies over it. */
function bodyOf(doc: Document): Promise<void> {
  return new Promise((resolve) => {
    if (doc.body) return resolve();
    const observer = new MutationObserver(() => {
      if (!doc.body) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(doc, { childList: true, subtree: true });
  });
}
