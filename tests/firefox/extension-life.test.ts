/** What is left of the panel in a real Firefox when the extension changes under an open page. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFirefox, panelOf, type Stage, sample, type View } from './extension.ts';

const DRAFT = 'Half a sentence about the cand';

let stage: Stage;
let page: Page;
let panel: View;
beforeEach(async () => {
  stage = await openFirefox();
  page = await stage.open(sample('scorecard-plain.html'));
  panel = await panelOf(page);
  await panel.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  await page.evaluate((value) => {
    document.body.prepend(
      Object.assign(document.createElement('textarea'), { id: 'draft', value }),
    );
  }, DRAFT);
});
afterEach(() => stage.close());

const draft = () => page.$eval('#draft', (field) => (field as HTMLTextAreaElement).value);
/** Installs the extension over itself, and waits until what the old one left has made room. */
async function update(): Promise<void> {
  await page.evaluate(() => document.querySelector('html > div')?.setAttribute('data-old', ''));
  await stage.installAgain();
  const hosts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('html > div')].map((host) => host.matches('[data-old]')),
    );
  await expect.poll(hosts).toEqual([false]);
}
/** Whether a click in the middle of where the panel was reaches the page. */
const isFree = () =>
  page.evaluate(() => {
    const hit = document.elementFromPoint(innerWidth - 60, innerHeight / 2);
    return !hit?.matches('html > div');
  });

const rootStyle = () => page.evaluate(() => document.documentElement.getAttribute('style'));

it('an update puts a new panel in the place of the old one, and keeps the scorecard', async () => {
  expect(await rootStyle()).toContain('380px');
  await update();
  const again = await panelOf(page);
  await again.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  expect(await rootStyle()).toContain('380px');
  await again.press('Collapse the panel');
  await expect.poll(isFree).toBe(true);
  expect(await rootStyle()).toBe(null);
  expect(await draft()).toBe(DRAFT);
});

it('an update leaves nothing of the room that a fixed bar gave', async () => {
  await page.evaluate(() => {
    const bar = Object.assign(document.createElement('div'), {
      id: 'bar',
      innerHTML: '<button>Me</button>',
    });
    bar.style.cssText = 'position: fixed; top: 0; left: 0; right: 0; text-align: right';
    document.body.append(bar);
  });
  const free = () =>
    page.evaluate(
      () => innerWidth - (document.querySelector('#bar')?.getBoundingClientRect().right ?? 0),
    );
  const before = await free();
  await expect.poll(free).toBeGreaterThan(before + 379);
  await update();
  const again = await panelOf(page);
  await again.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  await expect.poll(free).toBeGreaterThan(before + 379);
  await again.press('Collapse the panel');
  await expect.poll(free).toBeLessThan(before + 1);
});

it('an update under a collapsed panel keeps one tab, which opens the panel', async () => {
  await panel.press('Collapse the panel');
  await expect.poll(isFree).toBe(true);
  await update();
  await page.bringToFront();
  await stage.pressKey();
  const again = await panelOf(page);
  await again.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  expect(await draft()).toBe(DRAFT);
});

it('a removal takes the panel away, and leaves a sentence that can be closed', async () => {
  await stage.uninstall();
  await expect.poll(isFree).toBe(true);
  // The sentence stands in a closed shadow root: what is seen there is what a click meets.
  const isSaid = () =>
    page.evaluate(
      () => document.elementFromPoint(innerWidth - 200, 30)?.matches('html > div') === true,
    );
  await expect.poll(isSaid).toBe(true);
  const right = await page.evaluate(() => document.documentElement.clientWidth);
  await page.mouse.click(right - 40, 48);
  await expect.poll(isSaid).toBe(false);
  expect(await draft()).toBe(DRAFT);
});
