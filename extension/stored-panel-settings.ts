/** The panel's settings as they are stored, for the pages of the extension and the service worker. */
import {
  collapsedPerKind,
  DEFAULT_SETTINGS,
  PANEL_SETTINGS,
  type PanelSettings,
  parseSettings,
} from './panel-settings.ts';
import { storedItem } from './stored-item.ts';

/** The settings as stored now; they are changed by `changeSettings`. */
export const panelSettings = storedItem<PanelSettings>({
  key: PANEL_SETTINGS,
  called: 'panel settings',
  version: 4,
  // Version 1 carried its number among the settings, where it is no longer looked at; version 3 had no places.
  migrations: { 3: collapsedPerKind },
  parse: parseSettings,
  fallback: DEFAULT_SETTINGS,
});
