/** A handbook from an address: fetched, refreshed, and kept while the server fails. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';
import {
  type Behaviour,
  type HandbookServer,
  startHandbookServer,
} from '../run/handbook-server.ts';
import { copyWithHosts, openStage, type Stage } from './extension.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<never>; set(items: object): Promise<void> } };
};

const HOST = 'handbook.example';
const ADDRESS = `https://${HOST}/catalog.json`;
const named = (name: string) => JSON.stringify({ ...bundledCatalog(), name });

let server: HandbookServer;
let copy: ReturnType<typeof copyWithHosts>;
let stage: Stage;
let page: Page;
beforeAll(async () => {
  server = await startHandbookServer(named('From afar'));
  copy = copyWithHosts([HOST]);
  stage = await openStage({ extension: copy.folder, hosts: { [HOST]: server.port } });
  page = await stage.context.newPage();
  await page.goto(`${stage.origin}/options.html`);
});
afterAll(async () => {
  await stage.close();
  await server.close();
  copy.remove();
});

const row = () => page.getByRole('listitem', { name: 'From afar', exact: true });
const fetchButton = () => page.getByRole('button', { name: 'Fetch' });

async function checkNow(): Promise<void> {
  const asked = server.requests.length;
  await row().getByRole('button', { name: 'Check now' }).click();
  await expect.poll(() => server.requests.length).toBeGreaterThan(asked);
}

it('asks nothing before an address is given', () => {
  expect(server.requests).toHaveLength(0);
});

it('refuses an address that is not https', async () => {
  await page.getByLabel('Or fetch it from an address').fill('http://handbook.example/a.json');
  await fetchButton().click();
  await page.getByRole('alert').getByText('no address that starts with https://').waitFor();
  expect(server.requests).toHaveLength(0);
});

it('adds nothing where the server has no catalog', async () => {
  server.behaviour = 'invalid';
  await page.getByLabel('Or fetch it from an address').fill(ADDRESS);
  await fetchButton().click();
  await page
    .getByRole('alert')
    .getByText(/no catalog.*Nothing was added/s)
    .waitFor();
  expect(await row().count()).toBe(0);
});

it('takes the catalog, without cookies or anything that tells who asks', async () => {
  server.behaviour = 'good';
  const tab = await stage.context.newPage();
  await tab.goto(`https://${HOST}/sign-in`);
  await tab.goto(ADDRESS);
  expect(server.requests.at(-1)?.cookie).toBe('session=1');
  await tab.close();
  const asked = server.requests.length;
  await page.getByLabel('Or fetch it from an address').fill(ADDRESS);
  await fetchButton().click();
  await row().getByText('Current', { exact: true }).waitFor();
  await row().getByRole('button', { name: /^Use/ }).click();
  await row().getByText('In use').waitFor();
  expect(server.requests).toHaveLength(asked + 1);
  const headers = server.requests.at(-1) ?? {};
  expect(headers.cookie).toBeUndefined();
  expect(headers.referer).toBeUndefined();
});

it('asks again only for what has changed', async () => {
  await checkNow();
  await expect.poll(() => server.answers.at(-1)).toBe(304);
  expect(server.requests.at(-1)?.['if-none-match']).toBeDefined();
});

describe('keeps the last good copy in use, and says so, where the server', () => {
  const failures: [Behaviour, RegExp][] = [
    ['error', /status 503/],
    ['web page', /web page, not with a catalog/],
    ['invalid', /no catalog/],
  ];
  it.each(failures)('answers with: %s', async (behaviour, words) => {
    server.behaviour = behaviour;
    await checkNow();
    await row().getByText(words).waitFor();
    await row().getByText('Not current').waitFor();
    expect(await row().getByText('In use', { exact: true }).count()).toBe(1);
    const popup = await stage.context.newPage();
    await popup.goto(`${stage.origin}/popup.html`);
    await popup.getByRole('combobox').fill('values interview');
    await popup.getByRole('option').first().waitFor();
    await popup.close();
  });

  it('is down', async () => {
    const { port } = server;
    await server.close();
    await row().getByRole('button', { name: 'Check now' }).click();
    await row().getByText('could not be reached').waitFor();
    server = await startHandbookServer(named('From afar'), port);
  });
});

it('is current again when the server is, with what has changed there', async () => {
  const { guides } = bundledCatalog();
  server.catalog = JSON.stringify({
    ...bundledCatalog(),
    processes: [],
    guides: guides.slice(0, 5),
  });
  await checkNow();
  await row().getByText('Current', { exact: true }).waitFor();
  await row().getByText('5 guides').waitFor();
});

it('asks by itself when the chosen interval is over, and not before', async () => {
  const asked = server.requests.length;
  await page.reload();
  await row().waitFor();
  expect(server.requests).toHaveLength(asked);
  await (await stage.worker()).evaluate(async () => {
    const { catalogs } = (await chrome.storage.local.get('catalogs')) as {
      catalogs: { origin: { checkedAt: number } }[];
    };
    for (const { origin } of catalogs) origin.checkedAt = 0;
    await chrome.storage.local.set({ catalogs });
  });
  await page.reload();
  await expect.poll(() => server.requests.length).toBeGreaterThan(asked);
});

describe('an address that sends on', () => {
  let target: HandbookServer;
  beforeAll(async () => {
    target = await startHandbookServer(named('From elsewhere'));
  });
  afterAll(() => target.close());

  it.each([
    ['to another site', () => `https://127.0.0.1:${target.port}/catalog.json`],
    ['to this machine without encryption', () => `http://127.0.0.1:${target.port}/catalog.json`],
    ['to another page of the same site', () => `https://${HOST}/other.json`],
  ])('%s is not followed, and why is said', async (_where, location) => {
    server.behaviour = 'redirect';
    server.location = location();
    const asked = server.requests.length;
    await page.getByLabel('Or fetch it from an address').fill(ADDRESS);
    await fetchButton().click();
    const words = `${HOST} sends on to another address; give the address it leads to. Nothing was added.`;
    await page.getByRole('alert').getByText(words).waitFor();
    expect(server.requests).toHaveLength(asked + 1);
    expect(target.requests).toHaveLength(0);
    await page.reload();
  });
});

/** Table rows that are no table: one paragraph that takes the parser minutes. */
const ENDLESS = `\n| ${'*a'.repeat(25)}`.repeat(4_000);

