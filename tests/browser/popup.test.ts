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
  await popup
    .getByRole('option', { name: /mock cold call/i })
    .first()
    .waitFor();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'SDR mock cold call' }).waitFor();
  await popup.close();

  const again = await stage.context.newPage();
  await again.goto(`${stage.origin}/popup.html`);
  await again.getByText('SDR mock cold call').first().waitFor();
  expect(await again.getByRole('combobox').count()).toBe(1);
  await again.close();
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
