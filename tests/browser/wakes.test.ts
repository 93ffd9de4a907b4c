/** What wakes the service worker, and what does not. */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addressOf, openStage, panelOf, type Stage } from './extension.ts';

let stage: Stage;
let watcher: Page;
let session: CDPSession;
/** Each state that the browser says the extension's worker came to be in. */
let states: string[] = [];
const isRunning = () => states.at(-1) === 'running' || states.at(-1) === 'starting';

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

beforeEach(async () => {
  states = [];
  watcher = await stage.context.newPage();
  await watcher.goto(`${stage.origin}/icon/16.png`);
  session = await stage.context.newCDPSession(watcher);
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    states.push(...versions.map(({ runningStatus }) => runningStatus));
  });
  await session.send('ServiceWorker.enable');
});
afterEach(() => watcher.close());

/** Ends the worker; from then on whatever starts it is seen. */
async function endWorker(): Promise<void> {
  await expect.poll(() => states.length).toBeGreaterThan(0);
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => states.at(-1)).toBe('stopped');
  states = ['stopped'];
}

it('a tab that is opened, goes on and is closed wakes nothing where it is not ours', async () => {
  const page = await stage.context.newPage();
  await endWorker();
  await page.goto('data:text/html,<title>Elsewhere</title>');
  await page.goto(addressOf('none-marketing.html'));
  await page.close();
  const second = await stage.context.newPage();
  await second.close();
  // Whatever would have started is told before what is asked for now.
  const ours = await stage.context.newPage();
  expect(states).toEqual(['stopped']);
  await ours.goto(addressOf('scorecard-read-only.html'));
  await expect.poll(isRunning).toBe(true);
  await ours.close();
});

it('a tab of ours that is closed does, to be forgotten', async () => {
  const page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-read-only.html'));
  await (await panelOf(page)).locator('#guide-name').waitFor();
  await endWorker();
  await page.close();
  await expect.poll(isRunning).toBe(true);
});
