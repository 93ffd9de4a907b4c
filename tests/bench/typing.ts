/**
 * `npm run bench:typing`: how long each of 200 letters takes that are typed into a scorecard's note, from the
 * key to the end of its handlers and the next frame, with the extension's panel open and with an empty
 * extension, in turns. A page that saves and redraws at each letter is typed into as well.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { addressOf, openStage } from '../browser/extension.ts';
import { writeEmptyExtension } from './empty-extension.ts';

const ROUNDS = 5;
const LETTERS = 200;
const PAGES = ['scorecard-plain.html', 'scorecard-rerender.html'];
/** Milliseconds: what DevTools calls a long task. */
const LONG = 50;

interface Typed {
  /** Milliseconds per letter, in order. */
  times: number[];
  /** Milliseconds of the longest task meanwhile; 0 where none was long. */
  longest: number;
}

async function typeInto(context: BrowserContext, file: string): Promise<Typed> {
  const page = await context.newPage();
  await page.goto(addressOf(file));
  await page.waitForTimeout(1_500);
  await page.evaluate(watch, LONG);
  const note = page.locator('textarea').first();
  await note.click();
  await page.keyboard.type('x'.repeat(LETTERS), { delay: 15 });
  const typed = await page.evaluate(() => (window as never as { typed: Typed }).typed);
  await page.close();
  return typed;
}

/** Runs in the page: notes for each letter the time from its event to the frame after. */
function watch(long: number): void {
  const typed: Typed = { times: [], longest: 0 };
  Object.assign(window, { typed });
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() =>
        setTimeout(() => typed.times.push(performance.now() - timeStamp)),
      );
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      if (duration >= long) typed.longest = Math.max(typed.longest, duration);
    }
  }).observe({ type: 'longtask' });
}

const share = (values: readonly number[], at: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * at)] ?? Number.NaN;

const empty = mkdtempSync(join(tmpdir(), 'greenroom-empty-'));
writeEmptyExtension(empty);
const withoutIt = await openStage({ extension: empty });
const withIt = await openStage();
console.log('milliseconds per letter       median      p95  longest  long task');
for (const file of PAGES) {
  const all = { 'empty extension': [] as Typed[], Greenroom: [] as Typed[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    all['empty extension'].push(await typeInto(withoutIt.context, file));
    all.Greenroom.push(await typeInto(withIt.context, file));
  }
  console.log(file);
  for (const [name, rounds] of Object.entries(all)) {
    const times = rounds.flatMap((each) => each.times);
    const columns = [share(times, 0.5), share(times, 0.95), share(times, 1)].map((each) =>
      each.toFixed(1).padStart(9),
    );
    const longest = Math.max(...rounds.map((each) => each.longest)).toFixed(0);
    console.log(`  ${name.padEnd(25)}${columns.join('')}${longest.padStart(11)}`);
  }
}
await Promise.all([withoutIt.close(), withIt.close()]);
rmSync(empty, { recursive: true, force: true });
