/**
 * `npm run store:pictures`: the pictures of the store listings into `docs/store/pictures/`: five of
 * 1280×800, and the small tile of 440×280 that the Chrome Web Store asks for. Everybody and everything
 * in them is invented.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame } from 'playwright-core';
import { addressOf, openPanelOf, openStage, panelOf } from '../browser/extension.ts';
import { takePictureFont } from './picture-font.ts';

const folder = fileURLToPath(new URL('../../docs/store/pictures/', import.meta.url));
const icon = readFileSync(new URL('../../public/icon/128.png', import.meta.url));

/** Pixels; what is shown inside a picture is never scaled, so that its letters stay sharp. */
const PICTURE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const INSIDE = { width: 1168, height: 640 };
/** Milliseconds; the first page after the start of a browser may take some seconds. */
const PATIENCE = 20_000;
const POPUP = { width: 420, height: 600 };

const HANDBOOK = `# Interviews at the observatory

## Night shift interview

- Interviewers: Two astronomers and a technician
- Duration: 45 minutes
- Details: How you work when nobody else is awake.
- Example questions:
  - What do you do when the dome does not open?
  - Whom would you wake, and when?

## Instrument exercise

- Interviewers: The head of instruments
- Duration: 60 minutes
- Details: We repair a small spectrograph together.

# Technician interview process

1. [30 min] **Phone screen** with the head of operations
2. [45 min] **Night shift interview**
3. [60 min] **Instrument exercise**
4. **Offer**
`;

const STYLE = `
  * { box-sizing: border-box; }
  body {
    margin: 0; height: 100vh; display: flex; flex-direction: column; align-items: center;
    background: #e6efe9; color: #1c2421; font-family: "Noto Sans", system-ui, sans-serif;
  }
  h1 { margin: 0; height: 104px; display: flex; align-items: center; font-size: 34px; font-weight: 650; letter-spacing: -0.01em; }
  main { display: flex; gap: 48px; }
  img.shot { display: block; border-radius: 10px; box-shadow: 0 0 0 1px #c3cfc8, 0 12px 32px #1f5a4526; }
  .tile { flex-direction: row; justify-content: center; gap: 24px; }
  .tile strong { display: block; font-size: 40px; letter-spacing: -0.01em; }
  .tile span { font-size: 19px; color: #57625d; }
`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
takePictureFont();
const stage = await openStage({ colorScheme: 'light' });
const page = await stage.context.newPage();

await picture('1-scorecard', 'The right guide, beside the interview', [
  await shotOfPanel('scorecard-read-only.html', async () => {}),
]);
await picture('2-scheduling', 'How long, with whom, and how to spend the time', [
  await shotOfPanel('scheduling-manual.html', async () => {}),
]);
await picture('3-why', 'It says what it read, and how sure it is', [
  await shotOfPanel('scorecard-plain.html', async (panel) => {
    const why = panel.locator('.why > summary');
    await why.click();
    await why.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  }),
]);
await picture('4-search', 'Any stage of any role, by a few letters', await shotsOfPopup());
await picture('5-handbook', 'Your own handbook, as you have written it', [await shotOfReview()]);
await paint(
  'tile',
  TILE,
  `<body class="tile"><img src="${dataOf(icon)}" width="96"><div><strong>Greenroom</strong><span>Interview guidance,<br>where the interview is</span></div></body>`,
);
await stage.close();
console.log(`pictures in ${folder}`);

async function shotOfPanel(
  file: string,
  arrange: (panel: Frame) => Promise<void>,
): Promise<Buffer> {
  await page.setViewportSize(INSIDE);
  await page.goto(addressOf(file));
  const panel = await openPanelOf(page, PATIENCE);
  await panel.locator('#guide-name').waitFor();
  await arrange(panel);
  return settledShot();
}

async function shotsOfPopup(): Promise<Buffer[]> {
  const behind = await stage.context.newPage();
  await behind.goto(addressOf('scorecard-read-only.html'));
  await panelOf(behind, PATIENCE);
  await page.setViewportSize(POPUP);
  await page.goto(`${stage.origin}/popup.html`);
  await behind.bringToFront();
  await page.reload();
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type('produ');
  await page.getByRole('option').first().waitFor();
  const results = await settledShot();
  await page.keyboard.press('Enter');
  await page.locator('h2').first().waitFor();
  return [results, await settledShot()];
}

async function shotOfReview(): Promise<Buffer> {
  await page.setViewportSize(INSIDE);
  await page.goto(`${stage.origin}/options.html`);
  const add = page.getByRole('heading', { name: 'Add your handbook' });
  await add.waitFor();
  const file = { name: 'observatory.md', mimeType: 'text/markdown', buffer: Buffer.from(HANDBOOK) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('heading', { name: /^Found in/ }).waitFor();
  await add.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 20));
  return settledShot();
}

async function settledShot(): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  return page.screenshot();
}

async function picture(name: string, title: string, shots: Buffer[]): Promise<void> {
  const images = shots.map((shot) => `<img class="shot" src="${dataOf(shot)}">`).join('');
  await paint(name, PICTURE, `<body><h1>${title}</h1><main>${images}</main></body>`);
}

async function paint(name: string, size: typeof PICTURE, body: string): Promise<void> {
  await page.goto('about:blank');
  await page.setViewportSize(size);
  await page.setContent(`<!doctype html><html lang="en"><style>${STYLE}</style>${body}</html>`);
  await page.screenshot({ path: `${folder}${name}.png` });
}

function dataOf(image: Buffer): string {
  return `data:image/png;base64,${image.toString('base64')}`;
}
