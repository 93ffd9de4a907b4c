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

it('puts first what says a word as often as it is typed', () => {
  const catalog = smallCatalog();
  const [guide] = catalog.guides;
  if (!guide) throw new Error('the catalog has guides');
  const named = (name: string) => ({ ...guide, id: name, name, aliases: [] });
  const guides = Array.from({ length: 200 }, (_, at) => named(`Topic 99-${at}`));
  const [group] = createSearch({ ...catalog, guides }).find('topic 99-99');
  expect(group?.results[0]?.title).toBe('Topic 99-99');
});

it('finds nothing for nothing', () => {
  expect(search.find('  ')).toEqual([]);
  expect(first('zzzzqqq')).toBeUndefined();
});
