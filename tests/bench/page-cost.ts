/**
 * `npm run bench:page-cost`: main-thread time of a page with the extension against the same page
 * without it, on a page that changes 100 times a second and on one with 5,000 rows. Median of 10
 * loads each, in turn, in two browsers of one kind.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { addressOf, openStage } from '../browser/extension.ts';
import { writeEmptyExtension } from './empty-extension.ts';

const RUNS = 10;
/** Milliseconds that a page is left running. */
const LASTS = 6_000;
const PAGES = [
  ['changes 100 times a second', 'scorecard-mutating.html'],
  ['5,000 rows', 'pipeline-five-thousand.html'],
] as const;

/** Milliseconds that the page's main thread was busy with scripts, layout and style, by DevTools. */
async function busyTime(context: BrowserContext, address: string): Promise<number> {
  const page: Page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  await page.waitForTimeout(LASTS);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return ((sorted[RUNS / 2 - 1] ?? 0) + (sorted[RUNS / 2] ?? 0)) / 2;
}

const empty = mkdtempSync(join(tmpdir(), 'greenroom-empty-'));
writeEmptyExtension(empty);
const withIt = await openStage();
const withoutIt = await openStage({ extension: empty });
console.log(`${RUNS} loads of ${LASTS / 1000} s each, main-thread time, median`);
console.log('page                                  without        with      added   ratio');
for (const [name, file] of PAGES) {
  const times = { with: [] as number[], without: [] as number[] };
  for (let run = 0; run < RUNS; run += 1) {
    times.without.push(await busyTime(withoutIt.context, addressOf(file)));
    times.with.push(await busyTime(withIt.context, addressOf(file)));
  }
  const [without, having] = [median(times.without), median(times.with)];
  console.log(
    [
      name.padEnd(36),
      `${without.toFixed(0)} ms`.padStart(8),
      `${having.toFixed(0)} ms`.padStart(11),
      `${(having - without).toFixed(0)} ms`.padStart(10),
      (having / without).toFixed(2).padStart(7),
    ].join(' '),
  );
}
await withIt.close();
await withoutIt.close();
rmSync(empty, { recursive: true, force: true });
