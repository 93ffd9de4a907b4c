import { afterAll, beforeAll, expect, it } from 'vitest';
import { readTabState } from '../run/tab-state.ts';
import { addressOf, openStage, panelOf, type Stage } from './extension.ts';

declare const chrome: {
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

it('keeps nothing of a page that the tab has left, and knows it again on the way back', async () => {
  const page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-read-only.html'));
  await (await panelOf(page)).locator('#guide-name').waitFor();
  expect((await readTabState(stage, page))?.context?.kind).toBe('scorecard');

  await page.goto(addressOf('none-marketing.html'));
  await expect.poll(() => readTabState(stage, page)).toBeNull();

  await page.goBack();
  await expect.poll(async () => (await readTabState(stage, page))?.context?.kind).toBe('scorecard');
  await page.close();
});

it.each(['options.html', 'welcome.html'])(
  'keeps nothing of it where a page of ours stands in its place: %s',
  async (own) => {
    const page = await stage.context.newPage();
    await page.goto(addressOf('scorecard-read-only.html'));
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await page.goto(`${stage.origin}/${own}`);
    await expect.poll(() => readTabState(stage, page)).toBeNull();
    await page.goBack();
    await expect
      .poll(async () => (await readTabState(stage, page))?.context?.kind)
      .toBe('scorecard');
    await page.close();
  },
);

it('keeps nothing of a tab that was closed', async () => {
  const page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-read-only.html'));
  await (await panelOf(page)).locator('#guide-name').waitFor();
  const kept = async () => {
    const all = await (await stage.worker()).evaluate(() => chrome.storage.session.get(null));
    return Object.keys(all).filter((key) => /^(page|once|corrections|panel):/.test(key));
  };
  expect(await kept()).not.toEqual([]);
  await page.close();
  await expect.poll(kept).toEqual([]);
});
