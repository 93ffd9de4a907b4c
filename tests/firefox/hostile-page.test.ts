/** What a page may try against the panel, done by the page's own scripts, in a real Firefox. */
import process from 'node:process';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { HIDING_TRICKS } from '../pages/hiding-tricks.ts';
import { openFirefox, panelIn, panelOf, type Stage, sample, type View } from './extension.ts';

declare const browser: { storage: { local: { get(key: string): Promise<object> } } };

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openFirefox();
});
afterAll(() => stage.close());
afterEach(() => page.close());

async function openPanel(): Promise<View> {
  page = await stage.open(sample('scorecard-plain.html'));
  const panel = await panelOf(page);
  await panel.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  return panel;
}

it('the panel’s host opens to no custom element that the page defines, and says nothing', async () => {
  await openPanel();
  const [opened, html] = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    try {
      return [String(host.attachInternals().shadowRoot), host.outerHTML];
    } catch (error) {
      return [(error as Error).name, host.outerHTML];
    }
  });
  expect(opened).toBe('NotSupportedError');
  expect(html).not.toMatch(/greenroom|moz-extension/i);
  expect(html).not.toContain(sample('scorecard-plain.html').guide);
});

it.each([
  ['scorecard-plain.html', 'https://app.greenhouse.io'],
  ['scorecard-plain.html', 'https://elsewhere.greenhouse.io/anything'],
])(
  'the panel’s address shows no guide in a frame of another’s making (%s, %s)',
  async (file, by) => {
    page = await stage.open(sample(file));
    await panelOf(page);
    if (!by.endsWith('.io')) await page.goto(by);
    const before = page.frames().length;
    await page.evaluate((src) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src, id: 'own' }));
    }, `${stage.origin}/panel.html#${crypto.randomUUID()}`);
    await expect.poll(() => page.frames().length).toBeGreaterThan(before);
    const frame = page.frames().at(-1);
    // A frame that the browser did not let in has no text at all.
    const said = () => frame?.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    await expect.poll(said).toMatch(/^(Greenroom shows its guidance only in its own panel\.)?$/);
  },
);

/** Every fourth one; all of them where the environment says so. */
const TRICKS = HIDING_TRICKS.filter((_, at) => at % 4 === 1 || process.env.ALL_TRICKS);

describe('a panel that the page hides', () => {
  it.each(TRICKS)('takes no pin, and is closed: %s', async (trick) => {
    const panel = await openPanel();
    const press = () =>
      panel.frame.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        all.find((each) => each.innerText === 'Pin for this stage in any job')?.click();
      });
    await panel.press('Why this guide?');
    // Longer than the half second after which a click would count.
    await panel.frame.evaluate(async () => {
      for (let frames = 0; frames < 40; frames += 1) await new Promise(requestAnimationFrame);
    });
    await page.evaluate(trick);
    await press();
    await expect.poll(async () => (await panelIn(page)) === undefined).toBe(true);
    const own = await stage.openOwnPage('options.html');
    expect(await own.evaluate(() => browser.storage.local.get('pins'))).toEqual({});
    await own.close();
  });
});
