/**
 * `npm run pictures`: every view in every state, place, width, zoom and colour, into `screenshots/views/`, and the
 * README's own into `docs/pictures/`. `-- NAME…`: only those parts (states, pressed, places, tabs, popup, options,
 * first-page, import, no-access, news, policy, failing-address, readme).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { PanelState } from '../../components/panel-view.tsx';
import { loadDrawnPanel } from '../browser/drawn-panel.ts';
import { addressOf, HOST, openPanelOf, openStage, panelOf } from '../browser/extension.ts';
import { PANEL_STATES } from '../browser/panel-states.ts';
import { popupOf, sidePanelOf } from '../browser/side-panel.ts';
import { takePictureFont } from './picture-font.ts';
import * as rare from './rare-pictures.ts';

const folder = fileURLToPath(new URL('../../screenshots/views/', import.meta.url));
const readmeFolder = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
mkdirSync(folder, { recursive: true });
mkdirSync(readmeFolder, { recursive: true });

declare const chrome: {
  action: { openPopup(): Promise<void> };
  storage: { local: { set(items: object): Promise<void> } };
};

type Looks = Parameters<Page['emulateMedia']>[0];
const LIGHT: Looks = { colorScheme: 'light', forcedColors: 'none' };
const DARK: Looks = { colorScheme: 'dark', forcedColors: 'none' };
const LOOKS: Record<string, Looks> = {
  light: LIGHT,
  dark: DARK,
  'forced-colours': { colorScheme: 'light', forcedColors: 'active' },
};

/** Name, width and height of the window, and by how much the person has zoomed in. */
const WINDOWS: [name: string, width: number, height: number, zoom: number][] = [
  ['1440', 1440, 900, 1],
  ['1280', 1280, 800, 1],
  ['1024', 1024, 640, 1],
  ['720', 720, 900, 1],
  ['320', 320, 640, 1],
  ['zoom-200', 1280, 800, 2],
  ['zoom-400', 1280, 1024, 4],
];

const HANDBOOK = `# Interviews at the observatory for candidates

## Night shift interview

- Interviewers: two astronomers and a technician
- Duration: 45 minutes
- Details: how you work when nobody else is awake. See [the roster](roster.md).
- Example questions:
  - What do you do when the dome does not open?
  - Whom would you wake, and when?

## Instrument exercise

- Duration: a while
- Details: a take-home task; write to ada@observatory.example.

# Technician interview process

1. [30 min] **Phone screen** with the head of operations
2. [45 min] **Night shift interview**
3. **Offer**
`;

/** What a press in the panel leads to: a state, and what is pressed in it one after the other. */
const PRESSES: Record<string, [state: string, ...selectors: string[]]> = {
  reasons: ['sure', '.verdict'],
  why: ['weak-reading', '.why > summary', '.not-right summary'],
  correction: ['weak-reading', '.weak-reading'],
  'another-guide': ['likely', '.question-box [aria-expanded]'],
  copied: ['everything', '.questions .icon', '.part-head .quiet'],
  steps: ['everything', '.position summary'],
  whole: ['long-names', '.more'],
};

const PARTS: Record<string, () => Promise<void>> = {
  states: shootStates,
  pressed: shootPressed,
  places: shootPlaces,
  tabs: shootTabs,
  popup: shootPopups,
  options: shootOptions,
  'first-page': shootFirstPage,
  import: () => rare.shootImport(camera()),
  'no-access': () => rare.shootNoAccess(camera()),
  news: () => rare.shootNews(camera()),
  policy: () => rare.shootPolicy(camera()),
  'failing-address': () => rare.shootFailingAddress(camera()),
  readme: shootForReadme,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in PARTS));
if (unknown.length > 0) throw new Error(`no part is called ${unknown.join(', ')}`);
takePictureFont();
const stage = await openStage();
const page = await stage.context.newPage();
for (const [name, shootPart] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await shootPart();
}
await stage.close();
console.log(`pictures in ${folder}`);

