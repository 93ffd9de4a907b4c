/** A value that was read from a weak place, and how a person puts it right. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { addressOf, openStage, panelOf, pressUntil, type Stage } from './extension.ts';

const FILE = 'profile-stage-tab.html';
const JOB = samplePages.find(({ file }) => file === FILE)?.job ?? '';

declare const chrome: {
  storage: { session: { get(key: null): Promise<Record<string, unknown>> } };
};

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

/** A profile whose candidate can be replaced at the same address. */
const profile = (candidate: string) => `<!doctype html><title>${candidate} - Greenhouse</title>
  <body><main><h1>${candidate}</h1><dl><dt>Candidate</dt><dd>${candidate}</dd>
  <dt>Job</dt><dd>Product Designer</dd><dt>Stage</dt><dd>Peer Interview</dd></dl></main></body>`;

it('is kept while the page shows more, and forgotten when another candidate takes its place', async () => {
  const page = await stage.context.newPage();
  const address = 'https://app.greenhouse.io/people/41001/applications/941001';
  await page.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: profile('Oriane Vasseur') }),
  );
  await page.goto(address);
  const panel = await panelOf(page);
  const line = panel.locator('.page-line');
  await line.getByText('Oriane Vasseur').waitFor();
  await panel.locator('details.why > summary').click();
  await panel.getByText('Not right?').first().click();
  await panel.getByLabel('The right candidate').fill('Typed Name');
  const right = line.getByText('Typed Name', { exact: true });
  await pressUntil(panel.getByRole('button', { name: 'Use this' }).first(), right);

  await page.evaluate(() => {
    const list = document.querySelector('dl');
    if (list) list.innerHTML += '<dt>Department</dt><dd>Engineering</dd>';
  });
  await panel.getByText('Not Engineering?').waitFor({ state: 'attached' });
  expect(await right.count()).toBe(1);

  await page.evaluate((html) => {
    const next = new DOMParser().parseFromString(html, 'text/html');
    document.title = next.title;
    document.body.replaceChildren(...next.body.childNodes);
  }, profile('Tobias Lindqvist'));
  await line.getByText('Tobias Lindqvist').waitFor();
  const kept = await (await stage.worker()).evaluate(() => chrome.storage.session.get(null));
  expect(JSON.stringify(kept)).not.toContain('Typed Name');
  await page.close();
});
