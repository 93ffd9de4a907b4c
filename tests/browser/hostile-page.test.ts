/** What a page may try against the panel, done by the page's own scripts. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HIDING_TRICKS } from '../pages/hiding-tricks.ts';
import { samplePages } from '../pages/manifest.ts';
import { addressOf, HOST, isInjected, openStage, panelOf, type Stage } from './extension.ts';

declare const chrome: { storage: { local: { get(key: string): Promise<object> } } };

const GUIDE = samplePages.find(({ file }) => file === 'scorecard-plain.html')?.guide ?? '';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
});
afterEach(() => page.close());

async function openPanel(): Promise<Frame> {
  await page.goto(addressOf('scorecard-plain.html'));
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  return panel;
}

describe('the panel’s host', () => {
  it('opens to no custom element that the page defines', async () => {
    const opened = page.evaluate.bind(page);
    await openPanel();
    const found = await opened(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      if (host.localName.includes('-')) {
        customElements.define(host.localName, class extends HTMLElement {});
      }
      try {
        return host.attachInternals().shadowRoot;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(found).toBe('NotSupportedError');
  });

  it('says nothing of the interview, nor whose it is, in the page’s tree', async () => {
    await openPanel();
    const [html, name] = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      return [host.outerHTML, [...host.attributes].map((each) => each.name).join()];
    });
    expect(name).toBe('style');
    expect(html).not.toMatch(/greenroom|interview|extension|panel/i);
    expect(html).not.toContain(GUIDE);
  });
});

it('an event that the page sends ends no session', async () => {
  const panel = await openPanel();
  await page.evaluate(() => document.dispatchEvent(new Event('greenroom-replaced')));
  await panel.evaluate(() => new Promise(requestAnimationFrame));
  expect(page.frames()).toContain(panel);
});

describe('the panel’s address in another frame', () => {
  /** Frames the address in a page, and gives what stands in the frame when it has its answer. */
  async function framed(by: Page, address: string): Promise<string> {
    const before = new Set(by.frames());
    await by.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src }));
    }, address);
    let frame: Frame | undefined;
    await expect
      .poll(() => {
        frame = by.frames().find((each) => !before.has(each) && each.url().includes('/panel.html'));
        return frame !== undefined;
      })
      .toBe(true);
    const body = frame?.locator('body');
    await expect.poll(() => body?.innerText(), { timeout: 10_000 }).toMatch(/\w/);
    return (await body?.innerText()) ?? '';
  }
  /** The address that the content script gave the frame, which no script of the page can read. */
  async function addressInHost(): Promise<string> {
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    const [address] = JSON.stringify(root).match(/chrome-extension:[^"]*panel\.html[^"]*/) ?? [];
    if (!address) throw new Error('no panel is in the page');
    return address;
  }
  const sentence = 'Greenroom shows its guidance only in its own panel.';

  it('shows nothing but a sentence, beside the panel itself', async () => {
    await openPanel();
    const address = (await addressInHost()).replace(/#.*$/, '');
    expect(await framed(page, address)).toBe(sentence);
    expect(await framed(page, `${address}#${crypto.randomUUID()}`)).toBe(sentence);
  });

  it('shows nothing but a sentence with the panel’s own token, which was used', async () => {
    const panel = await openPanel();
    expect(await framed(page, await addressInHost())).toBe(sentence);
    // The panel itself is still answered.
    await panel.getByRole('combobox').fill('values');
    await panel.getByRole('option').first().waitFor();
  });

  it('shows nothing but a sentence on another page of the same site', async () => {
    await openPanel();
    const address = await addressInHost();
    const other = await stage.context.newPage();
    await other.goto('https://elsewhere.greenhouse.io/anything');
    expect(await framed(other, address)).toBe(sentence);
    await other.close();
  });
});

it('a page that lets no frame of another origin in gets a sentence, which can be closed', async () => {
  const file = 'scorecard-plain.html';
  await page.route(addressOf(file), (route) =>
    route.fulfill({
      path: fileURLToPath(new URL(`../pages/${file}`, import.meta.url)),
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cross-origin-embedder-policy': 'require-corp',
      },
    }),
  );
  await page.goto(addressOf(file));
  const box = () => page.locator(HOST).evaluate((host) => host.getBoundingClientRect().toJSON());
  // The panel would be as high as the window.
  await expect.poll(async () => (await box()).height).toBeLessThan(200);
  const { right, top, height } = await box();
  await page.mouse.click(right - 40, top + height / 2);
  await expect.poll(() => isInjected(page)).toBe(false);
});

/** What people use to make every page dark filters the whole page, and hides nothing. */
it('a page that is made dark keeps its panel', async () => {
  const panel = await openPanel();
  // The clock of the content script goes on by itself; two looks a second apart would close the panel.
  await page.evaluate(async () => {
    document.documentElement.style.filter = 'invert(1) hue-rotate(180deg) contrast(90%)';
    for (let frames = 0; frames < 200; frames += 1) await new Promise(requestAnimationFrame);
  });
  expect(page.frames()).toContain(panel);
  await page.evaluate(() => {
    document.documentElement.style.filter = 'invert(1) opacity(0.01)';
  });
  await expect.poll(() => isInjected(page), { timeout: 20_000 }).toBe(false);
});

/** Every second one; all of them where the environment says so, which takes as long again. */
const TRICKS = HIDING_TRICKS.filter((_, at) => at % 2 === 0 || process.env.ALL_TRICKS);

describe('a panel that the page hides', () => {
  it.each(TRICKS)('takes no pin, and is closed: %s', async (trick) => {
    const panel = await openPanel();
    await panel.getByText('Why this guide?').click();
    const pin = panel.getByRole('button', { name: 'Pin for this stage in any job' });
    await pin.hover();
    // Longer than the half second after which a click would count.
    await panel.evaluate(async () => {
      for (let frames = 0; frames < 40; frames += 1) await new Promise(requestAnimationFrame);
    });
    await page.evaluate(trick);
    // Where the page leads a click to is nothing that its person has seen.
    await pin.evaluate((button: HTMLElement) => button.click());
    await expect.poll(() => isInjected(page), { timeout: 20_000 }).toBe(false);
    const stored = await (await stage.worker()).evaluate(() => chrome.storage.local.get('pins'));
    expect(stored).toEqual({});
  });
});
