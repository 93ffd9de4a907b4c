// @vitest-environment happy-dom
/** The script that runs on every page of Greenhouse: when it starts the rest, and when it stops. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import loader from '../../entrypoints/page-loader/index.ts';

const OURS = 'https://app.greenhouse.io/scorecards/12';
const NOT_OURS = 'https://app.greenhouse.io/configure';

const startSession = vi.fn(async (_options: { signal: AbortSignal }) => {});
const runtime = { id: 'greenroom' as string | undefined, getURL: () => 'data:text/javascript,' };
const navigation = new EventTarget();
const browser = window as never as { happyDOM: { setURL(address: string): void } };

beforeEach(() => {
  startSession.mockClear();
  runtime.id = 'greenroom';
  globalThis.startGreenroomSession = startSession;
  Object.assign(globalThis, { chrome: { runtime } });
  Object.assign(window, { navigation });
});
// A loader that still waits is replaced, as by the next one in a page.
afterEach(() => document.dispatchEvent(new Event('greenroom-replaced')));

function start(address: string): void {
  browser.happyDOM.setURL(address);
  void loader.main();
}

/** Goes to another address as Greenhouse does, without loading. */
function goTo(address: string): void {
  browser.happyDOM.setURL(address);
  navigation.dispatchEvent(new Event('currententrychange'));
}

const started = (times: number) =>
  vi.waitFor(() => expect(startSession).toHaveBeenCalledTimes(times));
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the session', () => {
  it('starts on a page of ours', async () => {
    start(OURS);
    await started(1);
  });

  it('starts once, when a page becomes ours', async () => {
    start(NOT_OURS);
    goTo(`${NOT_OURS}/more`);
    goTo(OURS);
    await started(1);
    goTo(NOT_OURS);
    goTo(OURS);
    await settled();
    expect(startSession).toHaveBeenCalledTimes(1);
  });

  it('starts also where the browser does not tell of addresses, when the page changes', async () => {
    Object.assign(window, { navigation: undefined });
    start(NOT_OURS);
    document.body.append('a');
    await settled();
    browser.happyDOM.setURL(OURS);
    document.body.append('b');
    await started(1);
    document.body.append('c');
    await settled();
    expect(startSession).toHaveBeenCalledTimes(1);
  });

  it('is stopped by the next loader in the same page', async () => {
    start(OURS);
    await started(1);
    const signal = startSession.mock.lastCall?.[0].signal;
    expect(signal?.aborted).toBe(false);
    start(OURS);
    await started(2);
    expect(signal?.aborted).toBe(true);
    expect(startSession.mock.lastCall?.[0].signal.aborted).toBe(false);
  });

  it('does not start where a loader that waited has been replaced', async () => {
    start(NOT_OURS);
    start(NOT_OURS);
    goTo(OURS);
    await started(1);
    await settled();
    expect(startSession).toHaveBeenCalledTimes(1);
  });

  it('does not start where the extension is gone', async () => {
    start(NOT_OURS);
    runtime.id = undefined;
    goTo(OURS);
    await settled();
    expect(startSession).not.toHaveBeenCalled();
  });
});
