import { describe, expect, it, vi } from 'vitest';
import { latestOnly } from '../../extension/latest-only.ts';

/** A question whose answers come when the test gives them, in any order. */
function start() {
  const pending = new Map<string, PromiseWithResolvers<string>>();
  const deliver = vi.fn();
  const fail = vi.fn();
  const ask = latestOnly(
    (query: string) => {
      const wait = Promise.withResolvers<string>();
      pending.set(query, wait);
      return wait.promise;
    },
    deliver,
    fail,
  );
  const settle = async (query: string, outcome: string | Error | object) => {
    if (typeof outcome === 'string') pending.get(query)?.resolve(outcome);
    else pending.get(query)?.reject(outcome);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { ask, settle, deliver, fail };
}

describe('answers to the latest question only', () => {
  it('an older answer that comes later is not delivered', async () => {
    const { ask, settle, deliver, fail } = start();
    ask('a');
    ask('ab');
    await settle('ab', 'second');
    await settle('a', 'first');
    expect(deliver.mock.calls).toEqual([['second']]);
    expect(fail).not.toHaveBeenCalled();
  });

  it('an older failure is not told', async () => {
    const { ask, settle, fail } = start();
    ask('a');
    ask('ab');
    await settle('a', new Error('gone'));
    expect(fail).not.toHaveBeenCalled();
  });

  it('the latest failure is, as it was thrown', async () => {
    const { ask, settle, deliver, fail } = start();
    ask('a');
    await settle('a', new Error('gone'));
    ask('ab');
    await settle('ab', { reason: 'thrown' });
    expect(fail.mock.calls).toEqual([[new Error('gone')], [{ reason: 'thrown' }]]);
    expect(deliver).not.toHaveBeenCalled();
  });
});
