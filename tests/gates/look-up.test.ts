/** What people type, and what they expect first: the half of the labelled look-ups that is tuned on. */
import { expect, it } from 'vitest';
import { createSearch } from '../../catalog/search/search.ts';
import { placeOf } from '../bench/look-up-places.ts';
import { lookUps } from '../bench/look-up-set.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';

/** In percent; they may only rise. */
const FLOORS = { first: 96, ofThree: 97.5, nothingForNothing: 100 };

const search = createSearch(labelledCatalog());
const tuned = lookUps.filter(({ part }) => part === 'tune');
const places = tuned.map((each) => placeOf(search, each));
const share = (most: number) =>
  (100 * places.filter((place) => place >= 0 && place < most).length) / places.length;

it('the expected thing is first', () => {
  expect(share(1)).toBeGreaterThanOrEqual(FLOORS.first);
});

it('it is among the first three', () => {
  expect(share(3)).toBeGreaterThanOrEqual(FLOORS.ofThree);
});

it('what the handbook does not have gives nothing', () => {
  const without = tuned.filter(({ first }) => first.length === 0);
  const right = without.filter((each) => placeOf(search, each) === 0);
  expect((100 * right.length) / without.length).toBeGreaterThanOrEqual(FLOORS.nothingForNothing);
});
