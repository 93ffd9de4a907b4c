/** Which catalog is in use: settings over defaults, policy over settings, and policy when it comes. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser, stored } from '../extension/fake-browser.ts';
import harbour from '../fixtures/harbour-catalog.ts';
import {
  guidanceOn,
  type StartedWorker,
  scorecard,
  settle,
  startWorker,
  untilCalled,
  visit,
} from './worker.ts';

vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

const ADDRESS = 'https://handbook.example/catalog.json';
const named = (name: string) => ({ ...harbour, name });
const inText = (name: string) => JSON.stringify(named(name));

/** Milliseconds that the first guide may wait for the policy. */
let patience: number;
beforeEach(async () => {
  resetBrowser();
  patience = (await import('../../entrypoints/background/active-catalog.ts')).PATIENCE_WITH_POLICY;
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const library = () => import('../../extension/catalog-library.ts');
const policyIs = (policy: object) => fakeBrowser.storage.managed.set(policy as never);
const nameIn = async (worker: StartedWorker, tab = 1) =>
  (await guidanceOn(worker, tab))?.catalogName;
const inUse = (worker: StartedWorker) => worker.ask('active-catalog', {});

/** Lets policy answer only when the test says so. */
function holdPolicy(): (policy: object) => Promise<void> {
  const answer = Promise.withResolvers<object>();
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation((() => answer.promise) as never);
  return async (policy) => {
    answer.resolve(policy);
    await settle();
  };
}

/** A handbook that the person added and chose. */
async function chooseOwn(): Promise<void> {
  const { chosenCatalog, saveCatalog } = await library();
  const origin = { kind: 'files', label: 'own.zip' } as const;
  await saveCatalog(named('Own'), { id: 'own', origin, addedAt: 1 });
  await chosenCatalog.write('own');
}

function serve(catalog: object): void {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json(catalog));
}

describe('without a policy', () => {
  it('the one that was chosen is in use for who asks before the worker has heard of it', async () => {
    const worker = await startWorker();
    await chooseOwn();
    expect(await inUse(worker)).toMatchObject({ name: 'Own' });
    const { onChanged } = fakeBrowser.storage.local as never as {
      onChanged: { removeAllListeners(): void };
    };
    onChanged.removeAllListeners();
    await (await library()).chosenCatalog.write('bundled');
    expect(await inUse(worker)).toMatchObject({ id: 'bundled' });
  });

  it('the bundled one is in use until another is chosen, and again when it is removed', async () => {
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    expect(await inUse(worker)).toMatchObject({ id: 'bundled', name: 'Harbour handbook' });
    await chooseOwn();
    expect(await inUse(worker)).toMatchObject({ id: 'own', name: 'Own', locked: false });
    expect(await nameIn(worker)).toBe('Own');
    await (await library()).removeCatalog('own');
    expect(await nameIn(worker)).toBe('Harbour handbook');
  });

  it('the views are told that it is the person’s own, and since when it is as it is', async () => {
    await chooseOwn();
    await (await library()).changeEntry('own', { changedAt: 99 });
    expect(await (await startWorker()).ask('handbook-in-use', {})).toMatchObject({
      name: 'Own',
      from: 'own',
      changedAt: 99,
    });
  });

  it('the bundled one may be chosen itself', async () => {
    await (await library()).chosenCatalog.write('bundled');
    expect(await inUse(await startWorker())).toMatchObject({ id: 'bundled' });
    expect(await stored()).not.toHaveProperty('notices');
  });

  it('one that is gone is said once, and the bundled one shown', async () => {
    await (await library()).chosenCatalog.write('gone');
    const worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({ id: 'bundled' });
    const notices = (await stored()).notices as { text: string }[];
    expect(notices.map(({ text }) => text)).toEqual([
      expect.stringContaining('The handbook you chose'),
    ]);
  });

  it('open pages are matched again when another is in use, or its content is other', async () => {
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    await visit(worker, 2, scorecard('Values Interview'));
    await chooseOwn();
    await settle();
    const { saveCatalog } = await library();
    const without = { ...named('Own'), guides: harbour.guides.filter(({ id }) => id !== 'peer') };
    const processes = harbour.processes.map((each) => ({ ...each, steps: each.steps.slice(1) }));
    const origin = { kind: 'files', label: 'own.zip' } as const;
    await saveCatalog({ ...without, processes }, { id: 'own', origin, addedAt: 1 });
    await settle();
    expect(await stored('session')).toMatchObject({
      'page:1': { outcome: { guideId: null } },
      'page:2': { outcome: { guideId: 'values' } },
    });
  });

  it('nothing is matched again where an address was only asked again', async () => {
    await chooseOwn();
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    const { changeEntry } = await library();
    await settle();
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await changeEntry('own', { guides: 4 });
    await settle();
    expect(set).not.toHaveBeenCalled();
    await changeEntry('own', { changedAt: 99 });
    await settle();
    expect(set).toHaveBeenCalled();
  });

  it('a failure to load is no end: the next question tries again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const worker = await startWorker();
    await settle();
    const { get } = fakeBrowser.storage.local;
    const failing = vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((async (
      key: string,
    ) => {
      if (key === 'chosen-catalog') throw new Error('The disk is busy');
      return get(key);
    }) as never);
    await expect(worker.ask('search', { query: 'peer' })).rejects.toThrow('a mistake of its own');
    failing.mockRestore();
    expect(await worker.ask('search', { query: 'peer' })).not.toEqual([]);
  });
});

