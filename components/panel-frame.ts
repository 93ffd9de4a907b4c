/**
 * The panel's place in a page: a host element with a closed shadow root that holds either the
 * extension's own page in an iframe, or a small tab to open it with.
 *
 * The frame is of another origin, so the page can neither read it nor hear its keys. Everything is
 * `position: fixed`: nothing in the page moves.
 */

export interface FramePlace {
  collapsed: boolean;
  side: 'left' | 'right';
  /** Pixels. */
  width: number;
  /** Share (0 to 1) of the window's height, null where the tab finds a place by itself. */
  tabTop: number | null;
}

export interface PanelFrameOptions {
  document: Document;
  /** Address of the panel page. */
  panelUrl: string;
  onOpen(): void;
  onTabMoved(top: number): void;
  /** The page removed the host element or covers it; the frame has been closed. */
  onProblem(problem: 'removed' | 'covered'): void;
}

export interface PanelFrame {
  /** Shows the panel or its tab; `label` is the tab's accessible name. */
  show(place: FramePlace, label: string): void;
  hide(): void;
  /** Moves the keyboard into the open panel. */
  focus(): void;
  /** Gives the keyboard back to where it was in the page. */
  restoreFocus(): void;
  /** Looks whether the page lies on top; closes after two findings in a row. */
  checkCovered(): void;
}

export const HOST_NAME = 'greenroom-panel';
const TAB = { width: 32, height: 112 };
const TAB_PLACES = [0.4, 0.58, 0.22, 0.74, 0.08, 0.88];

const STYLE = `
:host { all: initial; }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: normal; background: transparent; }
button {
  all: unset; box-sizing: border-box; width: 100%; height: 100%; cursor: pointer; touch-action: none;
  display: flex; align-items: center; justify-content: center; writing-mode: vertical-rl;
  font: 600 13px/1 system-ui, sans-serif; letter-spacing: .02em;
  color: #fff; background: #1f5a45; border-radius: 10px 0 0 10px; box-shadow: 0 1px 6px rgb(0 0 0 / .25);
}
button[data-side=left] { border-radius: 0 10px 10px 0; }
button:hover { background: #17473a; }
button:focus-visible { outline: 3px solid #fff; outline-offset: -5px; }
`;

/** Makes the frame; nothing is added to the page before `show`. */
export function createPanelFrame(options: PanelFrameOptions): PanelFrame {
  return new Frame(options);
}

class Frame implements PanelFrame {
  private readonly options: PanelFrameOptions;
  private readonly host: HTMLElement;
  private readonly shadow: ShadowRoot;
  private readonly removal: MutationObserver;
  private frame: HTMLIFrameElement | null = null;
  private tab: HTMLButtonElement | null = null;
  private focusBefore: Element | null = null;
  private coveredInARow = 0;

  constructor(options: PanelFrameOptions) {
    const { document } = options;
    this.options = options;
    this.host = document.createElement(HOST_NAME);
    this.shadow = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = STYLE;
    this.shadow.append(style);
    this.removal = new MutationObserver(() => {
      if (!this.host.isConnected) this.giveUp('removed');
    });
  }

  show(place: FramePlace, label: string): void {
    const { documentElement } = this.options.document;
    if (!this.host.isConnected) {
      documentElement.append(this.host);
      this.removal.observe(documentElement, { childList: true });
    }
    if (place.collapsed) this.showTab(place, label);
    else this.showFrame(place);
  }

  hide(): void {
    this.removal.disconnect();
    this.host.remove();
    this.removeFrame();
    this.tab?.remove();
    this.tab = null;
  }

  focus(): void {
    if (!this.frame) return;
    this.focusBefore = this.options.document.activeElement;
    this.frame.focus();
  }

  restoreFocus(): void {
    const before = this.focusBefore;
    this.focusBefore = null;
    if (before instanceof HTMLElement && before.isConnected) before.focus();
    else this.tab?.focus();
  }

  checkCovered(): void {
    if (!this.frame || !this.host.isConnected) return;
    const box = this.host.getBoundingClientRect();
    const top = this.options.document.elementFromPoint(
      box.left + box.width / 2,
      box.top + box.height / 2,
    );
    this.coveredInARow = top === null || top === this.host ? 0 : this.coveredInARow + 1;
    if (this.coveredInARow >= 2) this.giveUp('covered');
  }

  private giveUp(problem: 'removed' | 'covered'): void {
    this.hide();
    this.options.onProblem(problem);
  }

  private showFrame({ side, width }: FramePlace): void {
    this.tab?.remove();
    this.tab = null;
    this.placeHost({ top: '0px', height: '100%', width: `min(${width}px, 100vw)`, side });
    if (this.frame) return;
    this.frame = this.options.document.createElement('iframe');
    this.frame.title = 'Greenroom: interview guidance';
    this.frame.src = this.options.panelUrl;
    this.shadow.append(this.frame);
  }

  private showTab({ side, tabTop }: FramePlace, label: string): void {
    this.removeFrame();
    const share = tabTop ?? this.freePlace(side);
    const top = `calc((100vh - ${TAB.height}px) * ${share})`;
    this.placeHost({ top, height: `${TAB.height}px`, width: `${TAB.width}px`, side });
    this.tab ??= this.makeTab();
    this.tab.dataset.side = side;
    this.tab.title = label;
    this.tab.setAttribute('aria-label', label);
  }

  private removeFrame(): void {
    this.frame?.remove();
    this.frame = null;
    this.coveredInARow = 0;
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
      ...sizes,
    };
    for (const [name, value] of Object.entries(rules)) {
      this.host.style.setProperty(name, value, 'important');
    }
  }

  private makeTab(): HTMLButtonElement {
    const tab = this.options.document.createElement('button');
    tab.type = 'button';
    tab.textContent = 'Greenroom';
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
