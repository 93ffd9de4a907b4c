import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, putAside, resetBrowser, stored } from './fake-browser.ts';

const { fromEnvelope } = await import('../../extension/envelope.ts');
const { dismissNotice, addNotice, keepOnly, notices, storedItem } = await import(
  '../../extension/stored-item.ts'
);

const isTide = (each: unknown): each is string => each === 'ebb' || each === 'flood';
const tides = (version = 1, migrations = {}) =>
  storedItem<string[]>({
    key: 'tides',
    called: 'tides',
    version,
    migrations,
    parse: (value) => keepOnly(value, isTide),
    fallback: ['slack'],
  });
const store = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);

beforeEach(resetBrowser);

describe('a stored item', () => {
  it('asks the storage only when it is first used', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    const item = tides();
    expect(get).not.toHaveBeenCalled();
    await item.read();
    expect(get).toHaveBeenCalled();
    get.mockRestore();
  });

  it('is the fallback where nothing is stored', async () => {
    expect(await tides().read()).toEqual(['slack']);
    expect(await stored()).toEqual({});
  });

  it('is what was written, with its version beside it', async () => {
    await tides(3).write(['ebb']);
    expect(await tides(3).read()).toEqual(['ebb']);
    expect(await stored()).toEqual({ tides: ['ebb'], tides$: { v: 3 } });
  });

  it('takes each migration from its version on, in order', async () => {
    const add = (word: string) => (value: unknown) => [...(value as string[]), word];
    await store({ tides: ['ebb'], tides$: { v: 2 } });
    const item = tides(4, { 2: add('never'), 3: add('flood'), 4: add('ebb') });
    expect(await item.read()).toEqual(['ebb', 'flood', 'ebb']);
    expect(await stored()).toMatchObject({ tides$: { v: 4 } });
  });

  it('calls back with what it was and is, until it is stopped', async () => {
    const item = tides();
    const seen = vi.fn();
    const stop = new AbortController();
    item.watch(seen, stop.signal);
    await item.write(['ebb']);
    expect(seen).toHaveBeenLastCalledWith(['ebb'], ['slack']);
    await item.write(['flood']);
    expect(seen).toHaveBeenLastCalledWith(['flood'], ['ebb']);
    stop.abort();
    await item.write([]);
    expect(seen).toHaveBeenCalledTimes(2);
  });
});

describe('what cannot be read', () => {
  it('is put aside as it was, said once, and the rest holds', async () => {
    await store({ tides: ['ebb', 7] });
    expect(await tides().read()).toEqual(['ebb']);
    const [aside = ''] = await putAside();
    expect(aside).toMatch(/^aside:tides:\d{4}-\d\d-\d\dT/);
    expect(await stored()).toMatchObject({ [aside]: ['ebb', 7], tides: ['ebb'] });
    const [notice] = await notices.read();
    expect(notice?.text).toContain('Some of your saved tides could not be read');
    expect(notice?.detail).toContain(aside);
    await tides().read();
    expect(await putAside()).toHaveLength(1);
    expect(await notices.read()).toHaveLength(1);
  });

  it('is put aside where a migration fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await store({ tides: { shape: 'unknown' } });
    const item = tides(2, {
      2: () => {
        throw new Error('no tides in it');
      },
    });
    expect(await item.read()).toEqual([]);
    expect(Object.values(await stored())).toContainEqual({ shape: 'unknown' });
  });

  it('is put aside where a later version of the extension wrote it', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await store({ tides: [{ name: 'ebb' }], tides$: { v: 9 } });
    expect(await tides(2, { 2: fromEnvelope }).read()).toEqual([]);
    expect(Object.values(await stored())).toContainEqual([{ name: 'ebb' }]);
  });
});

describe('the first migration', () => {
  it('takes a value out of its envelope', () => {
    expect(fromEnvelope({ version: 1, value: ['ebb'] })).toEqual(['ebb']);
  });

  it.each([[['ebb']], ['ebb'], [null], [{ version: 1 }], [{ value: 1 }]])(
    'leaves anything else: %j',
    (value) => expect(fromEnvelope(value)).toBe(value),
  );
});

describe('notices', () => {
  const notice = (id: string, text: string) => ({ id, text });

  it('stay until they are dismissed, each on its own', async () => {
    await addNotice(notice('a', 'Low water'));
    await addNotice(notice('b', 'High water'));
    await dismissNotice('a');
    expect(await notices.read()).toEqual([notice('b', 'High water')]);
  });

  it('are left once, whether the same by name or by what they say', async () => {
    await addNotice(notice('a', 'Low water'));
    await addNotice(notice('a', 'Low water again'));
    await addNotice(notice('b', 'Low water'));
    expect(await notices.read()).toEqual([notice('a', 'Low water')]);
  });

  it.each([[{ id: 1, text: 'x' }], [{ id: 'x' }], [null]])(
    'that are none are left out: %j',
    async (odd) => {
      await store({ notices: [odd, notice('a', 'Low water')] });
      expect(await notices.read()).toContainEqual(notice('a', 'Low water'));
      expect(await notices.read()).not.toContainEqual(odd);
    },
  );
});
