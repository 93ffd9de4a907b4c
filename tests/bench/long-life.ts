/**
 * `npm run bench:long-life`: what is left in a page after 300 soft navigations with the panel open, by
 * DevTools after a collection: heap, nodes, listeners and frames, with the extension and without it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { addressOf, openStage } from '../browser/extension.ts';
import { writeEmptyExtension } from './empty-extension.ts';

const STEPS = 3;
const NAVIGATIONS = 100;
/** Milliseconds between two of them, so that each is read. */
const BETWEEN = 100;
const COUNTED = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners', 'Frames'] as const;

/** After each step; the first row is of the page as it was opened. */
async function leftIn(context: BrowserContext): Promise<number[][]> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(addressOf('profile-new-tabs-more.html'));
  await page.waitForTimeout(2_000);
  const rows = [await count()];
  for (let step = 0; step < STEPS; step += 1) {
    await page.evaluate(navigate, [NAVIGATIONS, BETWEEN] as const);
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

/** Runs in the page: another person's address, and their name in the page's heading. */
async function navigate([times, between]: readonly [number, number]): Promise<void> {
  for (let at = 0; at < times; at += 1) {
    history.replaceState(null, '', `/people/${at + 1}/applications/${at + 1001}`);
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = at % 2 ? 'Ottilie Quince' : 'Barnaby Thorne';
    await new Promise((done) => setTimeout(done, between));
  }
}

function print(title: string, rows: readonly number[][]): void {
  console.log(title);
  for (const [step, [heap = 0, ...counts]] of rows.entries()) {
    const columns = counts.map((each) => String(each).padStart(10));
    const after = `after ${step * NAVIGATIONS}`.padEnd(12);
    console.log(`  ${after}${`${(heap / 1024).toFixed(0)} kB`.padStart(10)}${columns.join('')}`);
  }
}

const empty = mkdtempSync(join(tmpdir(), 'greenroom-empty-'));
writeEmptyExtension(empty);
console.log(`navigations       heap     nodes listeners    frames`);
const withoutIt = await openStage({ extension: empty });
print('without', await leftIn(withoutIt.context));
await withoutIt.close();
const withIt = await openStage();
print('with', await leftIn(withIt.context));
await withIt.close();
rmSync(empty, { recursive: true, force: true });
