/** The bundled handbook holds what the tables of bundled-handbook-facts.md say, and no more. */
import { expect, it, test } from 'vitest';
import { bundled, bundledCatalog } from './bundled-handbook.ts';
import { guideRow, readTables, stepRows } from './handbook-facts.ts';

const { guides, departments, principles } = bundledCatalog();
const FACTS = 'bundled-handbook-facts.md';
const tables = readTables(FACTS);

const bare = departments.filter(({ name }) => !guides.some((each) => each.department === name));
const warnings = bundled.diagnostics.filter(({ severity }) => severity !== 'info');

test.each([
  ['Guides', guides.map(guideRow).sort()],
  ['Departments without interviews', bare.map(({ name, links }) => `${name} | ${links.length}`)],
  ['Rules for every interview', principles.map(({ name }) => name)],
  ['Warnings that are right', warnings.map(({ code, file }) => `${code} | ${file}`)],
])('%s', (heading, rows) => {
  expect(rows, `against ${FACTS}`).toEqual(tables.get(heading)?.toSorted());
});

test('Steps', () => {
  const expected = tables.get('Steps') ?? [];
  const ofProcess = (rows: readonly string[]) =>
    Object.groupBy(rows, (each) => each.slice(0, each.indexOf(' | ')));
  expect(ofProcess(stepRows(bundledCatalog())), `against ${FACTS}`).toEqual(ofProcess(expected));
});

it('every guide says something, and has other names by which recruiters may call it', () => {
  const silent = guides.filter(
    ({ description, prompt }) => description.length + prompt.length === 0,
  );
  const nameless = guides.filter(({ aliases }) => aliases.length === 0);
  expect([...silent, ...nameless].map(({ name }) => name)).toEqual([]);
});
