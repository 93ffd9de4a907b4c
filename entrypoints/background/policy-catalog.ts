/** The catalog that a company's policy gives: fetched or taken from the policy, and kept. */
import {
  catalogEntries,
  changeEntry,
  FROM_POLICY,
  removeCatalog,
} from '../../extension/catalog-library.ts';
import { fromEnvelope } from '../../extension/envelope.ts';
import type { ManagedSettings } from '../../extension/managed-settings.ts';
import { type OpenCatalog, openGiven, openStored } from '../../extension/open-catalog.ts';
import { sessionItem } from '../../extension/session-item.ts';
import {
  byShape,
  exactly,
  ifOf,
  nullable,
  number,
  text,
  type ValueOf,
} from '../../extension/shape.ts';
import { storedItem } from '../../extension/stored-item.ts';
import { inWords, WordedError } from '../../extension/worded-error.ts';
import { doElsewhere, problemsOf } from './do-elsewhere.ts';
import { policy } from './policy.ts';
import { addAddress, asAsked, refreshCatalog } from './remote-catalogs.ts';

export interface PolicyCatalog {
  /** Null where policy gives none, or it is not there yet. */
  catalog: OpenCatalog | null;
  locked: boolean;
  /** Why there is none though policy names one, in words; null where all is well. */
  problem: string | null;
}

/** Milliseconds after which an address that failed is asked again. */
const RETRY_AFTER = 600_000;

const failure = nullable(exactly({ url: text(), at: number(), problem: text() }));

/** When the policy's address last failed to give a catalog (milliseconds since 1970), and why. */
export const policyFailure = storedItem<ValueOf<typeof failure>>({
  key: 'policy-catalog-failure',
  called: 'notes on the company’s handbook',
  version: 2,
  migrations: { 2: fromEnvelope },
  parse: byShape(failure, null),
  fallback: null,
});

/**
 * The catalog of a policy. A new address is asked in the background, so that nobody waits for a slow
 * server; its catalog is in use as soon as it has arrived. Later it is refreshed like any other.
 */
export async function readPolicyCatalog(settings: ManagedSettings): Promise<PolicyCatalog> {
  const locked = settings.catalogLocked;
  if (settings.catalog !== null) return { locked, ...(await fromText(settings.catalog)) };
  if (settings.catalogUrl === null) return withoutPolicy();
  return { locked, ...(await fromAddress(settings.catalogUrl, settings)) };
}

async function withoutPolicy(): Promise<PolicyCatalog> {
  if (await knownEntry()) await removeCatalog(FROM_POLICY);
  return { catalog: null, locked: false, problem: null };
}

async function knownEntry() {
  return (await catalogEntries.read()).find(({ id }) => id === FROM_POLICY);
}

/** Hash of the policy's text that was found to be a catalog, until the browser ends. */
const wholeText = sessionItem('whole-policy-text', ifOf(text()));

async function fromText(json: string): Promise<Omit<PolicyCatalog, 'locked'>> {
  const hash = await hashOf(json);
  if ((await wholeText.read()) === hash) {
    return { catalog: openGiven(JSON.parse(json)), problem: null };
  }
  const reading = await doElsewhere({ type: 'read', text: json });
  if ('problems' in reading) {
    const problem = `The catalog in the policy is refused. ${reading.problems[0]}`;
    return { catalog: null, problem };
  }
  await wholeText.write(hash);
  return { catalog: openGiven(reading.catalog), problem: null };
}

async function hashOf(json: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(json));
  return String.fromCharCode(...new Uint8Array(hash));
}

async function fromAddress(
  url: string,
  { refreshHours }: ManagedSettings,
): Promise<Omit<PolicyCatalog, 'locked'>> {
  const origin = (await knownEntry())?.origin;
  if (origin?.kind !== 'address' || origin.url !== asAsked(url)) {
    return { catalog: null, problem: await fetchInBackground(url, refreshHours) };
  }
  if (origin.everyHours !== refreshHours) {
    await changeEntry(FROM_POLICY, { origin: { ...origin, everyHours: refreshHours } });
  }
  return { catalog: (await openStored(FROM_POLICY, problemsOf)) ?? null, problem: null };
}

/** Asks the policy's address now. What goes wrong is kept for the options page to say. */
export async function refreshPolicyCatalog(): Promise<void> {
  const { catalogUrl, refreshHours } = await policy();
  if (catalogUrl === null) throw new WordedError('Your company’s policy names no address');
  const origin = (await knownEntry())?.origin;
  if (origin?.kind === 'address' && origin.url === asAsked(catalogUrl))
    return refreshCatalog(FROM_POLICY);
  await fetchFirst(catalogUrl, refreshHours);
}

let fetching: string | null = null;

/** Starts to fetch unless that is under way or failed a moment ago; returns what went wrong last. */
async function fetchInBackground(url: string, refreshHours: number): Promise<string> {
  const last = await policyFailure.read();
  const failed = last?.url === url ? last : null;
  if (failed && Date.now() - failed.at < RETRY_AFTER) return failed.problem;
  if (fetching !== url) {
    fetching = url;
    void fetchFirst(url, refreshHours).finally(() => {
      fetching = null;
    });
  }
  return failed?.problem ?? 'It is being fetched';
}

async function fetchFirst(url: string, refreshHours: number): Promise<void> {
  try {
    await addAddress(url, refreshHours, FROM_POLICY);
    await policyFailure.write(null);
  } catch (error) {
    const problem = inWords(error);
    await policyFailure.write({ url, at: Date.now(), problem });
  }
}
