/** Reads a page now and whenever it has changed in a way that matters. */

import type { Adapter } from './adapter.ts';
import { pageIdsOf, pageKindOf } from './addresses.ts';
import { ContentFollows, STILL, sameContext } from './context-change.ts';
import { GREENHOUSE } from './greenhouse/adapter.ts';
import type { OwnReader } from './own-readers.ts';
import type { PageContext } from './page-context.ts';
import { readPage } from './read-page.ts';

export interface WatchOptions {
  doc: Document;
  window: Window & typeof globalThis;
  /** Called with every new context; null where the page is nothing for us, or is being replaced. */
  onContext(context: PageContext | null): void;
  /** Readers of the person's own or the company's, as they are now. */
  ownReaders(): readonly OwnReader[];
  signal: AbortSignal;
  /** The tracking system; without it Greenhouse. */
  adapter?: Adapter;
}

/** Milliseconds between a change and the next reading; doubles while readings find nothing new. */
const SOON = 40;
const LATEST = 1_000;
/** Between two readings, or two looks at the address where the browser does not tell of its changes. */
const WAITING = 100;

/** Attributes whose every change may change what is read. */
const TELLING = ['aria-current', 'aria-selected', 'hidden', 'inert', 'open', 'href'];
/** Those that pages change without end, for movement and colour: they count where something is read. */
const RESTLESS = ['class', 'style'];
/** Where something may be read, beside the system's own places. */
const READ = 'h1,h2,h3,h4,p,dt,th,label,[aria-label],[aria-current]';
/** Changes of one moment that are looked at; more are taken to count. */
const MOST_RECORDS = 200;

/**
 * Starts watching. Nothing is read while nobody sees the page, and while a reading is due nothing is
 * heard of changes; there is one at most every 40 ms.
 * Returns a function that has the page read again, because the readers are others now.
 */
export function watchPage(options: WatchOptions): () => void {
  const watch = new PageWatch(options);
  watch.start();
  return () => watch.hurry();
}

class PageWatch {
  private readonly options: WatchOptions;
  private readonly adapter: Adapter;
  private readonly observer: MutationObserver;
  private readonly readable: string;
  private last: PageContext | null = null;
  private address = '';
  /** Present while the content has not followed the address yet. */
  private following: ContentFollows | null = null;
  /** Whose page the address says this is. */
  private subject = '';
  /** When the content came to name somebody else although the address had not changed. */
  private renamed = Number.NEGATIVE_INFINITY;
  private delay = SOON;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isSoon = false;
  /** Whether the page is to be read as soon as somebody sees it. */
  private isDue = false;

  constructor(options: WatchOptions) {
    this.options = options;
    this.adapter = options.adapter ?? GREENHOUSE;
    this.observer = new options.window.MutationObserver((records) => this.changed(records));
    const { links, pages } = this.adapter;
    this.readable = [
      READ,
      ...links.candidate.contains.map((part) => `a[href*="${part}"]`),
      ...Object.values(pages).flatMap(({ selectors }) => selectors.map((each) => each.selector)),
    ].join(',');
  }

  start(): void {
    const { doc, window, signal } = this.options;
    signal.addEventListener('abort', () => this.stop());
    const hint = () => this.hurry();
    for (const event of ['popstate', 'hashchange', 'pageshow']) {
      window.addEventListener(event, hint, { signal });
    }
    // A click is only a hint that something may change soon; nothing of it is looked at.
    doc.addEventListener('click', hint, { signal, capture: true, passive: true });
    doc.addEventListener('change', hint, { signal, capture: true, passive: true });
    doc.addEventListener('load', hint, { signal, capture: true });
    doc.addEventListener('visibilitychange', () => this.isDue && this.read(), { signal });
    const { navigation } = window as { navigation?: EventTarget };
    navigation?.addEventListener('currententrychange', hint, { signal });
    if (!navigation) this.lookAtAddress();
    this.subject = this.subjectNow();
    this.read();
  }

  private stop(): void {
    this.wait(null);
  }

  /** Has the page read after so many milliseconds, and hears of no change until then; null: never. */
  private wait(milliseconds: number | null): void {
    this.observer.disconnect();
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = milliseconds === null ? null : setTimeout(() => this.read(), milliseconds);
  }

  private listen(): void {
    this.observer.observe(this.options.doc.documentElement, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...TELLING, ...RESTLESS, ...this.adapter.embedded.attributes],
    });
  }

  private changed(records: readonly MutationRecord[]): void {
    if (this.options.window.location.href !== this.address) return this.hurry();
    if (this.timer === null && this.matter(records)) this.wait(this.delay);
  }

  private matter(records: readonly MutationRecord[]): boolean {
    if (records.length > MOST_RECORDS) return true;
    return records.some(({ attributeName, target }) => {
      if (attributeName === null || !RESTLESS.includes(attributeName)) return true;
      const element = target as Element;
      return Boolean(element.closest(this.readable) ?? element.querySelector(this.readable));
    });
  }

  hurry(): void {
    this.delay = SOON;
    this.leaveIfElsewhere();
    // A page that changes all the time must not put the reading off for ever.
    if (this.isSoon || (this.isDue && this.options.doc.hidden)) return;
    this.isSoon = true;
    this.wait(SOON);
  }

  /** Firefox before 147 says nothing of `history.pushState`. */
  private lookAtAddress(): void {
    const { window, signal } = this.options;
    const looks = setInterval(() => {
      if (window.location.href !== this.address) this.hurry();
    }, WAITING);
    signal.addEventListener('abort', () => clearInterval(looks));
  }

  /** Another person's address must not show the one before, even for a moment. */
  private leaveIfElsewhere(): void {
    const now = performance.now();
    const subject = this.subjectNow();
    if (subject === this.subject) return;
    this.subject = subject;
    if (this.last) this.following = new ContentFollows(this.last, now - this.renamed < STILL);
    this.following?.moved(now);
    if (this.last) this.emit(null);
  }

  private subjectNow(): string {
    const url = new URL(this.options.window.location.href);
    const { personId, applicationId, jobId } = pageIdsOf(url, this.adapter);
    const kind = pageKindOf(url, this.adapter);
    return [kind, url.pathname, personId, applicationId, jobId].join(' ');
  }

  private read(): void {
    this.timer = null;
    this.isSoon = false;
    this.leaveIfElsewhere();
    const { doc, window } = this.options;
    this.isDue = doc.hidden;
    if (doc.hidden) return;
    this.listen();
    const { href } = window.location;
    const elsewhere = href !== this.address;
    this.address = href;
    const context = readPage(doc, new URL(href), this.options.ownReaders(), this.adapter);
    if (context && this.following && !this.following.has(context, performance.now())) {
      return this.wait(WAITING);
    }
    if (context) this.following = null;
    if (sameContext(context, this.last) && !elsewhere) {
      this.delay = Math.min(LATEST, this.delay * 2);
      return;
    }
    this.delay = SOON;
    if (this.isRenamed(context)) this.renamed = performance.now();
    this.emit(context);
  }

  private isRenamed(context: PageContext | null): boolean {
    const [before, now] = [this.last?.candidate?.text, context?.candidate?.text];
    return before !== undefined && now !== undefined && before !== now;
  }

  private emit(context: PageContext | null): void {
    this.last = context;
    this.options.onContext(context);
  }
}
