import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser, putAside, resetBrowser } from './fake-browser.ts';

const { lastLookUp } = await import('../../extension/last-look-up.ts');

beforeEach(resetBrowser);

it.each(['guide', 'process', 'department'] as const)(
  'a %s that was looked up is kept',
  async (kind) => {
    await lastLookUp.write({ kind, id: 'x' });
    expect(await lastLookUp.read()).toEqual({ kind, id: 'x' });
    await lastLookUp.write(null);
    expect(await lastLookUp.read()).toBeNull();
  },
);

it('anything else is none', async () => {
  await fakeBrowser.storage.local.set({ 'last-look-up': { kind: 'weather', id: 'x' } });
  expect(await lastLookUp.read()).toBeNull();
  expect(await putAside()).toHaveLength(1);
});
