/** Starts a page of the extension: theme, then the view. */
import { type ComponentType, h, render } from 'preact';
import type { Theme } from './panel-settings.ts';
import { panelSettings } from './stored-panel-settings.ts';

/** Renders the app into `#app` and keeps the page's theme as the person wants it. */
export async function mount(App: ComponentType): Promise<void> {
  setTheme((await panelSettings.read()).theme);
  panelSettings.watch((changed) => setTheme(changed.theme));
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app element');
  render(h(App, {}), root);
}

function setTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
