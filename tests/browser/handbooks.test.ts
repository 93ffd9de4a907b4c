/** A person's own handbook: added, refused, switched, exported, and large. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';
import { addressOf, openPanelOf, openStage, type Stage } from './extension.ts';

const PAGE = `# Interviews for candidates

## Values Interview

- Interviewers: two teammates from the harbour crew
- Duration: 35 minutes
- Example questions:
  - Which tide do you follow?
`;

let stage: Stage;
let page: Page;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'greenroom-files-'));
  stage = await openStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await page?.close();
  page = await stage.context.newPage();
  await page.goto(`${stage.origin}/options.html`);
  await page.getByRole('heading', { name: 'Add your handbook' }).waitFor();
});

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Drops files or folders as the system does. */
async function drop(paths: string[]): Promise<void> {
  const zone = page.getByLabel('Drop files here');
  await zone.scrollIntoViewIfNeeded();
  const box = await zone.boundingBox();
  if (!box) throw new Error('there is nowhere to drop');
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + 20, y: box.y + 20 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await session.detach();
}

const review = () => page.getByRole('heading', { name: /^(Found in|Not taken)/ });
const row = (name: string) => page.getByRole('listitem', { name, exact: true });

/** The summary's numbers by their names. */
async function counts(): Promise<Record<string, string>> {
  const parts = await page.locator('.counts div').allInnerTexts();
  return Object.fromEntries(parts.map((part) => part.split('\n').slice(0, 2) as [string, string]));
}

/** A picture for whoever asks for them: `PICTURES` names a folder. */
async function shot(name: string): Promise<void> {
  const pictures = process.env.PICTURES;
  if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}

async function use(path: string, name: string): Promise<void> {
  await drop([path]);
  await review().waitFor();
  await page.getByLabel('Name', { exact: true }).last().fill(name);
  await page.getByRole('button', { name: 'Use this handbook' }).click();
  await row(name).getByText('In use').waitFor();
}

async function download(name: string, button: string): Promise<Buffer> {
  await row(name).locator('summary').click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    row(name).getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await saved.path());
}

