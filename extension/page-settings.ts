/** What the page's session reads of the storage: how the panel is wanted, and the readers of person and company. */
import { type OwnReader, parseOwnReaders } from '../ats/own-readers.ts';
import { fromEnvelope } from './envelope.ts';
import {
  collapsedPerKind,
  DEFAULT_SETTINGS,
  PANEL_SETTINGS,
  parseSettings,
} from './panel-settings.ts';
import { storedView } from './stored-view.ts';

/** Under which the person's readers are kept. */
export const OWN_READERS = 'own-readers';
/** Under which is kept what the company's policy said; of it the page's session reads the readers alone. */
export const LAST_POLICY = 'last-policy';

/** How a person wants the panel. */
export const pageSettings = storedView(PANEL_SETTINGS, (stored) =>
  stored === null ? DEFAULT_SETTINGS : parseSettings(collapsedPerKind(stored)).value,
);

const own = storedView<OwnReader[]>(OWN_READERS, (stored) => parseOwnReaders(fromEnvelope(stored)));
const companys = storedView<OwnReader[]>(LAST_POLICY, (stored) =>
  parseOwnReaders((stored as { readers?: unknown } | null)?.readers),
);

/** The person's readers and the company's, as far as its policy is known now. */
export async function loadReaders(): Promise<OwnReader[]> {
  return (await Promise.all([own.read(), companys.read()])).flat();
}

/** Calls back with every change, policy's included, until the signal is aborted. */
export function onReadersChange(callback: () => void, signal: AbortSignal): void {
  own.watch(callback, signal);
  companys.watch(callback, signal);
}
