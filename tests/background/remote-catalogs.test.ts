/** Catalogs from an address: fetched, refused, kept up to date, and kept as they are when that fails. */
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { fakeBrowser, resetBrowser, stored } from '../extension/fake-browser.ts';
import { fill } from '../extension/fake-indexed-db.ts';
import harbour from '../fixtures/harbour-catalog.ts';
import { ENDLESS, ended, FakeWorker } from './fake-worker.ts';
import { ownPage, type StartedWorker, settle, startWorker } from './worker.ts';

const ADDRESS = 'https://handbook.example/catalog.json';
const HOUR = 3_600_000;
const NOW = 1_000_000_000;

let worker: StartedWorker;
let fetched: MockInstance<typeof fetch>;
beforeEach(async () => {
  resetBrowser();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal('Worker', FakeWorker);
  fetched = vi.spyOn(globalThis, 'fetch');
  worker = await startWorker();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

interface Answer {
  status?: number;
  headers?: Record<string, string>;
}

/** What the server answers from now on; text as it is, anything else as JSON. */
function serve(body: unknown, { status = 200, headers = {} }: Answer = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  fetched.mockImplementation(
    async () => new Response(status === 304 ? null : text, { status, headers }),
  );
}

const add = (url = ADDRESS, everyHours: number | null = 24) =>
  worker.ask('add-address', { url, everyHours });
const refresh = (id: string) => worker.ask('refresh-catalog', { id });
const library = () => import('../../extension/catalog-library.ts');
const loadCatalog = async (id: string) => (await library()).loadCatalog(id, async () => []);
const entries = async () => (await library()).catalogEntries.read();
const sentHeaders = () => new Headers(fetched.mock.lastCall?.[1]?.headers);

describe('an address that is added', () => {
  it('gives a catalog that is kept, with what the server said of it', async () => {
    serve(harbour, { headers: { etag: '"7"', 'last-modified': 'Mon, 02 Mar 2026 10:00:00 GMT' } });
    const id = await add();
    expect(await entries()).toMatchObject([
      {
        id,
        name: 'Harbour handbook',
        addedAt: NOW,
        guides: 4,
        origin: {
          kind: 'address',
          url: ADDRESS,
          everyHours: 24,
          checkedAt: NOW,
          confirmedAt: NOW,
          etag: '"7"',
          lastModified: 'Mon, 02 Mar 2026 10:00:00 GMT',
          problem: null,
        },
      },
    ]);
    expect(await loadCatalog(id)).toEqual(harbour);
  });

  it('is asked without cookies, referrer or cache, and with nothing of the person', async () => {
    serve(harbour);
    await add();
    expect(fetched.mock.lastCall?.[0]).toBe(ADDRESS);
    expect(fetched.mock.lastCall?.[1]).toMatchObject({
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: expect.any(AbortSignal),
    });
    expect([...sentHeaders()]).toEqual([
      ['accept', 'application/json, text/markdown, text/html, text/plain'],
    ]);
  });

  it('for which there is no room is refused in words', async () => {
    serve(harbour);
    fill();
    await expect(add()).rejects.toThrow(
      /^The browser has no more room for this; remove a handbook/,
    );
    expect(await entries()).toEqual([]);
  });

  it('may give a page in Markdown', async () => {
    const page =
      '# Interviews\n\n## Tide Interview\n\n- Duration: 30 minutes\n- Interviewers: two\n';
    serve(page, { headers: { 'content-type': 'text/markdown' } });
    await add('https://handbook.example/hiring/interviews');
    serve(page, { headers: { 'content-type': 'text/plain' } });
    await add('https://handbook.example/hiring/interviews%20here.md');
    expect(await entries()).toMatchObject([
      { name: 'handbook.example', guides: 1 },
      { name: 'handbook.example', guides: 1 },
    ]);
  });

  it.each([
    ['by its name', 'interviews.html', 'text/plain', 'interviews.html'],
    ['by its type', 'interviews', 'text/html; charset=utf-8', 'interviews'],
    ['of a folder', '', 'text/html', ''],
    ['for a name of Markdown', 'interviews.md', 'text/html', 'interviews.md'],
  ])('may give a page in HTML: %s', async (_how, name, type, own) => {
    const html =
      '<!doctype html><title>Ours</title><nav>Careers</nav><main><h1>Interviews</h1><h2 id="tide">Tide Interview</h2><ul><li>Duration: 30 minutes</li><li>See <a href="../pay/">pay</a>, <a href="#tide">above</a>.</li></ul></main><script>alert(1)</script>';
    serve(html, { headers: { 'content-type': type } });
    const id = await add(`https://handbook.example/hiring/${name}`);
    const catalog = await loadCatalog(id);
    expect(catalog?.guides).toMatchObject([{ name: 'Tide Interview', duration: { min: 30 } }]);
    expect(catalog?.guides[0]?.links.map(({ href }) => href)).toEqual([
      'https://handbook.example/pay/',
      `https://handbook.example/hiring/${own}#tide`,
    ]);
    expect(JSON.stringify(catalog)).not.toMatch(/alert|Careers/);
  });

  it.each([
    ['signs people in', '<title>Sign in</title><h1>Sign in</h1>', 'perhaps it asks people to sign'],
    [
      'is about hiring and says nothing',
      '<h1>Hiring</h1><p>We talk with candidates in interviews.</p>',
      'gives no catalog: nothing was found on this page',
    ],
  ])('with a page in HTML that %s is refused', async (_what, html, words) => {
    serve(html, { headers: { 'content-type': 'text/html' } });
    await expect(add('https://handbook.example/hiring/')).rejects.toThrow(words);
    expect(await entries()).toEqual([]);
  });

  it.each([
    ['a status', '', { status: 404 }, 'handbook.example answers with status 404'],
    ['nothing new', '', { status: 304 }, 'nothing has changed, but nothing was there yet'],
    [
      'a web page by its type',
      '{}',
      { headers: { 'content-type': 'text/html' } },
      'with a web page',
    ],
    ['a web page by its text', '\n <!DOCTYPE html><p>', {}, 'with a web page'],
    ['a web page without a type', ' <html lang="en">', {}, 'with a web page'],
    ['no catalog', '{"version":1}', {}, 'answers with something that is no catalog. '],
    ['no JSON', 'ahoy', {}, 'answers with something that is no catalog. '],
  ])('with %s is refused', async (_what, body, answer, words) => {
    serve(body, answer);
    await expect(add()).rejects.toThrow(words);
    expect(await entries()).toEqual([]);
  });

  it('that sends on to another is refused, wherever that leads', async () => {
    const sentOn = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    fetched.mockResolvedValue(sentOn);
    await expect(add()).rejects.toThrow(
      /^handbook\.example sends on to another address; give the address it leads to$/,
    );
    expect(fetched).toHaveBeenCalledOnce();
  });

  it.each([
    ['https://[', '“https://[” is no address that starts with https://'],
    ['https://me:secret@handbook.example/', 'Leave out what stands before “@handbook.example”'],
  ])('that is none is refused before it is asked: %s', async (url, words) => {
    await expect(add(url)).rejects.toThrow(words);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is kept as the browser asks it', async () => {
    serve(harbour);
    await add('https://HANDBÖÖK.example:443/a/../b c.json');
    expect(fetched.mock.lastCall?.[0]).toBe('https://xn--handbk-0xaa.example/b%20c.json');
    expect((await entries())[0]?.origin).toMatchObject({
      url: 'https://xn--handbk-0xaa.example/b%20c.json',
    });
  });

  it('that gives a page on which the compiler would never end is refused, and its worker ended', async () => {
    vi.useFakeTimers({ now: NOW });
    serve(`# ${ENDLESS}`, { headers: { 'content-type': 'text/markdown' } });
    const before = ended.length;
    const refused = add('https://handbook.example/a%.md').catch(String);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await refused).toContain('“a%.md” takes too long to read');
    expect(ended).toHaveLength(before + 1);
    expect(await entries()).toEqual([]);
  });

  it('with Markdown without a guide is refused', async () => {
    serve('# Our harbour\n\nWe like water.\n', { headers: { 'content-type': 'text/markdown' } });
    const refused = await add().catch(String);
    expect(refused).toContain('The page at handbook.example gives no catalog: ');
    expect(refused).not.toContain('nothing is in it');
  });

  it('with more than 30 MB is refused before all of it is read', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(10_000_000));
      },
    });
    fetched.mockImplementation(async () => new Response(endless));
    await expect(add()).rejects.toThrow('The answer of handbook.example is larger than 30 MB');
    expect(sent).toBeLessThan(7);
  });

  it('with letters that are cut in two by the network is read right', async () => {
    const bytes = new TextEncoder().encode(JSON.stringify({ ...harbour, name: 'Küste' }));
    const cut = bytes.indexOf(0xc3) + 1;
    const parts = new ReadableStream({
      start(controller) {
        controller.enqueue(bytes.slice(0, cut));
        controller.enqueue(bytes.slice(cut));
        controller.close();
      },
    });
    fetched.mockImplementation(async () => new Response(parts));
    await add();
    expect(await entries()).toMatchObject([{ name: 'Küste' }]);
  });

  it.each([
    [new Error('reset'), 'The answer of handbook.example broke off'],
    [new DOMException('late', 'TimeoutError'), 'The answer of handbook.example is too slow'],
  ])('that breaks off is refused: %s', async (cause, words) => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(cause) });
    fetched.mockImplementation(async () => new Response(broken));
    await expect(add()).rejects.toThrow(words);
  });

  it('that cannot be reached is said, with what to do where it is not permitted', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(add()).rejects.toThrow(/^handbook\.example could not be reached$/);
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    await expect(add()).rejects.toThrow('press “Allow” to permit it');
    expect(fakeBrowser.permissions.contains).toHaveBeenCalledWith({
      origins: ['https://handbook.example/*'],
    });
  });

  it('that does not answer in time is said', async () => {
    fetched.mockRejectedValue(new DOMException('late', 'TimeoutError'));
    await expect(add()).rejects.toThrow('handbook.example did not answer within 15 seconds');
    fetched.mockRejectedValue(new DOMException('stopped', 'AbortError'));
    await expect(add()).rejects.toThrow('could not be reached');
  });
});

