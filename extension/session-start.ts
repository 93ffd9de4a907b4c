/**
 * How the content script starts the page session with its readers, and the session the report: files of
 * their own, so that pages with nothing to show carry only a few kilobytes, others only what they need,
 * and the session is there before the readers.
 */
import type { PageContext } from '../ats/page-context.ts';
import type { watchPage } from '../ats/watch-page.ts';

export interface SessionOptions {
  /** Aborted when the extension is updated, reloaded or removed. */
  signal: AbortSignal;
  /** Settles when the readers are there and the page's content is; rejects where they cannot be loaded. */
  readable: Promise<unknown>;
}

declare global {
  /** Set by `page-session.js` in the content script's own world, where the page cannot see it. */
  var startGreenroomSession: ((options: SessionOptions) => Promise<void>) | undefined;
  /** Set by `page-readers.js` in the same world; reads the page from now on. */
  var watchGreenroomPage: typeof watchPage | undefined;
  /** Set by `page-report.js` in the same world; makes the masked report of what was read. */
  var makeGreenroomReport: ((page: PageContext | null) => string) | undefined;
}

/** File that holds the session, at the top of the built extension. */
export const SESSION_FILE = 'page-session.js';
/** File that holds all that reads a page, at the same place. */
export const READERS_FILE = 'page-readers.js';
/** File that makes reports, at the same place. */
export const REPORT_FILE = 'page-report.js';
