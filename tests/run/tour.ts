/**
 * Shows the extension on the sample pages: in a window, or page by page where there is no display.
 * `--headless`: page by page in any case; `--all`: every sample page, not only those chosen for a tour;
 * `--keep`: pins and settings are still there at the next start.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { samplePages } from '../pages/manifest.ts';
import { launchChromium } from './chromium-with-extension.ts';
import { hasDisplay } from './display.ts';
import { SAMPLE_INDEX, startSampleGreenhouse } from './sample-greenhouse.ts';
import { walk } from './walk.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

const all = process.argv.includes('--all');
const headless = all || process.argv.includes('--headless') || !hasDisplay;

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
  if (headless) await end((await walkPages()) === 0 ? 0 : 1);
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

function walkPages(): Promise<number> {
  const pages = samplePages.filter((page) => page.tour || all);
  return walk(pages, browser, join(top, 'screenshots'));
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
