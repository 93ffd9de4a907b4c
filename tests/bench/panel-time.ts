/**
 * `npm run bench:panel`: milliseconds from "the stage is in the DOM" to "the panel is painted" and
 * "the guide is painted in it", with a warm service worker, median of 20 page loads.
 */
import type { Page } from 'playwright-core';
import { addressOf, openStage, panelOf } from '../browser/extension.ts';

const ROUNDS = 20;

/** Times since 1970 in milliseconds, noted by the script below in every frame. */
interface Noted {
  stageAt?: number;
  panelAt?: number;
  guideAt?: number;
}

function noteTimes(): void {
  const noted = window as unknown as Noted;
  const now = () => performance.timeOrigin + performance.now();
  const look = () => {
    if (!noted.stageAt && document.body?.textContent?.includes('Values Interview')) {
      noted.stageAt = now();
    }
    if (noted.panelAt === undefined && document.querySelector('.panel')) {
      noted.panelAt = 0;
      requestAnimationFrame(() => setTimeout(() => (noted.panelAt = now())));
    }
    if (noted.guideAt || !document.querySelector('#guide-name')) return;
    requestAnimationFrame(() => setTimeout(() => (noted.guideAt ??= now())));
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

async function measure(page: Page, address: string): Promise<{ panel: number; guide: number }> {
  await page.goto(address, { waitUntil: 'commit' });
  const panel = await panelOf(page);
  await panel.waitForFunction(() => (window as unknown as Noted).guideAt !== undefined);
  const { panelAt = Number.NaN, guideAt = Number.NaN } = await panel.evaluate(() => {
    const noted = window as unknown as Noted;
    return { panelAt: noted.panelAt, guideAt: noted.guideAt };
  });
  const stage = await page.evaluate(() => (window as unknown as Noted).stageAt ?? Number.NaN);
  return { panel: panelAt - stage, guide: guideAt - stage };
}

const stage = await openStage();
const page = await stage.context.newPage();
await page.addInitScript(noteTimes);
const address = addressOf('scorecard-read-only.html');
await measure(page, address);
const times: { panel: number; guide: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) times.push(await measure(page, address));
await stage.close();
for (const what of ['panel', 'guide'] as const) {
  const sorted = times.map((each) => each[what]).sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  console.log(
    `stage in the DOM → ${what} painted: median ${at(0.5)} ms (fastest ${at(0)}, slowest ${at(1)}; ${ROUNDS} loads, warm service worker)`,
  );
}
