/** The catalog that is part of the extension, and its indexes: files of the package, read when asked for. */
import browser from 'webextension-polyfill';
import type { Catalog } from '../catalog/schema.ts';
import { BUNDLED_BESIDE, BUNDLED_CATALOG } from './bundled-file-names.ts';
import type { Beside } from './catalog-bodies.ts';

let loading: Promise<Catalog> | null = null;

/** Rejects where the package is damaged; then the next who asks has it tried again. */
export function bundledCatalog(): Promise<Catalog> {
  loading ??= read<Catalog>(BUNDLED_CATALOG).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** What the build has put beside it (`bundled-files.ts`). Rejects where the package is damaged. */
export function bundledBeside(what: Beside): Promise<unknown> {
  return read(BUNDLED_BESIDE[what]);
}

async function read<Value>(file: string): Promise<Value> {
  const response = await fetch(browser.runtime.getURL(file));
  return response.json();
}
