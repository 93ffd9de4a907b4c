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
