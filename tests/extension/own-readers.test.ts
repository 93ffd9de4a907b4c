import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser, putAside, resetBrowser } from './fake-browser.ts';

const { ownReaders } = await import('../../extension/own-readers.ts');
const { loadReaders, onReadersChange } = await import('../../extension/page-settings.ts');
const { lastPolicy } = await import('../../extension/last-policy.ts');

const reader = (selector: string) => ({ value: 'stage' as const, selector, address: '*' });
const NO_POLICY = { handbook: null, locked: false, hiddenSettings: [], pins: [], readers: [] };

beforeEach(resetBrowser);

it('the person’s readers come first, then the company’s', async () => {
  await ownReaders.write([reader('.own')]);
  await lastPolicy.write({ ...NO_POLICY, readers: [reader('.companys')] });
  expect(await loadReaders()).toEqual([reader('.own'), reader('.companys')]);
  expect(await ownReaders.read()).toEqual([reader('.own')]);
});

it('readers do not wait for the policy', async () => {
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
  get.mockReturnValue(new Promise(() => {}) as never);
  expect(await loadReaders()).toEqual([]);
  get.mockRestore();
});

it('a change of either is told, until the signal is aborted', async () => {
  const seen = vi.fn();
  const stop = new AbortController();
  onReadersChange(seen, stop.signal);
  await ownReaders.write([reader('.own')]);
  expect(seen).toHaveBeenCalledTimes(1);
  await lastPolicy.write({ ...NO_POLICY, readers: [reader('.companys')] });
  expect(seen).toHaveBeenCalledTimes(2);
  stop.abort();
  await ownReaders.write([]);
  await lastPolicy.write(NO_POLICY);
  expect(seen).toHaveBeenCalledTimes(2);
});

it('readers are read in the form of the first version too', async () => {
  await fakeBrowser.storage.local.set({ 'own-readers': { version: 1, value: [reader('.own')] } });
  expect(await loadReaders()).toEqual([reader('.own')]);
});

it.each([[[reader('.own'), { value: 'weather' }]], ['none']])(
  'what is no reader is put aside: %j',
  async (damaged) => {
    await fakeBrowser.storage.local.set({ 'own-readers': damaged });
    expect(await ownReaders.read()).toEqual(Array.isArray(damaged) ? [reader('.own')] : []);
    expect(await putAside()).toHaveLength(1);
  },
);
