/** A search index that was kept answers as the one that was built, without its catalog. */
import { describe, expect, it } from 'vitest';
import {
  packCatalog,
  searchAsJson,
  searchFromJson,
} from '../../../catalog/search/packed-search.ts';
import { createSearch, openSearch } from '../../../catalog/search/search.ts';
import { inventedCatalog } from '../../bench/invented-catalog.ts';
import { lookUps } from '../../bench/look-up-set.ts';
import { labelledCatalog } from '../../fixtures/handbooks.ts';

const pack = () => packCatalog(labelledCatalog());

it('finds the same after it was stored and read again', () => {
  const built = createSearch(labelledCatalog());
  const kept = openSearch(structuredClone(pack()));
  const tuned = lookUps.filter(({ part }) => part === 'tune').slice(0, 60);
  for (const { query } of tuned) expect(kept.find(query)).toEqual(built.find(query));
});

it('is the same after it was a text', () => {
  expect(searchFromJson(searchAsJson(pack()))).toEqual(pack());
});

it('holds nothing but texts, numbers and lists of numbers, which a database copies as they are', () => {
  const values = Object.values(pack());
  const isPlain = (each: unknown) =>
    typeof each === 'string' || typeof each === 'number' || ArrayBuffer.isView(each);
  expect(values.every(isPlain)).toBe(true);
});

describe('of entries that fit alike', () => {
  it('the first of the handbook comes first', () => {
    const catalog = inventedCatalog(12);
    const twins = catalog.guides.slice(0, 3).map((guide, at) => ({
      ...guide,
      id: `twin-${at}`,
      name: 'Lighthouse talk',
    }));
    const [group] = createSearch({ ...catalog, guides: twins }).find('lighthouse');
    expect(group?.results.map(({ id }) => id)).toEqual(['twin-0', 'twin-1', 'twin-2']);
  });
});
