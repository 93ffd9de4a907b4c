/** What people type, and what they expect first: the halves of the labelled look-ups that are tuned on. */
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../catalog/search/search.ts';
import { placeOf } from '../bench/look-up-places.ts';
import { lookUps } from '../bench/look-up-set.ts';
import { secondLookUps } from '../bench/look-up-set-second.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';

const search = createSearch(labelledCatalog());

/** Floors in percent; they may only rise. */
describe.each([
  { set: 'first', all: lookUps, first: 96, ofThree: 97.5, nothingForNothing: 100 },
  { set: 'second', all: secondLookUps, first: 98, ofThree: 99, nothingForNothing: 93 },
])('the $set set', ({ all, ...floors }) => {
  const tuned = all.filter(({ part }) => part === 'tune');
  const places = tuned.map((each) => placeOf(search, each));
  const share = (most: number) =>
    (100 * places.filter((place) => place >= 0 && place < most).length) / places.length;

  it('has the expected thing first', () => {
    expect(share(1)).toBeGreaterThanOrEqual(floors.first);
  });

  it('has it among the first three', () => {
    expect(share(3)).toBeGreaterThanOrEqual(floors.ofThree);
  });

  it('gives nothing for what the handbook does not have', () => {
    const without = tuned.filter(({ first }) => first.length === 0);
    const right = without.filter((each) => placeOf(search, each) === 0);
    expect((100 * right.length) / without.length).toBeGreaterThanOrEqual(floors.nothingForNothing);
  });
});
