/** What a company sets by policy. Needs to write Chromium's policy folder; skipped where it may not. */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';
import { type HandbookServer, startHandbookServer } from '../run/handbook-server.ts';
import { addressOf, copyWithHosts, openPanelOf, openStage, type Stage } from './extension.ts';

declare const chrome: { storage: { local: { get(all: null): Promise<object> } } };

const FOLDER = '/etc/chromium/policies/managed';
const FILE = `${FOLDER}/greenroom-test.json`;
const HOST = 'handbook.example';

function mayWrite(path: string): boolean {
  if (!existsSync(path)) return path !== dirname(path) && mayWrite(dirname(path));
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

const isPossible = process.platform === 'linux' && mayWrite(FOLDER);
if (!isPossible) console.warn(`Skipped: ${FOLDER} cannot be written here`);

describe.skipIf(!isPossible)('a company’s policy', () => {
  let server: HandbookServer;
  let copy: ReturnType<typeof copyWithHosts>;
  let extensionId: string;
  let stage: Stage | null = null;

  beforeAll(async () => {
    server = await startHandbookServer(
      JSON.stringify({ ...bundledCatalog(), name: 'Of the house' }),
    );
    copy = copyWithHosts([HOST]);
    const first = await openStage({ extension: copy.folder });
    extensionId = first.extensionId;
    await first.close();
  });
  afterEach(async () => {
    await stage?.close();
    stage = null;
    rmSync(FILE, { force: true });
  });
  afterAll(async () => {
    await server.close();
    copy.remove();
  });

  function setPolicy(policy: object): void {
    mkdirSync(FOLDER, { recursive: true });
    const content = { '3rdparty': { extensions: { [extensionId]: policy } } };
    writeFileSync(FILE, JSON.stringify(content));
  }

  async function openOptions(policy: object) {
    setPolicy(policy);
    stage = await openStage({ extension: copy.folder, hosts: { [HOST]: server.port } });
    const page = await stage.context.newPage();
    await page.goto(`${stage.origin}/options.html`);
    await page.getByRole('heading', { name: 'Greenroom options' }).waitFor();
    const row = (name: string) => page.getByRole('listitem', { name, exact: true });
    return { page, row };
  }

  it('can give the handbook itself, lock it, and hide settings', async () => {
    const { page, row } = await openOptions({
      catalog: JSON.stringify({ ...bundledCatalog(), name: 'By decree' }),
      catalogLocked: true,
      hiddenSettings: ['pins'],
    });
    await row('By decree').getByText('In use', { exact: true }).waitFor();
    await page.getByText('Your company chose the handbook').waitFor();
    expect(await page.getByRole('button', { name: /^Use/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Add your handbook' }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Pinned guides' }).count()).toBe(0);
    await page.getByText('Some settings are managed by your company').waitFor();
  });

  it('can give an address as the default, from which a person may switch', async () => {
    const { row } = await openOptions({ catalogUrl: `https://${HOST}/catalog.json` });
    await row('Of the house').getByText('In use', { exact: true }).waitFor();
    await row('Bundled handbook').getByRole('button', { name: /^Use/ }).click();
    await row('Bundled handbook').getByText('In use', { exact: true }).waitFor();
    await row('Of the house').getByRole('button', { name: /^Use/ }).click();
    await row('Of the house').getByText('In use', { exact: true }).waitFor();
  });

  it('says why an address gives nothing yet, and lets the person allow it and ask again', async () => {
    const { row } = await openOptions({ catalogUrl: 'https://elsewhere.example/catalog.json' });
    const companys = row('Your company’s handbook');
    await companys.getByText('Not here yet').waitFor();
    await companys.getByText(/elsewhere\.example could not be reached/).waitFor();
    await companys.getByRole('button', { name: 'Allow' }).waitFor();
    await companys.getByRole('button', { name: 'Check now' }).click();
    await companys.getByRole('button', { name: 'Check now' }).waitFor();
    await row('Bundled handbook').getByText('In use', { exact: true }).waitFor();
  });

  it('is followed as soon as its address answers, on “Check now”', async () => {
    server.behaviour = 'error';
    const { row } = await openOptions({ catalogUrl: `https://${HOST}/catalog.json` });
    const companys = row('Your company’s handbook');
    await companys.getByText('answers with status 503').waitFor();
    server.behaviour = 'good';
    await companys.getByRole('button', { name: 'Check now' }).click();
    await row('Of the house').getByText('In use', { exact: true }).waitFor();
  });

  it('can pin guides and add readers for everybody', async () => {
    const { page } = await openOptions({
      pins: [{ stage: 'Office tour', guide: 'Peer Interview' }],
      readers: [{ value: 'stage', selector: 'main .step', address: '/scorecards/*' }],
    });
    await page.getByText('Peer Interview for “Office tour” with any job').waitFor();
    await page.getByText('main .step').waitFor();
    expect(await page.getByText('From your company', { exact: true }).count()).toBe(2);
    await page.goto(addressOf('scorecard-no-match.html'));
    const panel = await openPanelOf(page);
    await panel.locator('#guide-name').getByText('Peer Interview').waitFor();
    await panel.locator('.verdict', { hasText: /^Pinned/ }).waitFor();
  });

  it('can hide the page that opens at installation', async () => {
    setPolicy({ firstPageHidden: true });
    stage = await openStage({ extension: copy.folder, firstPage: true });
    const worker = await stage.worker();
    const greeted = () =>
      worker.evaluate(async () => 'seen-version' in (await chrome.storage.local.get(null)));
    await expect.poll(greeted).toBe(true);
    const open = stage.context.pages().map((page) => new URL(page.url()).pathname);
    expect(open).not.toContain('/welcome.html');
  });

  it('that cannot be followed is named, and the bundled handbook is shown meanwhile', async () => {
    const { page, row } = await openOptions({
      catalogUrl: 'http://handbook.example/catalog.json',
      catalog: '{"version": 1}',
      hiddenSettings: ['everything'],
    });
    const alert = page.getByRole('alert').first();
    await alert.getByText('“catalogUrl” has to be an address that starts with https://').waitFor();
    await alert.getByText('“hiddenSettings” has to be').waitFor();
    await row('Your company’s handbook').getByText('has no list of guides').waitFor();
    await row('Bundled handbook').getByText('In use', { exact: true }).waitFor();
  });
});
