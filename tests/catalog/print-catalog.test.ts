import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { printAgendaPart, readAgendaPart } from '../../catalog/exact-format.ts';
import { printCatalog } from '../../catalog/print/print-catalog.ts';
import { smallCatalog } from '../fixtures/handbooks.ts';

describe('a catalog printed as Markdown', () => {
  const pages = printCatalog(smallCatalog());

  it('compiles to the same catalog again', () => {
    const again = compileHandbook(pages, { name: smallCatalog().name });
    expect(again.diagnostics).toEqual([]);
    expect(again.catalog).toEqual(smallCatalog());
  });

  it('has a page for each department, one for the processes and one for the rules', () => {
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        expect.stringContaining('departments'),
        expect.stringContaining('universal-interviews'),
        expect.stringContaining('engineering'),
        expect.stringContaining('interview-processes'),
        expect.stringContaining('rules-for-every-interview'),
      ]),
    );
  });

  it('says what in a changed page has no place in it', () => {
    const [page] = printCatalog({
      ...smallCatalog(),
      departments: [],
      processes: [],
      principles: [],
    });
    const text = `${page?.text}\nA closing word.\n\n## Coffee chat\n\n- Duration: half an hour\n- without a label\n`;
    const changed = compileHandbook([{ path: 'page.md', text }], { name: 'Changed' });
    expect(changed.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['left-out', expect.stringContaining('text outside the list')],
      ['left-out', expect.stringContaining('an item without a label')],
    ]);
    const added = changed.catalog?.guides.at(-1);
    expect(added).toMatchObject({ name: 'Coffee chat', duration: { min: 30, max: 30 } });
  });
});

describe('a part of an agenda', () => {
  it.each([
    { name: 'Intros', minutes: null, start: null },
    { name: 'Intros (5 minutes)', minutes: null, start: null },
    { name: 'Demo', minutes: { min: 20, max: 30, approximate: true }, start: 2 },
    { name: 'Questions (both ways)', minutes: null, start: 30 },
  ])('%o is read back as it was printed', (part) => {
    expect(readAgendaPart(printAgendaPart(part))).toEqual(part);
  });
});
