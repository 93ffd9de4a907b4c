import { expect, it, test } from 'vitest';
import { createSearch } from '../../../catalog/search/search.ts';
import { smallCatalog } from '../../fixtures/handbooks.ts';

const search = createSearch(smallCatalog());
const first = (query: string) => search.find(query)[0]?.results[0]?.title;

test.each([
  ['val', 'Values Interview'],
  ['topgrade', 'Career Walkthrough'],
  ['recruter cal', 'Recruiter Call'],
  ['portf', 'Portfolio review'],
  ['cold call', 'Mock cold call'],
])('“%s” finds %s', (query, title) => {
  const titles = search.find(query).flatMap((group) => group.results.map((each) => each.title));
  expect(titles.slice(0, 3)).toContain(title);
});

it('finds roles, departments and processes', () => {
  const kinds = (query: string) =>
    search.find(query).flatMap((group) => group.results.map((each) => each.kind));
  expect(kinds('backend engineer')).toContain('process');
  expect(kinds('enginee')).toContain('department');
});

it('finds nothing for nothing', () => {
  expect(search.find('  ')).toEqual([]);
  expect(first('zzzzqqq')).toBeUndefined();
});
