/** What is left of the panel when the extension is loaded again under an open page. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reloadExtension } from '../run/chromium-with-extension.ts';
import { addressOf, HOST, isInjected, openStage, panelOf, type Stage } from './extension.ts';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const DRAFT = 'Half a sentence about the cand';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage({ reloadable: true });
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-plain.html'));
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  await page.evaluate((text) => {
    const field = Object.assign(document.createElement('textarea'), { id: 'draft', value: text });
    document.body.prepend(field);
  }, DRAFT);
});
afterEach(() => page.close());

const box = () =>
  page.locator(HOST).evaluate((host) => {
    const { left, right, top, height } = host.getBoundingClientRect();
    return { left, right, top, height };
  });
const draft = () => page.locator('#draft').inputValue();

describe('an update under an open panel', () => {
  beforeEach(async () => {
    await reloadExtension(stage.context, extension);
    await expect.poll(async () => (await box()).height, { timeout: 20_000 }).toBeLessThan(200);
  });

  it('leaves a sentence that is closed by its button, and the scorecard as it was', async () => {
    const { right, top, height } = await box();
    await page.mouse.click(right - 40, top + height / 2);
    await expect.poll(() => isInjected(page)).toBe(false);
    expect(await draft()).toBe(DRAFT);
  });

  it('leaves a sentence that is closed by the keyboard', async () => {
    await page.keyboard.press('Alt+Shift+G');
    await expect.poll(() => isInjected(page)).toBe(false);
    expect(await draft()).toBe(DRAFT);
  });
});

it('an update under a collapsed panel takes its tab away, and leaves the scorecard as it was', async () => {
  const panel = await panelOf(page);
  await panel.getByRole('button', { name: 'Collapse the panel' }).click();
  await expect.poll(async () => (await box()).height).toBeLessThan(200);
  await reloadExtension(stage.context, extension);
  await expect.poll(() => isInjected(page)).toBe(false);
  expect(await draft()).toBe(DRAFT);
});
