/** Visits the sample pages one by one, says what was shown on each and takes a picture of it. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { SamplePage } from '../pages/manifest.ts';
import type { ExtensionBrowser } from './chromium-with-extension.ts';
import {
  doneOn,
  inWords,
  isOverview,
  isPainted,
  type PanelText,
  readOtherwise,
  type Seen,
  shownOtherwise,
  wantedOn,
} from './expected.ts';
import { readTabState } from './tab-state.ts';

/** Milliseconds; only a page that is wrong takes as long. */
const PATIENCE = 30_000;
const BETWEEN_LOOKS = 50;

interface Verdict {
  /** What was done, in words. */
  done: string;
  /** What is wrong, one line each. */
  wrong: string[];
  /** A known difference; counted, but not as wrong. */
  known?: string;
  /** Something that a person should hear of though the page is right. */
  hint?: string;
}

/** Returns how many pages were not as expected. `pictures` is a folder that is emptied first. */
export async function walk(
  pages: readonly SamplePage[],
  browser: ExtensionBrowser,
  pictures: string,
): Promise<number> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  for (const [index, sample] of pages.entries()) {
    const page = await browser.context.newPage();
    const verdict = await visit(page, sample, browser);
    print(sample, verdict);
    count(verdict.wrong.length > 0 ? 'wrong' : verdict.known ? 'known' : kindOf(verdict.done));
    const name = `${String(index + 1).padStart(2, '0')}-${sample.file.replace('.html', '.png')}`;
    await page.screenshot({ path: join(pictures, name) });
    await page.close();
  }
  console.log(`\n${summary(pages.length, counts)}`);
  return counts.get('wrong') ?? 0;
}

function kindOf(done: string): string {
  return done.slice(0, done.indexOf(':')) || done;
}

function summary(all: number, counts: ReadonlyMap<string, number>): string {
  const of = (what: string) => counts.get(what) ?? 0;
  const right = all - of('wrong') - of('known');
  const known = of('known') > 0 ? ` ${of('known')} known not to be (≠ above).` : '';
  const parts = `${of('shown')} shown, ${of('asked')} asked, ${of('left alone')} rightly left alone`;
  return `${right} of ${all} pages as expected: ${parts}.${known} Pictures are in screenshots/.`;
}

function print(sample: SamplePage, { done, wrong, known, hint }: Verdict): void {
  const sign = wrong.length > 0 ? '✗' : known ? '≠' : '✓';
  console.log(`${sign} ${titleOf(sample)}\n    ${sample.url}\n    ${done}`);
  for (const line of wrong) console.log(`    ✗ ${line}`);
  if (known) console.log(`    known: ${known}`);
  if (hint) console.log(`    ${hint}`);
}

/** "scorecard: Amara Okafor · Product Manager · Team Interview". */
function titleOf(sample: SamplePage): string {
  const { kind, candidate, job, stage, interview } = wantedOn(sample);
  if (kind === null) return sample.about;
  const parts = [candidate, job, ...new Set([stage, interview])].filter((part) => part !== null);
  return `${kind.replace('-', ' ')}: ${parts.join(' · ') || 'nothing that names an interview'}`;
}

async function visit(page: Page, sample: SamplePage, from: ExtensionBrowser): Promise<Verdict> {
  let asked = false;
  // The content script decides before the page's "load", and asks for the rest of itself at once.
  page.on('request', (request) => {
    asked ||= request.url().startsWith('chrome-extension:');
  });
  await page.goto(sample.url);
  if (sample.kind === null) return leftAlone(asked, await readTabState(from, page));
  if (!asked) return { done: '', wrong: ['the content script did not start'] };
  if (sample.press) await page.locator(sample.press).click();
  return lookUntilRight(page, sample, from);
}

function leftAlone(asked: boolean, tab: Seen['tab']): Verdict {
  const done = 'left alone: nothing for Greenroom on this page';
  return { done, wrong: asked || tab ? ['expected: nothing is loaded or read here'] : [] };
}

async function lookUntilRight(
  page: Page,
  sample: SamplePage,
  from: ExtensionBrowser,
): Promise<Verdict> {
  const wanted = wantedOn(sample);
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const seen = { tab: await readTabState(from, page), panel: await readPanel(page) };
    const done = inWords(doneOn(seen), seen);
    const misread = readOtherwise(seen, wanted);
    const shown = shownOtherwise(seen, wanted);
    if (misread.length === 0 && shown === null) return { done, wrong: [], ...outdated(sample) };
    const isDecided =
      misread.length === 0 && (isOverview(sample.kind) || isPainted(seen, doneOn(seen)));
    if (isDecided && shown && sample.known) {
      return { done: shown, wrong: [], known: sample.known };
    }
    if (Date.now() > deadline) return { done, wrong: shown ? [...misread, shown] : misread };
    await page.waitForTimeout(BETWEEN_LOOKS);
  }
}

function outdated({ known }: SamplePage): Pick<Verdict, 'hint'> {
  return known ? { hint: 'This is right now: take its “known” out of the manifest.' } : {};
}

async function readPanel(page: Page): Promise<PanelText | null> {
  const frame = page.frames().find((each) => each.url().includes('/panel.html'));
  if (!frame) return null;
  return panelText(frame).catch((error: Error) => {
    // A frame that is being replaced has no text; the next look finds the new one.
    if (/detached|destroyed|closed/.test(error.message)) return null;
    throw error;
  });
}

function panelText(frame: Frame): Promise<PanelText> {
  return frame.evaluate(() => {
    const textOf = (element: Element | null) => element?.textContent ?? null;
    const headings = [...document.querySelectorAll('main h2')].map(textOf);
    const rows = [...document.querySelectorAll('main .alternatives .row span:first-child')];
    const isAsking = headings.includes('Which interview is this?');
    return {
      guide: textOf(document.querySelector('#guide-name')),
      place: textOf(document.querySelector('.guide .eyebrow')),
      choices: isAsking ? rows.map((row) => textOf(row) ?? '') : null,
    };
  });
}
