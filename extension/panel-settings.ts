/**
 * How a person wants the panel; kept in `storage.local` under one key.
 *
 * Checked by hand, because the content script reads it too and carries no validator.
 */
import browser from 'webextension-polyfill';

export type Theme = 'system' | 'light' | 'dark';
export type Side = 'left' | 'right';

export interface PanelSettings {
  version: 1;
  collapsed: boolean;
  side: Side;
  /** Pixels. */
  width: number;
  theme: Theme;
  /** Where the collapsed tab was dragged to, as a share (0 to 1) of the window's height. */
  tabTop: number | null;
}

export const SETTINGS_KEY = 'panel-settings';
export const WIDTH = { min: 320, max: 640, usual: 380 } as const;

export const DEFAULT_SETTINGS: PanelSettings = {
  version: 1,
  collapsed: false,
  side: 'right',
  width: WIDTH.usual,
  theme: 'system',
  tabTop: null,
};

/** Reads a stored value field by field; `damaged` names the fields that could not be used. */
export function parseSettings(stored: unknown): { settings: PanelSettings; damaged: string[] } {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, damaged: [] };
  if (typeof stored !== 'object' || stored === null) {
    return { settings: DEFAULT_SETTINGS, damaged: ['settings'] };
  }
  const given = stored as Record<string, unknown>;
  const damaged: string[] = [];
  const field = <Name extends keyof PanelSettings>(
    name: Name,
    fits: (value: unknown) => boolean,
  ): PanelSettings[Name] => {
    if (!(name in given)) return DEFAULT_SETTINGS[name];
    if (fits(given[name])) return given[name] as PanelSettings[Name];
    damaged.push(name);
    return DEFAULT_SETTINGS[name];
  };
  const between = (min: number, max: number) => (value: unknown) =>
    typeof value === 'number' && value >= min && value <= max;
  const settings: PanelSettings = {
    version: 1,
    collapsed: field('collapsed', (value) => typeof value === 'boolean'),
    side: field('side', (value) => value === 'left' || value === 'right'),
    width: field('width', between(WIDTH.min, WIDTH.max)),
    theme: field('theme', (value) => ['system', 'light', 'dark'].includes(value as string)),
    tabTop: field('tabTop', (value) => value === null || between(0, 1)(value)),
  };
  return { settings, damaged };
}

/** The settings as stored now. */
export async function loadSettings(): Promise<{ settings: PanelSettings; damaged: string[] }> {
  const stored = await browser.storage.local.get(SETTINGS_KEY);
  return parseSettings(stored[SETTINGS_KEY]);
}

/** Changes some settings; what is not named stays. */
export async function changeSettings(change: Partial<Omit<PanelSettings, 'version'>>) {
  const { settings } = await loadSettings();
  await browser.storage.local.set({ [SETTINGS_KEY]: { ...settings, ...change } });
}

/** Calls back with every change until the signal is aborted. */
export function onSettingsChange(callback: (settings: PanelSettings) => void, signal: AbortSignal) {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) callback(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener));
}
