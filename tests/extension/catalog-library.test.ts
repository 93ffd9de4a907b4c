import { beforeEach, describe, expect, it, vi } from 'vitest';
import { catalogProblems } from '../../catalog/check-catalog.ts';
import harbour from '../fixtures/harbour-catalog.ts';
import { putAside, resetBrowser, stored } from './fake-browser.ts';
import { get, set } from './fake-indexed-db.ts';

const {
  BY_DEFAULT,
  catalogEntries,
  changeEntry,
  chosenCatalog,
  isOtherContent,
  loadCatalog: loadChecked,
  removeCatalog,
  saveCatalog,
} = await import('../../extension/catalog-library.ts');
const { readBody } = await import('../../extension/catalog-bodies.ts');
const { migrateCatalog } = await import('../../extension/migrate-catalog.ts');

const loadCatalog = (id: string) =>
  loadChecked(id, async () => catalogProblems((await readBody(id)).catalog));

const files = { kind: 'files', label: 'harbour.zip' } as const;
const ids = async () => (await catalogEntries.read()).map(({ id }) => id);

beforeEach(() => {
  resetBrowser();
  vi.useFakeTimers({ now: 5_000, toFake: ['Date'] });
  return () => vi.useRealTimers();
});

describe('a catalog that something else put into the database', () => {
  const withLink = (href: string) => ({
    ...harbour,
    guides: harbour.guides.map((guide) => ({ ...guide, links: [{ text: 'Plan', href }] })),
  });
  const refused = async (catalog: unknown) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await set('x', catalog);
    const loaded = await loadCatalog('x');
    const said = logged.mock.calls.flat().flat();
    logged.mockRestore();
    return loaded === undefined ? said : 'not refused';
  };

  it('is not read where a link of it could be run, and the console says why', async () => {
    expect(await refused(withLink('javascript:alert(1)'))).toContain(
      'guides 1 “Peer Interview”, links 1, href: is not a web or mail address',
    );
  });

  it.each([
    ['a guide without a name', { ...harbour, guides: [{ ...harbour.guides[0], name: 7 }] }],
    ['no processes', { ...harbour, processes: undefined }],
    ['steps of unknown guides', { ...harbour, guides: [] }],
  ])('nor with %s', async (_, catalog) => {
    expect(await refused(catalog)).not.toBe('not refused');
  });

  it('is gone through once until the browser ends, and after it was replaced by removing', async () => {
    await saveCatalog(harbour, { id: 'x', origin: files, addedAt: 1 });
    expect(await loadCatalog('x')).toEqual(harbour);
    expect(await stored('session')).toEqual({ 'whole:x': true });
    await set('x', withLink('javascript:alert(1)'));
    expect(await loadCatalog('x')).toBeDefined();
    await removeCatalog('x');
    expect(await stored('session')).toEqual({});
  });
});

