/** The built extension in a real Firefox, for the tests of this folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import {
  type FirefoxOptions,
  type FirefoxWithExtension,
  launchFirefox,
} from '../run/firefox-with-extension.ts';
import { type SampleGreenhouse, startSampleGreenhouse } from '../run/sample-greenhouse.ts';

const extension = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const PATIENCE = 10_000;

export interface Stage extends FirefoxWithExtension {
  server: SampleGreenhouse;
  /** Opens a sample page in a new tab; what its console says is noted in `console`. */
  open(sample: SamplePage): Promise<Page>;
  /** Lines of the consoles of all pages opened so far. */
  console: string[];
}

/** Starts server and browser. Throws with what to do where build or browser is missing. */
export async function openFirefox(
  options: Pick<FirefoxOptions, 'hosts' | 'firstPage'> = {},
): Promise<Stage> {
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(
      'The extension is not built; run "npm run build:firefox" first, or "npm test".',
    );
  }
  const server = await startSampleGreenhouse();
  const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  const stage = await launchFirefox({ extension, firefox, port: server.port, ...options });
  const console: string[] = [];
  return {
    ...stage,
    server,
    console,
    async open(sample) {
      const page = await stage.browser.newPage();
      page.on('console', (message) => console.push(message.text()));
      page.on('pageerror', (error) => console.push(String(error)));
      await page.goto(sample.url);
      return page;
    },
    async close() {
      await stage.close();
      await server.close();
    },
  };
}

export function sample(file: string): SamplePage {
  const found = samplePages.find((each) => each.file === file);
  if (!found) throw new Error(`no sample page is named ${file}`);
  return found;
}

/** The panel's frame in a page; waits until it is there. */
export async function panelOf(page: Page): Promise<View> {
  let frame: Frame | undefined;
  const look = async () => {
    frame = await panelIn(page);
    return frame !== undefined;
  };
  await expect.poll(look, { timeout: PATIENCE, message: 'the panel did not appear' }).toBe(true);
  return new View(frame as Frame);
}

/** The panel's frame as it is now. A frame of an extension says "about:blank" from outside. */
export async function panelIn(page: Page): Promise<Frame | undefined> {
  const frames = page.frames();
  // A frame that has just gone has no address.
  const asked = frames.map((frame) => frame.evaluate(() => location.href).catch(() => ''));
  const addresses = await Promise.all(asked);
  return frames.find((_, at) => addresses[at]?.includes('/panel.html'));
}

/** A page or frame of the extension as a person uses it: by what is written there. */
export class View {
  readonly frame: Frame;

  constructor(of: Frame | Page) {
    this.frame = 'mainFrame' in of ? of.mainFrame() : of;
  }

  /** What is written there, or in the first element that a selector finds; empty where there is none. */
  text(selector = 'body'): Promise<string> {
    return this.frame.evaluate(
      (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText ?? '',
      selector,
    );
  }

  /** Waits until a text stands there. */
  async shows(wanted: string | RegExp, selector = 'body'): Promise<void> {
    const poll = expect.poll(() => this.text(selector), { timeout: PATIENCE });
    if (typeof wanted === 'string') await poll.toContain(wanted);
    else await poll.toMatch(wanted);
  }

  /** Waits until a text stands there no more. */
  async hides(unwanted: string, selector = 'body'): Promise<void> {
    await expect.poll(() => this.text(selector), { timeout: PATIENCE }).not.toContain(unwanted);
  }

  /** Clicks the first button, option or summary whose text or name holds this, by the mouse. */
  async press(name: string, within = 'body'): Promise<void> {
    const find = await this.frame.waitForFunction(
      (wanted, place) => {
        const buttons = `:is(button, summary, [role=option], label)`;
        return [...document.querySelectorAll<HTMLElement>(`${place} ${buttons}`)].find(
          (each) =>
            each.checkVisibility() &&
            `${each.innerText} ${each.getAttribute('aria-label') ?? ''} ${each.title}`.includes(
              wanted,
            ),
        );
      },
      { timeout: PATIENCE },
      name,
      within,
    );
    const element = find.asElement();
    if (!element) throw new Error(`nothing there is named ${name}`);
    await (element as never as { click(): Promise<void> }).click();
  }

  /** Presses until a text stands there: what changes more than looks takes no click in the first half second. */
  async pressUntil(name: string, wanted: string, within = 'body'): Promise<void> {
    const isDone = async () => (await this.text(within)).includes(wanted);
    const tryOnce = async () => {
      if (!(await isDone())) await this.press(name);
      return isDone();
    };
    await expect.poll(tryOnce, { interval: 300 }).toBe(true);
  }

  /** Types into a field. */
  async type(selector: string, text: string): Promise<void> {
    const field = await this.frame.waitForSelector(selector, { timeout: PATIENCE });
    await field?.click();
    await this.frame.page().keyboard.type(text);
  }
}
