/** Popup and options in a real Firefox, and what they change in a panel that is open. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';
import { type HandbookServer, startHandbookServer } from '../run/handbook-server.ts';
import { openFirefox, panelOf, type Stage, sample, View } from './extension.ts';

declare const browser: {
  permissions: { contains(wanted: { origins: string[] }): Promise<boolean> };
};

const HANDBOOK = `# Interviews

## Product interview

- Interviewers: two teammates from the harbour crew
- Duration: 35 minutes
- Example questions:
  - Which tide do you follow?
`;

const HOST = 'handbook.example';
const OTHER_HOST = 'other.example';

let stage: Stage;
let server: HandbookServer;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-files-'));
  server = await startHandbookServer(JSON.stringify({ ...bundledCatalog(), name: 'From afar' }));
  stage = await openFirefox({ hosts: { [HOST]: server.port, [OTHER_HOST]: server.port } });
});
afterAll(async () => {
  await stage.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the popup', () => {
  it('finds a guide by the keyboard alone, and remembers it', async () => {
    const popup = await stage.openOwnPage('popup.html');
    const view = new View(popup);
    await view.frame.waitForSelector('[role=combobox]:focus');
    await popup.keyboard.type('cold cal');
    await view.shows(/mock cold call/i, '[role=option]');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await view.shows('SDR mock cold call', 'h2');
    await popup.close();

    const again = await stage.openOwnPage('popup.html');
    await new View(again).shows('SDR mock cold call', 'h2');
    await again.close();
  });
});

describe('a handbook of one’s own', () => {
  it('is taken in, and shown by a panel that is open; so is the bundled one again', async () => {
    const { guide } = sample('scorecard-plain.html');
    const page = await stage.open(sample('scorecard-plain.html'));
    const panel = await panelOf(page);
    await panel.shows(guide ?? '', '#guide-name');
    expect(await panel.text()).not.toContain('Which tide do you follow?');

    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    const file = join(folder, 'harbour.md');
    writeFileSync(file, HANDBOOK);
    const input = await options.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await view.shows('Found in harbour');
    await view.press('Use this handbook');
    await panel.shows('Which tide do you follow?');

    await view.press('Use', 'li[aria-label="Bundled handbook"]');
    await panel.hides('Which tide do you follow?');
    await panel.shows(guide ?? '', '#guide-name');
    await options.close();
    await page.close();
    expect(stage.refused).toEqual([]);
  });

  it('may be a page of HTML that is pasted', async () => {
    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    await options.waitForSelector('#paste');
    await options.evaluate(() => {
      const clipboardData = new DataTransfer();
      const steps = '<ol><li>Phone screen (30 minutes)</li><li>Pairing (1 hour)</li></ol>';
      clipboardData.setData('text/html', `<h2>Interview process</h2>${steps}`);
      const event = new Event('paste', { bubbles: true, cancelable: true });
      document.querySelector('#paste')?.dispatchEvent(Object.assign(event, { clipboardData }));
    });
    await view.shows('Found in Pasted page');
    await view.shows('2 steps');
    await view.press('Discard');
    await options.close();
  });

  it('may be a file of HTML, or an export of Notion whose numbers nobody sees', async () => {
    const number = (digit: string) => digit.repeat(32);
    const html =
      '<!doctype html><title>People : Hiring sailors</title><h1>Interviews</h1><h2>Tide interview</h2><ul><li>Duration: 35 minutes</li></ul>';
    const link = `Hiring%20${number('a')}/Tide%20interview%20${number('b')}.md`;
    const pages = {
      [`Hiring ${number('a')}.md`]: `# Hiring sailors\n\nOwner: Ada Invented\nStatus: Draft\n\n## Interview process\n\n1. [Tide interview](${link}) (35 minutes)\n2. Pairing (90 minutes)\n3. Offer\n`,
      [`Hiring ${number('a')}/Tide interview ${number('b')}.md`]:
        '# Tide interview\n\nDuration: 35 minutes\nTags: hiring\n\n- Interviewer: a sailor\n',
    };
    const entries = Object.entries(pages).map(([path, text]) => [path, strToU8(text)]);
    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    for (const [name, content, found] of [
      ['interviews.html', html, '35 min'],
      ['Export.zip', zipSync(Object.fromEntries(entries)), '3 steps'],
    ] as const) {
      writeFileSync(join(folder, name), content);
      const input = await options.waitForSelector('input[type=file]');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
      await view.shows(`Found in ${name}`);
      await view.shows('Tide interview', '.review');
      await view.shows(found, '.review');
      expect(await view.text('.review')).not.toMatch(/Draft|Ada Invented|a{32}/);
      await view.press('Discard');
    }
    await options.close();
  });

  it('comes from an address too, which is allowed in the same click', async () => {
    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    await view.type('#address', `https://${HOST}/catalog.json`);
    await view.press('Fetch');
    await view.shows('From afar', '.handbooks');
    expect(server.requests).toHaveLength(1);
    await view.press('Use', 'li[aria-label="From afar"]');
    await view.shows('In use', 'li[aria-label="From afar"]');
    await options.close();
    expect(stage.refused).toEqual([]);
  });

  it('costs no permission where its address gives none', async () => {
    server.behaviour = 'invalid';
    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    const isAllowed = (host: string) =>
      view.frame.evaluate(
        (site) => browser.permissions.contains({ origins: [site] }),
        `https://${host}/*`,
      );
    await view.type('#address', `https://${OTHER_HOST}/catalog.json`);
    await view.press('Fetch');
    await view.shows(/no catalog.*Nothing was added/s);
    await expect.poll(() => isAllowed(OTHER_HOST)).toBe(false);
    expect(await isAllowed(HOST)).toBe(true);
    server.behaviour = 'good';
    await options.close();
  });

  it('is compiled where it comes as Markdown or HTML, beside the background page', async () => {
    server.catalog = HANDBOOK;
    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    await view.type('#address', `https://${HOST}/page.md`);
    await view.press('Fetch');
    await view.shows('1 guide', `li[aria-label="${HOST}"]`);

    server.catalog =
      '<!doctype html><h1>Interviews</h1><h2>Tide interview</h2><ul><li>Duration: 35 minutes</li></ul><h2>Crew interview</h2><ul><li>Duration: 20 minutes</li></ul>';
    await view.press('Check now', `li[aria-label="${HOST}"]`);
    await view.shows('2 guides', `li[aria-label="${HOST}"]`);
    await options.close();
  });

  it('that takes too long to compile is named, and the popup answers meanwhile', async () => {
    // Table rows that are no table: one paragraph that takes the parser minutes.
    server.catalog = `# Interviews for candidates\n${`\n| ${'*a'.repeat(25)}`.repeat(4_000)}`;
    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    const asked = server.answers.length;
    await view.type('#address', `https://${HOST}/slow.md`);
    await view.press('Fetch');
    await expect.poll(() => server.answers.length).toBeGreaterThan(asked);
    const popup = await stage.openOwnPage('popup.html');
    const found = new View(popup);
    await found.type('[role=combobox]', 'values');
    await found.shows(/values/i, '[role=option]');
    await popup.close();
    await expect.poll(() => view.text()).toContain('“slow.md” takes too long to read');
    await options.close();
  });

  it('is asked for without cookies, and no redirect is followed', async () => {
    server.catalog = HANDBOOK;
    const tab = await stage.browser.newPage();
    await tab.goto(`https://${HOST}/sign-in`);
    await tab.goto(`https://${HOST}/page.md`);
    expect(server.requests.at(-1)?.cookie).toBe('session=1');
    await tab.close();

    const options = await stage.openOwnPage('options.html');
    const view = new View(options);
    const asked = server.requests.length;
    server.behaviour = 'redirect';
    server.location = `https://${HOST}/elsewhere.md`;
    await view.type('#address', `https://${HOST}/again.md`);
    await view.press('Fetch');
    await view.shows(`${HOST} sends on to another address; give the address it leads to`);
    expect(server.requests).toHaveLength(asked + 1);
    expect(server.requests.at(-1)).not.toHaveProperty('cookie');
    expect(server.requests.at(-1)).not.toHaveProperty('referer');
    await options.close();
  });
});

it('two settings that are changed at the same moment are both kept, the background asleep or not', async () => {
  const page = await stage.open(sample('scorecard-plain.html'));
  const panel = await panelOf(page);
  await panel.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  const options = await stage.openOwnPage('options.html');
  const change = (view: View, settings: object) =>
    view.frame.evaluate(
      (message) =>
        (
          globalThis as never as { browser: { runtime: { sendMessage(sent: object): unknown } } }
        ).browser.runtime.sendMessage(message),
      { type: 'change-settings', settings },
    );
  await stage.endBackground();
  for (const [width, theme] of [
    [401, 'dark'],
    [402, 'light'],
    [403, 'dark'],
  ]) {
    await Promise.all([change(panel, { width }), change(new View(options), { theme })]);
    const kept = await options.evaluate(() =>
      (
        globalThis as never as {
          browser: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
        }
      ).browser.storage.local.get('panel-settings'),
    );
    expect(kept['panel-settings']).toMatchObject({ width, theme });
  }
  await options.close();
  await page.close();
});
