/** What any version of the extension ever stored arrives in today's shape. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, putAside, resetBrowser, stored } from './fake-browser.ts';

interface Reader {
  read(): Promise<unknown>;
}

/** Today's version of each item, and where it is read. */
const ITEMS: Record<string, { version: number; load: () => Promise<Reader> }> = {
  pins: { version: 2, load: async () => (await import('../../extension/pins.ts')).pins },
  catalogs: {
    version: 2,
    load: async () => (await import('../../extension/catalog-library.ts')).catalogEntries,
  },
  'chosen-catalog': {
    version: 2,
    load: async () => (await import('../../extension/catalog-library.ts')).chosenCatalog,
  },
  'last-look-up': {
    version: 2,
    load: async () => (await import('../../extension/last-look-up.ts')).lastLookUp,
  },
  'own-readers': {
    version: 2,
    load: async () => (await import('../../extension/own-readers.ts')).ownReaders,
  },
  'panel-settings': {
    version: 2,
    load: async () => (await import('../../extension/panel-settings.ts')).panelSettings,
  },
  'policy-catalog-failure': {
    version: 2,
    load: async () =>
      (await import('../../entrypoints/background/policy-catalog.ts')).policyFailure,
  },
  notices: {
    version: 1,
    load: async () => (await import('../../extension/stored-item.ts')).notices,
  },
  'last-policy': {
    version: 1,
    load: async () => (await import('../../extension/last-policy.ts')).lastPolicy,
  },
};

const FOLDER = new URL('../fixtures/stored/', import.meta.url);
const CASES = Object.entries(ITEMS).flatMap(([key, { version, load }]) =>
  Array.from({ length: version }, (_, before) => ({ key, released: before + 1, load })),
);

/** Keys and versions of all items that the sources define. */
function defined(): string[] {
  return ['../../extension/', '../../entrypoints/background/'].flatMap((path) => {
    const folder = new URL(path, import.meta.url);
    return readdirSync(folder)
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .flatMap((text) => [
        ...text.matchAll(/ = storedItem<.+?>\(\{\s+key: '(.+?)'.+?version: (\d+)/gs),
      ])
      .map(([, key, version]) => `${key} ${version}`);
  });
}

beforeEach(resetBrowser);

describe('every version of every stored item', () => {
  it('has its example here', () => {
    const listed = Object.entries(ITEMS).map(([key, { version }]) => `${key} ${version}`);
    expect(defined().sort()).toEqual(listed.sort());
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(
      CASES.map(({ key, released }) => `${key}.${released}.json`).sort(),
    );
  });

  it.each(CASES)('$key $released is read whole', async ({ key, released, load }) => {
    const file = new URL(`${key}.${released}.json`, FOLDER);
    const example = JSON.parse(readFileSync(file, 'utf8'));
    await fakeBrowser.storage.local.set(example.stored);
    expect(await (await load()).read()).toEqual(example.reads);
    expect(await putAside()).toEqual([]);
    if (key !== 'notices') expect((await stored()).notices).toBeUndefined();
  });
});