describe('a handbook that is dropped', () => {
  it('is shown with what it holds, put to use, and is what the panel shows', async () => {
    await drop([fileWith('harbour.md', PAGE)]);
    await review().waitFor();
    expect(await counts()).toMatchObject({ page: '1', guide: '1', question: '1' });
    await page.getByRole('button', { name: /Values Interview/ }).click();
    await page.locator('.opened .who').getByText('two teammates').waitFor();
    await page.getByRole('button', { name: 'Use this handbook' }).click();
    await row('harbour').getByText('In use').waitFor();

    const greenhouse = await stage.context.newPage();
    await greenhouse.goto(addressOf('scorecard-read-only.html'));
    const panel = await openPanelOf(greenhouse);
    await panel.getByRole('combobox').fill('values');
    await panel.getByRole('option', { name: /Values Interview/ }).click();
    await panel.getByText('Which tide do you follow?').waitFor();

    await row('Bundled handbook').getByRole('button', { name: /^Use/ }).click();
    await row('Bundled handbook').getByText('In use').waitFor();
    await expect.poll(() => panel.locator('#guide-name').innerText()).not.toBe('');
    await greenhouse.close();
  });

  it('may be an HTML page, of which nothing is run or shown as HTML', async () => {
    const html = `<!doctype html><title>Values</title><style>body{color:red}</style>
      <h1>Interviews for candidates</h1><h2>Values Interview</h2>
      <ul><li>Interviewers: two <b>teammates</b></li><li>Duration: 35 minutes</li>
      <li>Example questions:<ul><li>Which tide do you follow?<img src="x" onerror="document.title='run'"></li></ul></li></ul>
      <script>document.title = 'run'</script>`;
    await drop([fileWith('harbour.html', html)]);
    await review().waitFor();
    expect(await counts()).toMatchObject({ page: '1', guide: '1', question: '1', warnings: '0' });
    await page.getByRole('button', { name: /Values Interview/ }).click();
    await page.locator('.opened').getByText('Which tide do you follow?').waitFor();
    await shot('import-html');
    expect(await page.title()).not.toBe('run');
    expect(await page.locator('.opened img, .opened script').count()).toBe(0);
  });

  it('may be pasted from a page of a browser', async () => {
    const read = await stage.context.newPage();
    await read.setContent(
      '<nav>Careers</nav><h1>Hiring sailors</h1><h2>Interview process</h2><ol><li>Phone screen (30 minutes)</li><li>Pairing (90 minutes)</li><li>Offer</li></ol>',
    );
    await read.locator('h1').click();
    await read.keyboard.press('Control+A');
    await read.keyboard.press('Control+C');
    await read.close();
    const target = page.getByLabel(/paste a page/);
    await target.focus();
    await page.keyboard.press('Control+V');
    await review().waitFor();
    expect(await counts()).toMatchObject({ page: '1', process: '1' });
    expect(await target.inputValue()).toBe('');
    await page
      .getByRole('button', { name: /Interview process|Hiring sailors/ })
      .first()
      .click();
    await page.getByText('Phone screen').first().waitFor();
    await shot('import-pasted');
  });

  it('may be an export of Notion, whose numbers and properties nobody sees', async () => {
    const number = (digit: string) => digit.repeat(32);
    const steps = `1. [Phone screen](Hiring%20sailors%20${number('a')}/Phone%20screen%20${number('b')}.md) (30 minutes)\n2. Pairing (90 minutes)\n3. Offer\n`;
    const pages = {
      [`Hiring sailors ${number('a')}.md`]: `# Hiring sailors\n\nOwner: Ada Invented\nStatus: Draft\n\n<aside>\n💡 The same for all candidates.\n\n</aside>\n\n## Interview process\n\n${steps}`,
      [`Hiring sailors ${number('a')}/Phone screen ${number('b')}.md`]:
        '# Phone screen\n\nTags: hiring\n\n- Interviewer: a recruiter\n- Duration: 30 minutes\n- Questions:\n  - Which tide do you follow?\n',
    };
    const zip = zipSync(
      Object.fromEntries(Object.entries(pages).map(([path, text]) => [path, strToU8(text)])),
    );
    await drop([fileWith('export.zip', zip)]);
    await review().waitFor();
    expect(await counts()).toMatchObject({ pages: '2', guide: '1', process: '1' });
    await page
      .getByRole('button', { name: /Phone screen/ })
      .first()
      .click();
    await page.locator('.opened').getByText('Which tide do you follow?').waitFor();
    await shot('import-notion');
    const shown = await page.locator('main, body').first().innerText();
    expect(shown).not.toMatch(/Draft|Ada Invented|aside/);
  });

  it('asks once for the address that its links need, and is read again with it', async () => {
    const text = `${PAGE}- See [pay](/pay/), [us](/us/) and [the sea](/sea/).\n`;
    await drop([fileWith('harbour.md', text)]);
    await review().waitFor();
    expect(await page.locator('.findings').count()).toBe(0);
    await page
      .getByLabel(/address that the handbook is published under/)
      .fill('https://harbour.example');
    await shot('import-address');
    await page.getByRole('button', { name: 'Read again' }).click();
    await page
      .getByLabel(/address that the handbook is published under/)
      .waitFor({ state: 'detached' });
    await review().waitFor();
    await page.getByRole('button', { name: /Values Interview/ }).click();
    const link = page.locator('.opened').getByRole('link', { name: 'pay' }).first();
    expect(await link.getAttribute('href')).toBe('https://harbour.example/pay/');
  });

  it('in a language that is not known is refused, with what to do', async () => {
    const steps = '1. Τηλεφώνημα με τον υπεύθυνο: ποιοι είστε και τι ψάχνετε.\n'.repeat(5);
    await drop([fileWith('greek.md', `# Πώς προσλαμβάνουμε\n\n${steps}`)]);
    await page.getByRole('heading', { name: 'Not taken: greek.md' }).waitFor();
    const words = await page.getByRole('alert').innerText();
    expect(words).toMatch(/seems to be in Greek.*understands Chinese.*may stay in Greek/s);
  });

  it('tells first of a page about hiring in which nothing was recognised', async () => {
    const hiring = '# Hiring sailors\n\nWe talk with candidates about the sea.\n';
    await drop([fileWith('harbour.md', PAGE), fileWith('hiring.md', hiring)]);
    await review().waitFor();
    const first = page.locator('.findings li').first();
    expect(await first.innerText()).toContain('hiring.md');
    await shot('import-findings');
  });

  it('may be a folder or a .zip, with pages that are linked to each other', async () => {
    const inside = join(folder, 'company', 'hiring');
    mkdirSync(inside, { recursive: true });
    writeFileSync(join(inside, 'interviews.md'), PAGE);
    writeFileSync(join(inside, 'notes.txt'), 'not a page');
    writeFileSync(
      join(inside, 'engineer.md'),
      '# Engineer interview process\n\n1. [20 min] **Call**\n2. **[Values Interview](interviews.md#values-interview)**\n',
    );
    await drop([join(folder, 'company')]);
    await page.getByRole('heading', { name: 'Found in company' }).waitFor();
    expect(await counts()).toMatchObject({ pages: '2', guide: '1', process: '1' });
    await page.getByRole('button', { name: 'Discard' }).click();

    const zip = zipSync({ 'docs/a.md': strToU8(PAGE), 'docs/.hidden/b.md': strToU8(PAGE) });
    await drop([fileWith('docs.zip', zip)]);
    await page.getByRole('heading', { name: 'Found in docs.zip' }).waitFor();
    expect(await counts()).toMatchObject({ page: '1', guide: '1' });
  });
});

