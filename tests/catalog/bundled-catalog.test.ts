/** The bundled handbook holds what the tables of bundled-handbook-facts.md say, and no more. */
import { expect, it, test } from 'vitest';
import { bundled, bundledCatalog } from './bundled-handbook.ts';
import {
  guideOfStepRows,
  guideRow,
  linkRows,
  pageOfStepRows,
  readTables,
  stepRows,
  titleRows,
  totalRow,
} from './handbook-facts.ts';

const catalog = bundledCatalog();
const { guides, departments, principles, processes } = catalog;
const ADDRESS = 'https://handbook.sourcegraph.com/';
const FACTS = 'bundled-handbook-facts.md';
const tables = readTables(FACTS);

const bare = departments.filter(({ name }) => !guides.some((each) => each.department === name));
const warnings = bundled.diagnostics.filter(({ severity }) => severity !== 'info');

test.each([
  ['Guides', guides.map(guideRow)],
  ['Guides of steps', guideOfStepRows(catalog)],
  ['Pages of steps', pageOfStepRows(catalog)],
  ['Totals', processes.map(totalRow)],
  ['Tasks', guides.filter(({ prompt }) => prompt.length > 0).map(({ name }) => name)],
  ['Job titles', titleRows(catalog)],
  ['Links into the handbook', linkRows(catalog, ADDRESS)],
  ['Departments without interviews', bare.map(({ name, links }) => `${name} | ${links.length}`)],
  ['Rules for every interview', principles.map(({ name }) => name)],
  ['Warnings that are right', warnings.map(({ code, file }) => `${code} | ${file}`)],
])('%s', (heading, rows) => {
  expect(rows.toSorted(), `against ${FACTS}`).toEqual(tables.get(heading)?.toSorted());
});

test('Steps', () => {
  const expected = tables.get('Steps') ?? [];
  const ofProcess = (rows: readonly string[]) =>
    Object.groupBy(rows, (each) => each.slice(0, each.indexOf(' | ')));
  expect(ofProcess(stepRows(catalog)), `against ${FACTS}`).toEqual(ofProcess(expected));
});

it('every guide says something, and has other names by which recruiters may call it', () => {
  const silent = guides.filter(
    ({ description, prompt }) => description.length + prompt.length === 0,
  );
  const nameless = guides.filter(({ aliases }) => aliases.length === 0);
  expect([...silent, ...nameless].map(({ name }) => name)).toEqual([]);
});
