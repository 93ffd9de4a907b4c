/**
 * `npm run bench:loader`: what the script that runs on every Greenhouse page costs where there is
 * nothing to show: its bytes, and the processor time of its evaluation against that of a WXT content
 * script that does nothing. In turn in two browsers of one kind, median of 10 loads each.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from 'playwright-core';
import { build } from 'wxt';
import { addressOf, openStage } from '../browser/extension.ts';

const RUNS = 10;
const WARM_UP = 2;
const PAGE = 'none-settings.html';
const top = fileURLToPath(new URL('../..', import.meta.url));

const EMPTY = `import { defineContentScript } from 'wxt/utils/define-content-script';
export default defineContentScript({
  matches: ['https://*.greenhouse.io/*'],
  runAt: 'document_start',
  main() {},
});
`;

/** Builds an extension with a content script that does nothing; below the top, where WXT is found. */
async function buildEmpty(): Promise<string> {
  const root = join(top, '.output', 'bench-empty');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'entrypoints'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "name": "empty", "version": "1.0.0" }');
  writeFileSync(join(root, 'entrypoints', 'empty.content.ts'), EMPTY);
  const worker = `import { defineBackground } from 'wxt/utils/define-background';
export default defineBackground(() => {});
`;
  writeFileSync(join(root, 'entrypoints', 'background.ts'), worker);
  await build({ root, configFile: false, imports: false });
  return join(root, '.output', 'chrome-mv3');
}

/** The one script that an extension's manifest puts into every page. */
function loaderOf(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const scripts: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
  if (scripts.length !== 1 || !scripts[0]) throw new Error('one content script was expected');
  return scripts[0];
}

interface TraceEvent {
  name: string;
  tdur?: number;
  args: { data?: { url?: string } };
}

/** Milliseconds of processor time that evaluating a script took in one load of the page. */
async function evaluation(context: BrowserContext, script: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  await page.goto(addressOf(PAGE));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await page.close();
  const ofScript = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && args.data?.url?.endsWith(`/${script}`),
  );
  const times = ofScript.map(({ tdur }) => tdur ?? Number.NaN);
  if (times.length === 0) throw new Error(`${script} was not evaluated`);
  return times.reduce((sum, time) => sum + time, 0) / 1000;
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return ((sorted[RUNS / 2 - 1] ?? 0) + (sorted[RUNS / 2] ?? 0)) / 2;
}

const folders = {
  Greenroom: join(top, '.output', 'chrome-mv3'),
  'does nothing': await buildEmpty(),
};
const subjects = await Promise.all(
  Object.entries(folders).map(async ([name, extension]) => {
    const script = loaderOf(extension);
    const stage = await openStage({ extension });
    return { name, script, extension, stage, times: [] as number[] };
  }),
);
for (let run = -WARM_UP; run < RUNS; run += 1) {
  for (const { stage, script, times } of subjects) {
    const time = await evaluation(stage.context, script);
    if (run >= 0) times.push(time);
  }
}
console.log(`\nEvaluation on a page with nothing to show, processor time, median of ${RUNS} loads`);
for (const { name, script, extension, times } of subjects) {
  const code = readFileSync(join(extension, script));
  const sizes = `${code.length} bytes, ${gzipSync(code, { level: 9 }).length} gzip`;
  console.log(`${name.padEnd(14)} ${median(times).toFixed(2).padStart(7)} ms   ${sizes}`);
}
const [ours = Number.NaN, nothing = Number.NaN] = subjects.map(({ times }) => median(times));
console.log(`ratio ${(ours / nothing).toFixed(2)}`);
for (const { stage } of subjects) await stage.close();
rmSync(join(top, '.output', 'bench-empty'), { recursive: true, force: true });
