import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Catalog } from '../../catalog/schema.ts';
import { type CatalogSummary, summarizeCatalog } from '../../catalog/summary.ts';
import type { ListedHandbook } from '../../components/handbooks-view.tsx';
import { bundledCatalog } from '../../extension/bundled-catalog.ts';
import {
  BUNDLED,
  type CatalogEntry,
  catalogEntries,
  changeEntry,
  chosenCatalog,
  FROM_POLICY,
  loadCatalog,
} from '../../extension/catalog-library.ts';
import { permissionFor } from '../../extension/host-permission.ts';
import { latestOnly } from '../../extension/latest-only.ts';
import { type ManagedSettings, readManagedSettings } from '../../extension/managed-settings.ts';
import { type Requests, request } from '../../extension/messages.ts';
import { inWords, WordedError } from '../../extension/worded-error.ts';
import { doInWorker, printInWorker } from '../handbook-worker/run-job.ts';
import { askLeave, removeWithPermission } from './handbook-permissions.ts';
import { fileName, saveFile } from './save-file.ts';

type Active = Requests['active-catalog']['answer'];

interface Listed {
  active: Active | null;
  handbooks: ListedHandbook[];
}

/** The handbooks at hand with what can be done to them. */
export function useHandbooks(attempt: (work: Promise<unknown>) => void) {
  const [{ active, handbooks }, setListed] = useState<Listed>({ active: null, handbooks: [] });
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [fetching, setFetching] = useState(false);
  const [addressError, setAddressError] = useState<string | null>(null);
  const [preview, setPreview] = useState<Catalog | null>(null);

  const load = useMemo(
    () => latestOnly(listHandbooks, setListed, (error) => attempt(Promise.reject(error))),
    [attempt],
  );
  useEffect(() => {
    const reload = () => load(undefined);
    reload();
    browser.storage.onChanged.addListener(reload);
    return () => browser.storage.onChanged.removeListener(reload);
  }, [load]);

  const refresh = async (id: string) => {
    setBusy((now) => new Set(now).add(id));
    try {
      await request('refresh-catalog', { id });
    } finally {
      setBusy((now) => new Set([...now].filter((each) => each !== id)));
    }
  };

  const addAddress = async (url: string, everyHours: number | null) => {
    setAddressError(null);
    const leave = await askLeave(url);
    if ('why' in leave) return setAddressError(leave.why);
    setFetching(true);
    try {
      await request('add-address', { url, everyHours });
    } catch (error) {
      setAddressError(`${inWords(error)}. Nothing was added.`);
      await leave.giveBack();
    } finally {
      setFetching(false);
    }
  };

  return {
    active,
    preview,
    closePreview: () => setPreview(null),
    fetching,
    addressError,
    onAddress: (url: string, everyHours: number | null) => attempt(addAddress(url, everyHours)),
    view: {
      handbooks: handbooks.map((each) =>
        each.address ? { ...each, address: { ...each.address, busy: busy.has(each.id) } } : each,
      ),
      locked: active?.locked ?? false,
      onUse: (id: string) => attempt(chosenCatalog.write(id)),
      onPreview: (id: string) => attempt(catalogOf(id).then(setPreview)),
      onRename: (id: string, name: string) => attempt(changeEntry(id, { name })),
      onExport: (id: string, form: 'json' | 'markdown') => attempt(exportCatalog(id, form)),
      onRemove: (id: string) => attempt(removeWithPermission(id)),
      onRefresh: (id: string) => attempt(refresh(id)),
      onAllow: (id: string) => attempt(allow(handbooks, id).then(() => refresh(id))),
      onInterval: (id: string, everyHours: number | null) =>
        attempt(changeInterval(id, everyHours)),
    },
  };
}

async function listHandbooks(): Promise<Listed> {
  const [bundled, active, entries, managed] = await Promise.all([
    bundledCatalog(),
    request('active-catalog', {}),
    catalogEntries.read(),
    readManagedSettings(),
  ]);
  const added = entries.filter(({ id }) => id !== FROM_POLICY);
  const own = added.map((each) => listed(each, active));
  const known = entries.find(({ id }) => id === FROM_POLICY);
  const isManaged = managed.catalog !== null || managed.catalogUrl !== null;
  const ofCompany = isManaged ? [companys(known, active, managed)] : [];
  const all = [bundledOne(bundled, active), ...ofCompany, ...own];
  return { active, handbooks: await Promise.all(all.map(withPermission)) };
}