describe('a policy', () => {
  it('may give the default, which counts less than what a person chose', async () => {
    await policyIs({ catalog: inText('Companys') });
    const worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({ id: 'policy', name: 'Companys', locked: false });
    expect(await worker.ask('handbook-in-use', {})).toMatchObject({ from: 'company' });
    await chooseOwn();
    expect(await inUse(worker)).toMatchObject({ id: 'own' });
    await (await library()).chosenCatalog.write('policy');
    expect(await inUse(worker)).toMatchObject({ id: 'policy' });
    await (await library()).chosenCatalog.write('bundled');
    expect(await inUse(worker)).toMatchObject({ id: 'bundled' });
  });

  it('may hide the choice of a handbook, which no view offers then', async () => {
    await policyIs({ hiddenSettings: ['handbook'] });
    const worker = await startWorker();
    await inUse(worker);
    expect(await worker.ask('handbook-in-use', {})).toMatchObject({ mayChange: false });
  });

  it('may lock it, which counts more', async () => {
    await chooseOwn();
    await policyIs({ catalog: inText('Companys'), catalogLocked: true });
    const worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({ id: 'policy', locked: true });
    expect(await worker.ask('handbook-in-use', {})).toMatchObject({ mayChange: false });
  });

  it('that locks what cannot be read shows the bundled one, and says why', async () => {
    await chooseOwn();
    await policyIs({ catalog: '{"version": 1}', catalogLocked: true });
    const worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({
      id: 'bundled',
      locked: true,
      policyProblem: expect.stringContaining('The catalog in the policy is refused. '),
    });
    expect(await stored()).not.toHaveProperty('notices');
  });

  it('that locks nothing is no lock', async () => {
    await chooseOwn();
    await policyIs({ catalogLocked: true });
    expect(await inUse(await startWorker())).toMatchObject({ id: 'own', locked: false });
  });

  it('may change while the browser runs', async () => {
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    await policyIs({ catalog: inText('First') });
    await settle();
    expect(await nameIn(worker)).toBe('First');
    await policyIs({ catalog: inText('Second') });
    await settle();
    expect(await nameIn(worker)).toBe('Second');
    await fakeBrowser.storage.managed.clear();
    await settle();
    expect(await nameIn(worker)).toBe('Harbour handbook');
  });

  it('that changes matches open pages again', async () => {
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Dock walk'));
    await policyIs({ pins: [{ stage: 'Dock walk', guide: 'values' }] });
    await settle();
    expect(await stored('session')).toMatchObject({ 'page:1': { outcome: { guideId: 'values' } } });
  });
});

