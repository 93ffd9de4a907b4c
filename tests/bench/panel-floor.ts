/** The least that can show anything beside a page, and follow it: the floor under the benchmark of the panel. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MATCHES = ['https://*.greenhouse.io/*'];

const FILES: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Floor',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches: MATCHES, run_at: 'document_start', js: ['page.js'] }],
    web_accessible_resources: [{ resources: ['panel.html'], matches: MATCHES }],
  }),
  'background.js':
    "chrome.runtime.onMessage.addListener((message, sender, answer) => answer('Values Interview'));",
  'page.js': `
    const frame = document.createElement('iframe');
    frame.src = chrome.runtime.getURL('panel.html');
    frame.style.cssText = 'position: fixed; top: 0; right: 0; width: 380px; height: 100%; border: 0';
    document.documentElement.append(frame);
    let said = null;
    new MutationObserver(() => {
      const text = document.querySelectorAll('dd')[3]?.textContent ?? null;
      if (text === said) return;
      said = text;
      chrome.runtime.sendMessage({ text });
    }).observe(document, { childList: true, characterData: true, subtree: true });`,
  'panel.html':
    '<!doctype html><meta charset="utf-8"><title>Floor</title><main class="panel"></main><script src="panel.js"></script>',
  'panel.js': `
    chrome.runtime.sendMessage({}).then((text) => {
      const heading = Object.assign(document.createElement('h1'), { id: 'guide-name', textContent: text });
      document.querySelector('main').append(heading);
      chrome.runtime.onMessage.addListener(({ text }) => {
        heading.textContent = text;
      });
    });`,
};

/**
 * Writes an extension that puts an iframe with one message to its service worker and one heading into the
 * page, at `document_start`. `icons`: folder of another extension's icons.
 */
export function writePanelFloor(folder: string, icons: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(icons, join(folder, 'icon'), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
}
