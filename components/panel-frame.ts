/**
 * The panel's place in a page: a host element with a closed shadow root that holds the extension's own
 * page in an iframe, a small tab to open it with, or a sentence where there can be neither.
 *
 * The host is a plain `div`: any other element's closed shadow root is handed out to a page that
 * defines its name. The frame is of another origin, so the page can neither read it nor hear its keys.
 * Everything is `position: fixed`: nothing in the page moves but by the room that it gives to an open panel.
 */
import { coversControls, giveEdgeRoom, isUnder } from './edge-room.ts';
import type { Found } from './icons.ts';
import { LEFT_BEHIND_STYLE, makeLeftBehind, OUTLIVED, removeLeftBehind } from './left-behind.ts';
import { giveRoom, printWithoutRoom, takeRoom } from './page-room.ts';
import type { Place } from './panel-places.ts';
import { watchUse } from './panel-use.ts';
import { isRecoloured, isWhollyVisible } from './panel-visibility.ts';

export interface FramePlace {
  collapsed: boolean;
  /** Whether the page gives room to the panel; a tab keeps what was given to a panel before it. */
  beside: boolean;
  side: 'left' | 'right';
  /** Pixels. */
  width: number;
  /** Share (0 to 1) of the window's height, null where the tab finds a place by itself. */
  tabTop: number | null;
}

/** What tab and toolbar say of a page. */
export interface TabWords {
  found: Found;
  /** Its icon: a path on a grid of 16. It comes with the words, so that no page carries all of them. */
  icon: string;
  /** What stands on the tab: the guide's name, or a word or two. */
  short: string;
  /** The same in whole words, with the name of the extension. */
  whole: string;
}

export interface PanelFrameOptions {
  document: Document;
  /** Asked for each frame: the address of the panel page, with a token after "#". */
  panelUrl(): string;
  onOpen(): void;
  /** The person closed the panel from within. */
  onCollapse(): void;
  /** The person pressed Escape in the panel. */
  onLeave(): void;
  /** The panel is seen, and hides what the keyboard is on. */
  onHides(): void;
  /** The panel is seen, and something to click or fill in lies wholly under it. */
  onCovers(): void;
  /** The person wants it in another place. */
  onMove(place: Place): void;
  onTabMoved(top: number): void;
  /** The page removed the host element, covers it or lets no frame in; the frame has been closed. */
  onProblem(problem: 'removed' | 'covered' | 'blocked'): void;
}

/**
 * What the panel says to who holds its frame, by a port that the page has no way to. The number is of the
 * page: `blank` when nothing of a page before it is painted any more, `painted` when all of it is.
 */
export type FromPanel =
  | 'ready'
  | 'collapse'
  | 'leave'
  | 'seen?'
  | { blank: number }
  | { painted: number }
  | { move: Place };

/** `turn`: another page comes, what is shown is to go; `show`: that page is known and can be asked for. */
export type ToPanel = Seen | { turn: number } | { show: number };

/** The answer to "seen?". */
export interface Seen {
  /** Whether the person who uses the panel has seen all of it for half a second. */
  whole: boolean;
  /** Whether a colour filter lies over the page, so that the browser cannot vouch for what is seen. */
  recoloured: boolean;
}

