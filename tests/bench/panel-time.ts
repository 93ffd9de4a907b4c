/**
 * `npm run bench:panel`: milliseconds from "the stage is in the DOM" to "the panel is painted" and
 * "the guide is painted in it", with a running and an ended service worker, median and spread of 20 page
 * loads; the same for another candidate and stage put in the page's place without a load, and for the first page
 * after a browser's start. In the same turns runs an extension that puts an iframe with one message and one heading into the
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
/** Of a browser of its own. */
const STARTS = 5;
const output = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** Times since 1970 in milliseconds, noted by the script below in every frame. */
interface Noted {
  stageAt?: number;
  panelAt?: number;
  guideAt?: number;
  /** When the other stage was put into the page, and when its guide was painted. */
  switchedAt?: number;
  otherAt?: number;
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
    const name = document.querySelector('#guide-name');
    if (name?.textContent?.includes('Peer Interview') && noted.otherAt === undefined) {
      noted.otherAt = 0;
      requestAnimationFrame(() => setTimeout(() => (noted.otherAt = now())));
    }
    if (noted.guideAt || !name) return;
    requestAnimationFrame(() => setTimeout(() => (noted.guideAt ??= now())));
  };
  new MutationObserver(look).observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}

/** Runs in the page: another candidate's address, name and stage, as a page puts them in place. */
function putOtherInPlace(): void {
  history.pushState(null, '', '/scorecards/80099001');
  const words = [
    ['Jonas Falkenrath', 'Ottilie Quince'],
    ['Onsite – Values', 'Onsite – Peers'],
    ['Values Interview', 'Peer Interview'],
  ] as const;
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const [old, other] of words) {
      if (node.nodeValue?.includes(old)) node.nodeValue = node.nodeValue.replaceAll(old, other);
    }
  }
  (window as unknown as Noted).switchedAt = performance.timeOrigin + performance.now();
}

/** Milliseconds until the panel shows the other one's guide. */
async function measureSwitch(page: Page): Promise<number> {
  const panel = await panelOf(page);
  await page.evaluate(putOtherInPlace);
  const isDone = () => ((window as unknown as Noted).otherAt ?? 0) > 0;
  await panel.waitForFunction(isDone);
  const shown = await panel.evaluate(() => (window as unknown as Noted).otherAt ?? Number.NaN);
  const put = await page.evaluate(() => (window as unknown as Noted).switchedAt ?? Number.NaN);
  return shown - put;
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
  extension: string;
  stage: Stage;
  page: Page;
  session: CDPSession;
  times: Record<'warm' | 'cold', { panel: number; guide: number }[]>;
  switches: number[];
}

async function open(name: string, extension: string): Promise<Subject> {
  const stage = await openStage({ extension });
  const own = await stage.context.newPage();
  await own.goto(`${stage.origin}/icon/16.png`);
  const session = await stage.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  const page = await stage.context.newPage();
  await page.addInitScript(noteTimes);
  return { name, extension, stage, page, session, times: { warm: [], cold: [] }, switches: [] };
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
  for (const { page, session, times, switches } of subjects) {
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
    const switched = await measureSwitch(page);
    if (round >= 0) switches.push(switched);
  }
}
const first = new Map<string, number[]>();
for (const { stage } of subjects) await stage.close();
for (let round = 0; round < STARTS; round += 1) {
  for (const { name, extension } of subjects) {
    const { stage, page } = await open(name, extension);
    const { guide } = await measure(page, address);
    first.set(name, [...(first.get(name) ?? []), guide]);
    await stage.close();
  }
}
for (const { name, times, switches } of subjects) {
  const say = (what: string, each: readonly number[]) =>
    console.log(`${name}: ${what}: ${spreadOf(each)}`);
  for (const how of ['warm', 'cold'] as const) {
    for (const what of ['panel', 'guide'] as const) {
      say(
        `stage in the DOM → ${what} painted, ${how} service worker`,
        times[how].map((each) => each[what]),
      );
    }
  }
  say('another candidate put in place → guide painted', switches);
  say('first page after the browser’s start → guide painted', first.get(name) ?? []);
}
rmSync(floor, { recursive: true, force: true });

function spreadOf(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms (quarter ${at(0.25)}, three quarters ${at(0.75)}, most ${at(1)}; ${times.length} times)`;
}
