/** What lies on the clipboard after a press of a button in the panel, and what is seen meanwhile. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, openStage, panelOf, pressUntil, type Stage } from './extension.ts';

const TASK = 'Technical Advisor Technical Assessment';

let stage: Stage;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  stage = await openStage();
  await stage.context.grantPermissions(['clipboard-read']);
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-plain.html'));
  panel = await panelOf(page);
  await panel.getByRole('combobox').fill('technical advisor technical assessment');
  const name = panel.getByRole('heading', { name: TASK });
  await pressUntil(panel.getByRole('option', { name: TASK }).first(), name);
});
afterEach(() => page.close());

/** What a page that the person pastes into is given, by type. */
function clipboard(): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    window.focus();
    const [item] = await navigator.clipboard.read();
    const kinds = item?.types ?? [];
    const texts = kinds.map(async (kind) => [kind, await (await item?.getType(kind))?.text()]);
    return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
  });
}

/** How many links the task has on the screen, which are no few. */
async function linksShown(): Promise<number> {
  const count = await panel.locator('#part-task .rich a').count();
  expect(count).toBeGreaterThanOrEqual(5);
  return count;
}

/** Where everything stands in the panel. */
function places(): Promise<number[][]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.guide :not(svg *, [role=status])')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return [x, y, width, height];
    }),
  );
}

async function press(name: string): Promise<void> {
  const button = panel.getByRole('button', { name, exact: true });
  await button.click();
  await button.locator('.tick').waitFor();
}

describe('a task with many links', () => {
  it('is copied as rich and plain text, each with all of them', async () => {
    await press('Copy task');
    const { 'text/html': html = '', 'text/plain': text = '', ...others } = await clipboard();
    expect(Object.keys(others)).toEqual([]);
    const links = [...html.matchAll(/<a href="(https:[^"]+)">/g)].map(([, href]) => href);
    expect(links).toHaveLength(await linksShown());
    for (const href of links) expect(text).toContain(href);
    expect(html).toMatch(/<(?:ul|ol)><li>/);
    expect(text).not.toMatch(/<\/?\w/);
  });

  it('is copied as Markdown with all of them, and as nothing else', async () => {
    await press('Copy task as Markdown');
    const { 'text/plain': text = '', ...others } = await clipboard();
    expect(Object.keys(others)).toEqual([]);
    expect(text.match(/\]\(https:|<https:/g)).toHaveLength(await linksShown());
  });

  it('stays where it is on the screen, and the keyboard on the button', async () => {
    const button = panel.getByRole('button', { name: 'Copy task', exact: true });
    await button.focus();
    const before = await places();
    await page.keyboard.press('Enter');
    await button.locator('.tick').waitFor();
    expect(await places()).toEqual(before);
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});
