/** A match index that was kept answers as the one that was built. */
import { describe, expect, it } from 'vitest';
import { indexCatalog } from '../../../catalog/match/index-catalog.ts';
import { matchQuery } from '../../../catalog/match/match.ts';
import { openIndex, packIndex } from '../../../catalog/match/packed-index.ts';
import { inventedCatalog } from '../../bench/invented-catalog.ts';
import { labelledCatalog, smallCatalog } from '../../fixtures/handbooks.ts';

describe.each([
  ['the small handbook', smallCatalog],
  ['the labelled handbook', labelledCatalog],
  ['an invented one', () => inventedCatalog(120)],
])('%s', (_, catalogOf) => {
  const catalog = catalogOf();
  const built = indexCatalog(catalog);
  const kept = openIndex(catalog, packIndex(built));

  it('has the same guides, processes and tables', () => {
    const { weight: _weight, spell: _spell, ...tables } = built;
    expect(kept).toMatchObject(tables);
    expect(kept.byWord.size).toBe(built.byWord.size);
  });

  it('matches every guide’s and step’s name alike, also misspelt', () => {
    const names = built.processes.flatMap(({ steps }) => steps.map(({ name }) => name.text));
    for (const text of new Set([...names, ...catalog.guides.map(({ name }) => name)])) {
      for (const stage of [text, text.replace('e', '')]) {
        const job = catalog.processes[0]?.role ?? null;
        const query = {
          job,
          department: null,
          stage,
          interview: null,
          minutes: null,
          interviewers: null,
          certainty: 1,
        };
        expect(matchQuery(kept, query)).toEqual(matchQuery(built, query));
      }
    }
  });
});

it('refers to the catalog that it is opened with, so that nothing stands twice', () => {
  const catalog = smallCatalog();
  const kept = openIndex(catalog, packIndex(indexCatalog(catalog)));
  expect(kept.guides[0]?.guide).toBe(catalog.guides[0]);
  expect(kept.processes[0]?.steps[0]?.step).toBe(catalog.processes[0]?.steps[0]);
});