/** The panel's view by itself: every state, as narrow and as wide as it can be. */
async function shootStates(): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const width of [320, 380, 420, 640]) {
      await page.setViewportSize({ width, height: 860 });
      const draw = await loadDrawnPanel(page);
      for (const [name, state] of Object.entries(PANEL_STATES)) {
        await draw(state as Partial<PanelState>);
        await shoot(`state-${name}-${width}-${look}`);
      }
    }
  }
}

async function shootPressed(): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const width of [320, 380]) {
      await page.setViewportSize({ width, height: 860 });
      for (const [name, [state, ...selectors]] of Object.entries(PRESSES)) {
        const draw = await loadDrawnPanel(page);
        await draw(PANEL_STATES[state] ?? {});
        for (const selector of selectors) await page.locator(selector).first().click();
        await shoot(`pressed-${name}-${width}-${look}`);
      }
    }
  }
}

/** The tab at the edge, for each thing that it can say. */
async function shootTabs(): Promise<void> {
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const [name, file] of [
      ['found', 'scorecard-plain.html'],
      ['unsure', 'profile-long-feed.html'],
      ['nothing', 'scorecard-no-match.html'],
      ['long-name', 'kit-very-long-names.html'],
      ['right-to-left', 'kit-rtl-name.html'],
    ] as const) {
      await setSettings({});
      for (const [size, width, height] of [
        ['1024', 1024, 640],
        ['zoom-400', 320, 256],
      ] as const) {
        await zoomTo(width, height, 1);
        await page.goto(addressOf(file));
        await page.locator(HOST).waitFor({ state: 'attached' });
        await page.waitForTimeout(800);
        await shoot(`tab-${name}-${size}-${look}`);
      }
    }
  }
}

/** The panel on a page: beside it, over it, as a tab, in the side panel and in a window of its own. */
async function shootPlaces(): Promise<void> {
  for (const [name, width, height, zoom] of WINDOWS) {
    await page.emulateMedia(LIGHT);
    await zoomTo(width, height, zoom);
    for (const [place, file] of [
      ['opened', 'scorecard-plain.html'],
      ['right-to-left', 'scorecard-right-to-left.html'],
      ['tab-nothing', 'scorecard-no-match.html'],
      ['long-names', 'kit-very-long-names.html'],
    ] as const) {
      await setSettings({});
      await page.goto(addressOf(file));
      await page.locator(HOST).waitFor({ state: 'attached' });
      if (place === 'opened') await shootSettled(`place-as-it-starts-${name}`);
      if (place !== 'tab-nothing') await openPanelOf(page);
      await shootSettled(`place-${place}-${name}`);
    }
  }
  await zoomTo(1280, 800, 1);
  for (const [look, media] of Object.entries(LOOKS)) {
    await page.emulateMedia(media);
    for (const [name, settings] of Object.entries({
      left: { side: 'left' },
      over: { places: { scorecard: 'over' } },
      narrow: { width: 320 },
      broader: { width: 420 },
      wide: { width: 640 },
    })) {
      await setSettings(settings);
      await page.goto(addressOf('scorecard-plain.html'));
      const panel = await openPanelOf(page);
      if (name === 'over') await panel.getByRole('button', { name: 'Put it elsewhere' }).click();
      await shootSettled(`place-${name}-${look}`);
    }
  }
  await setSettings({});
  await page.emulateMedia(LIGHT);
  await page.goto(addressOf('scorecard-plain.html'));
  await openPanelOf(page);
  await page.pdf({ path: `${folder}place-printed.pdf` });
  await shootOwnWindow();
  await shootSidePanel();
}

