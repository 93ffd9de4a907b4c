/**
 * `npm run bench:reading`: what reading alone costs on the sample pages that are hardest to read, in a
 * Chromium without the extension: the first reading, one like it later, and the watcher's part of
 * the main thread, by the profiler's samples. `--profile` lists the functions that take most of it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { samplePages } from '../pages/manifest.ts';
import { launchChromium } from '../run/chromium-with-extension.ts';
import { startSampleGreenhouse } from '../run/sample-greenhouse.ts';
import { writeEmptyExtension } from './empty-extension.ts';

const RUNS = 7;
const READINGS = 20;
/** Milliseconds that a page is watched. */
const LASTS = 6_000;
const PAGES = ['scorecard-mutating.html', 'pipeline-five-thousand.html', 'scorecard-plain.html'];
const SCRIPT = 'greenroom-reading.js';

interface Reader {
  read(): unknown;
  watch(): void;
}

/** The readers as one script that lays them down in the page. */
async function readersAsScript(): Promise<string> {
  const ats = (file: string) => fileURLToPath(new URL(`../../ats/${file}`, import.meta.url));
  const entry = '\0reading';
  const source = `
    import { readPage } from ${JSON.stringify(ats('read-page.ts'))};
    import { watchPage } from ${JSON.stringify(ats('watch-page.ts'))};
    globalThis.reader = {
      read: () => readPage(document, new URL(location.href)),
      watch: () => watchPage({ doc: document, window, onContext() {}, ownReaders: () => [], signal: new AbortController().signal }),
    };`;
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
    plugins: [
      {
        name: 'reading',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const [first] = (built as Rolldown.RolldownOutput).output;
  return `${first.code}\n//# sourceURL=${SCRIPT}`;
}

interface Sampled {
  /** Milliseconds in the readers and in what they call. */
  total: number;
  byFunction: Map<string, number>;
}

async function sampled(session: CDPSession, work: () => Promise<unknown>): Promise<Sampled> {
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  const parents = new Map(
    profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)),
  );
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const byFunction = new Map<string, number>();
  let total = 0;
  const { samples = [], timeDeltas = [] } = profile;
  samples.forEach((sample, at) => {
    const own = new Set<string>();
    for (let id: number | undefined = sample; id !== undefined; id = parents.get(id)) {
      const frame = nodes.get(id)?.callFrame;
      if (frame?.url.endsWith(SCRIPT)) own.add(frame.functionName || '(anonymous)');
    }
    const time = (timeDeltas[at + 1] ?? 0) / 1000;
    if (own.size > 0) total += time;
    for (const name of own) byFunction.set(name, (byFunction.get(name) ?? 0) + time);
  });
  return { total, byFunction };
}

async function opened(context: BrowserContext, file: string, script: string) {
  const url = samplePages.find((each) => each.file === file)?.url;
  if (!url) throw new Error(`no sample page is named ${file}`);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await page.goto(url);
  await page.waitForTimeout(500);
  await page.evaluate(script);
  return { page, session };
}

/** Milliseconds of each of several readings, the first of them with everything cold. */
function timesOfReadings(page: Page): Promise<number[]> {
  return page.evaluate((readings) => {
    const { reader } = globalThis as never as { reader: Reader };
    return Array.from({ length: readings }, () => {
      const start = performance.now();
      reader.read();
      return performance.now() - start;
    });
  }, READINGS);
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function spread(times: readonly number[]): string {
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return `${median(times).toFixed(1)} (${least.toFixed(1)}–${most.toFixed(1)})`.padStart(22);
}

const withProfile = process.argv.includes('--profile');
const folder = mkdtempSync(join(tmpdir(), 'greenroom-empty-'));
writeEmptyExtension(folder);
const server = await startSampleGreenhouse();
const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium';
const { port } = server;
const browser = await launchChromium({ extension: folder, chromium, port, headless: true });
const script = await readersAsScript();
console.log(`median of ${RUNS} loads (least–most), milliseconds`);
console.log(
  `page${' '.repeat(28)}         first reading        later reading   watching ${LASTS / 1000} s`,
);
for (const file of PAGES) {
  const [first, later, watching]: [number[], number[], number[]] = [[], [], []];
  let last: Sampled | null = null;
  for (let run = 0; run < RUNS; run += 1) {
    const one = await opened(browser.context, file, script);
    const [cold = Number.NaN, ...warm] = await timesOfReadings(one.page);
    await one.page.close();
    first.push(cold);
    later.push(median(warm));
    const { page, session } = await opened(browser.context, file, script);
    last = await sampled(session, async () => {
      await page.evaluate(() => (globalThis as never as { reader: Reader }).reader.watch());
      await page.waitForTimeout(LASTS);
    });
    watching.push(last.total);
    await page.close();
  }
  console.log(`${file.padEnd(32)}${spread(first)}${spread(later)}${spread(watching)}`);
  const most = [...(last?.byFunction ?? [])].sort(([, a], [, b]) => b - a).slice(0, 30);
  if (withProfile) {
    for (const [name, time] of most) console.log(`  ${time.toFixed(1).padStart(7)}  ${name}`);
  }
}
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });
