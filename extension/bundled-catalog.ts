/** The catalog that is part of the extension: data in a file of the package, read when it is asked for. */
import browser from 'webextension-polyfill';
import type { Catalog } from '../catalog/schema.ts';
import { BUNDLED_FILE } from './bundled-file.ts';

let loading: Promise<Catalog> | null = null;

/** Rejects where the package is damaged; then the next who asks has it tried again. */
export function bundledCatalog(): Promise<Catalog> {
  loading ??= read().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function read(): Promise<Catalog> {
  const response = await fetch(browser.runtime.getURL(BUNDLED_FILE));
  return response.json();
}
