/**
 * `npm run pictures`: panel, popup and options in light and dark, narrow and wide, with long and
 * missing content, into `screenshots/views/`; the README's own picture into `docs/`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { addressOf, openStage, panelOf } from '../browser/extension.ts';

const folder = fileURLToPath(new URL('../../screenshots/views/', import.meta.url));
const readmePicture = fileURLToPath(new URL('../../docs/panel.png', import.meta.url));

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const PANELS: [name: string, file: string, settings: object, expand: boolean][] = [
  ['guide', 'scorecard-apostrophes.html', {}, false],
  ['guide-narrow', 'scorecard-apostrophes.html', { width: 320 }, false],
  ['prompt-wide-left', 'scorecard-generated-classes.html', { width: 640, side: 'left' }, true],
  ['agenda', 'scheduling-v2.html', {}, true],
  ['long-names', 'kit-very-long-names.html', { width: 320 }, false],
  ['no-match', 'scorecard-no-match.html', {}, true],
  ['half-read', 'profile-new-half-empty.html', {}, true],
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const stage = await openStage();
const page = await stage.context.newPage();
for (const scheme of ['light', 'dark'] as const) {
  await page.emulateMedia({ colorScheme: scheme });
  for (const [name, file, settings, expand] of PANELS) {
    await setSettings(settings);
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.goto(addressOf(file));
    const panel = await panelOf(page);
    await panel.locator('main h2').first().waitFor();
    if (expand) for (const summary of await panel.locator('summary').all()) await summary.click();
    await shoot(`panel-${name}-${scheme}`);
  }
  await shootPopup(page, scheme);
  await page.setViewportSize({ width: 900, height: 900 });
  await page.goto(`${stage.origin}/options.html`);
  await page.locator('h2').first().waitFor();
  await shoot(`options-${scheme}`);
}
await setSettings({});
await page.emulateMedia({ colorScheme: 'light' });
await page.setViewportSize({ width: 1280, height: 800 });
await page.goto(addressOf('scorecard-read-only.html'));
await (await panelOf(page)).locator('#guide-name').waitFor();
await page.waitForTimeout(150);
await page.screenshot({ path: readmePicture });
await stage.close();
console.log(`pictures in ${folder}`);

async function shootPopup(popup: Page, scheme: string): Promise<void> {
  await popup.setViewportSize({ width: 420, height: 580 });
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByRole('combobox').waitFor();
  await shoot(`popup-empty-${scheme}`);
  await popup.keyboard.type('produ');
  await popup.getByRole('option').first().waitFor();
  await shoot(`popup-results-${scheme}`);
  await popup.keyboard.press('Enter');
  await popup.locator('h2').first().waitFor();
  await shoot(`popup-opened-${scheme}`);
  await popup.getByRole('button', { name: 'Clear' }).click();
}

async function shoot(name: string): Promise<void> {
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}${name}.png` });
}

async function setSettings(settings: object): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(
    (value) => chrome.storage.local.set({ 'panel-settings': { version: 1, ...value } }),
    settings,
  );
}
