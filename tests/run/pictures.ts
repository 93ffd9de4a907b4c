/**
 * `npm run pictures`: panel, popup, options and first page in light and dark, narrow and wide, with long and
 * missing content, into `screenshots/views/`; the README's own picture into `docs/`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { addressOf, openPanelOf, openStage, panelOf } from '../browser/extension.ts';

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

const HANDBOOK = `# Interviews at the observatory for candidates

## Night shift interview

- Interviewers: two astronomers and a technician
- Duration: 45 minutes
- Details: how you work when nobody else is awake. See [the roster](roster.md).
- Example questions:
  - What do you do when the dome does not open?
  - Whom would you wake, and when?

## Instrument exercise

- Duration: a while
- Details: a take-home task; write to ada@observatory.example.

# Technician interview process

1. [30 min] **Phone screen** with the head of operations
2. [45 min] **Night shift interview**
3. **Offer**
`;

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
    const panel = await openPanelOf(page);
    if (expand)
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details'))
          fold.open = !fold.classList.contains('not-right');
      });
    await shoot(`panel-${name}-${scheme}`);
  }
  await shootPopup(page, scheme);
  await shootOptions(scheme);
  await shootFirstPage(scheme);
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

async function shootOptions(scheme: string): Promise<void> {
  for (const width of [900, 420]) {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto(`${stage.origin}/options.html`);
    await page.getByRole('heading', { name: 'Add your handbook' }).waitFor();
    const input = page.locator('input[type=file]').first();
    await input.setInputFiles({
      name: 'observatory.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(HANDBOOK),
    });
    await page.getByRole('heading', { name: /^Found in/ }).waitFor();
    await page.getByRole('button', { name: /Night shift interview/ }).click();
    await shoot(`options-review-${width}-${scheme}`, true);
    await page.getByRole('button', { name: 'Use this handbook' }).click();
    const row = page.getByRole('listitem', { name: 'observatory', exact: true });
    await row.getByText('In use', { exact: true }).waitFor();
    await row.locator('summary').click();
    await shoot(`options-${width}-${scheme}`, true);
    await row.getByRole('button', { name: 'Remove…' }).click();
    await row.getByRole('button', { name: 'Remove it' }).click();
    await row.waitFor({ state: 'detached' });
    await input.setInputFiles({
      name: 'catalog.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"version": 1,'),
    });
    await page.getByRole('heading', { name: /^Not taken/ }).waitFor();
    await shoot(`options-refused-${width}-${scheme}`, true);
  }
}

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

async function shootFirstPage(scheme: string): Promise<void> {
  for (const width of [1280, 600, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${stage.origin}/welcome.html`);
    const tab = page.getByRole('button', { name: /^Greenroom: / });
    await tab.waitFor();
    await shoot(`first-page-${width}-${scheme}`, true);
    await tab.click();
    await shoot(`first-page-open-${width}-${scheme}`, true);
  }
}

async function shoot(name: string, fullPage = false): Promise<void> {
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage });
}

async function setSettings(settings: object): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(
    (value) => chrome.storage.local.set({ 'panel-settings': { version: 1, ...value } }),
    settings,
  );
}
