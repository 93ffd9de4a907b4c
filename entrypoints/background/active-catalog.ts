/** The catalog in use, loaded and indexed when it is first needed, and again when another is chosen. */
import bundled from 'virtual:bundled-catalog';
import browser from 'webextension-polyfill';
import { summarise } from '../../catalog/build-guidance.ts';
import { type IndexedCatalog, indexCatalog } from '../../catalog/match/index-catalog.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { type CatalogSearch, createSearch } from '../../catalog/search.ts';
import type { DepartmentContents } from '../../components/department-view.tsx';
import {
  BUNDLED,
  BY_DEFAULT,
  chosenCatalog,
  FROM_POLICY,
  isOtherContent,
  loadCatalog,
} from '../../extension/catalog-library.ts';
import { addNotice } from '../../extension/stored-item.ts';
import { isPolicyFailure, readPolicyCatalog } from './policy-catalog.ts';

interface ActiveCatalog {
  /** `BUNDLED`, `FROM_POLICY`, or the id of an added catalog. */
  id: string;
  locked: boolean;
  /** Why the company's catalog is not in use though policy names one; null where all is well. */
  policyProblem: string | null;
  catalog: Catalog;
  index: IndexedCatalog | null;
  search: CatalogSearch | null;
}

let active: Promise<ActiveCatalog> | null = null;

/** The catalog in use. */
export function activeCatalog(): Promise<ActiveCatalog> {
  active ??= choose().catch((error: unknown) => {
    active = null;
    throw error;
  });
  return active;
}

async function choose(): Promise<ActiveCatalog> {
  const policy = await readPolicyCatalog();
  const wanted = await chosenCatalog.read();
  const shared = {
    locked: policy.locked,
    policyProblem: policy.problem,
    index: null,
    search: null,
  };
  const isPolicys = policy.locked || wanted === BY_DEFAULT || wanted === FROM_POLICY;
  if (isPolicys && policy.catalog) return { ...shared, id: FROM_POLICY, catalog: policy.catalog };
  const isAdded = ![BY_DEFAULT, BUNDLED, FROM_POLICY].includes(wanted) && !policy.locked;
  const added = isAdded ? await loadCatalog(wanted) : undefined;
  if (added?.version === 1) return { ...shared, id: wanted, catalog: added };
  if (isAdded) {
    await addNotice({
      id: `catalog-gone:${wanted}`,
      text: 'The handbook you chose is no longer in this browser; the bundled one is shown instead. Add yours again in the options.',
    });
  }
  return { ...shared, id: BUNDLED, catalog: bundled };
}

/** Calls back whenever another catalog may be in use than before. */
export function onActiveCatalogChange(callback: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const list = changes.catalogs;
    const concerns =
      area === 'managed' ||
      'chosen-catalog' in changes ||
      isPolicyFailure(changes) ||
      (list !== undefined && isOtherContent(list.oldValue, list.newValue));
    if (!concerns) return;
    active = null;
    callback();
  });
}

export async function activeIndex(): Promise<IndexedCatalog> {
  const current = await activeCatalog();
  current.index ??= indexCatalog(current.catalog);
  return current.index;
}

export async function activeSearch(): Promise<CatalogSearch> {
  const current = await activeCatalog();
  current.search ??= createSearch(current.catalog);
  return current.search;
}

/** A department with its guides and processes, or null. */
export async function findDepartment(name: string): Promise<DepartmentContents | null> {
  const { catalog } = await activeCatalog();
  const department = catalog.departments.find((each) => each.name === name);
  if (!department) return null;
  return {
    department,
    guides: catalog.guides.filter((guide) => guide.department === name).map(summarise),
    processes: catalog.processes
      .filter((process) => process.department === name)
      .map(({ id, name: title }) => ({ id, name: title })),
  };
}
