import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addressOf, openStage, panelOf, pressUntil } from './extension.ts';

it('a pin survives a browser restart', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'greenroom-pin-'));
  const file = 'scorecard-no-match.html';

  const first = await openStage({ profile });
  const page = await first.context.newPage();
  await page.goto(addressOf(file));
  const panel = await panelOf(page);
  await panel.getByRole('combobox').first().fill('peer interview');
  await panel
    .getByRole('option', { name: /Peer Interview/ })
    .first()
    .click();
  const pin = panel.getByRole('button', { name: 'Pin for this job and stage' });
  await pressUntil(pin, panel.locator('.verdict').getByText('Pinned'));
  await first.close();

  const second = await openStage({ profile });
  const again = await second.context.newPage();
  await again.goto(addressOf(file));
  const shown = await panelOf(again);
  await shown.getByRole('heading', { name: 'Peer Interview' }).first().waitFor();
  expect(await shown.getByText(/pinned/i).count()).toBeGreaterThan(0);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
