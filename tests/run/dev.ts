/**
 * Sample server, build and browser; a change of the sources is built and shown by itself. A build that
 * fails says why, and the browser keeps the last one that did not.
 * `--firefox`: Firefox; `--headless`: no window in any case; `--page FILE`: another sample page.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { samplePages } from '../pages/manifest.ts';
import { buildReason } from './build-reason.ts';
import { type DevBrowser, openChromium, openFirefox } from './dev-browser.ts';
import { hasDisplay } from './display.ts';
import { startSampleGreenhouse } from './sample-greenhouse.ts';
import { changesBetween, isSamplePage, takeSnapshot } from './source-changes.ts';
import { programOf } from './tools.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));
/** Milliseconds between two looks at the sources. */
const LOOK_EVERY = 200;
const PICTURE = join('screenshots', 'dev.png');

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    page: { type: 'string', default: 'scorecard-plain.html' },
  },
});
const address = samplePages.find(({ file }) => file === values.page)?.url;
const headless = values.headless || !hasDisplay;
const target = values.firefox ? ['-b', 'firefox', '--mv3'] : [];
const built = join(top, '.output', values.firefox ? 'firefox-mv3-dev' : 'chrome-mv3-dev');

const place = mkdtempSync(join(tmpdir(), 'greenroom-dev-'));
/** What the browser has loaded: a copy, because a build empties its folder first. */
const extension = join(place, 'extension');
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());

const status = await run().catch((error: Error) => {
  if (stop.signal.aborted) return 0;
  console.error(`✗ ${error.message}`);
  return 1;
});
rmSync(place, { recursive: true, force: true, maxRetries: 5 });
process.exit(status);

async function run(): Promise<number> {
  if (!address) {
    throw new Error(`No sample page is named “${values.page}”; see the names in tests/pages/.`);
  }
  const known = takeSnapshot(top);
  if (!(await build())) return 1;
  const server = await startSampleGreenhouse();
  let browser: DevBrowser | null = null;
  try {
    const open = values.firefox ? openFirefox : openChromium;
    browser = await open({
      extension,
      program: (values.firefox ? process.env.FIREFOX_PATH : process.env.CHROME_PATH) ?? '',
      port: server.port,
      headless,
      address,
      onClosed: () => stop.abort(),
    });
    console.log(`\nGreenroom is open on ${address}; a change of the sources shows by itself.`);
    if (headless)
      console.log(`There is no window: what it shows is in ${PICTURE} after each change.`);
    console.log('Press Ctrl+C to stop.\n');
    await showChanges(browser, known);
  } finally {
    await browser?.close();
    await server.close();
  }
  return 0;
}

/** Until the person stops it. */
async function showChanges(browser: DevBrowser, before: ReturnType<typeof takeSnapshot>) {
  let known = before;
  while (!stop.signal.aborted) {
    const now = takeSnapshot(top);
    const changed = changesBetween(known, now);
    known = now;
    if (changed.length > 0) await show(browser, changed);
    else await wait(LOOK_EVERY, null, { signal: stop.signal }).catch(() => undefined);
  }
}

async function show(browser: DevBrowser, changed: readonly string[]): Promise<void> {
  const started = Date.now();
  const names = changed.length > 3 ? `${changed.length} files` : changed.join(', ');
  const onlyPages = changed.every(isSamplePage);
  if (!onlyPages && !(await build())) return;
  if (stop.signal.aborted) return;
  try {
    if (onlyPages) await browser.reloadPages();
    else await browser.takeIn();
  } catch (error) {
    if (stop.signal.aborted) return;
    console.error(`✗ ${names} is not shown (${(error as Error).message.split('\n')[0]}).`);
    return;
  }
  if (headless) {
    mkdirSync(join(top, 'screenshots'), { recursive: true });
    await browser.takePicture(join(top, PICTURE));
  }
  console.log(`✓ ${names}: shown after ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

/** Builds, and puts the result where the browser loads it from. Says what is wrong where it fails. */
async function build(): Promise<boolean> {
  const args = [programOf('wxt'), 'build', '--mode', 'development', ...target];
  const { code, output } = await outputOf(args);
  if (stop.signal.aborted) return false;
  if (code !== 0) {
    console.error(`✗ The extension could not be built.\n${buildReason(output)}\n`);
    return false;
  }
  rmSync(extension, { recursive: true, force: true });
  cpSync(built, extension, { recursive: true });
  return true;
}

function outputOf(args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CI: '1', NO_COLOR: '1' };
    const child = spawn(process.execPath, args, { cwd: top, env, signal: stop.signal });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
