/** What a person sees of a guide without scrolling, in a small window. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, openPanelOf, openStage, type Stage } from './extension.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

it.each([
  ['the first question', 'scorecard-apostrophes.html', '.questions li'],
  ['the agenda of a guide without questions', 'scheduling-v2.html', '.agenda li'],
  ['the task of a take-home', 'kit-very-long-names.html', '.marked .rich p'],
])('%s stands in the upper half, below a head of three lines', async (_, file, first) => {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.goto(addressOf(file));
  const panel = await openPanelOf(page);
  const lead = panel.locator(first).first();
  await lead.waitFor();
  const line = 24;
  expect(await lead.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(320);
  const head = panel.locator('.guide header');
  expect((await head.boundingBox())?.height).toBeLessThanOrEqual(3.25 * line);
  await page.close();
});

it('the first question of a guide that is only likely does so below what is asked of the person', async () => {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1024, height: 640 });
  const html = readFileSync(new URL('../pages/scorecard-bar.html', import.meta.url), 'utf8');
  await page.route(addressOf('scorecard-bar.html'), (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replaceAll('Portfolio Walkthrough', 'Values Interview'),
    }),
  );
  await page.goto(addressOf('scorecard-bar.html'));
  const panel = await openPanelOf(page);
  await panel.getByText('Is this the right guide?').waitFor();
  const question = panel.locator('.questions li').first();
  expect(await question.evaluate((each) => each.getBoundingClientRect().top)).toBeLessThan(320);
  await page.close();
});

it('marks stay in sight and lead past what they cover; nothing but the guide moves', async () => {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.goto(addressOf('scheduling-v2.html'));
  const panel = await openPanelOf(page);
  const marks = panel.locator('.marks');
  await marks.getByRole('button', { name: 'Task' }).press('Enter');
  const heading = panel.locator('h3:focus');
  expect(await heading.innerText()).toContain('Task');
  const main = (await panel.locator('main').boundingBox()) ?? { y: -1 };
  const bar = (await marks.boundingBox()) ?? { y: -1, height: 0 };
  expect(bar.y).toBe(main.y);
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(bar.y + bar.height);
  expect(await panel.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  await page.close();
});
