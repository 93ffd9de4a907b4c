/** The page that opens at installation in a real Firefox, and gear and help in a panel. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefox, panelOf, type Stage, sample, View } from './extension.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openFirefox({ firstPage: true });
});
afterAll(() => stage.close());

/** How many tabs show this page of ours. */
async function tabsWith(path: string): Promise<number> {
  const addresses = await Promise.all(
    (await stage.browser.pages()).map((page) => page.evaluate(() => location.href).catch(() => '')),
  );
  return addresses.filter((address) => address === `${stage.origin}/${path}`).length;
}

it('the first page opens, and says how Firefox has it pinned and which key is set', async () => {
  await expect.poll(() => tabsWith('welcome.html')).toBe(1);
  const page = await stage.openOwnPage('welcome.html');
  const view = new View(page);
  await view.shows('Alt+Shift+G', 'kbd');
  await view.shows(/Pin to Toolbar|is in your toolbar/);
  await view.shows('The guides come from “Bundled handbook”');
  await view.press('Resume Deep Dive', '.sample');
  await view.shows('Resume Deep Dive', '.sample-panel h2');
  await page.close();
});

it('where the hosts were taken away it asks for them in a click', async () => {
  await stage.removeSiteAccess();
  const page = await stage.openOwnPage('welcome.html');
  const view = new View(page);
  await view.press('Allow Greenhouse pages');
  await view.shows('may read Greenhouse pages now');
  await page.close();
});

it('gear and help work in a panel, whose page has few of the browser’s interfaces', async () => {
  const page = await stage.open(sample('scorecard-read-only.html'));
  const panel = await panelOf(page);
  await panel.shows('Bundled handbook', '.foot');
  const before = await tabsWith('welcome.html');
  await panel.press('Options', '.foot');
  await expect.poll(() => tabsWith('options.html')).toBe(1);
  await page.bringToFront();
  await panel.press('Help', '.foot');
  await expect.poll(() => tabsWith('welcome.html')).toBe(before + 1);
});

it('no script of a page finds the guide’s name on the tab', async () => {
  const page = await stage.browser.newPage();
  // Narrow, so that the panel starts as its tab.
  await page.setViewport({ width: 900, height: 700 });
  await page.goto(sample('scorecard-read-only.html').url);
  const host = await page.waitForSelector('html > div');
  const isTab = async () => (await host?.boundingBox())?.width === 32;
  await expect.poll(isTab).toBe(true);
  await host?.click();
  const panel = await panelOf(page);
  await panel.shows(/./, '#guide-name');
  const name = await panel.text('#guide-name');
  await panel.press('Collapse the panel');
  await expect.poll(isTab).toBe(true);
  const told = await page.evaluate((wanted) => {
    document.body.textContent = '';
    document.title = '';
    const found = (window as never as { find(text: string): boolean }).find(wanted);
    getSelection()?.selectAllChildren(document.documentElement);
    return { found, selected: String(getSelection()).includes(wanted) };
  }, name);
  expect(told).toEqual({ found: false, selected: false });
  await page.close();
});
