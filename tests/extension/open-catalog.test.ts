/** A catalog's indexes: built once, kept beside it, and never read where they are of something else. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { packIndex } from '../../catalog/match/packed-index.ts';
import { packCatalog } from '../../catalog/search/packed-search.ts';
import { bundledFiles } from '../../extension/bundled-files.ts';
import { besideBundled } from '../fixtures/bundled-catalog.ts';
import harbour from '../fixtures/harbour-catalog.ts';
import { resetBrowser } from './fake-browser.ts';
import { fill, get, set } from './fake-indexed-db.ts';

const { changeEntry, removeCatalog, saveCatalog } = await import(
  '../../extension/catalog-library.ts'
);
const { openBundled, openGiven, openStored } = await import('../../extension/open-catalog.ts');

const whole = async () => [];

/** The same handbook, in which every guide is called otherwise. */
const renamed = {
  ...harbour,
  guides: harbour.guides.map((guide) => ({ ...guide, name: `Lagoon ${guide.id}`, aliases: [] })),
};
const origin = { kind: 'files', label: 'harbour.zip' } as const;
const save = (catalog = harbour) => saveCatalog(catalog, { id: 'x', origin, addedAt: 1 });
const open = async () => {
  const opened = await openStored('x', whole);
  if (!opened) throw new Error('nothing is stored');
  return opened;
};
const found = async (question: string) => {
  const groups = (await (await open()).search()).find(question);
  return groups.flatMap(({ results }) => results).length;
};
const namesIn = async () =>
  (await (await open()).index()).guides.flatMap(({ names }) => names.map(({ text }) => text));

/** Puts another handbook's index in the place of each that is kept, with what `change` makes of its frame. */
async function exchange(change: object = {}): Promise<void> {
  const packed = { search: packCatalog(renamed), match: packIndex(indexCatalog(renamed)) };
  for (const what of ['search', 'match'] as const) {
    const kept = (await get(`x/${what}`)) as object;
    await set(`x/${what}`, { ...kept, packed: packed[what], ...change });
  }
}

beforeEach(async () => {
  resetBrowser();
  await save();
  await (await open()).prepare();
});

describe('what is kept beside a catalog', () => {
  it('is loaded and not built', async () => {
    await exchange();
    expect(await found('lagoon')).toBeGreaterThan(0);
    expect(await namesIn()).toContain('Lagoon peer');
  });

  it('is built anew and kept where another version made it', async () => {
    await exchange({ version: 'earlier' });
    expect(await found('lagoon')).toBe(0);
    expect(await namesIn()).not.toContain('Lagoon peer');
    expect(await get('x/search')).toMatchObject({ version: 'version-of-tests' });
    expect(await get('x/match')).toMatchObject({ version: 'version-of-tests' });
  });

  it('is built anew where the catalog is another', async () => {
    await save(renamed);
    expect(await found('lagoon')).toBeGreaterThan(0);
    expect(await namesIn()).toContain('Lagoon peer');
    await save(harbour);
    expect(await found('lagoon')).toBe(0);
  });

  it('stays where only the handbook’s name is changed', async () => {
    await exchange();
    await changeEntry('x', { name: 'Pier' });
    expect(await found('lagoon')).toBeGreaterThan(0);
    expect((await (await open()).catalog()).name).toBe('Pier');
  });

  it('goes with the catalog', async () => {
    await removeCatalog('x');
    for (const key of ['x', 'x/stamp', 'x/search', 'x/match']) {
      expect(await get(key)).toBeUndefined();
    }
    expect(await openStored('x', whole)).toBeUndefined();
  });

  it.each([undefined, null, 'text', 7, {}])('is built where it is %j', async (damaged) => {
    await set('x/search', damaged);
    await set('x/match', damaged);
    expect(await found('peer')).toBeGreaterThan(0);
    expect(await namesIn()).toContain('Peer Interview');
  });
});

it('a search needs its index only; what is gone is said where it is needed', async () => {
  await set('x', undefined);
  expect(await found('peer')).toBeGreaterThan(0);
  await expect((await open()).catalog()).rejects.toThrow('can no longer be read');
});

it('a catalog that a version without stamps has stored has its indexes kept as well', async () => {
  await set('old', harbour);
  await (await openStored('old', whole))?.prepare();
  expect(await get('old/search')).toMatchObject({ stamp: null });
  expect(await openStored('old', whole)).toBeDefined();
});

it('where there is no room it answers all the same, and the console says so', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await set('x/search', undefined);
  fill();
  expect(await found('peer')).toBeGreaterThan(0);
  expect(warned).toHaveBeenCalled();
  warned.mockRestore();
});

it('one that is stored nowhere has its indexes built, once', async () => {
  const given = openGiven(harbour);
  await given.prepare();
  expect(await given.search()).toBe(await given.search());
  expect((await given.index()).catalog).toBe(harbour);
});

describe('the bundled one', () => {
  /** Puts the indexes of the other handbook beside it, as a build would with sources of this version. */
  const place = (version: string) => {
    const contents = new Map(
      bundledFiles(renamed, version).map((file) => [file.relativeDest, JSON.parse(file.contents)]),
    );
    besideBundled.set('search', contents.get('bundled-search.json'));
    besideBundled.set('match', contents.get('bundled-match.json'));
  };
  const seen = async () => {
    const opened = openBundled();
    const groups = (await opened.search()).find('lagoon');
    const names = (await opened.index()).guides.flatMap((guide) => guide.names);
    return {
      found: groups.flatMap(({ results }) => results).length > 0,
      named: names.some(({ text }) => text === 'Lagoon peer'),
    };
  };
  afterEach(() => besideBundled.clear());

  it('has its indexes from the package, and does not build them', async () => {
    place('version-of-tests');
    expect(await seen()).toEqual({ found: true, named: true });
  });

  it('has them built where the package holds those of other sources, or none', async () => {
    place('earlier');
    expect(await seen()).toEqual({ found: false, named: false });
    besideBundled.clear();
    expect(await seen()).toEqual({ found: false, named: false });
    expect((await openBundled().index()).catalog).toBe(harbour);
  });

  it('is in the package itself', () => {
    const [first] = bundledFiles(harbour, '');
    expect(first?.relativeDest).toBe('bundled-catalog.json');
    expect(JSON.parse(first?.contents ?? '')).toEqual(harbour);
  });
});
