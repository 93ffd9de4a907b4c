import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';

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
});