it('a page that takes too long is named and left out, and the rest is taken', async () => {
  const inside = join(folder, 'slow');
  mkdirSync(inside);
  writeFileSync(join(inside, 'good.md'), PAGE);
  // Table rows that are no table: one paragraph that takes the parser minutes.
  const rows = `\n| ${'*a'.repeat(25)}`.repeat(4_000);
  writeFileSync(join(inside, 'endless.md'), `# Interviews for candidates\n${rows}`);
  await drop([inside]);
  // The files have been read, and nothing of them compiled.
  await page.getByText('Compiling pages (0 of 2)').waitFor();
  await page.getByRole('heading', { name: 'Found in slow' }).waitFor();
  expect(await counts()).toMatchObject({ page: '1', guide: '1' });
  await page.getByText('endless.md').waitFor();
  await page.getByText('the page takes too long to read and was left out').waitFor();
});

describe('what cannot be read is refused, and the handbook in use stays', () => {
  const cut = JSON.stringify(bundledCatalog(), null, 2).split('\n').slice(0, 30).join('\n');
  it.each([
    ['a catalog that is cut off, with its line', 'cut.json', cut, /not JSON.*line 30/s],
    [
      'a page without interviews, with why',
      'menu.md',
      '# Lunch\n\nSoup on Monday.\n',
      /names no interview and no hiring process/,
    ],
    ['a picture', 'cat.png', 'not really', /“cat\.png” is neither a Markdown or HTML page/],
    ['a .zip that is none', 'broken.zip', 'PK no', /no \.zip that can be opened/],
  ])('%s', async (_, name, content, words) => {
    await drop([fileWith(name, content)]);
    await page.getByRole('heading', { name: `Not taken: ${name}` }).waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(words);
    expect(await row('Bundled handbook').getByText('In use').count()).toBe(1);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await review().count()).toBe(0);
  });
});

describe('several handbooks', () => {
  it('are kept, renamed, switched and removed; without a choice the bundled one is back', async () => {
    await use(fileWith('one.md', PAGE), 'First');
    await use(fileWith('two.md', PAGE.replace('35', '55')), 'Second');
    await row('First').getByRole('button', { name: /^Use/ }).click();
    await row('First').getByText('In use').waitFor();
    await row('Second').locator('summary').click();
    await row('Second').getByLabel('Name').fill('Renamed');
    await row('Second').getByRole('button', { name: 'Rename' }).click();
    await row('Renamed').waitFor();
    await page.reload();
    await row('First').getByText('In use').waitFor();
    for (const name of ['Renamed', 'First']) {
      if (!(await row(name).locator('details[open]').count())) {
        await row(name).locator('summary').click();
      }
      await row(name).getByRole('button', { name: 'Remove…' }).click();
      await row(name).getByRole('button', { name: 'Remove it' }).click();
      await row(name).waitFor({ state: 'detached' });
    }
    await row('Bundled handbook').getByText('In use').waitFor();
  });

  it('exported and taken in again are the same, as JSON and as Markdown', async () => {
    const json = await download('Bundled handbook', 'Export as catalog.json');
    expect(JSON.parse(json.toString())).toEqual(bundledCatalog());
    await use(fileWith('again.json', json), 'Bundled handbook again');
    const again = await download('Bundled handbook again', 'Export as catalog.json');
    expect(JSON.parse(again.toString())).toEqual({
      ...bundledCatalog(),
      name: 'Bundled handbook again',
    });

    await row('Bundled handbook').locator('summary').click();
    const zip = await download('Bundled handbook', 'Export as Markdown');
    const pages = Object.values(unzipSync(zip)).map((bytes) => strFromU8(bytes));
    expect(pages.length).toBeGreaterThan(10);
    await use(fileWith('markdown.zip', zip), 'Bundled handbook');
    const listed = page.getByRole('listitem', { name: 'Bundled handbook', exact: true });
    await expect.poll(() => listed.count()).toBe(2);
  });
});

it('a handbook of 10,000 guides leaves the page responsive', async () => {
  const pages = Array.from({ length: 100 }, (_, index) => [
    `team-${index}.md`,
    strToU8(
      `# Interviews of team ${index}\n\n${Array.from(
        { length: 100 },
        (__, at) =>
          `## Topic ${index}-${at} interview\n\n- Interviewers: two people\n- Duration: 45 minutes\n- Example questions:\n  - What would you do first?\n  - And then?\n\n`,
      ).join('')}`,
    ),
  ]);
  await page.evaluate(() => {
    const watch = window as never as { longest: number };
    watch.longest = 0;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - last - 20);
      last = now;
    }, 20);
  });
  await use(fileWith('large.zip', zipSync(Object.fromEntries(pages))), 'Large');
  const longest = await page.evaluate(() => (window as never as { longest: number }).longest);
  console.log(`longest pause of the options page with 10,000 guides: ${longest.toFixed(0)} ms`);

  const popup = await stage.context.newPage();
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByRole('combobox').fill('topic 99-99');
  await popup
    .getByRole('option', { name: /Topic 99-99 interview/ })
    .first()
    .waitFor();
  await popup.close();
  // Compiling them takes a busy machine a minute.
}, 180_000);
