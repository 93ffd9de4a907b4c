// @vitest-environment happy-dom
import { h } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resetBrowser } from './fake-browser.ts';

const { copy } = await import('../../extension/copy.ts');
const { mount } = await import('../../extension/mount.tsx');
const { DEFAULT_SETTINGS, panelSettings } = await import('../../extension/panel-settings.ts');

beforeEach(() => {
  resetBrowser();
  document.body.innerHTML = '<div id="app"></div><input id="field" />';
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

describe('copying', () => {
  const writeText = vi.fn();
  const execCommand = vi.fn();
  beforeEach(() => {
    writeText.mockReset();
    execCommand.mockReset();
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    document.execCommand = execCommand;
  });

  it('asks the browser', async () => {
    await copy('Which tide?');
    expect(writeText).toHaveBeenCalledWith('Which tide?');
    expect(execCommand).not.toHaveBeenCalled();
  });

  it('selects the text where that is not allowed, and leaves the page as it was', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    let selected = '';
    execCommand.mockImplementation(() => {
      selected = document.querySelector('textarea')?.value ?? '';
      return true;
    });
    document.getElementById('field')?.focus();
    await copy('Which tide?');
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(selected).toBe('Which tide?');
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement?.id).toBe('field');
  });

  it('says so where neither is allowed', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    execCommand.mockReturnValue(false);
    await expect(copy('Which tide?')).rejects.toThrow('did not allow copying');
    expect(document.querySelector('textarea')).toBeNull();
  });
});