async function shootOwnWindow(): Promise<void> {
  await zoomTo(1400, 800, 1);
  await page.goto(addressOf('scorecard-plain.html'));
  const panel = await openPanelOf(page);
  const opened = stage.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Put it elsewhere' }).click();
  await panel.getByRole('button', { name: 'In its own window' }).click();
  const own = await opened;
  await own.locator('#guide-name').waitFor();
  for (const [look, media] of Object.entries(LOOKS)) {
    await own.emulateMedia(media);
    await own.screenshot({ path: `${folder}place-own-window-${look}.png` });
  }
  await own.getByRole('button', { name: 'Put it elsewhere' }).click();
  await own.getByRole('button', { name: 'Beside the page' }).click();
}

async function shootSidePanel(): Promise<void> {
  await page.bringToFront();
  await page.goto(addressOf('scorecard-plain.html'));
  const panel = await openPanelOf(page);
  await panel.getByRole('button', { name: 'Put it elsewhere' }).click();
  await panel.getByRole('button', { name: 'In the browser’s side panel' }).click();
  const side = await sidePanelOf(stage);
  await page.waitForTimeout(600);
  writeFileSync(`${folder}place-side-panel.png`, await side.picture());
  await side.press('Put it elsewhere');
  await side.press('Beside the page');
}

async function shootPopups(): Promise<void> {
  await shootRealPopup();
  const popup = await stage.context.newPage();
  for (const [look, media] of Object.entries(LOOKS)) {
    for (const width of [400, 320]) {
      await popup.emulateMedia(media);
      await popup.setViewportSize({ width, height: 560 });
      await popup.goto(`${stage.origin}/popup.html`);
      await popup.locator('.departments').waitFor();
      const name = (what: string) => `popup-${what}-${width}-${look}`;
      await shoot(name('departments'), false, popup);
      await popup.keyboard.type('produ');
      await popup.getByRole('option').first().waitFor();
      await shoot(name('results'), false, popup);
      await popup.keyboard.press('Enter');
      await popup.locator('h2').first().waitFor();
      await shoot(name('opened'), false, popup);
      await popup.reload();
      await popup.getByText('Your last look-up').waitFor();
      await shoot(name('last-look-up'), false, popup);
      await popup.getByRole('combobox').fill('zzqq');
      await popup.locator('.no-results').waitFor();
      await shoot(name('nothing-found'), false, popup);
      await popup.getByRole('combobox').fill('');
      await popup.getByRole('button', { name: 'Design' }).click();
      await popup.locator('#department-name').waitFor();
      await shoot(name('department'), false, popup);
      await popup.getByRole('button', { name: 'Clear' }).click();
    }
  }
  await popup.close();
}

/** The popup as the browser opens and sizes it, with the guide of the tab in front. */
async function shootRealPopup(): Promise<void> {
  await page.emulateMedia(LIGHT);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(addressOf('scorecard-plain.html'));
  await openPanelOf(page);
  await (await stage.worker()).evaluate(() => chrome.action.openPopup());
  const popup = await popupOf(stage);
  await page.waitForTimeout(800);
  writeFileSync(`${folder}popup-with-guide.png`, await popup.picture());
  // It goes with the next click elsewhere.
  await page.mouse.click(200, 300);
}

async function shootOptions(): Promise<void> {
  const own = await pageOfItsOwn();
  for (const [look, media] of Object.entries(LOOKS)) {
    await own.emulateMedia(media);
    for (const width of [900, 320]) {
      await own.setViewportSize({ width, height: 1000 });
      await own.goto(`${stage.origin}/options.html`);
      await own.getByRole('heading', { name: 'Add your handbook' }).waitFor();
      const input = own.locator('input[type=file]').first();
      await input.setInputFiles({
        name: 'observatory.md',
        mimeType: 'text/markdown',
        buffer: Buffer.from(HANDBOOK),
      });
      await own.getByRole('heading', { name: /^Found in/ }).waitFor();
      await own.getByRole('button', { name: /Night shift interview/ }).click();
      await shoot(`options-review-${width}-${look}`, true, own);
      await own.getByRole('button', { name: 'Use this handbook' }).click();
      const row = own.getByRole('listitem', { name: 'observatory', exact: true });
      await row.getByText('In use', { exact: true }).waitFor();
      await row.locator('summary').click();
      await shoot(`options-own-${width}-${look}`, true, own);
      await row.getByRole('button', { name: 'Remove…' }).click();
      await row.getByRole('button', { name: 'Remove it' }).click();
      await row.waitFor({ state: 'detached' });
      await input.setInputFiles({
        name: 'catalog.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"version": 1,'),
      });
      await own.getByRole('heading', { name: /^Not taken/ }).waitFor();
      await shoot(`options-refused-${width}-${look}`, true, own);
    }
  }
  await own.close();
}

