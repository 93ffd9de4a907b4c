/** A browser for `npm run dev`: takes in a new build of the extension without being touched. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page as ChromiumPage } from 'playwright-core';
import {
  type ExtensionBrowser,
  launchChromium,
  reloadExtension,
} from './chromium-with-extension.ts';
import { launchFirefox } from './firefox-with-extension.ts';

/** Milliseconds. */
const PATIENCE = 20_000;
const BETWEEN_LOOKS = 30;

export interface DevBrowser {
  /** Loads the extension from its folder again, then the pages that are open. */
  takeIn(): Promise<void>;
  /** Loads the open pages again; the extension stays. */
  reloadPages(): Promise<void>;
  /** Writes a PNG of the first page. */
  takePicture(path: string): Promise<void>;
  close(): Promise<void>;
}

export interface DevBrowserOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Path of the browser's program. */
  program: string;
  /** Port of the sample Greenhouse on the loopback interface. */
  port: number;
  headless: boolean;
  /** The page to open. */
  address: string;
  /** Called when the person closes the browser. */
  onClosed(): void;
}

/** Throws where the browser does not start or does not load the extension. */
export async function openChromium(options: DevBrowserOptions): Promise<DevBrowser> {
  const { extension, program, port, headless } = options;
  const viewport = headless ? { width: 1280, height: 800 } : null;
  const started = await launchChromium({
    extension,
    chromium: program,
    port,
    headless,
    viewport,
    reloadable: true,
  });
  const { context } = started;
  context.on('close', options.onClosed);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(options.address);
  const sites = () => context.pages().filter(isOfSite);
  return {
    async takeIn() {
      const own = ownPages(started).map((each) => each.url());
      await showAgain(sites(), () => reloadExtension(context, extension));
      // The browser closes the extension's own pages (options, popup) with it.
      for (const address of own) await (await context.newPage()).goto(address);
    },
    reloadPages: () => showAgain(sites()),
    async takePicture(path) {
      await sites()[0]?.screenshot({ path });
    },
    close: started.close,
  };
}

function isOfSite(page: ChromiumPage): boolean {
  return page.url().startsWith('https:');
}

function ownPages({ context, origin }: ExtensionBrowser): ChromiumPage[] {
  return context.pages().filter((page) => page.url().startsWith(origin));
}

/** What the two browsers' pages have in common. */
interface AnyPage {
  reload(): Promise<unknown>;
  frames(): { evaluate(look: () => boolean): Promise<boolean> }[];
}

/** Loads the pages again; those that had an open panel are waited for until it is there again. */
async function showAgain(pages: readonly AnyPage[], first?: () => Promise<void>): Promise<void> {
  const open = await Promise.all(pages.map(hasPanel));
  await first?.();
  await Promise.all(pages.map((page) => page.reload()));
  await Promise.all(pages.map((page, at) => open[at] && waitForPanel(page)));
}

async function waitForPanel(page: AnyPage): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await hasPanel(page))) {
    if (Date.now() > deadline) {
      throw new Error('the panel did not come back; its reason is in the console of the page');
    }
    await wait(BETWEEN_LOOKS);
  }
}

/** True where the panel has something to show. */
async function hasPanel(page: AnyPage): Promise<boolean> {
  const looks = page.frames().map((frame) =>
    // A frame that goes away while it is looked at holds no panel.
    frame.evaluate(isPaintedPanel).catch(() => false),
  );
  return (await Promise.all(looks)).includes(true);
}

/** Runs in the page. */
function isPaintedPanel(): boolean {
  const main = document.querySelector('main');
  return location.pathname === '/panel.html' && main?.getAttribute('aria-busy') === 'false';
}

/** Throws where the browser does not start or refuses the extension. */
export async function openFirefox(options: DevBrowserOptions): Promise<DevBrowser> {
  const { extension, program, port, headless } = options;
  const { browser, close } = await launchFirefox({
    extension,
    firefox: program,
    port,
    headless,
  });
  browser.on('disconnected', options.onClosed);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(options.address);
  const sites = async () =>
    (await browser.pages()).filter((each) => each.url().startsWith('https:'));
  return {
    takeIn: async () =>
      showAgain(await sites(), async () => {
        await browser.installExtension(extension);
      }),
    reloadPages: async () => showAgain(await sites()),
    async takePicture(path) {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close,
  };
}
