/** The page that opens at installation, the way back to it, and what is said after an update. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import words from '../../public/_locales/en/messages.json';
import { addressOf, openPanelOf, openStage, type Stage } from './extension.ts';

const TAB = /^Greenroom: Resume Deep Dive/;
const NEWS = words.news_0_1_0.message;

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

let stage: Stage;
let first: Page;
beforeAll(async () => {
  stage = await openStage({ firstPage: true });
  first =
    stage.context.pages().find((page) => page.url().endsWith('/welcome.html')) ??
    (await stage.context.waitForEvent('page', (page) => page.url().endsWith('/welcome.html')));
});
afterAll(() => stage.close());

/** What a click on a button of ours opens. */
async function opened(press: () => Promise<void>): Promise<string> {
  const [page] = await Promise.all([stage.context.waitForEvent('page'), press()]);
  await page.waitForURL(/\.html|shortcuts/);
  const { pathname, href } = new URL(page.url());
  await page.close();
  return href.startsWith('chrome://') ? href : pathname;
}

describe('at installation', () => {
  it('the first page opens in a tab of its own', async () => {
    await first.getByRole('heading', { name: 'The right interview guide' }).waitFor();
  });

  it('its tab opens the guide beside the sample, and gives the keyboard back', async () => {
    await first.bringToFront();
    const tab = first.getByRole('button', { name: TAB });
    await tab.focus();
    await first.keyboard.press('Enter');
    await first.getByRole('heading', { name: 'Resume Deep Dive', exact: true }).waitFor();
    const [page, panel] = await Promise.all(
      ['.sample-page', '.sample-panel'].map((part) => first.locator(part).boundingBox()),
    );
    expect(page && panel && panel.x >= page.x + page.width).toBe(true);
    await first.keyboard.press('Escape');
    await tab.waitFor();
    expect(await tab.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('it names the handbook, the key as it is set, how to pin the icon, and what is read', async () => {
    await first.getByText('The guides come from “Bundled handbook”').waitFor();
    await first.locator('kbd', { hasText: 'Alt+Shift+G' }).waitFor();
    await first.getByText('the pin beside Greenroom').waitFor();
    await first.getByText('Pages on greenhouse.io, and no others').waitFor();
    const change = first.getByRole('button', { name: 'Change the key' });
    expect(await opened(() => change.click())).toBe('chrome://extensions/shortcuts');
  });

  it.each([320, 600])('at %i px nothing is cut off, open or not', async (width) => {
    await first.setViewportSize({ width, height: 700 });
    const fits = () => first.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
    expect(await fits()).toBe(true);
    await first.getByRole('button', { name: TAB }).click();
    expect(await fits()).toBe(true);
    await first.keyboard.press('Escape');
  });

  it('nothing is asked of any other place', async () => {
    const asked: string[] = [];
    first.on('request', (request) => asked.push(new URL(request.url()).protocol));
    await first.reload();
    await first.getByRole('button', { name: TAB }).waitFor();
    expect([...new Set(asked)]).toEqual(['chrome-extension:']);
  });
});

describe('gear and help', () => {
  it.each(['popup', 'panel'])('stand at the foot of the %s', async (place) => {
    const page = await stage.context.newPage();
    const isPanel = place === 'panel';
    await page.goto(isPanel ? addressOf('scorecard-read-only.html') : `${stage.origin}/popup.html`);
    const view = isPanel ? await openPanelOf(page) : page;
    const foot = view.locator('.foot');
    await foot.getByText('Bundled handbook').waitFor();
    await foot.getByText(/^Greenroom \d/).waitFor();
    const press = (name: string) => () => foot.getByRole('button', { name }).click();
    expect(await opened(press('Options'))).toBe('/options.html');
    expect(await opened(press('Help'))).toBe('/welcome.html');
    await page.close();
  });
});

describe('after an update', () => {
  const seen = async (version: string) =>
    (await stage.worker()).evaluate(
      (was) => chrome.storage.local.set({ 'seen-version': was }),
      version,
    );

  it('one line says what is new, until it is closed', async () => {
    await seen('0.0.9');
    const page = await stage.context.newPage();
    await page.goto(addressOf('scorecard-read-only.html'));
    const panel = await openPanelOf(page);
    await panel.getByText(NEWS).waitFor();
    await panel.getByRole('button', { name: 'Close what is new' }).click();
    await panel.getByText(NEWS).waitFor({ state: 'detached' });
    await page.goto(`${stage.origin}/popup.html`);
    await page.locator('.foot').getByText('Bundled handbook').waitFor();
    expect(await page.getByText(NEWS).count()).toBe(0);
    await page.close();
  });

  it('no page opens', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'greenroom-update-'));
    const profile = mkdtempSync(join(tmpdir(), 'greenroom-update-profile-'));
    cpSync(new URL('../../.output/chrome-mv3', import.meta.url), copy, { recursive: true });
    const pages = async () => {
      const updated = await openStage({ extension: copy, profile });
      const popup = await updated.context.newPage();
      await popup.goto(`${updated.origin}/popup.html`);
      await popup.locator('.foot').getByText('Bundled handbook').waitFor();
      const urls = updated.context.pages().map((page) => new URL(page.url()).pathname);
      await updated.close();
      return urls;
    };
    await pages();
    const file = join(copy, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    expect(await pages()).not.toContain('/welcome.html');
    for (const folder of [copy, profile]) rmSync(folder, { recursive: true, force: true });
  });
});
