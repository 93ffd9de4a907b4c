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
  await popup.keyboard.type('topgra');
  await popup
    .getByRole('option', { name: /resume deep dive/i })
    .first()
    .waitFor();
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await popup.getByRole('heading', { name: 'Resume Deep Dive' }).waitFor();
  await popup.close();

  const again = await stage.context.newPage();
  await again.goto(`${stage.origin}/popup.html`);
  await again.getByText('Resume Deep Dive').first().waitFor();
  expect(await again.getByRole('combobox').count()).toBe(1);
});
