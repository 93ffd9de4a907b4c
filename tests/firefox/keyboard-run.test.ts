/** An interviewer at work in a real Firefox, with the keyboard alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefox, panelOf, type Stage, sample, type View } from './extension.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openFirefox();
});
afterAll(() => stage.close());

const MOST_STEPS = 60;

/** Name or words of what has the keyboard. */
const focused = (within: Page | View['frame']) =>
  within.evaluate(() => {
    const { activeElement: at } = document;
    return (at?.ariaLabel || at?.textContent || at?.getAttribute('title') || '')
      .replace(/\s+/g, ' ')
      .trim();
  });

/** Goes from one thing to the next until the keyboard is on what has this name. */
async function stepTo(name: string, page: Page, within: Page | View['frame']): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(within)) === name) return;
  }
  throw new Error(`the keyboard does not come to “${name}”`);
}

it('reads, jumps to the task, copies it and goes on with the notes', async () => {
  const { url, guide } = sample('scorecard-design-intern.html');
  const page = await stage.open(sample('scorecard-design-intern.html'));
  expect(page.url()).toBe(url);
  const panel = await panelOf(page);
  await panel.shows(guide ?? '', '#guide-name');
  await page.bringToFront();
  await stepTo('Note: Takes feedback', page, page);
  await page.keyboard.type('Calm. ');

  await stage.pressKey();
  const has = (selector: string) =>
    panel.frame.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  await expect.poll(() => has('main:focus')).toBe(true);
  await page.keyboard.press('PageDown');
  const scrolled = () => panel.frame.evaluate(() => document.querySelector('main')?.scrollTop ?? 0);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await stepTo('Task', page, panel.frame);
  await page.keyboard.press('Enter');
  await expect.poll(() => has('#part-task h3:focus')).toBe(true);
  const [task = ''] = (await panel.text('#part-task .rich')).split('\n');
  await stepTo('Copy task', page, panel.frame);
  await page.keyboard.press('Enter');
  await expect.poll(() => has('button:focus .tick')).toBe(true);

  await page.keyboard.press('Escape');
  await expect.poll(() => focused(page)).toBe('Note: Takes feedback');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  await page.keyboard.type(' Done.');
  const notes = () =>
    page.$eval(
      '[aria-label="Note: Takes feedback"]',
      (each) => (each as HTMLTextAreaElement).value,
    );
  await expect.poll(notes).toMatch(/^Calm\. .+ Done\.$/s);
  expect(await notes()).toContain(task);
  await page.close();
});
