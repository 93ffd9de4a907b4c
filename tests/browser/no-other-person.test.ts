/**
 * Pages that still carry somebody else while they change: every change of the panel is noted, not only how
 * it ends.
 */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';

const [BEFORE, NOW, LATER] = ['Oriane Vasseur', 'Tobias Lindqvist', 'Mirela Kovacs'] as const;
const HOST = 'https://app.greenhouse.io';
const IDS = { [BEFORE]: '41001', [NOW]: '41002', [LATER]: '41003' } as const;
type Name = keyof typeof IDS;

const addressOf = (name: Name) => `${HOST}/people/${IDS[name]}/applications/9${IDS[name]}`;

const data = (name: Name, job: string) =>
  `<script type="application/json" id="data">${JSON.stringify({
    person: { id: Number(IDS[name]), name },
    application: {
      id: Number(`9${IDS[name]}`),
      job: { name: job },
      stage: { name: 'Face to Face' },
    },
  })}</script>`;

const content = (name: Name, job: string) => `<main><h1>${name}</h1><dl>
  <dt>Job</dt><dd>${job}</dd><dt>Stage</dt><dd>Team Interview</dd>
  <dt>Interview</dt><dd>Peer Interview</dd></dl></main>`;

let stage: Stage;
let page: Page;
/** What the panel said, in order, each followed by the address that the page had then. */
let said: { text: string; address: string }[];
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
  said = [];
  await page.exposeFunction('noteLine', (text: string) => {
    said.push({ text, address: page.url() });
  });
  // In every frame, the panel's too, which may be made anew.
  await page.addInitScript(() => {
    const { noteLine } = window as never as { noteLine(text: string): void };
    let last = '';
    new MutationObserver(() => {
      const text = document.querySelector('.page-line')?.textContent ?? '';
      if (text !== last && text !== '') noteLine(text);
      last = text;
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
});
afterEach(() => page.close());

async function open(name: Name, job: string, beside = data(name, job)): Promise<void> {
  await page.route(`${HOST}/people/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Greenhouse</title><body>${beside}${content(name, job)}</body>`,
    }),
  );
  await page.goto(addressOf(name));
  await shown(name);
}

const shown = (name: Name) =>
  expect.poll(() => said.at(-1)?.text ?? '', { timeout: 30_000 }).toContain(name);

/** Puts another candidate in place of the one before; the data for scripts stays as it was. */
const replace = (name: Name, job: string) =>
  page.evaluate(
    (html) => {
      const main = document.querySelector('main');
      if (main) main.outerHTML = html;
    },
    content(name, job),
  );
const goTo = (name: Name) =>
  page.evaluate((address) => history.pushState({}, '', address), addressOf(name));
const of = (name: Name) => said.filter(({ text }) => text.includes(name));
/** What was said while the page stood at somebody's address. */
const saidAt = (name: Name) =>
  said.filter(({ address }) => address === addressOf(name)).map(({ text }) => text);

it('embedded data of the one before, left in the page: nothing of it is shown for the next', async () => {
  await open(BEFORE, 'Product Designer');
  await goTo(NOW);
  await replace(NOW, 'Product Manager');
  await shown(NOW);
  await expect.poll(() => said.at(-1)?.text).toContain('Product Manager');
  expect(saidAt(NOW).join()).not.toContain(BEFORE);
  expect(saidAt(NOW).join()).not.toContain('Product Designer');
});

it('an address that changes 600 ms before the content: never the old person under the new address', async () => {
  await open(BEFORE, 'Product Designer');
  await goTo(NOW);
  await page.waitForTimeout(600);
  await replace(NOW, 'Product Manager');
  await shown(NOW);
  expect(saidAt(NOW).join()).not.toContain(BEFORE);
});

it('two quick switches: the last one, and no one again who was passed', async () => {
  await open(BEFORE, 'Product Designer');
  await goTo(NOW);
  await replace(NOW, 'Product Manager');
  await goTo(LATER);
  await replace(LATER, 'User Researcher');
  await shown(LATER);
  const after = said.slice(said.indexOf(of(LATER)[0] ?? { text: '', address: '' }));
  expect(after.every(({ text }) => text.includes(LATER))).toBe(true);
  expect(saidAt(LATER).join()).not.toContain(BEFORE);
  expect(saidAt(LATER).join()).not.toContain(NOW);
});

it('somebody in a hidden dialog is never named', async () => {
  const hidden = `<dialog><h1>${LATER}</h1><dl><dt>Candidate</dt><dd>${LATER}</dd><dt>Job</dt><dd>User Researcher</dd></dl></dialog>
    <div hidden><a href="/people/${IDS[NOW]}">${NOW}</a></div>`;
  await open(BEFORE, 'Product Designer', hidden);
  await replace(BEFORE, 'Product Manager');
  await expect.poll(() => said.at(-1)?.text).toContain('Product Manager');
  expect(of(LATER)).toEqual([]);
  expect(of(NOW)).toEqual([]);
});
