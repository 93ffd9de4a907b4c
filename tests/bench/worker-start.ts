/**
 * `npm run bench:worker`: milliseconds from a message that finds the service worker ended to its answer,
 * beside a worker that only answers: in turn in one browser each, median and spread of 20. With
 * `--beside FOLDER` another build of the extension runs in the same turns.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { openStage, type Stage } from '../browser/extension.ts';
import { endWorker } from './end-worker.ts';

const ROUNDS = 20;
const WARM_UP = 2;
const top = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { beside: { type: 'string' } } });

/** An extension whose worker does nothing but answer. */
function makeEmpty(): string {
  const folder = join(top, '.output', 'bench-empty-worker');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js', type: 'module' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><title>Empty</title>');
  const worker = 'chrome.runtime.onMessage.addListener((m, s, answer) => answer({ ok: true }));';
  writeFileSync(join(folder, 'background.js'), worker);
  return folder;
}

interface Subject {
  name: string;
  stage: Stage;
  page: Page;
  session: CDPSession;
  cold: number[];
  warm: number[];
}

async function open(name: string, extension: string): Promise<Subject> {
  readFileSync(join(extension, 'manifest.json'));
  const stage = await openStage({ extension });
  const page = await stage.context.newPage();
  await page.goto(`${stage.origin}/popup.html`);
  const session = await stage.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return { name, stage, page, session, cold: [], warm: [] };
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** A guide by its id, for which the catalog has to be there. */
function ask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const started = performance.now();
    await chrome.runtime.sendMessage({ type: 'guide', id: 'x' });
    return performance.now() - started;
  });
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms (quarter ${at(0.25)}, three quarters ${at(0.75)}, most ${at(1)})`;
}

const subjects = [
  await open('empty worker', makeEmpty()),
  await open('Greenroom', join(top, '.output', 'chrome-mv3')),
  ...(values.beside ? [await open(values.beside, values.beside)] : []),
];
for (let round = -WARM_UP; round < ROUNDS; round += 1) {
  for (const subject of subjects) {
    await endWorker(subject.session);
    const cold = await ask(subject.page);
    const warm = await ask(subject.page);
    if (round < 0) continue;
    subject.cold.push(cold);
    subject.warm.push(warm);
  }
}
for (const { name, cold, warm } of subjects) {
  console.log(`${name}: first answer when ended ${summary(cold)}; when running ${summary(warm)}`);
}
for (const { stage } of subjects) await stage.close();
rmSync(join(top, '.output', 'bench-empty-worker'), { recursive: true, force: true });
