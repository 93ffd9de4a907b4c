/**
 * What the company's policy said when it last answered.
 *
 * After a start of the browser the policy itself may take seconds to answer; what is kept here stands
 * in for it until then, so that nothing a company set is missing first and comes later. The service
 * worker alone writes it. Without the company's handbook, which may be large.
 */
import type { OwnReader } from '../ats/own-readers.ts';
import {
  type HideableSetting,
  type ManagedSettings,
  type PresetPin,
  parseManagedSettings,
} from './managed-settings.ts';
import { LAST_POLICY } from './page-settings.ts';
import { type Parsed, storedItem } from './stored-item.ts';

export interface LastPolicy {
  /** How policy gives a handbook: as text in the policy, by an address, or not at all. */
  handbook: 'text' | 'address' | null;
  /** True where that handbook is the only one allowed. */
  locked: boolean;
  hiddenSettings: HideableSetting[];
  pins: PresetPin[];
  readers: OwnReader[];
}

/** What is to be kept of a policy. */
export function outcomeOf(settings: ManagedSettings): LastPolicy {
  const { catalog, catalogUrl, catalogLocked, hiddenSettings, pins, readers } = settings;
  const handbook = catalog !== null ? 'text' : catalogUrl !== null ? 'address' : null;
  return { handbook, locked: catalogLocked && handbook !== null, hiddenSettings, pins, readers };
}

/** Nothing of a person's is in it, so what cannot be used is left out; policy writes it anew. */
function parse(stored: unknown): Parsed<LastPolicy> {
  const given = (
    typeof stored === 'object' && stored !== null ? stored : {}
  ) as Partial<LastPolicy>;
  const { hiddenSettings, pins, readers } = parseManagedSettings({ ...given });
  const handbook =
    given.handbook === 'text' || given.handbook === 'address' ? given.handbook : null;
  const value = { handbook, locked: given.locked === true, hiddenSettings, pins, readers };
  return { value, whole: true };
}

export const lastPolicy = storedItem<LastPolicy>({
  key: LAST_POLICY,
  called: 'company settings',
  version: 1,
  migrations: {},
  parse,
  fallback: { handbook: null, locked: false, hiddenSettings: [], pins: [], readers: [] },
});
