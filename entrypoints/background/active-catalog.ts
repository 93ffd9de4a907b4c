/** The catalog in use, loaded and indexed when it is first needed, and again when another is chosen. */
import { summarise } from '../../catalog/build-guidance.ts';
import type { IndexedCatalog } from '../../catalog/match/index-catalog.ts';
import type { CatalogSearch } from '../../catalog/search/search.ts';
import type { DepartmentContents } from '../../components/department-view.tsx';
import {
  BUNDLED,
  BY_DEFAULT,
  catalogEntries,
  chosenCatalog,
  FROM_POLICY,
  isOtherContent,
} from '../../extension/catalog-library.ts';
import { type LastPolicy, lastPolicy } from '../../extension/last-policy.ts';
import { type OpenCatalog, openBundled, openStored } from '../../extension/open-catalog.ts';
import { addNotice } from '../../extension/stored-item.ts';
import { problemsOf } from './do-elsewhere.ts';
import { followPolicy, policyInHand, policyWithin } from './policy.ts';
import { type PolicyCatalog, policyFailure, readPolicyCatalog } from './policy-catalog.ts';

interface ActiveCatalog extends OpenCatalog {
  /** `BUNDLED`, `FROM_POLICY`, or the id of an added catalog. */
  id: string;
  locked: boolean;
  /** Why the company's catalog is not in use though policy names one; null where all is well. */
  policyProblem: string | null;
  /** True where it was chosen before the policy answered. */
  isProvisional: boolean;
}

/**
 * Milliseconds that a page's first guide waits for the policy where the company's handbook stands in
 * the policy itself: so long nothing is shown, lest another handbook flashes up. The panel's frame is
 * there meanwhile.
 */
export const PATIENCE_WITH_POLICY = 3_000;

let active: Promise<ActiveCatalog> | null = null;
/** What was chosen when it was last looked at. */
let chosen: string | null = null;
let policyApplied: Promise<void> = Promise.resolve();

/** The catalog in use, at once: where policy has not answered yet, by what it said last. */
export function activeCatalog(): Promise<ActiveCatalog> {
  active ??= choose().catch((error: unknown) => {
    active = null;
    throw error;
  });
  return active;
}

/** The catalog in use once the policy has answered and is followed. Who asks may know of a change before this worker. */
export async function settledCatalog(): Promise<ActiveCatalog> {
  await policyApplied;
  if (active && (await chosenCatalog.read()) !== chosen) active = null;
  return activeCatalog();
}

async function choose(): Promise<ActiveCatalog> {
  const [wanted, last] = await Promise.all([chosenCatalog.read(), lastPolicy.read()]);
  chosen = wanted;
  const companys = await policyCatalogNow(isDefault(wanted), last);
  const { locked, problem, isProvisional } = companys;
  const shared = { locked, policyProblem: problem, isProvisional };
  if ((locked || isDefault(wanted)) && companys.catalog) {
    return { ...shared, id: FROM_POLICY, ...companys.catalog };
  }
  const isAdded = wanted !== BUNDLED && !isDefault(wanted) && !locked;
  const added = isAdded ? await openStored(wanted, problemsOf) : undefined;
  if (added) return { ...shared, id: wanted, ...added };
  if (isAdded) {
    await addNotice({
      id: `catalog-gone:${wanted}`,
      text: 'The handbook you chose is no longer in this browser, or cannot be read; the bundled one is shown instead. Add yours again in the options.',
    });
  }
  return { ...shared, id: BUNDLED, ...openBundled() };
}

function isDefault(wanted: string): boolean {
  return wanted === BY_DEFAULT || wanted === FROM_POLICY;
}

async function policyCatalogNow(
  isWanted: boolean,
  { handbook, locked }: LastPolicy,
): Promise<PolicyCatalog & Pick<ActiveCatalog, 'isProvisional'>> {
  const isAwaited = handbook === 'text' && (locked || isWanted);
  if (isAwaited) await policyWithin(PATIENCE_WITH_POLICY);
  const settings = policyInHand();
  if (settings) return { ...(await readPolicyCatalog(settings)), isProvisional: false };
  const catalog = handbook === 'address' ? await openStored(FROM_POLICY, problemsOf) : undefined;
  return { locked, catalog: catalog ?? null, problem: null, isProvisional: true };
}

/** Calls back whenever another catalog, or other pins of the company, may be in use than before. */
export function onActiveCatalogChange(callback: () => void): void {
  const chooseAgain = () => {
    active = null;
    callback();
    prepareIndexes();
  };
  chosenCatalog.watch(chooseAgain);
  policyFailure.watch(chooseAgain);
  catalogEntries.watch((now, before) => {
    if (isOtherContent(before, now)) chooseAgain();
  });
  policyApplied = followPolicy(async (isNews) => {
    if (isNews || (await isChosenOtherwise())) chooseAgain();
  });
}

/** When a catalog is put in use, so that nobody who looks something up later waits for it. */
function prepareIndexes(): void {
  activeCatalog()
    .then((current) => current.prepare())
    .catch((error: unknown) => {
      console.error('Greenroom could not prepare the handbook in use:', error);
    });
}

/** True where what was chosen before the policy answered is not what it says. */
async function isChosenOtherwise(): Promise<boolean> {
  const before = await active;
  if (!before?.isProvisional) return false;
  const now = await choose();
  before.policyProblem = now.policyProblem;
  return before.id !== now.id || before.locked !== now.locked;
}

export async function activeIndex(): Promise<IndexedCatalog> {
  return (await activeCatalog()).index();
}

export async function activeSearch(): Promise<CatalogSearch> {
  return (await activeCatalog()).search();
}

/** A department with its guides and processes, or null. */
export async function findDepartment(name: string): Promise<DepartmentContents | null> {
  const catalog = await (await activeCatalog()).catalog();
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
