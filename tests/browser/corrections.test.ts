/** What a person can do where a page is read or matched wrongly. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, openStage, panelOf, pressUntil, type Stage } from './extension.ts';

declare const chrome: { storage: { session: { get(key: null): Promise<object> } } };

let stage: Stage;
let options: Page;
beforeAll(async () => {
  stage = await openStage();
  options = await stage.context.newPage();
  await options.goto(`${stage.origin}/options.html`);
  await options.getByRole('heading', { name: 'Readers' }).waitFor();
});
afterAll(() => stage.close());

async function openPanel(file: string) {
  const page = await stage.context.newPage();
  await page.goto(addressOf(file));
  return { page, panel: await panelOf(page) };
}

it('a guide chosen once holds for this page, until it is left', async () => {
  const { page, panel } = await openPanel('scorecard-no-match.html');
  await panel.getByRole('combobox').fill('peer interview');
  await panel
    .getByRole('option', { name: /Peer Interview/ })
    .first()
    .click();
  const chosen = panel.locator('.verdict').getByText('Chosen');
  await pressUntil(panel.getByRole('button', { name: 'Only this once' }), chosen);
  await page.goto('about:blank');
  const kept = await (await stage.worker()).evaluate(() => chrome.storage.session.get(null));
  expect(Object.keys(kept).filter((key) => key.startsWith('once:'))).toEqual([]);
  await page.goto(addressOf('scorecard-plain.html'));
  await (await panelOf(page)).locator('#guide-name').waitFor();
  await page.goto(addressOf('scorecard-no-match.html'));
  const again = await panelOf(page);
  await again.locator('main h2').first().waitFor();
  expect(await again.getByText('Chosen', { exact: true }).count()).toBe(0);
  await options.bringToFront();
  expect(await options.getByText('Peer Interview').count()).toBe(0);
  await page.close();
});

it('what was chosen can be taken back, and that can be undone', async () => {
  const { page, panel } = await openPanel('scorecard-plain.html');
  const verdict = panel.locator('.verdict');
  await panel.getByText('Why this guide?').click();
  await pressUntil(
    panel.getByRole('button', { name: 'Pin for this job and stage' }),
    verdict.getByText('Pinned'),
  );
  const undo = panel.getByRole('button', { name: 'Undo', exact: true });
  await pressUntil(panel.getByRole('button', { name: 'Undo the pin' }), undo);
  expect(await verdict.getByText('Pinned').count()).toBe(0);
  await pressUntil(undo, verdict.getByText('Pinned'));
  await pressUntil(panel.getByRole('button', { name: 'Undo the pin' }), undo);
  await page.close();
});

it('a reader of one’s own is checked, counts at once, and can be removed', async () => {
  await options.bringToFront();
  await options.getByLabel('CSS selector').fill('main >>> h1');
  await options.getByRole('button', { name: 'Add' }).click();
  await options.getByRole('alert').getByText('is no CSS selector').waitFor();
  await options.getByLabel('Value').selectOption('interview');
  await options.getByLabel('CSS selector').fill('title');
  await options.getByLabel('Address', { exact: true }).fill('/scorecards/*');
  await options.getByRole('button', { name: 'Add' }).click();
  await options.getByText('interview in title on /scorecards/*').waitFor();
  const { page, panel } = await openPanel('scorecard-no-match.html');
  await panel.locator('details.why > summary').click();
  await panel.getByText('Read from a place that you or your company named.').waitFor();
  await panel.locator('.exact-places > summary').click();
  await panel.getByText('your reader “title”').waitFor();
  await page.close();
});

it('pins and readers are exported, and taken in again by another browser', async () => {
  await options.bringToFront();
  const [saved] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export settings' }).click(),
  ]);
  const file = readFileSync(await saved.path());
  expect(JSON.parse(file.toString())).toMatchObject({
    format: 'greenroom-settings',
    readers: [{ value: 'interview', selector: 'title', address: '/scorecards/*' }],
  });
  await options.getByRole('button', { name: 'Remove' }).click();
  await options.getByText('interview in title').waitFor({ state: 'detached' });
  const input = options.locator('#settings-file');
  await input.setInputFiles({
    name: 's.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  });
  await options.getByRole('alert').getByText('Nothing has changed').waitFor();
  await input.setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: file });
  await options.getByText('Taken in: 0 pins and 1 readers.').waitFor();
  await options.getByText('interview in title on /scorecards/*').waitFor();
});
