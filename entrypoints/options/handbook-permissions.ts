/** Sites that a person lets Greenroom reach, because a handbook comes from there. */
import browser from 'webextension-polyfill';
import { catalogEntries, removeCatalog } from '../../extension/catalog-library.ts';
import { permissionFor } from '../../extension/host-permission.ts';

/** Null where the address is one and the person allows it; asks the browser to ask them. */
export async function whyNotAllowed(url: string): Promise<string | null> {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') {
    return `“${url}” is no address that starts with https://. Nothing was added.`;
  }
  const allowed = await browser.permissions.request({ origins: [permissionFor(url)] });
  if (allowed) return null;
  return `Without your permission Greenroom cannot reach ${new URL(url).host}. Nothing was added.`;
}

/** Removes a handbook. A site that no handbook comes from any more need not be reachable any more. */
export async function removeWithPermission(id: string): Promise<void> {
  const url = await addressOfEntry(id);
  await removeCatalog(id);
  if (url === null) return;
  const left = await catalogEntries.read();
  const isShared = left.some(
    ({ origin }) => origin.kind === 'address' && new URL(origin.url).host === new URL(url).host,
  );
  if (!isShared) await browser.permissions.remove({ origins: [permissionFor(url)] });
}

async function addressOfEntry(id: string): Promise<string | null> {
  const entry = (await catalogEntries.read()).find((each) => each.id === id);
  return entry?.origin.kind === 'address' ? entry.origin.url : null;
}