describe('a policy’s address', () => {
  it('is asked in the background; its catalog is in use as soon as it is here', async () => {
    serve(named('From afar'));
    await policyIs({ catalogUrl: ADDRESS, refreshHours: 7 });
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    await settle();
    expect(await nameIn(worker)).toBe('From afar');
    expect(await inUse(worker)).toMatchObject({ id: 'policy', policyProblem: null });
    const [entry] = await (await library()).catalogEntries.read();
    expect(entry).toMatchObject({ id: 'policy', origin: { url: ADDRESS, everyHours: 7 } });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is asked once, however often it is asked for meanwhile', async () => {
    const answer = Promise.withResolvers<Response>();
    vi.spyOn(globalThis, 'fetch').mockReturnValue(answer.promise);
    await policyIs({ catalogUrl: ADDRESS });
    const worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({
      id: 'bundled',
      policyProblem: 'It is being fetched',
    });
    await (await library()).chosenCatalog.write('default');
    await inUse(worker);
    expect(fetch).toHaveBeenCalledTimes(1);
    answer.resolve(Response.json(named('From afar')));
    await settle();
    expect(await inUse(worker)).toMatchObject({ id: 'policy', name: 'From afar' });
  });

  it('that fails is named, not asked again for ten minutes, and then asked again', async () => {
    vi.useFakeTimers({ now: 1_000_000, toFake: ['Date'] });
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 503 }));
    await policyIs({ catalogUrl: ADDRESS });
    let worker = await startWorker();
    await inUse(worker);
    await settle();
    const problem = 'handbook.example answers with status 503';
    expect(await inUse(worker)).toMatchObject({ id: 'bundled', policyProblem: problem });
    vi.setSystemTime(1_000_000 + 599_999);
    worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({ policyProblem: problem });
    expect(fetch).toHaveBeenCalledTimes(1);
    vi.setSystemTime(1_000_000 + 600_000);
    worker = await startWorker();
    expect(await inUse(worker)).toMatchObject({ policyProblem: problem });
    await settle();
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('that is new is asked though another failed a moment ago', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 503 }));
    await policyIs({ catalogUrl: ADDRESS });
    const worker = await startWorker();
    await inUse(worker);
    await settle();
    serve(named('From nearer'));
    await policyIs({ catalogUrl: 'https://nearer.example/catalog.json' });
    await settle();
    await inUse(worker);
    await settle();
    expect(await inUse(worker)).toMatchObject({ id: 'policy', name: 'From nearer' });
  });

  it('is asked at once when a person asks for it, the first time and later', async () => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('', { status: 503 }));
    await policyIs({ catalogUrl: ADDRESS });
    const worker = await startWorker();
    await inUse(worker);
    await settle();
    serve(named('From afar'));
    await worker.ask('refresh-catalog', { id: 'policy' });
    expect(await inUse(worker)).toMatchObject({ name: 'From afar', policyProblem: null });
    serve(named('Newer from afar'));
    await worker.ask('refresh-catalog', { id: 'policy' });
    expect(await inUse(worker)).toMatchObject({ name: 'Newer from afar' });
  });

  it('cannot be asked where policy names none', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const worker = await startWorker();
    const asked = worker.ask('refresh-catalog', { id: 'policy' });
    await expect(asked).rejects.toThrow('policy names no address');
  });

  it('is checked as often as policy says now', async () => {
    serve(named('From afar'));
    await policyIs({ catalogUrl: ADDRESS });
    const worker = await startWorker();
    await inUse(worker);
    await settle();
    await policyIs({ catalogUrl: ADDRESS, refreshHours: 2 });
    await settle();
    await inUse(worker);
    const [entry] = await (await library()).catalogEntries.read();
    expect(entry?.origin).toMatchObject({ everyHours: 2 });
  });

  it('takes its catalog along when policy names it no more', async () => {
    serve(named('From afar'));
    await policyIs({ catalogUrl: ADDRESS });
    let worker = await startWorker();
    await inUse(worker);
    await settle();
    await fakeBrowser.storage.managed.clear();
    worker = await startWorker();
    await inUse(worker);
    expect(await (await library()).catalogEntries.read()).toEqual([]);
  });
});