export interface PanelFrame {
  /** Shows the panel or its tab, which says what was found; null as long as that is not known. */
  show(place: FramePlace, found: TabWords | null): void;
  /** Has the page give the room that the panel will take, before there is anything to put it in. */
  makeRoom(place: FramePlace): void;
  /**
   * Puts the panel in before anything is read: not seen, with no room, no focus and no place in the
   * accessibility tree. Does nothing where something is shown.
   */
  prepare(place: FramePlace): void;
  /** Another page comes: an open panel is seen no more until it is painted anew. */
  veil(): void;
  /** The page that is shown now can be asked for: a panel that is not seen is, once it is painted. */
  unveil(): void;
  /** Takes away what is shown; the page takes its room back too, or keeps it as it is. */
  hide(keepsRoom?: boolean): void;
  /** Moves the keyboard into the open panel. */
  focus(): void;
  /** Gives the keyboard back to where it was in the page. */
  restoreFocus(): void;
  /** Looks whether the page hides the open panel; closes after two findings in a row. */
  checkCovered(): void;
  /** To be called every second or two, and when the page is seen again: what is not tended goes by itself. */
  tend(): void;
  /** Shows a sentence, which the person can close, instead of panel or tab. */
  say(sentence: string): void;
  /** Shows that the extension behind the panel is gone, instead of panel or tab. */
  sayOutlived(): void;
  /** True while the panel itself is open. */
  isOpen(): boolean;
  /** True while the keyboard is in the open panel. */
  isInUse(): boolean;
  /** The keyboard has come to an element of the page: it is not called away. True where the panel hides that. */
  comesTo(element: Element): boolean;
  /** True where nothing of an element can be seen beside the open panel; `once`: or will be, once that is seen. */
  hides(element: Element, once?: 'it is seen'): boolean;
}

/** Milliseconds. */
const MOST_FOR_LOADING = 20_000;
const MOST_AFTER_LOADING = 6_000;
/** After so many the panel is seen though it has no guide yet, so that it can say what it waits for. */
const MOST_UNSEEN = 1_000;
const NAME = 'Greenroom';
/** As long as nobody knows; looks like a tab that knows of nothing. */
const UNKNOWN: TabWords = { found: 'nothing', icon: '', short: NAME, whole: NAME };
/** On a page with more of them they are looked at only where the panel is put, shown or covers the keyboard. */
const MOST_CONTROLS = 500;
const TAB = { width: 32, height: 176 };
const SVG = 'http://www.w3.org/2000/svg';
const TAB_PLACES = [0.4, 0.58, 0.22, 0.74, 0.08, 0.88];

/** What nobody tends any more goes by itself, and gives way to the sentence that is left behind. */
const STYLE = `
:host { all: initial; }
@keyframes gone { to { visibility: hidden; } }
iframe, .tab { pointer-events: auto; animation: gone 1ms 5s forwards; }
iframe.veiled { opacity: 0; pointer-events: none; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; background: transparent; }
.tab, .notice, .left-behind {
  display: flex; gap: 12px; align-items: center; border-radius: 10px;
  font: 14px/1.4 system-ui, sans-serif; color: #fff; background: #1f5a45; box-shadow: 0 1px 6px rgb(0 0 0 / .25);
}
.tab {
  cursor: pointer; touch-action: none; box-sizing: border-box; width: 100%; min-height: 112px; max-height: 100%;
  padding: 8px 0; border: 2px solid transparent; justify-content: center; gap: 6px; writing-mode: vertical-rl;
  font: 600 13px/1 system-ui, sans-serif; border-radius: 10px 0 0 10px;
}
.tab::after { content: attr(data-name); min-height: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tab[data-side=left] { border-radius: 0 10px 10px 0; }
.tab:hover { background: #17473a; }
.tab[data-found=unsure] { color: #5f3b00; background: #fff4dc; border: 2px dashed; }
.tab[data-found=nothing] { color: #3c4742; background: #fdfcf9; border: 2px dotted; }
.tab[data-side=right] { border-right: 0; }
.tab[data-side=left] { border-left: 0; }
.tab:focus-visible { outline: 3px solid; outline-offset: -5px; }
svg { flex: none; width: 16px; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
.notice, .left-behind { pointer-events: auto; margin: 0 8px; padding: 12px 12px 12px 16px; }
.notice button, .left-behind label {
  all: unset; flex: none; cursor: pointer; padding: 4px 10px; border: 1px solid #fff; border-radius: 6px;
}
.notice button:focus-visible, .left-behind label:focus-within { outline: 3px solid #fff; outline-offset: 2px; }
${LEFT_BEHIND_STYLE}
@media print { iframe, .tab, .notice, .left-behind { display: none; } }`;

/** Makes the frame; nothing is added to the page before `show`. */
export function createPanelFrame(options: PanelFrameOptions): PanelFrame {
  return new Frame(options);
}

