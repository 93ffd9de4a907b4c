import type { Copied } from '../components/copied.ts';
import { WordedError } from './worded-error.ts';

declare global {
  /** Set by `copying.js` (entrypoints/copying). */
  var greenroomWriteClipboard: ((what: Copied) => Promise<void>) | undefined;
}

/**
 * Copies rich and plain text together; rejects in a person's words where the browser does not allow it.
 * What it takes is loaded when somebody copies: a page of ours starts without it.
 */
export async function copy(what: Copied): Promise<void> {
  if (!globalThis.greenroomWriteClipboard) await run('/copying.js');
  const write = globalThis.greenroomWriteClipboard;
  if (!write) throw new WordedError('Greenroom was updated; reload this page and copy again');
  await write(what);
}

/** Also resolves where the file cannot be had any more. */
function run(src: string): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { src });
  return new Promise((resolve) => {
    script.onload = resolve;
    script.onerror = resolve;
    document.head.append(script);
  });
}