describe('an added catalog', () => {
  it('is kept with what there is to know of it', async () => {
    const saved = await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
    expect(saved).toEqual({
      id: 'a',
      name: 'Harbour handbook',
      origin: files,
      addedAt: 1,
      changedAt: 5_000,
      guides: 4,
      processes: 2,
      questions: 0,
      assignments: 1,
    });
    expect(await catalogEntries.read()).toEqual([saved]);
    expect(await loadCatalog('a')).toEqual(harbour);
    expect(await loadCatalog('b')).toBeUndefined();
  });

  it('replaces one of the same id, in the order they were added', async () => {
    await saveCatalog(harbour, { id: 'b', origin: files, addedAt: 2 });
    await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
    await saveCatalog({ ...harbour, name: 'Newer' }, { id: 'b', origin: files, addedAt: 2 });
    expect((await catalogEntries.read()).map(({ name }) => name)).toEqual([
      'Harbour handbook',
      'Newer',
    ]);
  });

  it('does not overwrite one that is added at the same time', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map((id, addedAt) => saveCatalog(harbour, { id, origin: files, addedAt })),
    );
    expect(await ids()).toEqual(['a', 'b', 'c']);
  });

  it('can be renamed, the catalog with its entry, and no other', async () => {
    await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
    await saveCatalog(harbour, { id: 'b', origin: files, addedAt: 2 });
    await changeEntry('a', { name: 'Renamed' });
    expect((await loadCatalog('a'))?.name).toBe('Renamed');
    expect((await loadCatalog('b'))?.name).toBe('Harbour handbook');
    expect((await catalogEntries.read()).map(({ name }) => name)).toEqual([
      'Renamed',
      'Harbour handbook',
    ]);
  });

  it('is not written again where something else of its entry changes', async () => {
    await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
    await set('a', { ...harbour, name: 'Untouched' });
    await changeEntry('a', { changedAt: 9 });
    expect(await get('a')).toMatchObject({ name: 'Untouched' });
    await changeEntry('unknown', { name: 'Nobody' });
    expect(await ids()).toEqual(['a']);
    expect(await get('unknown')).toBeUndefined();
  });

  it('is removed with its entry; where it was in use the default is from then on', async () => {
    await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
    await saveCatalog(harbour, { id: 'b', origin: files, addedAt: 2 });
    await chosenCatalog.write('a');
    await removeCatalog('b');
    expect(await chosenCatalog.read()).toBe('a');
    expect(await ids()).toEqual(['a']);
    await removeCatalog('a');
    expect(await chosenCatalog.read()).toBe(BY_DEFAULT);
    expect(await ids()).toEqual([]);
    expect(await get('a')).toBeUndefined();
  });

  it('of which the entry is damaged does not cost the others', async () => {
    const saved = await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
    await catalogEntries.write([saved, { ...saved, id: '' }]);
    expect(await catalogEntries.read()).toEqual([saved]);
  });
});

describe('the stored list says something new', () => {
  const entry = {
    id: 'a',
    name: 'Harbour',
    origin: files,
    addedAt: 1,
    changedAt: 1,
    guides: 1,
    processes: 0,
    questions: 0,
    assignments: 0,
  };
  it.each([
    ['another id', { id: 'b' }, true],
    ['another name', { name: 'Port' }, true],
    ['other content', { changedAt: 2 }, true],
    ['the address was asked again', { origin: { ...files, label: 'later' } }, false],
  ])('%s', (_what, change, isOther) => {
    expect(isOtherContent([entry], [{ ...entry, ...change }])).toBe(isOther);
  });
});

describe('a catalog that was kept by an older version', () => {
  const older = { version: 1, title: 'Harbour' };
  const NEXT = {
    version: 3,
    migrations: {
      2: ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, name: title }),
      3: (catalog: Record<string, unknown>) => ({ ...catalog, guides: [] }),
    },
  };

  it('arrives in today’s shape, by one migration after the other', () => {
    expect(migrateCatalog(older, NEXT)).toEqual({ version: 3, name: 'Harbour', guides: [] });
    expect(migrateCatalog({ version: 2, name: 'Pier' }, NEXT)).toEqual({
      version: 3,
      name: 'Pier',
      guides: [],
    });
  });

  it('is not copied where it is of today', () => {
    expect(migrateCatalog(harbour)).toBe(harbour);
  });

  it.each([[null], ['text'], [{}], [{ version: '1' }], [{ version: 4 }], [{ version: 0 }]])(
    'is none where it cannot be read: %j',
    (stored) => expect(migrateCatalog(stored, NEXT)).toBeUndefined(),
  );

  it('is there no more for this version where a later one wrote it, and stays as it is', async () => {
    await set('a', { ...harbour, version: 2 });
    expect(await loadCatalog('a')).toBeUndefined();
    expect(await get('a')).toMatchObject({ version: 2 });
    expect(await stored()).toEqual({});
  });
});

it('an entry with an address that is none is put aside, and the others are listed', async () => {
  const fine = await saveCatalog(harbour, { id: 'a', origin: files, addedAt: 1 });
  const address = { everyHours: null, checkedAt: 1, confirmedAt: 1, etag: null };
  const origin = { kind: 'address', url: 'https://[', lastModified: null, problem: null };
  const damaged = { ...fine, id: 'b', origin: { ...address, ...origin } };
  await catalogEntries.write([fine, damaged as never]);
  expect(await ids()).toEqual(['a']);
  expect(await putAside()).toHaveLength(1);
});