class Frame implements PanelFrame {
  private readonly options: PanelFrameOptions;
  private readonly host: HTMLElement;
  private readonly shadow: ShadowRoot;
  /** Also keeps what the page said of its margin. */
  private readonly leftBehind: HTMLElement;
  private readonly removal: MutationObserver;
  private readonly isSeenInUse: () => boolean;
  private frame: HTMLIFrameElement | null = null;
  private tab: HTMLButtonElement | null = null;
  private notice: HTMLElement | null = null;
  /** Ends the wait for a frame to answer. */
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** Where the panel listens; null until it has answered. */
  private line: MessagePort | null = null;
  /** Counts the pages that frames have been put to. */
  private turn = 0;
  /** The page that can be asked for, and the one that the panel has been told to show. */
  private known: number | null = null;
  private told: number | null = null;
  private isBlank = true;
  /** Whether something was read that the frame is for. */
  private isWanted = false;
  private isFocusDue = false;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private width = 0;
  private side: 'left' | 'right' = 'right';
  /** The look at the window's edge before the next painting. */
  private making = 0;
  private focusBefore: Element | null = null;
  private coveredInARow = 0;

  constructor(options: PanelFrameOptions) {
    const { document } = options;
    this.options = options;
    this.host = document.createElement('div');
    this.shadow = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.leftBehind = makeLeftBehind(document);
    this.shadow.append(style, this.leftBehind);
    printWithoutRoom(this.leftBehind);
    this.isSeenInUse = watchUse(this.host, () => this.isSeen());
    this.removal = new MutationObserver(() => {
      if (!this.host.isConnected) this.giveUp('removed');
    });
  }

  show(place: FramePlace, found: TabWords | null): void {
    this.removeNotice();
    this.connect();
    if (!place.beside) takeRoom(this.leftBehind);
    if (place.collapsed) return this.showTab(place, found);
    this.showFrame(place);
    if (this.isWanted) return;
    this.isWanted = true;
    this.patience = setTimeout(() => this.endPatience(), MOST_UNSEEN);
  }

  makeRoom({ collapsed, beside, side, width }: FramePlace): void {
    if (collapsed || !beside) return;
    removeLeftBehind(this.options.document.documentElement);
    giveRoom(this.leftBehind, side, width);
  }

  prepare(place: FramePlace): void {
    if (this.host.isConnected || place.collapsed) return;
    this.connect();
    this.showFrame(place);
  }

  veil(): void {
    if (!this.frame) return;
    clearTimeout(this.patience);
    this.isWanted = false;
    this.isFocusDue = false;
    this.turn += 1;
    this.isBlank = false;
    this.setVeiled(this.frame, true);
    this.askToTurn();
  }

  unveil(): void {
    this.known = this.turn;
    this.askToShow();
  }

  hide(keepsRoom = false): void {
    if (!keepsRoom) takeRoom(this.leftBehind);
    this.removal.disconnect();
    this.options.document.documentElement.removeEventListener('focusout', this.onFocusOut);
    this.host.remove();
    this.removeFrame();
    this.removeTab();
    this.removeNotice();
  }

  isOpen(): boolean {
    return this.frame !== null && this.isWanted;
  }

  isInUse(): boolean {
    return this.isOpen() && this.options.document.activeElement === this.host;
  }

  comesTo(element: Element): boolean {
    // A window that comes to the front tells of the element that has the keyboard once more.
    const isStill = this.isFocusDue && element === this.focusBefore;
    if (element === this.host || isStill) return false;
    this.isFocusDue = false;
    if (!this.hides(element)) return false;
    this.giveEdgeRoom();
    return this.hides(element);
  }

  hides(element: Element, once?: 'it is seen'): boolean {
    if (!this.frame || (this.isVeiled() && !once) || element === this.host) return false;
    return isUnder(element, this.host.getBoundingClientRect());
  }

  say(sentence: string): void {
    this.removeFrame();
    this.removeTab();
    this.removeNotice();
    this.connect();
    this.placeHost({ top: '8px', height: 'auto', width: 'min(320px, 100vw)', side: 'right' });
    this.notice = this.makeNotice(sentence);
    this.shadow.append(this.notice);
  }

