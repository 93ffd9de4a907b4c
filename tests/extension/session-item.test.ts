import { beforeEach, expect, it, vi } from 'vitest';
import { resetBrowser, stored } from './fake-browser.ts';

const { sessionItem, sessionKeys, watchSession } = await import('../../extension/session-item.ts');
const depth = sessionItem('depth', (value) => (typeof value === 'number' ? value : undefined));

beforeEach(resetBrowser);

it('lives in the session area, until it is removed', async () => {
  expect(await depth.read()).toBeNull();
  await depth.write(7);
  expect(await depth.read()).toBe(7);
  expect(await stored('session')).toEqual({ depth: 7 });
  expect(await stored('local')).toEqual({});
  await depth.remove();
  expect(await depth.read()).toBeNull();
});

it('is not there where it cannot be read', async () => {
  await sessionItem('depth', () => undefined).write('deep' as never);
  expect(await depth.read()).toBeNull();
});

it('is listed by its key', async () => {
  await depth.write(7);
  expect(await sessionKeys()).toEqual(['depth']);
});

it('can be watched, alone, until the watching is stopped', async () => {
  const seen = vi.fn();
  const stop = new AbortController();
  watchSession('depth', seen, stop.signal);
  await sessionItem('height', () => 0).write(1);
  expect(seen).not.toHaveBeenCalled();
  await depth.write(7);
  expect(seen).toHaveBeenCalledTimes(1);
  stop.abort();
  await depth.write(8);
  expect(seen).toHaveBeenCalledTimes(1);
});
