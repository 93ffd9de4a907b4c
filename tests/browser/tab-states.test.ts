/** The tab in a page and the icon in the toolbar: what they say of the page, and to whom. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addressOf, HOST, openStage, type Stage } from './extension.ts';

const FOUND = 'scorecard-read-only.html';

interface Chrome {
  tabs: { query(wanted: object): Promise<{ id: number }[]> };
  action: { getTitle(tab: { tabId: number }): Promise<string> };
}
declare const chrome: Chrome;

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
  // Narrow, so that the panel starts as its tab.
  await page.setViewportSize({ width: 900, height: 700 });
});
afterEach(() => page.close());

/** The tab as assistive software is told of it; the page's own scripts see nothing. */
async function tabName(): Promise<string> {
  const session = await stage.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const tab = nodes.find(
    ({ role, name }) => role?.value === 'button' && /^Greenroom/.test(name?.value),
  );
  return tab?.name?.value ?? '';
}

async function toolbarTitle(): Promise<string> {
  return (await stage.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
  });
}

it.each([
  [FOUND, /^Greenroom: (?!no guide|several)/],
  ['scorecard-no-match.html', /^Greenroom: no guide for this page$/],
])('both name the guide, or say that there is none: %s', async (file, words) => {
  await page.goto(addressOf(file));
  await expect.poll(tabName).toMatch(words);
  await expect.poll(toolbarTitle).toBe(await tabName());
});

it('no script of the page finds the guide’s name on the tab', async () => {
  await page.goto(addressOf(FOUND));
  await expect.poll(tabName).toMatch(/: ./);
  const name = (await tabName()).replace('Greenroom: ', '');
  const told = await page.evaluate(
    ({ name, host }) => {
      for (const each of document.querySelectorAll('body, head')) each.textContent = '';
      const { find } = window as never as { find(text: string): boolean };
      const found = find.call(window, name);
      document.execCommand('selectAll');
      const element = document.querySelector(host);
      return {
        found,
        selected: String(getSelection()).includes(name),
        text: element?.textContent,
        html: element?.outerHTML.includes(name),
        title: element?.getAttribute('title'),
      };
    },
    { name, host: HOST },
  );
  expect(told).toEqual({ found: false, selected: false, text: '', html: false, title: null });
});

it('a tab is narrow, and as long as its words need', async () => {
  await page.goto(addressOf(FOUND));
  await expect.poll(tabName).toMatch(/: ./);
  const box = await page.locator(HOST).boundingBox();
  expect(box?.width).toBe(32);
  await page.locator(HOST).click();
  await expect
    .poll(() => page.frames().some((each) => each.url().includes('/panel.html')))
    .toBe(true);
});
