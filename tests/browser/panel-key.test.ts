/** What the panel's key does to the keyboard: no letter is lost, and the way back leads to the very place. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, HOST, openStage, panelOf, pressPanelKey, type Stage } from './extension.ts';

declare const chrome: {
  storage: { local: { clear(): Promise<void> } };
};

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.clear());
  page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-plain.html'));
});
afterEach(() => page.close());

const pressKey = () => pressPanelKey(stage, page);

async function openPanel(): Promise<Frame> {
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  return panel;
}

async function closePanel(): Promise<void> {
  await (await openPanel()).getByRole('button', { name: /collapse/i }).click();
  await expect.poll(hostWidth).toBe(32);
}

const FIELDS = {
  'a text field': '<textarea id="notes" style="position:static"></textarea>',
  'an editor': '<div id="notes" contenteditable="true">&nbsp;</div>',
};

async function addField(html: string): Promise<void> {
  await page.evaluate((field) => document.body.insertAdjacentHTML('afterbegin', field), html);
  await page.locator('#notes').click();
}

const notes = () =>
  page
    .locator('#notes')
    .evaluate((field) =>
      ('value' in field ? String(field.value) : (field.textContent ?? '')).trim(),
    );
const hostWidth = () => page.locator(HOST).evaluate((host) => host.getBoundingClientRect().width);
const isInPanel = () => page.locator(HOST).evaluate((host) => document.activeElement === host);

describe.each(Object.entries(FIELDS))('while somebody types in %s', (_, html) => {
  it('the panel opens and every letter arrives', async () => {
    await closePanel();
    await addField(html);
    await page.keyboard.type('abc');
    const opened = pressKey();
    await page.keyboard.type('def');
    await opened;
    await openPanel();
    await page.keyboard.type('ghi');
    expect(await notes()).toBe('abcdefghi');
  });

  it('a second press enters the panel, and Escape comes back to between the same letters', async () => {
    await openPanel();
    await addField(html);
    await page.keyboard.type('abef');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await pressKey();
    await expect.poll(isInPanel).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isInPanel).toBe(false);
    await page.keyboard.type('cd');
    expect(await notes()).toBe('abcdef');
    expect(await hostWidth()).toBe(380);
  });

  it('Escape comes back from a click in the panel too', async () => {
    const panel = await openPanel();
    await addField(html);
    await page.keyboard.type('ab');
    await panel.getByRole('combobox').click();
    await expect.poll(isInPanel).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isInPanel).toBe(false);
    await page.keyboard.type('cd');
    expect(await notes()).toBe('abcd');
  });
});

it('in the panel that was entered the keyboard scrolls at once', async () => {
  const panel = await openPanel();
  await pressKey();
  await expect.poll(isInPanel).toBe(true);
  await panel.locator('main:focus').waitFor();
  await page.keyboard.press('PageDown');
  const scrolled = () => panel.locator('main').evaluate((part) => part.scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(0);
});

it('a press in the panel closes it', async () => {
  await openPanel();
  await pressKey();
  await expect.poll(isInPanel).toBe(true);
  await pressKey();
  await expect.poll(hostWidth).toBe(32);
});

it('from its tab the key leads into the panel that it opens', async () => {
  await closePanel();
  await expect.poll(isInPanel).toBe(true);
  await pressKey();
  await openPanel();
  const isInFrame = () =>
    page.frames().some((frame) => frame.url().includes('panel.html')) && isInPanel();
  await expect.poll(isInFrame).toBe(true);
  await page.keyboard.press('Escape');
  expect(await hostWidth()).toBe(380);
});

it('where nobody types the key leads into the panel that it opens', async () => {
  await closePanel();
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await pressKey();
  await openPanel();
  await expect.poll(isInPanel).toBe(true);
});

it('a panel that covers the field takes the keyboard, and gives it back as it closes', async () => {
  await closePanel();
  await page.setViewportSize({ width: 360, height: 640 });
  await addField(FIELDS['a text field']);
  await page.keyboard.type('ab');
  await pressKey();
  await openPanel();
  await expect.poll(isInPanel).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(hostWidth).toBe(32);
  await page.keyboard.type('cd');
  expect(await notes()).toBe('abcd');
});

it('a window that comes to the front meanwhile takes the keyboard from no panel that opens', async () => {
  await closePanel();
  await page.evaluate((host) => {
    document.body.insertAdjacentHTML('afterbegin', '<button id="there">There</button>');
    const there = document.querySelector<HTMLElement>('#there');
    there?.focus();
    // The browser says once more what has the keyboard, before the panel is seen.
    const observer = new MutationObserver(() => {
      if (document.querySelector<HTMLElement>(host)?.style.width === '32px') return;
      observer.disconnect();
      there?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      Object.assign(window, { isSaid: true });
    });
    observer.observe(document, { attributes: true, attributeFilter: ['style'], subtree: true });
  }, HOST);
  await pressKey();
  await expect.poll(() => page.evaluate(() => 'isSaid' in window)).toBe(true);
  await openPanel();
  await expect.poll(isInPanel).toBe(true);
});
