import { expect, it, test } from 'vitest';
import { createSearch } from '../../catalog/search.ts';
import { bundledCatalog } from './bundled-handbook.ts';

const search = createSearch(bundledCatalog());
const first = (query: string) => search.find(query)[0]?.results[0]?.title;

test.each([
  ['val', 'Values Interview'],
  ['topgrade', 'Resume Deep Dive'],
  ['recruter scren', 'Recruiter Screen'],
  ['portf', 'Portfolio review'],
  ['cold call', 'SDR mock cold call'],
])('“%s” finds %s', (query, title) => {
  const titles = search.find(query).flatMap((group) => group.results.map((each) => each.title));
  expect(titles.slice(0, 3)).toContain(title);
});

it('finds roles, departments and processes', () => {
  const kinds = (query: string) =>
    search.find(query).flatMap((group) => group.results.map((each) => each.kind));
  expect(kinds('education engineer')).toContain('process');
  expect(kinds('enginee')).toContain('department');
});

it('finds nothing for nothing', () => {
  expect(search.find('  ')).toEqual([]);
  expect(first('zzzzqqq')).toBeUndefined();
});