  sayOutlived(): void {
    this.say(OUTLIVED);
  }

  /** Whoever clicks into the panel comes back from it to where the keyboard was. */
  private readonly onFocusOut = ({ target }: FocusEvent): void => {
    setTimeout(() => {
      if (this.isInUse() && target instanceof HTMLElement) this.focusBefore = target;
    });
  };

  private connect(): void {
    if (this.host.isConnected) return;
    const { documentElement } = this.options.document;
    documentElement.addEventListener('focusout', this.onFocusOut);
    removeLeftBehind(documentElement);
    documentElement.append(this.host);
    this.removal.observe(documentElement, { childList: true });
  }

  focus(): void {
    if (!this.frame) return;
    this.focusBefore = this.options.document.activeElement;
    // What is not seen takes no focus.
    this.isFocusDue = this.isVeiled();
    this.frame.focus();
  }

  restoreFocus(): void {
    const before = this.focusBefore;
    this.focusBefore = null;
    // Who was on nothing in the page is on nothing again.
    if (before === this.options.document.body) this.frame?.blur();
    else if (before instanceof HTMLElement && before.isConnected) before.focus();
    else this.tab?.focus();
  }

  checkCovered(): void {
    if (!this.frame || this.isVeiled() || this.options.document.visibilityState !== 'visible')
      return;
    this.coveredInARow = this.isSeen() ? 0 : this.coveredInARow + 1;
    if (this.coveredInARow >= 2) this.giveUp('covered');
  }

  private isSeen(): boolean {
    return (
      this.frame !== null && !this.isVeiled() && isWhollyVisible(this.host, this.frame, this.width)
    );
  }

  tend(): void {
    this.giveEdgeRoom(MOST_CONTROLS);
    for (const each of this.shadow.children) {
      for (const animation of each.getAnimations()) animation.currentTime = 0;
    }
  }

  private giveUp(problem: 'removed' | 'covered' | 'blocked'): void {
    const wasWanted = this.isWanted || this.tab !== null;
    this.hide(!wasWanted);
    // Nothing was to be seen yet; where something is, it is tried again.
    if (wasWanted) this.options.onProblem(problem);
  }

