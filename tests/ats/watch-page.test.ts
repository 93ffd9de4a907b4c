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
  hidden = false;
  reads = 0;
  /** Times that it was told of changes. */
  heard = 0;
  disconnected = false;
  observed: MutationObserverInit | undefined;
  again: () => void;
  private readonly changed: ((records: readonly Partial<MutationRecord>[]) => void)[] = [];

  /** Without a name the page does not say whose it is; a browser may not tell of new addresses. */
  constructor(stage: string, name = '', tellsOfAddresses = true, hidden = false) {
    this.show(stage, name);
    this.hidden = hidden;
    const page = this;
    Object.defineProperty(this.doc, 'hidden', { get: () => page.hidden });
    class Observer {
      private readonly callback: (records: readonly Partial<MutationRecord>[]) => void;
      constructor(callback: (records: readonly Partial<MutationRecord>[]) => void) {
        this.callback = callback;
      }
      observe(_: Node, options: MutationObserverInit) {
        page.observed = options;
        page.changed[0] = this.callback;
        page.disconnected = false;
      }
      disconnect() {
        page.changed.length = 0;
        page.disconnected = true;
      }
    }
    const window = {
      MutationObserver: Observer,
      navigation: tellsOfAddresses ? this.navigation : undefined,
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
  show(stage: string, name = ''): void {
    const said = name ? `<p>Candidate: ${name}</p>` : '';
    this.doc.body.innerHTML = `${said}<p>Stage: ${stage}</p>`;
  }

  change(stage: string, name = ''): void {
    this.show(stage, name);
    this.touch();
  }

  touch(): void {
    this.tell([{ type: 'childList', attributeName: null }]);
  }

  /** Nobody sees the page any more, or somebody sees it again. */
  turnAway(hidden: boolean): void {
    this.hidden = hidden;
    this.doc.dispatchEvent(new Event('visibilitychange'));
  }

  private tell(records: readonly Partial<MutationRecord>[]): void {
    if (this.changed.length > 0) this.heard += 1;
    for (const callback of [...this.changed]) callback(records);
  }

  /** Tells of a changed attribute, as often as given. */
  turn(attributeName: string, selector: string, times = 1): void {
    const target = this.doc.querySelector(selector) ?? this.doc.body;
    this.tell(Array.from({ length: times }, () => ({ attributeName, target })));
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
        'href',
        'class',
        'data-react-props',
      ]),
    });
  });

  it('reads after a change of style only where something may be read', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill');
    page.doc.body.insertAdjacentHTML(
      'beforeend',
      '<div id="spinner"><i></i></div><div id="box"><a href="/people/7"><b>Ada</b></a></div><div id="plan"><u class="hiring-plan"></u></div>',
    );
    const readsAfter = (attribute: string, selector: string, times?: number) => {
      const before = page.reads;
      page.turn(attribute, selector, times);
      vi.advanceTimersByTime(1_000);
      return page.reads - before;
    };
    for (const attribute of ['class', 'style']) {
      expect(readsAfter(attribute, '#spinner')).toBe(0);
      expect(readsAfter(attribute, '#spinner i', 200)).toBe(0);
      expect(readsAfter(attribute, '#spinner i', 201)).toBe(1);
      expect(readsAfter(attribute, 'p')).toBe(1);
      expect(readsAfter(attribute, '#box')).toBe(1);
      expect(readsAfter(attribute, '#box b')).toBe(1);
      expect(readsAfter(attribute, '#plan')).toBe(1);
    }
    for (const attribute of ['href', 'hidden', 'open', 'data-react-props']) {
      expect(readsAfter(attribute, '#spinner i')).toBe(1);
    }
  });

  it('reads once for any number of changes', () => {
    const page = new WatchedPage('Onsite');
    for (let at = 0; at < 50; at += 1) page.touch();
    vi.advanceTimersByTime(5_000);
    expect(page.reads).toBe(2);
    expect(page.seen).toEqual(['Onsite']);
  });

  it('hears of no change while a reading is due', () => {
    const page = new WatchedPage('Onsite');
    for (let passed = 0; passed < 10_000; passed += 10) {
      page.touch();
      vi.advanceTimersByTime(10);
    }
    expect(page.heard).toBeLessThanOrEqual(page.reads);
    expect(page.reads).toBeLessThan(20);
  });

  describe('that nobody sees', () => {
    it('reads nothing, however much changes, until somebody sees it, and then at once', () => {
      const page = new WatchedPage('Onsite', 'Ada Quill');
      page.turnAway(true);
      for (let at = 0; at < 50; at += 1) {
        page.change(`Stage ${at}`, 'Ada Quill');
        page.doc.body.dispatchEvent(new Event('load'));
        vi.advanceTimersByTime(1_000);
      }
      expect([page.reads, page.heard, vi.getTimerCount()]).toEqual([1, 1, 0]);
      page.turnAway(false);
      expect(page.seen).toEqual(['Onsite', 'Stage 49']);
      page.change('Offer', 'Ada Quill');
      vi.advanceTimersByTime(40);
      expect(page.seen.at(-1)).toBe('Offer');
    });

    it('is read when it is first seen, where it was opened behind another', () => {
      const page = new WatchedPage('Onsite', 'Ada Quill', true, true);
      vi.advanceTimersByTime(5_000);
      expect([page.reads, page.seen]).toEqual([0, []]);
      page.turnAway(false);
      expect(page.seen).toEqual(['Onsite']);
    });

    it('is not read again where nothing has changed', () => {
      const page = new WatchedPage('Onsite');
      page.turnAway(true);
      page.turnAway(false);
      vi.advanceTimersByTime(5_000);
      expect(page.reads).toBe(1);
    });

    it('shows nothing of the person before under a new address', () => {
      const page = new WatchedPage('Onsite', 'Ada Quill');
      page.turnAway(true);
      page.address = 'https://app.greenhouse.io/people/8?application_id=10';
      page.navigation.dispatchEvent(new Event('currententrychange'));
      expect(page.seen).toEqual(['Onsite', null]);
      page.show('Offer', 'Ben Oar');
      vi.advanceTimersByTime(5_000);
      page.turnAway(false);
      vi.advanceTimersByTime(300);
      expect(page.seen).toEqual(['Onsite', null, 'Offer']);
    });
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
      () => page.doc.body.dispatchEvent(new Event('change')),
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

  it('shows nothing under a new address until its content is there too', () => {
    const elsewhere = [
      'https://app.greenhouse.io/people/8?application_id=9',
      'https://app.greenhouse.io/people/7?application_id=10',
      'https://app.greenhouse.io/people/7/applications/10',
      'https://app.greenhouse.io/guides/4/people/8?application_id=9&job_id=5',
      'https://app.greenhouse.io/scorecards/3',
    ];
    for (const address of elsewhere) {
      const page = new WatchedPage('Onsite', 'Ada Quill');
      page.address = address;
      page.touch();
      expect([address, ...page.seen]).toEqual([address, 'Onsite', null]);
      vi.advanceTimersByTime(600);
      expect([address, ...page.seen]).toEqual([address, 'Onsite', null]);
      page.change('Offer', 'Ben Oar');
      vi.advanceTimersByTime(200);
      expect([address, ...page.seen]).toEqual([address, 'Onsite', null, 'Offer']);
    }
  });

  it('knows an address that is nothing for us at once', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill');
    page.address = 'https://boards.greenhouse.io/people/8';
    page.touch();
    vi.advanceTimersByTime(40);
    expect(page.seen.filter((each) => each !== null)).toEqual(['Onsite']);
    page.address = 'https://app.greenhouse.io/people/8';
    page.touch();
    vi.advanceTimersByTime(900);
    expect(page.seen.at(-1)).toBeNull();
    page.change('Offer', 'Ben Oar');
    vi.advanceTimersByTime(1_200);
    expect(page.seen.at(-1)).toBe('Offer');
  });

  it('shows content that holds still, later where it still names the person before', () => {
    const without = new WatchedPage('Onsite');
    const sameName = new WatchedPage('Onsite', 'Ada Quill');
    const samePerson = new WatchedPage('Onsite', 'Ada Quill');
    without.address = 'https://app.greenhouse.io/people/8?application_id=9';
    sameName.address = without.address;
    samePerson.address = 'https://app.greenhouse.io/people/7?application_id=10';
    const pages = [without, sameName, samePerson];
    const shown = () => pages.map(({ seen }) => seen.at(-1));
    for (const page of pages) page.touch();
    vi.advanceTimersByTime(900);
    expect(shown()).toEqual([null, null, null]);
    vi.advanceTimersByTime(400);
    expect(shown()).toEqual(['Onsite', null, 'Onsite']);
    vi.advanceTimersByTime(3_000);
    expect(shown()).toEqual(['Onsite', 'Onsite', 'Onsite']);
  });

  it('waits for two readings that agree, so that half of a page is not shown', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill');
    page.address = 'https://app.greenhouse.io/people/8?application_id=9';
    page.change('Onsite', 'Ben Oar');
    vi.advanceTimersByTime(60);
    page.show('Offer', 'Ben Oar');
    vi.advanceTimersByTime(300);
    expect(page.seen).toEqual(['Onsite', null, 'Offer']);
  });

  it('shows of two addresses in quick succession only what belongs to the second', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill');
    page.address = 'https://app.greenhouse.io/people/8?application_id=10';
    page.touch();
    vi.advanceTimersByTime(100);
    page.address = 'https://app.greenhouse.io/people/9?application_id=11';
    page.touch();
    vi.advanceTimersByTime(100);
    page.change('Debrief', 'Ben Oar');
    vi.advanceTimersByTime(600);
    expect(page.seen).toEqual(['Onsite', null]);
    page.change('Offer', 'Cy Mast');
    vi.advanceTimersByTime(200);
    expect(page.seen).toEqual(['Onsite', null, 'Offer']);
  });

  it('shows the last of them also where only its content comes', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill');
    for (const person of [8, 9]) {
      page.address = `https://app.greenhouse.io/people/${person}`;
      page.touch();
    }
    page.change('Offer', '山田 太郎');
    vi.advanceTimersByTime(1_300);
    expect(page.seen).toEqual(['Onsite', null, 'Offer']);
  });

  it('does not wait where the content changed just before the address', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill');
    page.change('Offer', 'Ben Oar');
    vi.advanceTimersByTime(300);
    page.address = 'https://app.greenhouse.io/people/8?application_id=10';
    page.touch();
    vi.advanceTimersByTime(200);
    expect(page.seen).toEqual(['Onsite', 'Offer', null, 'Offer']);
  });

  it('notices a new address by itself where the browser does not tell, and although the page never rests', () => {
    const page = new WatchedPage('Onsite', 'Ada Quill', false);
    page.address = 'https://app.greenhouse.io/people/8?application_id=10';
    vi.advanceTimersByTime(100);
    expect(page.seen).toEqual(['Onsite', null]);
    page.show('Offer', 'Ben Oar');
    for (let passed = 0; passed < 400; passed += 10) {
      page.touch();
      vi.advanceTimersByTime(10);
    }
    expect(page.seen).toEqual(['Onsite', null, 'Offer']);
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