describe('an address that is asked again', () => {
  let id: string;
  beforeEach(async () => {
    serve(harbour, { headers: { etag: '"7"', 'last-modified': 'Mon' } });
    id = await add();
    await (await library()).changeEntry(id, { name: 'As I call it' });
    vi.setSystemTime(NOW + 5);
  });

  it('is told which copy is here; where that is the newest it is confirmed', async () => {
    serve('', { status: 304 });
    await refresh(id);
    expect(sentHeaders().get('if-none-match')).toBe('"7"');
    expect(sentHeaders().get('if-modified-since')).toBe('Mon');
    const [entry] = await entries();
    expect(entry).toMatchObject({
      changedAt: NOW,
      origin: { checkedAt: NOW + 5, confirmedAt: NOW + 5, etag: '"7"', problem: null },
    });
  });

  it('gives what is newer, under the name it has here', async () => {
    serve({ ...harbour, guides: [], processes: [], name: 'Renamed there' });
    await refresh(id);
    const [entry] = await entries();
    expect(entry).toMatchObject({
      name: 'As I call it',
      guides: 0,
      addedAt: NOW,
      changedAt: NOW + 5,
      origin: { checkedAt: NOW + 5, confirmedAt: NOW + 5, etag: null, lastModified: null },
    });
    expect(await loadCatalog(id)).toMatchObject({ name: 'As I call it' });
  });

  it('and fails leaves the last good copy, says why, and says no more when it is well again', async () => {
    serve('', { status: 500 });
    await refresh(id);
    expect((await entries())[0]).toMatchObject({
      guides: 4,
      origin: {
        checkedAt: NOW + 5,
        confirmedAt: NOW,
        etag: '"7"',
        problem: 'handbook.example answers with status 500',
      },
    });
    serve('', { status: 304 });
    await refresh(id);
    expect((await entries())[0]?.origin).toMatchObject({ problem: null });
  });

  it('is not asked where the person has taken back the leave', async () => {
    fetched.mockClear();
    fakeBrowser.permissions.contains.mockResolvedValue(false);
    await refresh(id);
    expect(fetched).not.toHaveBeenCalled();
    expect((await entries())[0]).toMatchObject({
      guides: 4,
      origin: {
        problem:
          'Greenroom is no longer allowed to reach handbook.example; press “Allow” to permit it again',
      },
    });
  });

  it('and is removed meanwhile stays removed', async () => {
    const { catalogEntries, removeCatalog } = await library();
    fetched.mockImplementation(async () => {
      await removeCatalog(id);
      return new Response(JSON.stringify(harbour));
    });
    await refresh(id);
    expect(await catalogEntries.read()).toEqual([]);
    expect(await loadCatalog(id)).toBeUndefined();
  });

  it.each([200, 304, 500])(
    'keeps what the person changes meanwhile, whatever comes (%s)',
    async (status) => {
      const { changeEntry, catalogEntries } = await library();
      const [before] = await catalogEntries.read();
      if (before?.origin.kind !== 'address') throw new Error('no address');
      const origin = { ...before.origin, everyHours: 7 };
      fetched.mockImplementation(async () => {
        await changeEntry(id, { name: 'Newly named', origin });
        return new Response(status === 304 ? null : JSON.stringify(harbour), { status });
      });
      await refresh(id);
      expect((await entries())[0]).toMatchObject({
        name: 'Newly named',
        origin: { everyHours: 7, checkedAt: NOW + 5 },
      });
    },
  );

  it('and gives what there is no room for leaves the last good copy and says why', async () => {
    serve({ ...harbour, guides: [], processes: [] });
    fill();
    await refresh(id);
    expect((await entries())[0]).toMatchObject({
      guides: 4,
      origin: { confirmedAt: NOW, etag: '"7"', problem: expect.stringContaining('no more room') },
    });
  });

  it('must be one', async () => {
    await expect(refresh('unknown')).rejects.toThrow('This handbook comes from no address');
    const { saveCatalog } = await library();
    await saveCatalog(harbour, { id: 'f', origin: { kind: 'files', label: 'x' }, addedAt: 1 });
    await expect(refresh('f')).rejects.toThrow('This handbook comes from no address');
  });
});