  private showFrame({ side, width, beside }: FramePlace): void {
    this.removeTab();
    if (beside) giveRoom(this.leftBehind, side, width);
    Object.assign(this, { width, side });
    this.placeHost({ top: '0px', height: '100%', width: `min(${width}px, 100vw)`, side });
    this.giveEdgeRoom();
    if (this.frame) return;
    this.frame = this.options.document.createElement('iframe');
    // No title: the browser shows it over the guide wherever the mouse rests.
    this.frame.setAttribute('aria-label', 'Greenroom: interview guidance');
    // Where the page lets no frame in, the browser's own error would be seen.
    this.setVeiled(this.frame, true);
    const address = this.options.panelUrl();
    this.frame.src = address;
    this.frame.addEventListener('load', () => this.greet(address.replace(/^[^#]*#/, '')));
    this.waitAtMost(MOST_FOR_LOADING);
    this.shadow.append(this.frame);
  }

  /** Gives the panel its end of the line. Whoever else may be in the frame does not answer. */
  private greet(token: string): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => this.hear(data, port1);
    this.waitAtMost(MOST_AFTER_LOADING);
    // Chrome frames the panel by an address that is not its origin's, so that the origin cannot be named.
    this.frame?.contentWindow?.postMessage(token, '*', [port2]);
  }

  private hear(said: FromPanel, line: MessagePort): void {
    if (said === 'collapse') return this.options.onCollapse();
    if (said === 'leave') return this.options.onLeave();
    if (said === 'seen?') return line.postMessage(this.seen() satisfies ToPanel);
    if (said === 'ready') return this.answered(line);
    if ('move' in said) return this.options.onMove(said.move);
    if ('blank' in said && said.blank === this.turn) {
      clearTimeout(this.waiting);
      this.isBlank = true;
    }
    if ('painted' in said && said.painted === this.turn) this.reveal();
  }

  private answered(line: MessagePort): void {
    clearTimeout(this.waiting);
    this.line = line;
    if (!this.isBlank) this.askToTurn();
    this.askToShow();
  }

  private askToTurn(): void {
    if (!this.line) return;
    this.line.postMessage({ turn: this.turn } satisfies ToPanel);
    this.waitAtMost(MOST_AFTER_LOADING);
  }

  private askToShow(): void {
    if (!this.line || this.known !== this.turn || this.told === this.turn) return;
    this.told = this.turn;
    this.line.postMessage({ show: this.turn } satisfies ToPanel);
  }

  /** Never while anything of a page before may stand in it. */
  private endPatience(): void {
    if (this.line && this.isBlank) this.reveal();
    else this.patience = setTimeout(() => this.endPatience(), MOST_UNSEEN);
  }

  private reveal(): void {
    clearTimeout(this.patience);
    clearTimeout(this.waiting);
    if (!this.frame || !this.isWanted) return;
    this.setVeiled(this.frame, false);
    this.giveEdgeRoom();
    const { activeElement } = this.options.document;
    if (this.isFocusDue) this.frame.focus();
    else if (activeElement && this.hides(activeElement)) this.options.onHides();
    else if (this.covers()) this.options.onCovers();
    this.isFocusDue = false;
  }

  /** Has what is fixed at the window's edge give its room too. */
  private giveEdgeRoom(most = Number.POSITIVE_INFINITY): void {
    if (!this.frame || !this.leftBehind.dataset.room) return;
    const { side, options, host } = this;
    giveEdgeRoom(options.document, { side, panel: host.getBoundingClientRect(), most });
  }

  /** What stays under the panel all the same takes no heed of any room. */
  private covers(): boolean {
    if (!this.leftBehind.dataset.room) return false;
    return coversControls(this.options.document, this.host.getBoundingClientRect());
  }

  /** Before anything is painted in it, so that nothing moves under the eyes of who reads. */
  private makeEdgeRoom(): void {
    const view = this.options.document.defaultView;
    if (!view || !this.isVeiled()) return;
    view.cancelAnimationFrame(this.making);
    this.making = view.requestAnimationFrame(() => {
      this.giveEdgeRoom(MOST_CONTROLS);
      this.makeEdgeRoom();
    });
  }

  private setVeiled(frame: HTMLIFrameElement, isVeiled: boolean): void {
    frame.classList.toggle('veiled', isVeiled);
    frame.inert = isVeiled;
    this.makeEdgeRoom();
  }

  private isVeiled(): boolean {
    return this.frame?.inert === true;
  }

  private seen(): Seen {
    return { whole: this.isSeenInUse(), recoloured: isRecoloured(this.options.document) };
  }

  private waitAtMost(milliseconds: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      // Nothing is painted on a page that nobody sees, and so nothing is said of it.
      if (this.options.document.hidden) this.waitAtMost(milliseconds);
      else this.giveUp('blocked');
    }, milliseconds);
  }

  private showTab({ side, tabTop }: FramePlace, words: TabWords | null): void {
    this.removeFrame();
    const share = tabTop ?? this.freePlace(side);
    const top = `calc((100vh - ${TAB.height}px) * ${share})`;
    this.placeHost({ top, height: `${TAB.height}px`, width: `${TAB.width}px`, side });
    this.tab ??= this.makeTab();
    const { found, icon, short, whole } = words ?? UNKNOWN;
    this.tab.ariaLabel = this.tab.title = whole;
    // The name is painted by the style and no text: a page can search for text wherever it stands.
    Object.assign(this.tab.dataset, { side, found, name: short });
    this.tab.querySelector('path')?.setAttribute('d', icon);
  }

  private removeFrame(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.patience);
    this.frame?.remove();
    this.frame = null;
    this.line = null;
    this.known = null;
    this.told = null;
    this.isBlank = true;
    this.isWanted = false;
    this.isFocusDue = false;
    this.coveredInARow = 0;
  }

