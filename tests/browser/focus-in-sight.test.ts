/** Nothing that the keyboard comes to on a page lies wholly under the panel (WCAG 2.4.11). */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { HOST, openStage, type Stage } from './extension.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
});
afterAll(() => stage.close());

const MOST_STEPS = 80;

const pages = samplePages.filter(({ kind, file }) => kind !== null && !file.startsWith('apart'));
const RANGE = pages.filter(({ tour }) => tour);

/** What the keyboard is on, where none of it is to be seen beside the panel; null at the page's end. */
function underPanel(host: string): string | false | null {
  const { activeElement: at } = document;
  if (!at || at === document.body || at.matches(host)) return null;
  const panel = document.querySelector(host)?.getBoundingClientRect();
  const boxes = [...at.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const isUnder = ({ left, right, top, bottom }: DOMRect) =>
    panel !== undefined &&
    left >= panel.left &&
    right <= panel.right &&
    top >= panel.top &&
    bottom <= panel.bottom;
  return boxes.length > 0 && boxes.every(isUnder) ? at.outerHTML.slice(0, 120) : false;
}

/** What is found under the panel as a person steps through the page, and how many steps that took. */
async function stepThrough(): Promise<{ hidden: string[]; steps: number }> {
  const hidden: string[] = [];
  let steps = 0;
  for (; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(underPanel, HOST);
    if (at === null) break;
    // A panel over the page makes way in the turn after the keyboard has come.
    if (at) {
      await page.waitForTimeout(100);
      const still = await page.evaluate(underPanel, HOST);
      if (still) hidden.push(still);
    }
  }
  return { hidden, steps };
}

async function open({ url }: SamplePage): Promise<void> {
  await page.goto(url);
  await page.locator(HOST).waitFor({ state: 'attached' });
}

/** So many at a time, because each is stepped through key by key. */
const AT_ONCE = 8;
const beside = pages.flatMap((_, at) =>
  at % AT_ONCE === 0 ? [pages.slice(at, at + AT_ONCE)] : [],
);

it.each([
  ...beside.map((some) => ['with the panel beside it', 1280, some] as const),
  ['with the tab that a narrow window begins with', 1024, RANGE] as const,
])('on sample pages %s', async (_, width, pages) => {
  await page.setViewportSize({ width, height: 700 });
  const found: Record<string, string[]> = {};
  let all = 0;
  for (const sample of pages) {
    await open(sample);
    const { hidden, steps } = await stepThrough();
    all += steps;
    if (hidden.length > 0) found[sample.file] = hidden;
  }
  expect(found).toEqual({});
  expect(all).toBeGreaterThan(pages.length);
});
