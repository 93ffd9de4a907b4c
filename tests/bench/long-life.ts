/**
 * `npm run bench:long-life`: what is left, by DevTools after a collection (heap, nodes, listeners and frames), with
 * the extension and without it: in a page after 300 soft navigations with the panel open; in one after as
 * many changes as one that changes 100 times a second makes in an hour, here as fast as the page can; and
 * in one of 30 tabs with a panel each, besides what the service worker keeps when they are closed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { addressOf, openStage, panelOf, type Stage } from '../browser/extension.ts';
import { writeEmptyExtension } from './empty-extension.ts';

const STEPS = 3;
const NAVIGATIONS = 100;
/** Milliseconds between two of them, so that each is read. */
const BETWEEN = 100;
/** A third of what a page makes in an hour that changes 100 times a second. */
const CHANGES = 120_000;
const TABS = 10;
declare const chrome: {
  storage: {
    session: { get(keys: null): Promise<object>; getBytesInUse(keys: null): Promise<number> };
  };
};

const COUNTED = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners', 'Frames'] as const;

/** After each step; the first row is of the page as it was opened. */
async function leftIn(
  context: BrowserContext,
  file: string,
  step: (page: Page) => Promise<void>,
): Promise<number[][]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(addressOf(file));
  await page.waitForTimeout(2_000);
  const rows = [await count()];
  for (let number = 0; number < STEPS; number += 1) {
    await step(page);
    await page.bringToFront();
    await page.waitForTimeout(2_000);
    rows.push(await count());
  }
  await page.close();
  return rows;

  async function count(): Promise<number[]> {
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    return COUNTED.map((name) => metrics.find((each) => each.name === name)?.value ?? Number.NaN);
  }
}

/** Runs in the page: changes of the kind that its own script makes, 50 in a turn of the browser. */
async function change(times: number): Promise<void> {
  const ticker = document.getElementById('ticker');
  for (let at = 0; at < times; at += 1) {
    const line = document.createElement('div');
    line.textContent = `event ${at} of many`;
    ticker?.prepend(line);
    if (ticker && ticker.children.length > 12) ticker.lastChild?.remove();
    if (at % 50 === 0) await new Promise((done) => setTimeout(done));
  }
}

/** Opens ten more tabs; they stay open until the last step. */
async function openTabs(context: BrowserContext, havePanels: boolean): Promise<void> {
  for (let at = 0; at < TABS; at += 1) {
    const tab = await context.newPage();
    await tab.goto(addressOf('scorecard-read-only.html'));
    if (havePanels) await panelOf(tab);
  }
}

/** Runs in the page: another person's address, and their name in the page's heading. */
async function navigate([times, between]: readonly [number, number]): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    history.replaceState(null, '', `/people/${at + 1}/applications/${at + 1001}`);
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = at % 2 ? 'Ottilie Quince' : 'Barnaby Thorne';
    await new Promise((done) => setTimeout(done, between));
  }
}

function print(title: string, each: number, rows: readonly number[][]): void {
  console.log(title);
  for (const [step, [heap = 0, ...counts]] of rows.entries()) {
    const columns = counts.map((count) => String(count).padStart(10));
    const after = `after ${step * each}`.padEnd(14);
    console.log(`  ${after}${`${(heap / 1024).toFixed(0)} kB`.padStart(10)}${columns.join('')}`);
  }
}

/** Bytes and entries that the service worker keeps for the session. */
async function keptBy(stage: Stage): Promise<string> {
  const worker = await stage.worker();
  return worker.evaluate(async () => {
    const { session } = chrome.storage;
    const entries = Object.keys(await session.get(null));
    return `${await session.getBytesInUse(null)} bytes in ${entries.length} entries`;
  });
}

const empty = mkdtempSync(join(tmpdir(), 'greenroom-empty-'));
writeEmptyExtension(empty);
console.log(`                    heap     nodes listeners    frames`);
for (const [name, options] of [
  ['without', { extension: empty }],
  ['with', {}],
] as const) {
  const stage = await openStage(options);
  const { context } = stage;
  const rows = await leftIn(context, 'profile-new-tabs-more.html', (page) =>
    page.evaluate(navigate, [NAVIGATIONS, BETWEEN] as const),
  );
  print(`soft navigations, ${name}`, NAVIGATIONS, rows);
  const changed = await leftIn(context, 'scorecard-mutating.html', (page) =>
    page.evaluate(change, CHANGES),
  );
  print(`changes, ${name}`, CHANGES, changed);
  const before = name === 'with' ? await keptBy(stage) : '';
  const besides = context.pages().length;
  const opened = await leftIn(context, 'scorecard-read-only.html', () =>
    openTabs(context, name === 'with'),
  );
  print(`further tabs, ${name}`, TABS, opened);
  for (const tab of context.pages().slice(besides)) await tab.close();
  if (name === 'with') {
    await new Promise((done) => setTimeout(done, 2_000));
    console.log(`kept by the service worker before the tabs: ${before}`);
    console.log(`and after they were closed: ${await keptBy(stage)}`);
  }
  await stage.close();
}
rmSync(empty, { recursive: true, force: true });
