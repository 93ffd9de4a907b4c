/** The panel outside its page: in the browser's side panel and in a window of its own. */
import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, HOST, openPanelOf, openStage, panelOf, type Stage } from './extension.ts';
import { isSidePanelOpen, sidePanelOf } from './side-panel.ts';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<void>;
  };
};

const GUIDE = 'Product interview';
const OTHER_PAGE = 'scorecard-read-only.html';

let stage: Stage;
let page: Page;
beforeEach(async () => {
  stage = await openStage({ viewport: { width: 1400, height: 800 } });
  page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-plain.html'));
});
afterEach(() => stage.close());

/** Chooses a place in the menu of a panel. */
async function putElsewhere(panel: Frame | Page, place: string): Promise<void> {
  await panel.getByRole('button', { name: 'Put it elsewhere' }).click();
  await panel.getByRole('button', { name: place, exact: true }).click();
}

async function openWindow(): Promise<Page> {
  const opened = stage.context.waitForEvent('page');
  await putElsewhere(await openPanelOf(page), 'In its own window');
  const own = await opened;
  await own.getByRole('heading', { name: GUIDE }).waitFor();
  return own;
}

/** What the browser's command has the service worker say to the page. */
async function pressKey(): Promise<void> {
  await (await stage.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'toggle-panel' });
  });
}

const widthOnPage = async () => (await page.locator(HOST).boundingBox())?.width ?? 0;
const room = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);

describe('the menu of places', () => {
  it('is worked by the keyboard, says where the panel is, and gives Escape back', async () => {
    const panel = await openPanelOf(page);
    const opener = panel.getByRole('button', { name: 'Beside the page. Put it elsewhere' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const focused = () => panel.locator(':focus').innerText();
    await expect.poll(focused).toBe('Beside the page');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await expect.poll(focused).toBe('Over the page');
    expect(await room()).toBe('380px');
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Over the page. Put it elsewhere' }).waitFor();
    expect(await room()).toBe('0px');
    expect(await widthOnPage()).toBe(380);
    await page.reload();
    await (await openPanelOf(page)).getByRole('heading', { name: GUIDE }).waitFor();
    expect(await room()).toBe('0px');
  });
});

describe('a window of its own', () => {
  it('shows the guide instead of the page, and follows the tab', async () => {
    const own = await openWindow();
    expect(await own.title()).toBe(GUIDE);
    expect(await widthOnPage()).toBe(32);
    expect(await room()).toBe('0px');
    await page.goto(addressOf(OTHER_PAGE));
    await own.getByRole('heading', { name: GUIDE }).waitFor({ state: 'detached' });
    await own.locator('#guide-name').waitFor();
    await page.goto('https://app.greenhouse.io/nothing');
    await own.getByText('This tab shows no interview').waitFor();
    await page.close();
    await own.getByText('The tab that this window followed is closed').waitFor();
    await own.getByRole('combobox').fill('values');
    await own.getByRole('option').first().waitFor();
  });

  it('is opened by the tab on the page where the panel was put there', async () => {
    const own = await openWindow();
    await own.close();
    await page.reload();
    await expect.poll(widthOnPage).toBe(32);
    const opened = stage.context.waitForEvent('page');
    await page.locator(HOST).click();
    await (await opened).getByRole('heading', { name: GUIDE }).waitFor();
    const pages = stage.context.pages().length;
    await page.locator(HOST).click();
    await page.waitForTimeout(500);
    expect(stage.context.pages().length).toBe(pages);
    expect(await widthOnPage()).toBe(32);
  });

  it('puts the panel back beside the page, and closes', async () => {
    const own = await openWindow();
    await putElsewhere(own, 'Beside the page');
    await expect.poll(() => own.isClosed()).toBe(true);
    await expect.poll(widthOnPage).toBe(380);
    await (await panelOf(page)).getByRole('heading', { name: GUIDE }).waitFor();
  });

  it('changes what is shown on the page that it follows', async () => {
    const own = await openWindow();
    await own.getByText('Why this guide?').click();
    await own.getByRole('button', { name: 'Only this once' }).click();
    await own.getByRole('button', { name: 'Undo the choice' }).waitFor();
  });
});

describe('the browser’s side panel', () => {
  it('shows the guide instead of the page, follows the tab in front, and gives it back', async () => {
    await putElsewhere(await openPanelOf(page), 'In the browser’s side panel');
    const panel = await sidePanelOf(stage);
    await expect.poll(() => panel.text()).toContain(GUIDE);
    await expect.poll(() => page.locator(HOST).count()).toBe(0);

    const other = await stage.context.newPage();
    await other.goto('https://app.greenhouse.io/nothing');
    await expect.poll(() => panel.text()).toContain('This tab shows no interview');
    expect(await panel.text()).not.toContain(GUIDE);
    await page.bringToFront();
    await expect.poll(() => panel.text()).toContain(GUIDE);

    await panel.press('Put it elsewhere');
    await panel.press('Beside the page');
    await expect.poll(() => isSidePanelOpen(stage)).toBe(false);
    await expect.poll(widthOnPage).toBe(380);
  });

  it('is closed by the key, and opened again by the tab on the page', async () => {
    await putElsewhere(await openPanelOf(page), 'In the browser’s side panel');
    await sidePanelOf(stage);
    await expect.poll(() => page.locator(HOST).count()).toBe(0);
    await pressKey();
    await expect.poll(() => isSidePanelOpen(stage)).toBe(false);
    await expect.poll(widthOnPage).toBe(32);
    await page.locator(HOST).click();
    await expect.poll(() => isSidePanelOpen(stage)).toBe(true);
    await expect.poll(() => page.locator(HOST).count()).toBe(0);
  });

  it('and the window take each other’s place', async () => {
    await putElsewhere(await openPanelOf(page), 'In the browser’s side panel');
    const panel = await sidePanelOf(stage);
    await panel.press('Put it elsewhere');
    await panel.press('In its own window');
    await expect.poll(() => isSidePanelOpen(stage)).toBe(false);
    const own = stage.context.pages().find((each) => each.url().includes('outside-panel'));
    await putElsewhere(own as Page, 'In the browser’s side panel');
    await expect.poll(() => isSidePanelOpen(stage)).toBe(true);
    await expect.poll(() => page.locator(HOST).count()).toBe(0);
    await expect.poll(() => own?.isClosed()).toBe(true);
  });
});
