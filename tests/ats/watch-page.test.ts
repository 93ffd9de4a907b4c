// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '../../ats/page-context.ts';
import { watchPage } from '../../ats/watch-page.ts';

/** A page whose address and changes the test makes, and whose readings it counts. */
class WatchedPage {
  address = 'https://app.greenhouse.io/people/7?application_id=9';
  readonly seen: (string | null)[] = [];
  readonly events = new EventTarget();
  readonly navigation = new EventTarget();
  readonly stop = new AbortController();
  readonly doc = new DOMParser().parseFromString('<!doctype html><p></p>', 'text/html');
  reads = 0;
  disconnected = false;
  observed: MutationObserverInit | undefined;
  again: () => void;
  private changed: () => void = () => {};

  constructor(stage: string) {
    this.show(stage);
    const page = this;
    class Observer {
      constructor(callback: () => void) {
        page.changed = callback;
      }
      observe(_: Node, options: MutationObserverInit) {
        page.observed = options;
      }
      disconnect() {
        page.disconnected = true;
      }
    }
    const window = {
      MutationObserver: Observer,
      navigation: this.navigation,
      location: {
        get href() {
          return page.address;
        },
      },
      addEventListener: this.events.addEventListener.bind(this.events),
    };
    this.again = watchPage({
      doc: this.doc,
      window: window as unknown as Window & typeof globalThis,
      onContext: (context: PageContext | null) => this.seen.push(context?.stage?.text ?? null),
      ownReaders: () => {
        this.reads += 1;
        return [];
      },
      signal: this.stop.signal,
    });
  }

  /** Changes what the page says, without a word to its observer. */
  show(stage: string): void {
    const [line] = this.doc.querySelectorAll('p');
    if (line) line.textContent = `Stage: ${stage}`;
  }

  change(stage: string): void {
    this.show(stage);
    this.changed();
  }

  touch(): void {
    this.changed();
  }
}

describe('watching a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('reads at once, and again soon after a change', () => {
    const page = new WatchedPage('Onsite');
    expect(page.seen).toEqual(['Onsite']);
    page.change('Offer');
    vi.advanceTimersByTime(39);
    expect(page.seen).toEqual(['Onsite']);
    vi.advanceTimersByTime(1);
    expect(page.seen).toEqual(['Onsite', 'Offer']);
  });

  it('looks at words and at the marks that tell what is current', () => {
    expect(new WatchedPage('Onsite').observed).toMatchObject({
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: expect.arrayContaining([
        'aria-current',
        'aria-selected',
        'hidden',
        'data-react-props',
      ]),
    });
  });

  it('reads once for any number of changes', () => {
    const page = new WatchedPage('Onsite');
    for (let at = 0; at < 50; at += 1) page.touch();
    vi.advanceTimersByTime(5_000);
    expect(page.reads).toBe(2);
    expect(page.seen).toEqual(['Onsite']);
  });

  it('waits longer and longer while changes bring nothing new, a second at most', () => {
    const page = new WatchedPage('Onsite');
    const waits: number[] = [];
    for (let at = 0; at < 8; at += 1) {
      const before = page.reads;
      page.touch();
      let waited = 0;
      while (page.reads === before) {
        vi.advanceTimersByTime(20);
        waited += 20;
      }
      waits.push(waited);
    }
    expect(waits).toEqual([40, 80, 160, 320, 640, 1_000, 1_000, 1_000]);
    page.change('Offer');
    vi.advanceTimersByTime(1_000);
    expect(page.seen).toEqual(['Onsite', 'Offer']);
    page.change('Hired');
    vi.advanceTimersByTime(40);
    expect(page.seen).toEqual(['Onsite', 'Offer', 'Hired']);
  });

  it('does not wait after a click, a step in history or when it is asked', () => {
    const page = new WatchedPage('Onsite');
    const hints = [
      () => page.doc.body.click(),
      () => page.doc.body.dispatchEvent(new Event('load')),
      () => page.events.dispatchEvent(new Event('popstate')),
      () => page.events.dispatchEvent(new Event('hashchange')),
      () => page.events.dispatchEvent(new Event('pageshow')),
      () => page.navigation.dispatchEvent(new Event('currententrychange')),
      () => page.again(),
    ];
    for (const [at, hint] of hints.entries()) {
      for (let idle = 0; idle < 8; idle += 1) {
        page.touch();
        vi.advanceTimersByTime(1_000);
      }
      page.change(`Stage ${at}`);
      hint();
      vi.advanceTimersByTime(40);
      expect(page.seen.at(-1)).toBe(`Stage ${at}`);
    }
  });

  it('never shows one person’s values at another’s address, even for a moment', () => {
    const page = new WatchedPage('Onsite');
    const elsewhere = [
      'https://app.greenhouse.io/people/8?application_id=9',
      'https://app.greenhouse.io/people/8?application_id=10',
      'https://app.greenhouse.io/people/8?application_id=10&job_id=5',
      'https://app.greenhouse.io/guides/4/people/8?application_id=10&job_id=5',
      'https://boards.greenhouse.io/people/8',
    ];
    for (const address of elsewhere) {
      page.address = address;
      page.touch();
      expect([address, page.seen.at(-1)]).toEqual([address, null]);
      vi.advanceTimersByTime(40);
    }
    expect(page.seen).toEqual([
      'Onsite',
      null,
      'Onsite',
      null,
      'Onsite',
      null,
      'Onsite',
      null,
      'Onsite',
      null,
      null,
    ]);
  });

  it('keeps what it shows where only the rest of the address changes', () => {
    const page = new WatchedPage('Onsite');
    page.address += '#scorecard';
    page.touch();
    expect(page.seen).toEqual(['Onsite']);
    vi.advanceTimersByTime(40);
    expect(page.seen).toEqual(['Onsite', 'Onsite']);
  });

  it('ends when it is told to', () => {
    const page = new WatchedPage('Onsite');
    page.change('Offer');
    page.stop.abort();
    page.doc.body.click();
    vi.advanceTimersByTime(5_000);
    expect(page.disconnected).toBe(true);
    expect(page.seen).toEqual(['Onsite']);
  });
});
