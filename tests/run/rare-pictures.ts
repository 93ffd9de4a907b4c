/** Pictures of what people see seldom: an import under way, no access, a company's policy, an address that fails. */
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  addressOf,
  copyWithHosts,
  openPanelOf,
  openStage,
  type Stage,
} from '../browser/extension.ts';
import { bundledCatalog } from '../catalog/bundled-handbook.ts';
import { startHandbookServer } from './handbook-server.ts';

declare const chrome: {
  developerPrivate: {
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  storage: { local: { set(items: object): Promise<void> } };
};

export interface Camera {
  stage: Stage;
  /** By name: how the browser draws. */
  looks: Record<string, Parameters<Page['emulateMedia']>[0]>;
  shoot(name: string, fullPage: boolean, of: Page): Promise<void>;
}

const POLICIES = '/etc/chromium/policies/managed';
const HOST = 'handbook.example';
const WIDTHS = [900, 320];

/** The options page while a page is read that takes its time. */
export async function shootImport(camera: Camera): Promise<void> {
  const page = await camera.stage.context.newPage();
  await page.goto(`${camera.stage.origin}/options.html`);
  // Table rows that are no table: one paragraph that takes the parser minutes.
  const rows = `\n| ${'*a'.repeat(25)}`.repeat(4_000);
  const fileOf = (name: string, text: string) => ({
    name,
    mimeType: 'text/markdown',
    buffer: Buffer.from(`# Interviews for candidates\n${text}`),
  });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles([
      fileOf('night-shift.md', '\n1. Phone screen\n2. Offer\n'),
      fileOf('instruments.md', rows),
    ]);
  const working = page.locator('.review', { has: page.locator('progress') });
  await working.getByText('Compiling pages (0 of 2)').waitFor();
  await shootOptions(camera, page, 'options-import');
  await working.getByRole('button', { name: 'Stop' }).click();
  await page.close();
}

/** Popup, options and first page where the browser keeps the extension from its sites. */
export async function shootNoAccess(camera: Camera): Promise<void> {
  const { stage, looks, shoot } = camera;
  const extensions = await stage.context.newPage();
  await extensions.goto('chrome://extensions');
  const setAccess = (hostAccess: string) =>
    extensions.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
      extensionId: stage.extensionId,
      hostAccess,
    });
  await setAccess('ON_CLICK');
  const page = await stage.context.newPage();
  for (const [file, width, height] of [
    ['popup', 400, 560],
    ['popup', 320, 560],
    ['options', 900, 1000],
    ['welcome', 1280, 900],
    ['welcome', 320, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      await page.goto(`${stage.origin}/${file}.html`);
      await page.getByText('does not let Greenroom read').waitFor();
      await shoot(`no-access-${file}-${width}-${look}`, false, page);
    }
  }
  await page.close();
  await setAccess('ON_ALL_SITES');
  await extensions.close();
}

/** Panel and popup after an update. */
export async function shootNews({ stage, looks, shoot }: Camera): Promise<void> {
  await (await stage.worker()).evaluate(() =>
    chrome.storage.local.set({ 'seen-version': '0.0.9', 'panel-settings': { version: 1 } }),
  );
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addressOf('scorecard-read-only.html'));
  const panel = await openPanelOf(page);
  await panel.getByText(/^New: /).waitFor();
  const popup = await stage.context.newPage();
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(`${stage.origin}/popup.html`);
  await popup.getByText(/^New: /).waitFor();
  for (const [look, media] of Object.entries(looks)) {
    for (const [name, each] of Object.entries({ panel: page, popup })) {
      await each.bringToFront();
      await each.emulateMedia(media);
      await each.waitForTimeout(600);
      await shoot(`news-${name}-${look}`, false, each);
    }
  }
  await popup.getByRole('button', { name: 'Close what is new' }).click();
  await popup.close();
  await page.close();
}

/** The options page where a company has chosen; none where the browser's policies cannot be written. */
export async function shootPolicy(camera: Camera): Promise<void> {
  const file = `${POLICIES}/greenroom-pictures.json`;
  const policy = {
    catalog: JSON.stringify({ ...bundledCatalog(), name: 'Handbook of the house' }),
    catalogLocked: true,
    hiddenSettings: ['readers'],
    pins: [{ stage: 'Values chat', guide: 'Values interview' }],
  };
  try {
    mkdirSync(POLICIES, { recursive: true });
    accessSync(POLICIES, constants.W_OK);
  } catch {
    return console.warn(`No picture of a policy: ${POLICIES} cannot be written`);
  }
  try {
    const extensions = { [camera.stage.extensionId]: policy };
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions } }));
    // A browser reads its policies as it starts.
    const stage = await openStage();
    const page = await stage.context.newPage();
    await page.goto(`${stage.origin}/options.html`);
    await page.getByText('Your company chose the handbook').waitFor();
    await page.getByText('In use', { exact: true }).waitFor();
    await shootOptions(camera, page, 'options-policy');
    await stage.close();
  } finally {
    rmSync(file, { force: true });
  }
}

/** The options page with a handbook whose address has failed since, and with an address that was not taken. */
export async function shootFailingAddress(camera: Camera): Promise<void> {
  const copy = copyWithHosts([HOST]);
  const server = await startHandbookServer(
    JSON.stringify({ ...bundledCatalog(), name: 'From afar' }),
  );
  const hosts = { [HOST]: server.port };
  try {
    const stage = await openStage({ extension: copy.folder, hosts });
    const page = await stage.context.newPage();
    await page.goto(`${stage.origin}/options.html`);
    const fetchFrom = async (address: string) => {
      await page.getByLabel('Or fetch it from an address').fill(address);
      await page.getByRole('button', { name: 'Fetch' }).click();
    };
    await fetchFrom(`https://${HOST}/catalog.json`);
    const row = page.getByRole('listitem', { name: 'From afar', exact: true });
    await row.getByText('Current', { exact: true }).waitFor();
    await row.getByRole('button', { name: /^Use/ }).click();
    server.behaviour = 'error';
    await row.getByRole('button', { name: 'Check now' }).click();
    await row.getByText('Not current').waitFor();
    await fetchFrom(`https://${HOST}/another.json`);
    await page.getByRole('alert').waitFor();
    await shootOptions(camera, page, 'options-address-fails');
    await stage.close();
  } finally {
    await server.close();
    copy.remove();
  }
}

async function shootOptions({ looks, shoot }: Camera, page: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 1000 });
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      await shoot(`${name}-${width}-${look}`, true, page);
    }
  }
}
