/**
 * `npm run bench:panel`: milliseconds from "the stage is in the DOM" to "the panel is painted" and
 * "the guide is painted in it", with a running and an ended service worker, median and spread of 20 page
 * loads. In the same turns runs an extension that puts an iframe with one message and one heading into the
 * page at `document_start`, the floor; with `--beside FOLDER` another build of the extension as well.
 * "Painted" is by the panel's own frame, which may still be out of sight then.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { addressOf, openStage, panelOf, type Stage } from '../browser/extension.ts';
import { endWorker } from './end-worker.ts';
import { writePanelFloor } from './panel-floor.ts';

const ROUNDS = 20;
const output = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

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

interface Subject {
  name: string;
  stage: Stage;
  page: Page;
  session: CDPSession;
  times: Record<'warm' | 'cold', { panel: number; guide: number }[]>;
}

async function open(name: string, extension: string): Promise<Subject> {
  const stage = await openStage({ extension });
  const own = await stage.context.newPage();
  await own.goto(`${stage.origin}/icon/16.png`);
  const session = await stage.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const page = await stage.context.newPage();
  await page.addInitScript(noteTimes);
  return { name, stage, page, session, times: { warm: [], cold: [] } };
}

const { values } = parseArgs({ options: { beside: { type: 'string' } } });
const address = addressOf('scorecard-read-only.html');
const floor = fileURLToPath(new URL('../../.output/bench-panel-floor', import.meta.url));
writePanelFloor(floor, join(output, 'icon'));
const subjects = [
  await open('floor', floor),
  await open('Greenroom', output),
  ...(values.beside ? [await open(values.beside, values.beside)] : []),
];
for (let round = -2; round < ROUNDS; round += 1) {
  for (const { page, session, times } of subjects) {
    for (const how of ['warm', 'cold'] as const) {
      // The page before says that it is left, which must not be what wakes the worker.
      await page.goto('about:blank');
      if (how === 'cold') {
        await page.waitForTimeout(100);
        await endWorker(session);
      }
      const time = await measure(page, address);
      if (round >= 0) times[how].push(time);
    }
  }
}
for (const { name, stage, times } of subjects) {
  for (const how of ['warm', 'cold'] as const) {
    for (const what of ['panel', 'guide'] as const) {
      const sorted = times[how].map((each) => each[what]).sort((a, b) => a - b);
      const at = (share: number) =>
        (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
      console.log(
        `${name}: stage in the DOM → ${what} painted, ${how} service worker: median ${at(0.5)} ms (quarter ${at(0.25)}, three quarters ${at(0.75)}, most ${at(1)}; ${ROUNDS} loads)`,
      );
    }
  }
  await stage.close();
}
rmSync(floor, { recursive: true, force: true });
