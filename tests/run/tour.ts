/**
 * Shows the extension on the sample pages: in a window, or page by page where there is no display.
 * `--headless`: page by page in any case; `--short`: a quarter of the sample pages, those chosen for a tour;
 * `--keep`: pins and settings are still there at the next start.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { PageContext } from '../../ats/page-context.ts';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { type ExtensionBrowser, launchChromium } from './chromium-with-extension.ts';
import { SAMPLE_INDEX, startSampleGreenhouse } from './sample-greenhouse.ts';
import { readTabState, type StoredTab } from './tab-state.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const PATIENCE = 5_000;
const QUIET = 400;

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;

const server = await startSampleGreenhouse().catch(giveUp);
const browser = await launchChromium({
  extension: join(top, '.output', 'chrome-mv3'),
  chromium: process.env.CHROME_PATH ?? '',
  port: server.port,
  headless,
  ...(process.argv.includes('--keep') && { profile: join(top, '.output', 'sample-profile') }),
  viewport: headless ? { width: 1280, height: 800 } : null,
}).catch(giveUp);

let ending: Promise<never> | null = null;
/** Closes everything and ends; asked again while it is at it, it does nothing more. */
const end = (code: number) => {
  ending ??= browser
    .close()
    .then(() => server.close())
    .then(() => process.exit(code));
  return ending;
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => end(headless ? 130 : 0));

try {
  if (headless) await end(await walk());
  else await show();
} catch (error) {
  // Pages fail when the browser is closed under them; that is no news when it is ending.
  if (!ending) console.error(error);
  await end(1);
}

/** Says in one line why nothing could be started, and ends. */
function giveUp(error: Error): never {
  console.error(`✗ ${error.message}`);
  process.exit(1);
}

async function show(): Promise<void> {
  const first = samplePages.find((page) => page.tour && page.kind === 'scorecard');
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  const list = await browser.context.newPage();
  await list.goto(SAMPLE_INDEX);
  await page.goto(first?.url ?? SAMPLE_INDEX);
  await page.bringToFront();
  console.log('\nGreenroom is open on a sample scorecard; the other tab lists all sample pages.');
  console.log('Alt+Shift+G shows or hides the panel. Close the window or press Ctrl+C to stop.');
  browser.context.on('close', () => end(0));
}

/** Visits the pages one by one; returns the exit status. */
async function walk(): Promise<number> {
  const pages = samplePages.filter((page) => page.tour || !process.argv.includes('--short'));
  const pictures = join(top, 'screenshots');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  let wrong = 0;
  for (const [index, sample] of pages.entries()) {
    const page = await browser.context.newPage();
    await page.goto(sample.url);
    const right = sample.kind === null ? await staysAway(page) : await shows(page, sample, browser);
    if (!right) wrong += 1;
    const name = `${String(index + 1).padStart(2, '0')}-${sample.file.replace('.html', '.png')}`;
    await page.screenshot({ path: join(pictures, name) });
    await page.close();
  }
  console.log(`\n${pages.length - wrong} of ${pages.length} pages right; pictures in screenshots/`);
  return wrong === 0 ? 0 : 1;
}

async function staysAway(page: Page): Promise<boolean> {
  await page.waitForTimeout(QUIET);
  const injected = await page.locator('greenroom-panel').count();
  console.log(`${injected === 0 ? '✓' : '✗'} ${page.url()}\n    nothing for Greenroom here`);
  return injected === 0;
}

async function shows(page: Page, sample: SamplePage, from: ExtensionBrowser): Promise<boolean> {
  if (sample.press) await page.locator(sample.press).click();
  const wanted = { ...sample, ...sample.after };
  const deadline = Date.now() + PATIENCE;
  let tab: StoredTab | null = null;
  while (Date.now() < deadline) {
    tab = await readTabState(from, page);
    if (tab?.context && differences(tab, wanted).length === 0) break;
    await page.waitForTimeout(50);
  }
  await page.waitForTimeout(QUIET);
  const wrong = tab ? differences(tab, wanted) : ['nothing was kept of this page'];
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${page.url()}\n${describe(tab)}`);
  for (const line of wrong) console.log(`    ✗ ${line}`);
  return wrong.length === 0;
}

/** What was read or matched otherwise than the manifest says, one line each. */
function differences(tab: StoredTab, wanted: SamplePage): string[] {
  const { context } = tab;
  const pairs: [string, string | null | undefined, string | null][] = [
    ['kind', context?.kind, wanted.kind],
    ['candidate', context?.candidate?.text, wanted.candidate],
    ['job', context?.job?.text, wanted.job],
    ['stage', context?.stage?.text, wanted.stage],
    ['interview', context?.interview?.text, wanted.interview],
    ['guide', guideOf(tab), wanted.guide],
  ];
  return pairs
    .filter(([, got, want]) => (got ?? null) !== want)
    .map(([name, got, want]) => `${name}: ${got ?? 'none'}; expected: ${want ?? 'none'}`);
}

/** Name of the guide for an interview; the overview of a whole process is none. */
function guideOf({ outcome }: StoredTab): string | null {
  if (!outcome || outcome.verdict === 'none') return null;
  return outcome.guideId?.startsWith('process-') ? null : outcome.guideName;
}

function describe(tab: StoredTab | null): string {
  if (!tab?.context) return '    nothing was read';
  const { context, outcome } = tab;
  const value = (name: keyof PageContext) => {
    const read = context[name];
    return typeof read === 'object' && read ? read.text : '–';
  };
  return [
    `    ${context.kind}: ${value('candidate')} · ${value('job')} · ${value('stage')} · ${value('interview')}`,
    `    → ${outcome?.guideName ?? 'no guide'} (${outcome?.verdict ?? '–'}, ${outcome?.confidence ?? 0})`,
  ].join('\n');
}
