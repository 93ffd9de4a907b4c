/** The built extension in a real browser, for the tests of this folder. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import {
  type ExtensionBrowser,
  type LaunchOptions,
  launchChromium,
} from '../run/chromium-with-extension.ts';
import { type SampleGreenhouse, startSampleGreenhouse } from '../run/sample-greenhouse.ts';

const extension = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Stage extends ExtensionBrowser {
  server: SampleGreenhouse;
}

/** Starts server and browser. Throws with what to do where build or browser is missing. */
export async function openStage(options: Partial<LaunchOptions> = {}): Promise<Stage> {
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error('The extension is not built; run "npm run build" first, or "npm test".');
  }
  const chromium = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const server = await startSampleGreenhouse();
  const browser = await launchChromium({
    extension,
    chromium,
    port: server.port,
    headless: true,
    ...options,
  });
  return {
    ...browser,
    server,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

/** Address of a sample page. */
export function addressOf(file: string): string {
  const page = samplePages.find((each) => each.file === file);
  if (!page) throw new Error(`no sample page is named ${file}`);
  return page.url;
}

/** The panel's frame in a page; waits until it is there. */
export async function panelOf(page: Page, patience = 30_000): Promise<Frame> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const frame = page.frames().find((each) => each.url().includes('/panel.html'));
    if (frame) return frame;
    await page.waitForTimeout(20);
  }
  throw new Error('the panel did not appear');
}

/** The open panel with what it has found; where it starts as a tab it is opened by that. */
export async function openPanelOf(page: Page, patience = 30_000): Promise<Frame> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const box = await page.locator(HOST).boundingBox();
    if (box && box.width < 100) await page.locator(HOST).click();
    const frame = page.frames().find((each) => each.url().includes('/panel.html'));
    // A panel that turns out to be a tab goes while it is asked.
    const heading = frame?.locator('main h2').first();
    if (frame && (await heading?.isVisible().catch(() => false))) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('the panel could not be opened');
}

/**
 * Clicks in the panel until something there shows it: what changes more than looks takes a click only when
 * the pointer has been in a wholly visible panel for half a second.
 */
export async function pressUntil(button: Locator, effect: Locator): Promise<void> {
  const isDone = async () => (await effect.count()) > 0;
  await expect
    .poll(
      async () => {
        if (await isDone()) return true;
        // It goes where the click before it was taken after all.
        await button.click({ timeout: 2_000 }).catch(() => undefined);
        return isDone();
      },
      { interval: 300 },
    )
    .toBe(true);
}

/** What holds the panel in a page: the parser lets no other `div` stand there. */
export const HOST = 'html > div';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number }[]>;
    sendMessage(tabId: number, message: object): Promise<void>;
  };
};

/** What the panel's key has the service worker say to the page in front; a test cannot press the browser's own key. */
export async function pressPanelKey(stage: Stage, page: Page): Promise<void> {
  await page.bringToFront();
  await (await stage.worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    await chrome.tabs.sendMessage(tab?.id ?? -1, { type: 'toggle-panel' });
  });
}

/** True while the page holds anything of the extension. */
export async function isInjected(page: Page): Promise<boolean> {
  return (await page.locator(HOST).count()) > 0;
}

/** A copy of the built extension in which some of its files begin with a script of the test's. */
export function copyWithPreamble(
  preamble: string,
  files: readonly string[],
): { folder: string; remove(): void } {
  const copy = copyWithHosts([]);
  for (const name of files) {
    const file = join(copy.folder, name);
    writeFileSync(file, `${preamble}\n${readFileSync(file, 'utf8')}`);
  }
  return copy;
}

/** A copy of the built extension that may reach further hosts without asking. */
export function copyWithHosts(hosts: readonly string[]): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-copy-'));
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  manifest.host_permissions = hosts.map((host) => `https://${host}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
