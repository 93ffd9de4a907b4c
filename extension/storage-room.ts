/** What a browser says when there is no more room in it, in words for people. */
import { WordedError } from './worded-error.ts';

/** Waits for something to be stored. Throws a `WordedError` where there is no room for it. */
export async function withRoom<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    // `storage.local` names the quota in the text only, IndexedDB in the error's name.
    if (!/quota/i.test(String(error))) throw error;
    throw new WordedError(
      'The browser has no more room for this; remove a handbook that you do not need, or free some space on the disk',
      { cause: error },
    );
  }
}
