/**
 * `npm run bench:popup-search`: milliseconds from a page of the extension asking to its first result, in a
 * real browser with 10,000 invented guides: from a service worker that had been stopped, with the indexes
 * kept and with none, and letter by letter from one that runs. Beside each the floor of the same run: an
 * answer that needs no handbook. Median and 90th percentile.
 */
import type { Page } from 'playwright-core';
import { openStage } from '../browser/extension.ts';
import { inventedCatalog, seeded } from './invented-catalog.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void> } };
};

const STARTS = 8;
const LOOK_UPS = 40;
const FLOOR = { type: 'change-settings', settings: {} };
const KEPT = ['x/search', 'x/match'];

const stage = await openStage();
const popup = await stage.context.newPage();
await popup.goto(`${stage.origin}/popup.html`);
const protocol = await stage.context.newCDPSession(popup);
await protocol.send('ServiceWorker.enable');
const catalog = inventedCatalog(10_000);
await put(popup, catalog);
const prepared = await waitUntilKept(popup);
console.log(`indexes built and kept ${prepared.toFixed(0)} ms after the handbook was chosen`);

const taken = new Map<string, number[]>();
for (let at = 0; at < STARTS; at += 1) {
  await keepCold('worker stopped, floor', FLOOR);
  await keepCold('worker stopped, first result', { type: 'search', query: 'pee' });
}
for (let at = 0; at < 3; at += 1) {
  await popup.evaluate(removeKept, KEPT);
  await keepCold('the same without kept indexes', { type: 'search', query: 'pee' });
  await waitUntilKept(popup, KEPT.slice(0, 1));
}
const random = seeded(5);
for (let at = 0; at < LOOK_UPS; at += 1) {
  const { name = '' } = catalog.guides[Math.floor(random() * catalog.guides.length)] ?? {};
  for (const letters of [1, 2, 3]) {
    keep(`${letters} letters, floor`, await popup.evaluate(timeOf, FLOOR));
    const query = name.slice(0, letters).toLowerCase();
    keep(`${letters} letters`, await popup.evaluate(timeOf, { type: 'search', query }));
  }
}
await stage.close();
for (const [label, times] of taken) {
  const sorted = [...times].sort((a, b) => a - b);
  const share = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`  ${label.padEnd(34)} ${share(0.5).padStart(8)} ${share(0.9).padStart(8)}`);
}

async function keepCold(label: string, message: object): Promise<void> {
  await protocol.send('ServiceWorker.stopAllWorkers');
  keep(label, await popup.evaluate(timeOf, message));
}

function keep(label: string, time: number): void {
  taken.set(label, [...(taken.get(label) ?? []), time]);
}

async function timeOf(message: object): Promise<number> {
  const start = performance.now();
  const reply = (await chrome.runtime.sendMessage(message)) as { ok: boolean };
  if (!reply.ok) throw new Error(JSON.stringify(reply));
  return performance.now() - start;
}

/** Stores it as the options page does, and chooses it. */
async function put(page: Page, given: object): Promise<void> {
  await page.evaluate(async (body) => {
    const opening = indexedDB.open('greenroom-catalogs');
    await new Promise((resolve) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('catalogs');
      opening.onsuccess = resolve;
    });
    const writing = opening.result.transaction('catalogs', 'readwrite');
    writing.objectStore('catalogs').put(body, 'x');
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    opening.result.close();
    await chrome.storage.local.set({ 'chosen-catalog': 'x', 'chosen-catalog$': { v: 2 } });
  }, given);
}

async function removeKept(keys: string[]): Promise<void> {
  const opening = indexedDB.open('greenroom-catalogs');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const writing = opening.result.transaction('catalogs', 'readwrite');
  for (const key of keys) writing.objectStore('catalogs').delete(key);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  opening.result.close();
}

/** Milliseconds until all of these are kept. */
async function waitUntilKept(page: Page, keys = KEPT): Promise<number> {
  return page.evaluate(async (wanted) => {
    const start = performance.now();
    const opening = indexedDB.open('greenroom-catalogs');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    const count = async () => {
      const reading = opening.result.transaction('catalogs').objectStore('catalogs').getAllKeys();
      await new Promise((resolve) => {
        reading.onsuccess = resolve;
      });
      return wanted.filter((key) => reading.result.includes(key)).length;
    };
    while ((await count()) < wanted.length) await new Promise((next) => setTimeout(next, 20));
    opening.result.close();
    return performance.now() - start;
  }, keys);
}
