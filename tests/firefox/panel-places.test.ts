/** The panel outside its page in a real Firefox: in the sidebar and in a window of its own. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFirefox, panelIn, panelOf, type Stage, sample, View } from './extension.ts';

const { guide } = sample('scorecard-plain.html');
const PATIENCE = { timeout: 10_000 };

let stage: Stage;
let page: Page;
let panel: View;
beforeEach(async () => {
  stage = await openFirefox();
  page = await stage.open(sample('scorecard-plain.html'));
  panel = await panelOf(page);
  await panel.shows(guide ?? '', '#guide-name');
});
afterEach(() => stage.close());

const isPanelOnPage = async () => (await panelIn(page)) !== undefined;

/** The panel in a window of its own; a page of the extension says "about:blank" from outside. */
async function ownWindow(): Promise<Page | undefined> {
  for (const each of await stage.browser.pages()) {
    const address = await each.evaluate(() => location.href).catch(() => '');
    if (address.includes('/outside-panel.html?tab=')) return each;
  }
  return undefined;
}

describe('the menu of places', () => {
  it('offers no side panel to the panel in a page, which has no way to open it', async () => {
    await panel.press('Put it elsewhere');
    await panel.shows('In its own window', '.place-menu');
    expect(await panel.text('.place-menu')).not.toContain('side panel');
  });
});

describe('a window of its own', () => {
  it('shows the guide instead of the page, and gives it back', async () => {
    await panel.press('Put it elsewhere');
    await panel.press('In its own window');
    await expect.poll(ownWindow, PATIENCE).toBeDefined();
    const own = new View((await ownWindow()) as Page);
    await own.shows(guide ?? '', '#guide-name');
    await expect.poll(isPanelOnPage, PATIENCE).toBe(false);
    await own.press('Put it elsewhere');
    await own.press('Over the page');
    await expect.poll(ownWindow, PATIENCE).toBeUndefined();
    await expect.poll(isPanelOnPage, PATIENCE).toBe(true);
  });
});

describe('the sidebar', () => {
  it('is opened by its key instead of the panel on the page, which comes back when it is closed', async () => {
    expect(await stage.isSidebarOpen()).toBe(false);
    await stage.pressKey('P');
    await expect.poll(() => stage.isSidebarOpen(), PATIENCE).toBe(true);
    await expect.poll(isPanelOnPage, PATIENCE).toBe(false);
    await stage.pressKey('P');
    await expect.poll(() => stage.isSidebarOpen(), PATIENCE).toBe(false);
    await expect.poll(isPanelOnPage, PATIENCE).toBe(true);
  });

  it('is opened by a button of the popup', async () => {
    const popup = await stage.openOwnPage('popup.html');
    await new View(popup).press('in the side panel');
    await expect.poll(() => stage.isSidebarOpen(), PATIENCE).toBe(true);
  });

  it('is closed by the key of the panel, too', async () => {
    await stage.pressKey('P');
    await expect.poll(isPanelOnPage, PATIENCE).toBe(false);
    await stage.pressKey();
    await expect.poll(() => stage.isSidebarOpen(), PATIENCE).toBe(false);
  });
});
