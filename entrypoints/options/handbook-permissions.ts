/** Sites that a person lets Greenroom reach, because a handbook comes from there. */
import browser from 'webextension-polyfill';
import { catalogEntries, removeCatalog } from '../../extension/catalog-library.ts';
import { whyNoAddress } from '../../extension/handbook-address.ts';
import { permissionFor } from '../../extension/host-permission.ts';
import { readManagedSettings } from '../../extension/managed-settings.ts';

/** What a person says to an address: that it may be reached, or why nothing is added. */
type Leave =
  | { why: string }
  | {
      /** For an address that gave no handbook: its site is as reachable as it was before. */
      giveBack(): Promise<void>;
    };

/** Asks the browser to ask the person, where this is an address. */
export async function askLeave(url: string): Promise<Leave> {
  const why = whyNoAddress(url);
  if (why !== null) return { why: `${why}. Nothing was added.` };
  const site = { origins: [permissionFor(url)] };
  // Both before anything is waited for: Firefox asks people only while they click.
  const before = browser.permissions.contains(site);
  const asked = browser.permissions.request(site);
  if (!(await asked)) {
    const { host } = new URL(url);
    return { why: `Without your permission Greenroom cannot reach ${host}. Nothing was added.` };
  }
  return {
    async giveBack() {
      if (!(await before)) await removeUnneeded(url);
    },
  };
}

/** Removes a handbook. A site that no handbook comes from any more need not be reachable any more. */
export async function removeWithPermission(id: string): Promise<void> {
  const url = await addressOfEntry(id);
  await removeCatalog(id);
  if (url !== null) await removeUnneeded(url);
}

async function removeUnneeded(url: string): Promise<void> {
  const { catalogUrl } = await readManagedSettings();
  const needed = (await catalogEntries.read()).flatMap(({ origin }) =>
    origin.kind === 'address' ? [origin.url] : [],
  );
  if (catalogUrl !== null) needed.push(catalogUrl);
  const site = permissionFor(url);
  if (needed.some((each) => permissionFor(each) === site)) return;
  await browser.permissions.remove({ origins: [site] });
}

async function addressOfEntry(id: string): Promise<string | null> {
  const entry = (await catalogEntries.read()).find((each) => each.id === id);
  return entry?.origin.kind === 'address' ? entry.origin.url : null;
}
