// @vitest-environment happy-dom
/** What reading promises whatever a page looks like. */
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { readPage } from '../../ats/read-page.ts';
import { watchPage } from '../../ats/watch-page.ts';

function page(body: string): Document {
  return new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
}

const FACTS = '<dl><dt>Stage</dt><dd>Phone screen</dd><dt>Job</dt><dd>Cartographer</dd></dl>';
const PROFILE = new URL('https://app.greenhouse.io/people/11?application_id=22');

describe('data that a page carries for its scripts', () => {
  const propsOf = (data: unknown) =>
    page(`<div data-react-props='${JSON.stringify(data)}'></div><h1>Ada Quill</h1>`);
  const stageOf = (data: unknown) => readPage(propsOf(data), PROFILE)?.stage?.text ?? null;
  const stage = { name: 'Panel interview' };

  test.each([
    ['application with its id', { application: { id: 22, current_stage: stage } }],
    ['only application', { applications: [{ current_stage: stage }] }],
    ['application of a list with its id', { applications: [{ id: 3 }, { id: 22, stage }] }],
  ])('is read of this page’s %s', (_, data) => {
    expect(stageOf(data)).toBe('Panel interview');
  });

  test.each([
    ['the queue', { queue: { current_stage: stage } }],
    ['the next one', { next_application: { id: 23, current_stage: stage } }],
    ['somebody with another id', { candidate: { id: 12, current_stage: stage } }],
    ['another application', { application: { id: 23, current_stage: stage } }],
    ['what names another person', { card: { person_id: 12, current_stage: stage } }],
    ['an unknown one of several', { applications: [{ stage }, { id: 4 }] }],
  ])('is not read of %s', (_, data) => {
    expect(stageOf(data)).toBeNull();
  });
});

it('a reader that fails on a page does not keep the others from reading', () => {
  const doc = page(FACTS);
  const query = doc.querySelectorAll.bind(doc);
  const asked: string[] = [];
  doc.querySelectorAll = ((selector: string) => {
    asked.push(selector);
    if (selector.includes('react-props')) throw new Error('This page is not what it seems');
    return query(selector);
  }) as Document['querySelectorAll'];
  expect(readPage(doc, PROFILE)?.stage?.text).toBe('Phone screen');
  expect(asked.join()).toContain('react-props');
});

it('a value that another reading contradicts is less sure, and names what is against it', () => {
  const alone = readPage(page(FACTS), PROFILE)?.stage;
  const both = readPage(page(`${FACTS}<dl><dt>Stage</dt><dd>Offer call</dd></dl>`), PROFILE)?.stage;
  expect(both?.conflicts.map(({ text }) => text)).toEqual(['Offer call']);
  expect(both?.confidence).toBeLessThan(alone?.confidence ?? 0);
});

describe('rows of a list of people', () => {
  const row = (person: number, name: string) =>
    `<li><a href="/people/${person}?application_id=${person * 2}">${name}</a><dl><dt>Stage</dt><dd>Stage of ${name}</dd></dl></li>`;

  it('are not read where they lead to somebody else', () => {
    const doc = page(`<h1>Ada Quill</h1><ul>${row(12, 'Ben Oar')}${row(13, 'Cy Mast')}</ul>`);
    expect(readPage(doc, PROFILE)?.stage ?? null).toBeNull();
  });

  it('are read where they lead to this page’s person', () => {
    const doc = page(`<h1>Ada Quill</h1><ul>${row(12, 'Ben Oar')}${row(11, 'Ada Quill')}</ul>`);
    expect(readPage(doc, PROFILE)?.stage?.text).toBe('Stage of Ada Quill');
  });
});

describe('the recruiting app', () => {
  const isRead = (address: string) => readPage(page(FACTS), new URL(address)) !== null;

  test.each(['app', 'app2', 'app14', 'tidemark', 'app.eu', 's101.recruiting.eu'])(
    'lives on %s.greenhouse.io',
    (host) => {
      expect(isRead(`https://${host}.greenhouse.io/people/11`)).toBe(true);
    },
  );

  test.each([
    'https://boards.greenhouse.io/people/11',
    'https://job-boards.greenhouse.io/people/11',
    'https://boards.eu.greenhouse.io/people/11',
    'https://boards-api.greenhouse.io/people/11',
    'https://api.greenhouse.io/people/11',
    'https://harvest.greenhouse.io/people/11',
    'https://support.greenhouse.io/people/11',
    'https://developers.greenhouse.io/people/11',
    'https://my.greenhouse.io/people/11',
    'https://www.greenhouse.io/people/11',
    'https://greenhouse.io/people/11',
    'https://app.greenhouse.io.example/people/11',
    'https://appgreenhouse.io/people/11',
    'http://app.greenhouse.io/people/11',
  ])('is not %s', (address) => {
    expect(isRead(address)).toBe(false);
  });
});

describe('a page that is watched', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Watches the test's own document at an address of the recruiting app. */
  function watched() {
    const ended = new AbortController();
    let readings = 0;
    const stages: (string | null)[] = [];
    const stop = watchPage({
      doc: document,
      window: new Proxy(window, {
        get: (target, key) => (key === 'location' ? PROFILE : Reflect.get(target, key, target)),
      }) as typeof window,
      onContext: (context) => stages.push(context?.stage?.text ?? null),
      ownReaders: () => {
        readings += 1;
        return [];
      },
      signal: ended.signal,
    });
    return { hurry: stop, stages, readings: () => readings, end: () => ended.abort() };
  }

  /** Lets the page change every 20 ms for some milliseconds, in a way that says nothing new. */
  async function changeFor(milliseconds: number) {
    for (let passed = 0; passed < milliseconds; passed += 20) {
      document.body.append(document.createElement('i'));
      await vi.advanceTimersByTimeAsync(20);
    }
  }

  it('is read less and less often while it changes without saying anything new', async () => {
    document.body.innerHTML = FACTS;
    const watch = watched();
    await changeFor(1_000);
    const early = watch.readings();
    await changeFor(4_000);
    const later = watch.readings() - early;
    watch.end();
    expect(watch.stages).toEqual(['Phone screen']);
    expect(later).toBeLessThanOrEqual(5);
    expect(later).toBeGreaterThanOrEqual(3);
  });

  it('is read soon again once it has said something new', async () => {
    document.body.innerHTML = FACTS;
    const watch = watched();
    await changeFor(5_000);
    const term = document.querySelector('dd');
    const before = watch.readings();
    if (term) term.textContent = 'Panel interview';
    await changeFor(2_000);
    watch.end();
    expect(watch.stages).toEqual(['Phone screen', 'Panel interview']);
    expect(watch.readings() - before).toBeGreaterThanOrEqual(5);
  });

  it('is not read any more once watching has ended', async () => {
    document.body.innerHTML = FACTS;
    const watch = watched();
    watch.end();
    const before = watch.readings();
    await changeFor(2_000);
    expect(watch.readings()).toBe(before);
  });
});
