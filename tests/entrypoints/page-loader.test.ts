// @vitest-environment happy-dom
/** The script that runs on every page of Greenhouse: when it starts the rest, and when it stops. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import loader from '../../entrypoints/page-loader/index.ts';

const OURS = 'https://app.greenhouse.io/scorecards/12';
const NOT_OURS = 'https://app.greenhouse.io/configure';

/** Asked for the session's file, at once, whenever a session is to be started. */
const getURL = vi.fn((_file: string) => 'data:text/javascript,');
const asked = () => getURL.mock.calls.filter(([file]) => file === 'page-session.js').length;
const runtime = { id: 'greenroom' as string | undefined, getURL };
const navigation = new EventTarget();
const browser = window as never as { happyDOM: { setURL(address: string): void } };
let sessions: AbortSignal[];
let onSession: () => void;

beforeEach(() => {
  getURL.mockClear();
  runtime.id = 'greenroom';
  sessions = [];
  globalThis.startGreenroomSession = async ({ signal, readable }) => {
    await readable;
    sessions.push(signal);
    onSession();
  };
  Object.assign(globalThis, { chrome: { runtime } });
  Object.assign(window, { navigation });
});
// A loader that still waits is replaced, as by the next one in a page.
afterEach(() => globalThis.greenroomLoader?.abort());

function start(address: string): void {
  browser.happyDOM.setURL(address);
  void loader.main();
}

/** Starts the loader, and waits for its session. */
function startedSession(address: string): Promise<void> {
  return new Promise((resolve) => {
    onSession = resolve;
    start(address);
  });
}

/** Goes to another address as Greenhouse does, without loading. */
function goTo(address: string): void {
  browser.happyDOM.setURL(address);
  navigation.dispatchEvent(new Event('currententrychange'));
}

/** Changes the page, and waits until everybody who watches it has been told. */
function changePage(): Promise<void> {
  return new Promise((resolve) => {
    const told = new MutationObserver(() => {
      told.disconnect();
      resolve();
    });
    told.observe(document, { childList: true, subtree: true });
    document.body.append('more');
  });
}

describe('the session', () => {
  it('starts on a page of ours', async () => {
    await startedSession(OURS);
    expect(sessions).toHaveLength(1);
    expect(getURL.mock.calls).toEqual([['page-session.js'], ['page-readers.js']]);
  });

  it('starts once, when a page becomes ours', () => {
    start(NOT_OURS);
    goTo(`${NOT_OURS}/more`);
    expect(getURL).not.toHaveBeenCalled();
    goTo(OURS);
    expect(asked()).toBe(1);
    goTo(NOT_OURS);
    goTo(OURS);
    expect(asked()).toBe(1);
  });

  it('starts also where the browser does not tell of addresses, when the page changes', async () => {
    Object.assign(window, { navigation: undefined });
    start(NOT_OURS);
    await changePage();
    expect(getURL).not.toHaveBeenCalled();
    browser.happyDOM.setURL(OURS);
    await changePage();
    expect(asked()).toBe(1);
    await changePage();
    expect(asked()).toBe(1);
  });

  it('is stopped by the next loader in the same page', async () => {
    await startedSession(OURS);
    expect(sessions[0]?.aborted).toBe(false);
    await startedSession(OURS);
    expect(sessions.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('is not started by a loader that has been replaced while it waited', () => {
    start(NOT_OURS);
    start(NOT_OURS);
    goTo(OURS);
    expect(asked()).toBe(1);
  });

  it('is not started where the extension is gone', () => {
    start(NOT_OURS);
    runtime.id = undefined;
    goTo(OURS);
    expect(getURL).not.toHaveBeenCalled();
  });
});
