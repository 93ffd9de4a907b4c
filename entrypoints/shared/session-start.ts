/**
 * How the content script starts the page session, which is a file of its own so that pages with
 * nothing to show carry only a few kilobytes.
 */

export interface SessionOptions {
  /** Aborted when the extension is updated, reloaded or removed. */
  signal: AbortSignal;
}

declare global {
  /** Set by `page-session.js` in the content script's own world, where the page cannot see it. */
  var startGreenroomSession: ((options: SessionOptions) => Promise<void>) | undefined;
}

/** File that holds the session, at the top of the built extension. */
export const SESSION_FILE = 'page-session.js';
