/** The panel's view with any state, for those that cannot be had from a page at will. */
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import type { PanelState } from '../../components/panel-view.tsx';

const entry = fileURLToPath(new URL('../components/draw-panel.ts', import.meta.url));

/** Loads the view into an empty page; what is returned draws it, anew each time. */
export async function loadDrawnPanel(
  page: Page,
): Promise<(state: Partial<PanelState>) => Promise<void>> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'drawn' } },
  })) as Rolldown.RolldownOutput[];
  const files = built.flatMap(({ output }) => output);
  await page.goto('about:blank');
  await page.setContent(
    '<!doctype html><html lang="en"><title>Greenroom</title><div id="app"></div></html>',
  );
  for (const file of files) {
    if (file.type === 'chunk') await page.addScriptTag({ content: file.code });
    else await page.addStyleTag({ content: String(file.source) });
  }
  return (state) =>
    page.evaluate((given) => {
      document.documentElement.dataset.theme = given.settings?.theme ?? 'system';
      const { drawn } = window as never as {
        drawn: { drawPanel(root: Element | null, state: object): void };
      };
      drawn.drawPanel(document.querySelector('#app'), given);
    }, state);
}
