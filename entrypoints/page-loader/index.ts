import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageKind } from '../../ats/greenhouse/page-kind.ts';
import { nativeRuntime } from '../../extension/native-runtime.ts';
import { READERS_FILE, SESSION_FILE } from '../../extension/session-start.ts';

declare global {
  /** Ends the loader that was here before. Of the content script's own world, where no page gets at it. */
  var greenroomLoader: AbortController | undefined;
}

/**
 * Runs on every page of Greenhouse: only decides whether there is something for us, and if so loads the
 * rest. A plain script that the manifest names (`wxt.config.ts`), because WXT's own content scripts
 * bring along more than all that is needed here.
 */
export default defineUnlistedScript(() => {
  const stop = new AbortController();
  // A browser may run the loader of an updated extension in open pages, where the one before still is.
  globalThis.greenroomLoader?.abort();
  globalThis.greenroomLoader = stop;
  if (isForUs()) void startSession(stop.signal);
  else waitForAddress(stop.signal);
});

function isForUs(): boolean {
  return pageKind(new URL(location.href)) !== null;
}

/** Greenhouse changes its address without loading: a page that is nothing for us may become one. */
function waitForAddress(signal: AbortSignal): void {
  const changes = watchAddress(() => {
    if (!signal.aborted && !isForUs()) return;
    changes.stop();
    void startSession(signal);
  });
}

function watchAddress(callback: () => void): { stop(): void } {
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', callback);
    return { stop: () => navigation.removeEventListener('currententrychange', callback) };
  }
  // Firefox before 147 says nothing of `history.pushState`; the page changes though.
  let address = location.href;
  const observer = new MutationObserver(() => {
    if (location.href === address) return;
    address = location.href;
    callback();
  });
  observer.observe(document, { childList: true, subtree: true });
  return { stop: () => observer.disconnect() };
}

async function startSession(signal: AbortSignal): Promise<void> {
  const runtime = nativeRuntime();
  // An extension that was removed or updated under the page can load nothing any more.
  if (signal.aborted || !runtime) return;
  try {
    const load = (file: string) => import(/* @vite-ignore */ runtime.getURL(file));
    const session = load(SESSION_FILE);
    const readable = Promise.all([load(READERS_FILE), contentLoaded()]);
    // The session needs no readers yet; where either file is missing there is nothing to start.
    await Promise.race([session, readable.then(() => session)]);
    if (!signal.aborted) await globalThis.startGreenroomSession?.({ signal, readable });
  } catch (cause) {
    const what = 'Greenroom could not start on this page; load the page again';
    throw new Error(what, { cause });
  }
}

function contentLoaded(): Promise<unknown> | null {
  if (document.readyState !== 'loading') return null;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
}
