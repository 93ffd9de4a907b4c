import browser from 'webextension-polyfill';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { RECRUITING_EXCLUDE_MATCHES, RECRUITING_MATCHES } from '../../ats/greenhouse/hosts.ts';
import { pageKind } from '../../ats/greenhouse/page-kind.ts';
import { SESSION_FILE } from '../../extension/session-start.ts';

/** Only decides whether this page has something for us, and if so loads the rest. */
export default defineContentScript({
  matches: RECRUITING_MATCHES,
  excludeMatches: RECRUITING_EXCLUDE_MATCHES,
  // Early, so that the session's file is there when the page's content is.
  runAt: 'document_start',
  main: ({ signal }) => {
    if (isForUs()) return startSession(signal);
    waitForAddress(signal);
  },
});

function isForUs(): boolean {
  return pageKind(new URL(location.href)) !== null;
}

/** Greenhouse changes its address without loading: a page that is nothing for us may become one. */
function waitForAddress(signal: AbortSignal): void {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  let address = location.href;
  const look = () => {
    if (location.href === address) return;
    address = location.href;
    if (!isForUs()) return;
    stop.abort();
    void startSession(signal);
  };
  // Browsers without the Navigation API say nothing of `history.pushState`; the page changes though.
  const changes = new MutationObserver(look);
  changes.observe(document, { childList: true, subtree: true });
  both.addEventListener('abort', () => changes.disconnect());
  window.addEventListener('popstate', look, { signal: both });
  const { navigation } = window as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', look, { signal: both });
}

async function startSession(signal: AbortSignal): Promise<void> {
  try {
    await import(/* @vite-ignore */ browser.runtime.getURL(SESSION_FILE));
    await contentLoaded(signal);
    await globalThis.startGreenroomSession?.({ signal });
  } catch (cause) {
    const what = 'Greenroom could not start on this page; load the page again';
    throw new Error(what, { cause });
  }
}

function contentLoaded(signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal });
  });
}
