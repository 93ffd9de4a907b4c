/**
 * How the content script starts the page session, and the session the report: files of their own, so
 * that pages with nothing to show carry only a few kilobytes, and others only what they need.
 */
import type { PageContext } from '../ats/page-context.ts';

export interface SessionOptions {
  /** Aborted when the extension is updated, reloaded or removed. */
  signal: AbortSignal;
}

declare global {
  /** Set by `page-session.js` in the content script's own world, where the page cannot see it. */
  var startGreenroomSession: ((options: SessionOptions) => Promise<void>) | undefined;
  /** Set by `page-report.js` in the same world; makes the masked report of what was read. */
  var makeGreenroomReport: ((page: PageContext | null) => string) | undefined;
}

/** File that holds the session, at the top of the built extension. */
export const SESSION_FILE = 'page-session.js';
/** File that makes reports, at the same place. */
export const REPORT_FILE = 'page-report.js';
