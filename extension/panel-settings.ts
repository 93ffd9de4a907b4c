/**
 * How a person wants the panel; kept in `storage.local` under one key.
 *
 * Checked by hand, because the page's session reads it too and carries no validator.
 */
import { PAGE_KIND_NAMES, type PageKind } from '../ats/page-kinds.ts';
import { request } from './messages.ts';
import type { Parsed } from './stored-item.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

/** Where the panel may stand, in the order in which they are offered. */
export const PLACES = ['beside', 'over', 'side-panel', 'window'] as const;
export type Place = (typeof PLACES)[number];

/** On which kinds of page the panel was closed, true, or opened again. */
export type Collapsed = Partial<Record<PageKind, boolean>>;

export interface PanelSettings {
  collapsed: Collapsed;
  /** Where it stands on which kinds of page; beside the page where none was chosen. */
  places: Partial<Record<PageKind, Place>>;
  side: Side;
  /** Pixels. */
  width: number;
  theme: Theme;
  /** Where the collapsed tab was dragged to, as a share (0 to 1) of the window's height. */
  tabTop: number | null;
}

export const WIDTH = { min: 320, max: 640, usual: 380 } as const;

export const DEFAULT_SETTINGS: PanelSettings = {
  collapsed: {},
  places: {},
  side: 'right',
  width: WIDTH.usual,
  theme: 'system',
  tabTop: null,
};

/** Under which they are kept. */
export const PANEL_SETTINGS = 'panel-settings';

/** Reads a stored value field by field; a field that cannot be used has its default. */
export function parseSettings(stored: unknown): Parsed<PanelSettings> {
  if (typeof stored !== 'object' || stored === null) {
    return { value: DEFAULT_SETTINGS, whole: false };
  }
  const given = stored as Record<string, unknown>;
  let whole = true;
  const field = <Name extends keyof PanelSettings>(
    name: Name,
    fits: (value: unknown) => boolean,
  ): PanelSettings[Name] => {
    if (!(name in given)) return DEFAULT_SETTINGS[name];
    if (fits(given[name])) return given[name] as PanelSettings[Name];
    whole = false;
    return DEFAULT_SETTINGS[name];
  };
  const between = (min: number, max: number) => (value: unknown) =>
    typeof value === 'number' && value >= min && value <= max;
  const value: PanelSettings = {
    collapsed: field(
      'collapsed',
      byKind((each) => typeof each === 'boolean'),
    ),
    places: field(
      'places',
      byKind((each) => PLACES.includes(each as Place)),
    ),
    side: field('side', (each) => SIDES.includes(each as Side)),
    width: field('width', between(WIDTH.min, WIDTH.max)),
    theme: field('theme', (each) => THEMES.includes(each as Theme)),
    tabTop: field('tabTop', (each) => each === null || between(0, 1)(each)),
  };
  return { value, whole };
}

function byKind(fits: (each: unknown) => boolean): (value: unknown) => boolean {
  const kinds: readonly string[] = PAGE_KIND_NAMES;
  return (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([kind, each]) => kinds.includes(kind) && fits(each));
}

/** Up to version 2 the panel was closed on all kinds of page or on none. Anything else is left as it is. */
export function collapsedPerKind(stored: unknown): unknown {
  const { collapsed } = (stored ?? {}) as { collapsed?: unknown };
  if (typeof collapsed !== 'boolean') return stored;
  const kinds = collapsed ? PAGE_KIND_NAMES.map((kind) => [kind, true]) : [];
  return { ...(stored as object), collapsed: Object.fromEntries(kinds) };
}

/**
 * Changes some settings; what is not named stays, also a kind of page under `collapsed` or `places`. The service worker does it, one change after the other:
 * of two that are made at the same moment, on two tabs, neither undoes the other. Rejects like `request`.
 */
export async function changeSettings(settings: Partial<PanelSettings>): Promise<void> {
  await request('change-settings', { settings });
}
