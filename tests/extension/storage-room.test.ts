import { expect, it } from 'vitest';
import { withRoom } from '../../extension/storage-room.ts';
import { WordedError } from '../../extension/worded-error.ts';

it.each([
  new DOMException('Encountered full disk', 'QuotaExceededError'),
  new Error('Resource::kQuotaBytes quota exceeded'),
  new Error('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
])('a full browser is told in words: %s', async (error) => {
  const failed = withRoom(Promise.reject(error));
  await expect(failed).rejects.toThrow(WordedError);
  await expect(failed).rejects.toThrow(/no more room for this; remove a handbook/);
});

it('other errors stay what they are, and what was stored is answered', async () => {
  await expect(withRoom(Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  expect(await withRoom(Promise.resolve(7))).toBe(7);
});