describe('a policy that is long in coming', () => {
  it('keeps nobody waiting, and is followed when it answers', async () => {
    await chooseOwn();
    const answer = holdPolicy();
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    expect(await nameIn(worker)).toBe('Own');
    await answer({ catalog: inText('Companys'), catalogLocked: true });
    await expect.poll(() => nameIn(worker)).toBe('Companys');
    expect(await inUse(worker)).toMatchObject({ locked: true });
  });

  it('keeps nobody waiting for its pins, and open pages are matched again', async () => {
    const answer = holdPolicy();
    const worker = await startWorker();
    expect(await visit(worker, 1, scorecard('Dock walk'))).toBeNull();
    await answer({ pins: [{ stage: 'Dock walk', guide: 'values' }] });
    expect(await stored('session')).toMatchObject({ 'page:1': { outcome: { guideId: 'values' } } });
  });

  it('is waited for by the options page, which says what it says', async () => {
    const answer = holdPolicy();
    const worker = await startWorker();
    const told = vi.fn();
    void inUse(worker).then(told);
    await settle();
    expect(told).not.toHaveBeenCalled();
    await answer({ catalog: '{}' });
    await untilCalled(told);
    expect(told).toHaveBeenCalledWith(
      expect.objectContaining({ policyProblem: expect.stringContaining('refused') }),
    );
  });

  it('has what it said last until then', async () => {
    const policy = { pins: [{ stage: 'Dock walk', guide: 'values' }] };
    await policyIs(policy);
    await startWorker();
    await settle();
    const answer = holdPolicy();
    const worker = await startWorker();
    expect(await visit(worker, 1, scorecard('Dock walk'))).toBe('Values Interview');
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await answer(policy);
    expect(set).not.toHaveBeenCalled();
  });

  it('and locked its address’s catalog shows that one at once', async () => {
    serve(named('From afar'));
    const policy = { catalogUrl: ADDRESS, catalogLocked: true };
    await policyIs(policy);
    const before = await startWorker();
    await inUse(before);
    await settle();
    await chooseOwn();
    const answer = holdPolicy();
    const worker = await startWorker();
    await visit(worker, 1, scorecard('Peer Interview'));
    expect(await nameIn(worker)).toBe('From afar');
    await answer({});
    expect(await nameIn(worker)).toBe('Own');
  });

  describe('and gave the handbook itself', () => {
    const policy = { catalog: inText('Companys') };

    async function startLate(last: object): Promise<StartedWorker> {
      await policyIs(last);
      await startWorker();
      await settle();
      vi.useFakeTimers({ toFake: ['setTimeout'] });
      return startWorker();
    }

    it.each([
      ['locked', { ...policy, catalogLocked: true }],
      ['as the default', policy],
    ])('%s: nothing is shown until it comes, so that no other flashes up', async (_how, last) => {
      if ('catalogLocked' in last) await chooseOwn();
      const answer = holdPolicyFrom(last);
      const worker = await startLate(last);
      const shown = vi.fn();
      void visit(worker, 1, scorecard('Peer Interview')).then(shown);
      await vi.advanceTimersByTimeAsync(patience - 1);
      await settle();
      expect(shown).not.toHaveBeenCalled();
      await answer();
      await untilCalled(shown);
      await expect.poll(() => nameIn(worker)).toBe('Companys');
    });

    it('the wait ends, and it is shown when it comes', async () => {
      const answer = holdPolicyFrom(policy);
      const worker = await startLate(policy);
      const shown = visit(worker, 1, scorecard('Peer Interview'));
      await settle();
      await vi.advanceTimersByTimeAsync(patience);
      await shown;
      expect(await nameIn(worker)).toBe('Harbour handbook');
      await answer();
      await expect.poll(() => nameIn(worker)).toBe('Companys');
    });

    it('nobody waits who chose another', async () => {
      await chooseOwn();
      holdPolicyFrom(policy);
      const worker = await startLate(policy);
      await visit(worker, 1, scorecard('Peer Interview'));
      expect(await nameIn(worker)).toBe('Own');
    });

    /** The policy answers once, to the first worker; the next waits until the test lets it answer. */
    function holdPolicyFrom(given: object): () => Promise<void> {
      const answer = Promise.withResolvers<object>();
      const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
      get.mockImplementationOnce((async () => given) as never);
      get.mockImplementation((() => answer.promise) as never);
      return async () => {
        answer.resolve(given);
        await settle();
      };
    }
  });
});
