import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, HOST, openStage, type Stage } from './extension.ts';
import { isPopupOpen, isSidePanelOpen, popupOf, sidePanelOf } from './side-panel.ts';

declare const chrome: { action: { openPopup(): Promise<void> } };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('finds a guide by the keyboard alone and remembers it', async () => {
  const popup = await stage.context.newPage();
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByRole('combobox').waitFor();
  await popup.keyboard.type('cold cal');
  const chosen = popup.getByRole('option', { name: /mock cold call/i, selected: true });
  // What was found for the letters before may still be replaced.
  await expect
    .poll(async () => {
      if ((await chosen.count()) === 0) await popup.keyboard.press('ArrowDown');
      return chosen.count();
    })
    .toBe(1);
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'SDR mock cold call' }).waitFor();
  await popup.close();

  const again = await stage.context.newPage();
  await again.goto(`${stage.origin}/popup.html`);
  await again.getByText('SDR mock cold call').first().waitFor();
  expect(await again.getByRole('combobox').count()).toBe(1);
  await again.getByRole('heading', { name: 'Departments' }).waitFor();
  await again.getByRole('button', { name: 'Clear' }).click();
  await again.close();
});

it('on any other page shows the departments, and says last that this is none of ours', async () => {
  const popup = await stage.context.newPage();
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByText('is not a Greenhouse page').waitFor();
  const said = await popup.locator('main').innerText();
  expect(said.indexOf('Departments')).toBeLessThan(said.indexOf('is not a Greenhouse page'));
  await popup.getByRole('button', { name: 'Marketing', exact: true }).click();
  await popup.getByRole('heading', { name: 'Marketing', exact: true }).waitFor();
  expect(await popup.getByRole('heading', { name: 'Departments' }).count()).toBe(0);
  await popup.getByRole('button', { name: 'Clear' }).click();
  await popup.close();
});

it('has no empty list where nothing is found', async () => {
  const popup = await stage.context.newPage();
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByRole('combobox').fill('zzqq');
  await popup.getByText('Nothing in the handbook is called “zzqq”').waitFor();
  expect(await popup.getByRole('listbox').isVisible()).toBe(false);
  await popup.close();
});

it('is not cut in a narrow place', async () => {
  const popup = await stage.context.newPage();
  await popup.setViewportSize({ width: 320, height: 560 });
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.locator('.departments').waitFor();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await popup.close();
});

it('in a low window scrolls in one place, with its foot in sight and nothing chosen under it', async () => {
  const popup = await stage.context.newPage();
  await popup.setViewportSize({ width: 400, height: 400 });
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.locator('.departments').waitFor();
  const scrolled = () =>
    popup.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((each) => {
          const mayScroll = /auto|scroll/.test(getComputedStyle(each).overflowY);
          const isRoot = each === document.documentElement;
          return (mayScroll || isRoot) && each.scrollHeight > each.clientHeight;
        })
        .map(({ tagName }) => tagName),
    );
  const edgeOf = (selector: string, edge: 'top' | 'bottom') =>
    popup.locator(selector).evaluate((each, at) => each.getBoundingClientRect()[at], edge);
  expect(await scrolled()).toEqual(['HTML']);
  expect(await edgeOf('.foot', 'bottom')).toBe(400);
  await popup.getByRole('combobox').fill('int');
  await popup.getByRole('option').nth(8).waitFor();
  expect(await scrolled()).toEqual(['HTML']);
  for (let presses = 0; presses < 8; presses += 1) await popup.keyboard.press('ArrowDown');
  expect(await popup.evaluate(() => scrollY)).toBeGreaterThan(0);
  const chosen = await edgeOf('[aria-selected=true]', 'bottom');
  expect(chosen).toBeLessThanOrEqual(await edgeOf('.foot', 'top'));
  await popup.close();
});

describe('at the toolbar', () => {
  const openPopup = async () => {
    await (await stage.worker()).evaluate(() => chrome.action.openPopup());
    return popupOf(stage);
  };

  it('shows the guide of the tab, and puts it in the side panel', async () => {
    const page = await stage.context.newPage();
    await page.goto(addressOf('scorecard-plain.html'));
    await page.locator(HOST).waitFor({ state: 'attached' });
    const popup = await openPopup();
    await expect.poll(() => popup.text()).toContain('Product interview');
    expect(await popup.text()).toContain('This tab is a scorecard');
    expect(await popup.width()).toBeGreaterThanOrEqual(400);
    await popup.press('in the side panel');
    await expect.poll(() => isPopupOpen(stage)).toBe(false);
    const panel = await sidePanelOf(stage);
    await expect.poll(() => panel.text()).toContain('Product interview');
    await panel.press('Put it elsewhere');
    await panel.press('Beside the page');
    await expect.poll(() => isSidePanelOpen(stage)).toBe(false);
    await page.close();
  });
});
