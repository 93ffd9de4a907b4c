/** A value that was read from a weak place, and how a person puts it right. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { addressOf, openStage, panelOf, pressUntil, type Stage } from './extension.ts';

const FILE = 'profile-stage-tab.html';
const JOB = samplePages.find(({ file }) => file === FILE)?.job ?? '';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('says that it is weak, is put right in the panel, and is as it was again', async () => {
  const page = await stage.context.newPage();
  await page.goto(addressOf(FILE));
  const panel = await panelOf(page);
  const weak = panel.getByRole('button', { name: `${JOB}: not surely read. Not right?` });
  await weak.click();
  await panel.getByLabel('The right job').first().fill('Product Designer');
  const right = panel.locator('.page-line').getByText('Product Designer', { exact: true });
  await pressUntil(panel.getByRole('button', { name: 'Use this' }).first(), right);
  expect(await weak.count()).toBe(0);
  await pressUntil(panel.getByRole('button', { name: 'Undo job' }), weak);
  await page.close();
});