it('a page in HTML is compiled too, and a page to sign in is refused', async () => {
  const own = page.getByRole('listitem', { name: HOST, exact: true });
  server.behaviour = 'good';
  server.catalog =
    '<!doctype html><nav>Careers</nav><h1>Interviews</h1><h2>Tide Interview</h2><ul><li>Duration: 30 minutes</li></ul>';
  await page.getByLabel('Or fetch it from an address').fill(`https://${HOST}/hiring/`);
  await fetchButton().click();
  await own.getByText('1 guide').waitFor();
  server.behaviour = 'web page';
  await own.getByRole('button', { name: 'Check now' }).click();
  await own
    .getByText(/nothing of interviews was found; perhaps it asks people to sign in/)
    .waitFor();
  await own.getByText('1 guide').waitFor();
  await own.locator('summary').click();
  await own.getByRole('button', { name: 'Remove…' }).click();
  await own.getByRole('button', { name: 'Remove it' }).click();
  await own.waitFor({ state: 'detached' });
});

describe('a page in Markdown', () => {
  const GOOD = '# Interviews\n\n## Tide Interview\n\n- Duration: 30 minutes\n';
  const row = () => page.getByRole('listitem', { name: HOST, exact: true });
  const add = async (name: string, text: string) => {
    server.behaviour = 'good';
    server.catalog = text;
    await page.getByLabel('Or fetch it from an address').fill(`https://${HOST}/${name}`);
    await fetchButton().click();
  };
  const searchInPopup = async () => {
    const popup = await stage.context.newPage();
    await popup.goto(`${stage.origin}/popup.html`);
    await popup.getByRole('combobox').fill('interview');
    await popup.getByRole('option').first().waitFor();
    await popup.close();
  };

  it('is compiled, beside the service worker', async () => {
    await add('page.md', GOOD);
    await row().getByText('1 guide').waitFor();
  });

  it('of long runs of marks is compiled all the same', async () => {
    const runs = ['*[_', '](<', '**a'].map((run) => run.repeat(5_000)).join('\n\n');
    server.catalog = `${GOOD}\n${runs}\n\n## Crew Interview\n\n- Duration: 20 minutes\n`;
    await row().getByRole('button', { name: 'Check now' }).click();
    await row().getByText('2 guides').waitFor();
  });

  it('that turned bad is named while everything else goes on, and can be removed', async () => {
    server.catalog = GOOD + ENDLESS;
    const asked = server.answers.length;
    await row().getByRole('button', { name: 'Check now' }).click();
    await expect.poll(() => server.answers.length).toBeGreaterThan(asked);
    await searchInPopup();
    await row().getByText('The page “page.md” takes too long to read').waitFor();
    await row().getByText('2 guides').waitFor();

    await row().getByRole('button', { name: 'Check now' }).click();
    await row().locator('summary').click();
    await row().getByRole('button', { name: 'Remove…' }).click();
    await row().getByRole('button', { name: 'Remove it' }).click();
    await row().waitFor({ state: 'detached' });
  });

  it('that is bad from the first is not added', async () => {
    await add('slow.md', `# Interviews for candidates\n${ENDLESS}`);
    await page
      .getByRole('alert')
      .getByText(/“slow\.md” takes too long to read.*Nothing was added/s)
      .waitFor();
    expect(await row().count()).toBe(0);
  });
});