async function withPermission(handbook: ListedHandbook): Promise<ListedHandbook> {
  const { address } = handbook;
  if (!address) return handbook;
  const allowed = await browser.permissions.contains({ origins: [permissionFor(address.url)] });
  return { ...handbook, address: { ...address, allowed } };
}

function bundledOne(bundled: Catalog, active: Active): ListedHandbook {
  return {
    id: BUNDLED,
    name: bundled.name,
    from: 'Part of Greenroom',
    size: sizeOf(summarizeCatalog(bundled)),
    inUse: active.id === BUNDLED,
    address: null,
    isOwn: false,
  };
}

function companys(
  known: CatalogEntry | undefined,
  active: Active,
  managed: ManagedSettings,
): ListedHandbook {
  const inUse = active.id === FROM_POLICY;
  const address = addressFromPolicy(known, active, managed);
  return {
    id: FROM_POLICY,
    name: inUse ? active.name : (known?.name ?? 'Your company’s handbook'),
    from:
      active.policyProblem && !address
        ? `From your company’s policy, but not here: ${active.policyProblem}`
        : 'From your company’s policy',
    size: known ? sizeOf(known) : null,
    inUse,
    address,
    isOwn: false,
  };
}

function addressFromPolicy(
  known: CatalogEntry | undefined,
  { policyProblem }: Active,
  { catalog, catalogUrl, refreshHours }: ManagedSettings,
): ListedHandbook['address'] {
  if (catalog !== null || catalogUrl === null) return null;
  if (!policyProblem) return known ? addressOf(known) : null;
  return {
    url: catalogUrl,
    everyHours: refreshHours,
    confirmedAt: null,
    checkedAt: null,
    problem: policyProblem,
    allowed: false,
    busy: false,
  };
}

function listed(entry: CatalogEntry, active: Active): ListedHandbook {
  const { id, name, origin, addedAt } = entry;
  const added = new Date(addedAt).toLocaleDateString(undefined, { dateStyle: 'medium' });
  return {
    id,
    name,
    from: `${origin.kind === 'files' ? origin.label : 'From an address'}, added on ${added}`,
    size: sizeOf(entry),
    inUse: active.id === id,
    address: addressOf(entry),
    isOwn: true,
  };
}

function addressOf({ origin }: CatalogEntry): ListedHandbook['address'] {
  return origin.kind === 'address' ? { ...origin, allowed: false, busy: false } : null;
}

function sizeOf({ guides, processes }: Pick<CatalogSummary, 'guides' | 'processes'>): string {
  return `${count(guides, 'guide', 'guides')}, ${count(processes, 'process', 'processes')}`;
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString()} ${number === 1 ? one : many}`;
}

/** Throws where the browser no longer has it. */
async function catalogOf(id: string): Promise<Catalog> {
  if (id === BUNDLED) return bundledCatalog();
  const problemsOf = (of: string) => doInWorker({ type: 'check', id: of });
  const stored =
    (await loadCatalog(id, problemsOf)) ?? (id === FROM_POLICY ? await inlineCatalog() : null);
  if (!stored) throw new WordedError('This handbook is no longer in this browser');
  return stored;
}

async function inlineCatalog(): Promise<Catalog | null> {
  const { catalog } = await readManagedSettings();
  // The service worker has checked it before it was put to use.
  return catalog === null ? null : (JSON.parse(catalog) as Catalog);
}

async function exportCatalog(id: string, form: 'json' | 'markdown'): Promise<void> {
  const catalog = await catalogOf(id);
  const name = fileName(catalog.name);
  if (form === 'json') {
    saveFile(`${name}.catalog.json`, `${JSON.stringify(catalog, null, 2)}\n`, 'application/json');
    return;
  }
  saveFile(`${name}.zip`, await printInWorker({ type: 'print', catalog }), 'application/zip');
}

/** Asks at once, without looking anything up first: Firefox asks people only while they click. */
async function allow(handbooks: readonly ListedHandbook[], id: string): Promise<void> {
  const url = handbooks.find((each) => each.id === id)?.address?.url;
  if (url) await browser.permissions.request({ origins: [permissionFor(url)] });
}

async function changeInterval(id: string, everyHours: number | null): Promise<void> {
  const entry = (await catalogEntries.read()).find((each) => each.id === id);
  if (entry?.origin.kind !== 'address') return;
  await changeEntry(id, { origin: { ...entry.origin, everyHours } });
}
