/** A catalog that something else put into the browser's database. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';
import { addressOf, openStage, panelOf, type Stage } from './extension.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('reaches no page where a link of it could be run, and the panel says what is shown instead', async () => {
  const links = [{ text: 'Open the plan', href: 'javascript:document.title="run"' }];
  const { guides, ...rest } = bundledCatalog();
  const catalog = {
    ...rest,
    name: 'Put there',
    guides: guides.map((each) => ({ ...each, links })),
  };
  await (await stage.worker()).evaluate(async (given) => {
    const opening = indexedDB.open('greenroom-catalogs');
    await new Promise((resolve, reject) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('catalogs');
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    const writing = opening.result.transaction('catalogs', 'readwrite');
    writing.objectStore('catalogs').put(given, 'x');
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onerror = reject;
    });
    opening.result.close();
    await chrome.storage.local.set({ 'chosen-catalog': 'x', 'chosen-catalog$': { v: 2 } });
  }, catalog);

  const page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-read-only.html'));
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  await panel.getByRole('alert').filter({ hasText: 'or cannot be read' }).waitFor();
  expect(await panel.getByText('Open the plan').count()).toBe(0);
  expect(await panel.locator('a[href^="javascript:"]').count()).toBe(0);
  await page.close();
});
