import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, HOST, openStage, panelOf, pressUntil, type Stage } from './extension.ts';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void>; get(key: null): Promise<object> } };
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<void>;
  };
};

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
  await store({ 'panel-settings': { version: 1 } });
});
afterEach(() => page.close());

async function store(items: object): Promise<void> {
  await (await stage.worker()).evaluate((value) => chrome.storage.local.set(value), items);
}

async function openPanel(): Promise<Frame> {
  await page.goto(addressOf('scorecard-read-only.html'));
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  return panel;
}

/** Left edge and width of the host element, in pixels. */
const box = () =>
  page.locator(HOST).evaluate((host) => {
    const { left, width, height } = host.getBoundingClientRect();
    return { left, width, height };
  });

describe('the panel remembers', () => {
  it('that it was collapsed with Escape', async () => {
    const panel = await openPanel();
    await panel.getByRole('combobox').focus();
    // So narrow that it covers the page.
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await box()).width).toBe(32);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await expect.poll(async () => (await box()).width).toBe(32);
  });

  it('that it was collapsed on this kind of page, and on no other', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: /collapse/i }).click();
    await expect.poll(async () => (await box()).width).toBe(32);
    await page.goto(addressOf('kit-classic.html'));
    const other = await panelOf(page);
    await other.locator('#guide-name').waitFor();
    await page.goto(addressOf('scorecard-plain.html'));
    await expect.poll(async () => (await box()).width).toBe(32);
  });

  it('its side', async () => {
    const panel = await openPanel();
    await panel.getByRole('button', { name: /left/i }).click();
    await expect.poll(async () => (await box()).left).toBe(0);
    await page.reload();
    await panelOf(page);
    expect((await box()).left).toBe(0);
  });

  it('its width, which the keyboard changes too', async () => {
    const panel = await openPanel();
    const { width } = await box();
    await panel.getByRole('separator').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(async () => (await box()).width).toBeGreaterThan(width);
  });

  it('its colours', async () => {
    const panel = await openPanel();
    const theme = () => panel.evaluate(() => document.documentElement.dataset.theme);
    await panel.getByRole('button', { name: /colours|theme/i }).click();
    await expect.poll(theme).toBe('light');
    await page.reload();
    const again = await panelOf(page);
    await again.locator('#guide-name').waitFor();
    expect(await again.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  });
});

it('storage that cannot be read is put aside, said once, and the guide is shown', async () => {
  await store({ pins: { version: 1, value: 'no list' } });
  const panel = await openPanel();
  const notice = panel.getByRole('alert');
  await notice.filter({ hasText: 'could not be read' }).waitFor();
  const kept = await (await stage.worker()).evaluate(() => chrome.storage.local.get(null));
  expect(Object.keys(kept).some((key) => key.startsWith('aside:pins'))).toBe(true);
  const free = panel.locator('main:not(:has([role=alert]))');
  await pressUntil(panel.getByRole('button', { name: 'Understood' }).first(), free);
  await page.reload();
  const again = await panelOf(page);
  await again.locator('#guide-name').waitFor();
  expect(await again.getByRole('alert').count()).toBe(0);
});

it('two settings that are changed at the same moment are both kept', async () => {
  const panel = await openPanel();
  const options = await stage.context.newPage();
  await options.goto(`${stage.origin}/options.html`);
  const change = (from: Page | Frame, settings: object) =>
    from.evaluate((value) => chrome.runtime.sendMessage(value), {
      type: 'change-settings',
      settings,
    });
  for (let round = 0; round < 6; round += 1) {
    const theme = round % 2 === 0 ? 'dark' : 'light';
    const width = 400 + round;
    await Promise.all([change(panel, { width }), change(options, { theme })]);
    const kept = (await (await stage.worker()).evaluate(() => chrome.storage.local.get(null))) as {
      'panel-settings'?: object;
    };
    expect(kept['panel-settings']).toMatchObject({ width, theme });
  }
  await options.close();
});

it('a setting is kept though the service worker was asleep when it was changed', async () => {
  const panel = await openPanel();
  const options = await stage.context.newPage();
  await options.goto(`${stage.origin}/options.html`);
  const browser = await stage.context.newCDPSession(options);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await panel.getByRole('button', { name: /collapse/i }).click();
  await expect.poll(async () => (await box()).width).toBe(32);
  const kept = () => options.evaluate(() => chrome.storage.local.get(null));
  await expect.poll(kept).toMatchObject({
    'panel-settings': { collapsed: { scorecard: true } },
  });
  await options.close();
});

it('damaged settings leave a usable panel', async () => {
  await store({ 'panel-settings': { version: 1, width: 'broad', side: 7, collapsed: 'maybe' } });
  await openPanel();
  expect((await box()).width).toBe(380);
});