  private removeTab(): void {
    this.tab?.remove();
    this.tab = null;
  }

  private removeNotice(): void {
    this.notice?.remove();
    this.notice = null;
  }

  private makeNotice(sentence: string): HTMLElement {
    const { document } = this.options;
    const notice = document.createElement('div');
    notice.className = 'notice';
    notice.setAttribute('role', 'alert');
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => this.hide());
    // The browser sends the extension's key to the page where no extension takes it any more.
    const onKey = (event: KeyboardEvent) => {
      if (!notice.isConnected) return document.removeEventListener('keydown', onKey, true);
      const isOwnKey = event.altKey && event.shiftKey && event.code === 'KeyG';
      if (event.isTrusted && (event.key === 'Escape' || isOwnKey)) this.hide();
    };
    document.addEventListener('keydown', onKey, true);
    notice.append(sentence, close);
    return notice;
  }

  private placeHost(box: { top: string; height: string; width: string; side: string }): void {
    const { side, ...sizes } = box;
    const rules: Record<string, string> = {
      all: 'initial',
      position: 'fixed',
      'z-index': '2147483647',
      left: side === 'left' ? '0px' : 'auto',
      right: side === 'right' ? '0px' : 'auto',
      display: 'block',
      // Where nothing of it is seen it is in nobody's way.
      'pointer-events': 'none',
      ...sizes,
    };
    for (const [name, value] of Object.entries(rules)) {
      this.host.style.setProperty(name, value, 'important');
    }
  }

  private makeTab(): HTMLButtonElement {
    const tab = this.options.document.createElement('button');
    tab.type = 'button';
    tab.className = 'tab';
    const icon = this.options.document.createElementNS(SVG, 'svg');
    icon.setAttribute('viewBox', '0 0 16 16');
    icon.ariaHidden = 'true';
    icon.append(this.options.document.createElementNS(SVG, 'path'));
    tab.append(icon);
    this.shadow.append(tab);
    let from: { pointer: number; host: number; moved: boolean } | null = null;
    tab.addEventListener('pointerdown', (event) => {
      from = { pointer: event.clientY, host: this.host.getBoundingClientRect().top, moved: false };
      tab.setPointerCapture(event.pointerId);
    });
    tab.addEventListener('pointermove', (event) => {
      if (!from || Math.abs(event.clientY - from.pointer) < 4) return;
      from.moved = true;
      this.host.style.setProperty('top', `${this.topFor(event, from)}px`, 'important');
    });
    tab.addEventListener('pointerup', (event) => {
      if (from?.moved) this.options.onTabMoved(this.topFor(event, from) / this.room());
    });
    tab.addEventListener('click', () => {
      const dragged = from?.moved === true;
      from = null;
      if (!dragged) this.options.onOpen();
    });
    return tab;
  }

  private topFor(event: PointerEvent, from: { pointer: number; host: number }): number {
    return Math.min(this.room(), Math.max(0, from.host + event.clientY - from.pointer));
  }

  /** Pixels that the tab can be moved by. */
  private room(): number {
    return Math.max(1, (this.options.document.defaultView?.innerHeight ?? 0) - TAB.height);
  }

  /** The first place along the edge where nothing else of the page or another extension floats. */
  private freePlace(side: 'left' | 'right'): number {
    const view = this.options.document.defaultView;
    if (!view) return TAB_PLACES[0] ?? 0;
    const x = side === 'right' ? view.innerWidth - TAB.width / 2 : TAB.width / 2;
    const free = TAB_PLACES.find((share) => {
      const top = this.room() * share;
      return [0, 0.5, 1].every((part) => !this.floats(x, top + TAB.height * part, view));
    });
    return free ?? TAB_PLACES[0] ?? 0;
  }

  private floats(x: number, y: number, view: Window): boolean {
    let element = this.options.document.elementFromPoint(x, y);
    if (element === this.host) return false;
    for (; element; element = element.parentElement) {
      const { position, width } = view.getComputedStyle(element);
      if (position === 'fixed' && Number.parseFloat(width) < view.innerWidth / 3) return true;
    }
    return false;
  }
}
