/** An interviewer and a recruiter at their work, with the keyboard alone. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { addressOf, HOST, openStage, panelOf, pressPanelKey, type Stage } from './extension.ts';

declare const chrome: {
  storage: { local: { clear(): Promise<void> } };
};

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.clear());
  page = await stage.context.newPage();
});
afterEach(() => page.close());

const pressOwnKey = () => pressPanelKey(stage, page);

const isInPanel = () => page.locator(HOST).evaluate((host) => document.activeElement === host);
const press = (key: string) => page.keyboard.press(key);

/** Name or words of what has the keyboard. */
const focused = (within: Page | Frame) =>
  within.evaluate(() => {
    const { activeElement: at } = document;
    return (at?.ariaLabel || at?.textContent || at?.getAttribute('title') || '')
      .replace(/\s+/g, ' ')
      .trim();
  });

const MOST_STEPS = 60;

/** Goes from one thing to the next until the keyboard is on what has this name. */
async function stepTo(name: RegExp | string, within: Page | Frame, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    await press(key);
    const at = await focused(within);
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    passed.push(at.slice(0, 30));
  }
  throw new Error(`${key} leads to no “${name}”, but to: ${passed.join(' · ')}`);
}

async function openedPanel(): Promise<Frame> {
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  return panel;
}

async function enterPanel(panel: Frame): Promise<void> {
  await pressOwnKey();
  await expect.poll(isInPanel).toBe(true);
  await panel.locator('main:focus').waitFor();
}

it('an interviewer reads, jumps to the task, copies it and goes on with the notes', async () => {
  await page.goto(addressOf('scorecard-design-intern.html'));
  const panel = await openedPanel();
  await stepTo('Note: Takes feedback', page);
  await page.keyboard.type('Calm. ');

  await enterPanel(panel);
  await press('PageDown');
  const scrolled = () => panel.locator('main').evaluate((part) => part.scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(0);
  await stepTo('Task', panel);
  await press('Enter');
  expect(await panel.locator('h3:focus').count()).toBe(1);
  const task = await panel.locator('#part-task .rich').innerText();
  await stepTo('Copy task', panel);
  await press('Enter');
  await panel.locator('button:focus .tick').waitFor();

  await press('Escape');
  await expect.poll(isInPanel).toBe(false);
  await press('Control+v');
  await page.keyboard.type(' Done.');
  const notes = await page.getByLabel('Note: Takes feedback').inputValue();
  expect(notes).toMatch(/^Calm\. .+ Done\.$/s);
  expect(notes).toContain(task.split('\n')[0]);
});

it('a recruiter looks through the process, at the step before, and copies what to tell the candidate', async () => {
  const html = readFileSync(new URL('../pages/scheduling-v2.html', import.meta.url), 'utf8');
  const body = html
    .replaceAll('Enterprise Technical Advisor', 'Senior Product Education Engineer')
    .replaceAll('Leadership panel', 'Hiring Manager Screen');
  const address = addressOf('scheduling-v2.html');
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  const panel = await openedPanel();
  const own = await panel.locator('#guide-name').innerText();

  await enterPanel(panel);
  await stepTo('Process', panel);
  await press('Enter');
  await stepTo('All steps', panel);
  await press('Enter');
  const steps = panel.locator('.position > details');
  expect(await steps.evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);
  await stepTo(/You are here/, panel);
  await stepTo(/^Portfolio submission/, panel);
  await press('Enter');
  expect(await panel.locator('.steps details[open] > summary:focus').count()).toBe(1);

  await stepTo('All steps', panel, 'Shift+Tab');
  await press('Shift+Tab');
  const neighbour = panel.locator('.neighbours button:focus');
  const name = await neighbour.innerText();
  await press('Enter');
  const heading = panel.locator('#guide-name:focus');
  await heading.waitFor();
  expect(await heading.innerText()).not.toBe(own);
  expect(name).not.toBe('');
  await stepTo('← Back to this page', panel, 'Shift+Tab');
  await press('Enter');
  await panel.locator('main:focus').waitFor();
  expect(await panel.locator('#guide-name').innerText()).toBe(own);

  await stepTo('Copy what to tell the candidate', panel);
  await press('Enter');
  await panel.locator('button:focus .tick').waitFor();
  await press('Escape');
  await expect.poll(isInPanel).toBe(false);
});

it('where a page may be about several interviews none of them leads to the search, and a pin takes two presses', async () => {
  await page.goto(addressOf('profile-long-feed.html'));
  const panel = await panelOf(page);
  await panel.getByText('Which interview is this?').waitFor();
  await enterPanel(panel);
  await stepTo(/^None of these/, panel);
  await press('Enter');
  await panel.getByRole('combobox').and(panel.locator(':focus')).waitFor();
  await page.keyboard.type('values inter');
  await panel
    .getByRole('option', { name: /Values Interview/ })
    .first()
    .waitFor();
  await press('Enter');
  await panel.locator('#guide-name:focus').waitFor();
  await stepTo('Pin for this job and stage', panel, 'Shift+Tab');
  const pinned = panel.getByRole('button', { name: /^Pinned/ });
  // What changes more than looks is taken once the panel has been in sight for half a second.
  await expect
    .poll(async () => {
      if (await pinned.isVisible()) return true;
      await press('Enter');
      return pinned.isVisible();
    })
    .toBe(true);
  expect(await panel.locator('#guide-name').innerText()).toContain('Values Interview');
});

it('a recruiter looks up a role in the popup by a few letters, and Escape first clears the field', async () => {
  await page.goto(`${stage.origin}/popup.html`);
  await page.locator('[role=combobox]:focus').waitFor();
  await page.keyboard.type('produ');
  await press('Escape');
  expect(await page.getByRole('combobox').inputValue()).toBe('');
  await page.keyboard.type('sen prod educ');
  const option = page.locator('[role=option][aria-selected=true]');
  await expect.poll(() => option.allInnerTexts()).toEqual([expect.stringMatching(/Education/)]);
  await press('Enter');
  await page.getByRole('heading', { level: 2, name: /Product Education/ }).waitFor();
  // The browser closes its popup by an Escape that nothing in it has used.
  await page.evaluate(() =>
    window.addEventListener('keydown', (event) => {
      document.title = `${event.key} ${event.defaultPrevented}`;
    }),
  );
  await press('Escape');
  expect(await page.title()).toBe('Escape false');
});
