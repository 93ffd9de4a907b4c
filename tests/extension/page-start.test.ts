// @vitest-environment happy-dom
import { h } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { resetBrowser } from './fake-browser.ts';

const { mount } = await import('../../extension/mount.tsx');
const { DEFAULT_SETTINGS } = await import('../../extension/panel-settings.ts');
const { panelSettings } = await import('../../extension/stored-panel-settings.ts');

beforeEach(() => {
  resetBrowser();
  document.body.innerHTML = '<div id="app"></div>';
});

describe('a page of the extension', () => {
  it('shows its view in the person’s colours, and follows when they change', async () => {
    await panelSettings.write({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await mount(() => h('p', {}, 'Low water'));
    expect(document.querySelector('#app')?.textContent).toBe('Low water');
    expect(document.documentElement.dataset.theme).toBe('dark');
    await panelSettings.write({ ...DEFAULT_SETTINGS, theme: 'light' });
    expect(document.documentElement.dataset.theme).toBe('light');
  });

  it('without a place for it cannot start', async () => {
    document.body.innerHTML = '';
    await expect(mount(() => null)).rejects.toThrow('no #app');
  });
});