async function shootFirstPage(): Promise<void> {
  const first = await pageOfItsOwn();
  for (const [look, media] of Object.entries(LOOKS)) {
    await first.emulateMedia(media);
    for (const width of [1280, 600, 320]) {
      await first.setViewportSize({ width, height: 900 });
      await first.goto(`${stage.origin}/welcome.html`);
      const tab = first.getByRole('button', { name: /^Greenroom: / });
      await tab.waitFor();
      await shoot(`first-page-${width}-${look}`, true, first);
      await tab.click();
      await first.locator('#guide-name').waitFor();
      await shoot(`first-page-open-${width}-${look}`, true, first);
    }
  }
  await first.close();
}

/** Whole pages are shot too small in a page that was zoomed before. */
function pageOfItsOwn(): Promise<Page> {
  return stage.context.newPage();
}

/** A small set, kept in the repository. */
async function shootForReadme(): Promise<void> {
  await setSettings({});
  await page.emulateMedia(LIGHT);
  await zoomTo(1280, 800, 1);
  await page.goto(addressOf('scorecard-read-only.html'));
  await (await panelOf(page)).locator('#guide-name').waitFor();
  // As long as the panel may take until it is seen.
  await page.waitForTimeout(1_500);
  await shootSettled('panel', readmeFolder);
  // What was found on a page stays with its tab for a moment.
  const own = await stage.context.newPage();
  await own.emulateMedia(LIGHT);
  await own.setViewportSize({ width: 400, height: 560 });
  await own.goto(`${stage.origin}/popup.html`);
  await own.locator('.departments').waitFor();
  await own.keyboard.type('produ');
  await own.getByRole('option').first().waitFor();
  await shootSettled('popup', readmeFolder, own);
  await own.keyboard.press('Escape');
  await own.setViewportSize({ width: 900, height: 600 });
  await own.goto(`${stage.origin}/options.html`);
  await own.locator('.handbook').waitFor();
  await shootSettled('options', readmeFolder, own);
  await own.setViewportSize({ width: 1080, height: 760 });
  await own.goto(`${stage.origin}/welcome.html`);
  await own.getByRole('button', { name: /^Greenroom: / }).click();
  await own.locator('#guide-name').waitFor();
  await shootSettled('first-page', readmeFolder, own);
}

/** A window as large as this on the screen, in which everything is drawn larger. */
async function zoomTo(width: number, height: number, zoom: number): Promise<void> {
  const inside = { width: width / zoom, height: height / zoom };
  await page.setViewportSize(inside);
  const session = await stage.context.newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    ...inside,
    deviceScaleFactor: zoom,
    mobile: false,
  });
}

async function shootSettled(name: string, where = folder, of = page): Promise<void> {
  await of.mouse.move(0, 0);
  await of.waitForTimeout(350);
  await of.screenshot({ path: `${where}${name}.png` });
}

async function shoot(name: string, fullPage = false, of = page): Promise<void> {
  await of.waitForTimeout(120);
  await of.screenshot({ path: `${folder}${name}.png`, fullPage });
}

function camera(): rare.Camera {
  return { stage, looks: LOOKS, shoot };
}

async function setSettings(settings: object): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(
    (value) => chrome.storage.local.set({ 'panel-settings': { version: 1, ...value } }),
    settings,
  );
}
