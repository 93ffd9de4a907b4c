/** Every text, icon and border of a control against what really lies behind it, in light and dark. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';
import { loadDrawnPanel } from './drawn-panel.ts';
import { addressOf, openPanelOf, openStage, type Stage } from './extension.ts';
import { PANEL_STATES } from './panel-states.ts';

const HANDBOOK = '# Values interview\n\n- Interviewers: two colleagues\n- Duration: a while\n';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
});
afterAll(() => stage.close());

async function expectContrast(view: Page | Frame, least = 15): Promise<void> {
  await unfold(view);
  const { count, tooWeak } = await contrastOf(view);
  expect(tooWeak).toEqual([]);
  expect(count).toBeGreaterThan(least);
}

async function unfold(view: Page | Frame): Promise<void> {
  await view.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

describe.each(['light', 'dark'] as const)('in %s colours, all is strong enough', (scheme) => {
  beforeAll(() => page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));

  it('in every state of the panel', { timeout: 120_000 }, async () => {
    const draw = await loadDrawnPanel(page);
    for (const state of Object.values(PANEL_STATES)) {
      await draw(state);
      const word = page.locator('button.verdict');
      if ((await word.count()) > 0) await word.click();
      await expectContrast(page, 8);
    }
  });

  it('in the panel on a page, with its menu open', async () => {
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.goto(addressOf('scorecard-read-only.html'));
    const panel = await openPanelOf(page);
    await panel.getByRole('button', { name: 'Put it elsewhere' }).click();
    await expectContrast(panel);
  });

  it('in the popup: departments, what is found, what is opened, nothing found', async () => {
    await page.goto(`${stage.origin}/popup.html`);
    await page.locator('.departments').waitFor();
    await expectContrast(page, 8);
    await page.getByRole('combobox').fill('produ');
    await page.getByRole('option').first().waitFor();
    await expectContrast(page);
    await page.keyboard.press('Enter');
    await page.locator('#guide-name').waitFor();
    await expectContrast(page);
    await page.getByRole('combobox').fill('zzqq');
    await page.locator('.no-results').waitFor();
    await expectContrast(page);
    await page.getByRole('combobox').fill('');
    await page.getByRole('button', { name: 'Clear' }).click();
  });

  it('in the options, also with a handbook under review and one that is refused', async () => {
    await page.goto(`${stage.origin}/options.html`);
    await page.locator('.handbook').waitFor();
    await expectContrast(page);
    const input = page.locator('input[type=file]').first();
    const file = { name: 'page.md', mimeType: 'text/markdown', buffer: Buffer.from(HANDBOOK) };
    await input.setInputFiles(file);
    await page.getByRole('heading', { name: 'Found in page.md' }).waitFor();
    await page.getByRole('button', { name: /Values interview/ }).click();
    await expectContrast(page);
    const broken = { ...file, name: 'catalog.json', buffer: Buffer.from('{"version": 1,') };
    await input.setInputFiles(broken);
    await page.getByRole('heading', { name: /^Not taken/ }).waitFor();
    await expectContrast(page);
  });

  it('in the first page, with its sample closed and open', async () => {
    await page.goto(`${stage.origin}/welcome.html`);
    const tab = page.getByRole('button', { name: /^Greenroom: / });
    await tab.waitFor();
    await expectContrast(page);
    await tab.click();
    await page.locator('#guide-name').waitFor();
    await expectContrast(page);
  });
});

describe('it is noticed', () => {
  const show = (html: string) =>
    page.setContent(`<!doctype html><body style="background:#fff">${html}`);
  it.each([
    ['a grey text', '<p style="color:#888">Tide</p>'],
    ['a text that is half seen', '<p style="opacity:.5">Tide</p>'],
    ['a text in a box of its own', '<div style="background:#666"><p>Tide</p></div>'],
    ['a pale border', '<input style="border:1px solid #ccc">'],
    ['a pale icon', '<svg><path stroke="#ccc" fill="none" d="M0 0h9"/></svg>'],
    [
      'a pale hint in a field',
      '<style>::placeholder{color:#bbb}</style><input placeholder="Tide">',
    ],
  ])('%s', async (_, html) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('about:blank');
    await show(html);
    expect((await contrastOf(page)).tooWeak).toHaveLength(1);
  });
});
