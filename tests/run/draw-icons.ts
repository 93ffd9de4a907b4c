/**
 * `npm run icons`: draws the toolbar's icons for what was found on a page into `public/icon/`, from the
 * extension's own icon and the shapes in `components/icons.ts`. What it draws is committed.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { type Found, STATE_ICONS } from '../../components/icons.ts';

const folder = fileURLToPath(new URL('../../public/icon/', import.meta.url));
const own = `data:image/png;base64,${readFileSync(`${folder}128.png`).toString('base64')}`;

/** Colours of the sign in the corner, and how the icon below it looks. */
const LOOKS: Record<Found, { ink: string; paper: string; below: string }> = {
  found: { ink: '#1f5a45', paper: '#ffffff', below: '' },
  unsure: { ink: '#5f3b00', paper: '#ffdc8a', below: '' },
  nothing: { ink: '#3c4742', paper: '#ffffff', below: 'filter: grayscale(1); opacity: .6' },
};

function drawing(found: Found, size: number): string {
  const { ink, paper, below } = LOOKS[found];
  const side = size * 0.72;
  const line = size < 20 ? 2 : 1.75;
  const sign = (stroke: string, width: number) =>
    `<path d="${STATE_ICONS[found]}" fill="${paper}" stroke="${stroke}" stroke-width="${width}"/>`;
  return `<body style="margin: 0">
    <img src="${own}" style="display: block; width: ${size}px; ${below}">
    <svg viewBox="0 0 16 16" stroke-linecap="round" stroke-linejoin="round"
      style="position: absolute; right: 0; bottom: 0; width: ${side}px; height: ${side}px">
      ${found === 'nothing' ? sign(paper, 6) : ''}${sign(ink, line)}
    </svg>`;
}

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
const page = await browser.newPage();
for (const found of Object.keys(STATE_ICONS) as Found[]) {
  for (const size of [16, 32]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(drawing(found, size));
    await page.screenshot({ path: `${folder}${found}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