describe('whenever somebody uses Greenroom', () => {
  const use = async () => {
    await worker.tell({ type: 'search', query: '' }, ownPage());
    await settle();
  };
  const asked = () => fetched.mock.calls.map(([url]) => String(url));

  it('those addresses are asked whose interval is over, and no other', async () => {
    serve(harbour);
    await add('https://daily.example/', 24);
    await add('https://hourly.example/', 1);
    await add('https://never.example/', null);
    const { saveCatalog } = await library();
    await saveCatalog(harbour, { id: 'f', origin: { kind: 'files', label: 'x' }, addedAt: 1 });
    fetched.mockClear();
    vi.setSystemTime(NOW + HOUR - 1);
    await use();
    expect(asked()).toEqual([]);
    vi.setSystemTime(NOW + HOUR);
    await use();
    expect(asked()).toEqual(['https://hourly.example/']);
    vi.setSystemTime(NOW + 24 * HOUR);
    await use();
    expect(asked().slice(1).sort()).toEqual(['https://daily.example/', 'https://hourly.example/']);
  });

  it('an address is not asked twice at once', async () => {
    serve(harbour);
    await add(ADDRESS, 1);
    fetched.mockClear();
    vi.setSystemTime(NOW + HOUR);
    await Promise.all([use(), use(), use()]);
    expect(asked()).toHaveLength(1);
  });

  it('what was asked is answered though no handbook can be asked for', async () => {
    await worker.ask('guide', { id: 'peer' });
    const { get } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (key: string) => {
      if (key === 'catalogs') throw new Error('The disk is busy');
      return get(key);
    }) as never);
    expect(await worker.tell({ type: 'guide', id: 'peer' }, ownPage())).toMatchObject({ ok: true });
    await settle();
    expect(console.error).toHaveBeenCalledWith(
      expect.stringContaining('could not ask for newer handbooks'),
      expect.any(Error),
    );
  });
});

it('nothing is asked of the network without an address', async () => {
  await worker.tell({ type: 'search', query: 'peer' }, ownPage());
  await settle();
  expect(fetched).not.toHaveBeenCalled();
  expect(await stored()).not.toHaveProperty('catalogs');
});
