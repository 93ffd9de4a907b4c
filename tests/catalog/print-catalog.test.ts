import { describe, expect, it, vi } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import {
  printAgendaPart,
  printMinutes,
  readAgendaPart,
  readMinutes,
} from '../../catalog/exact-format.ts';
import { printCatalog } from '../../catalog/print/print-catalog.ts';
import type { Block } from '../../catalog/schema.ts';
import { smallCatalog } from '../fixtures/handbooks.ts';

// Milliseconds; what is measured here is not how fast the machine is.
vi.setConfig({ testTimeout: 120_000 });

describe('a catalog printed as Markdown', () => {
  const pages = printCatalog(smallCatalog());

  it('compiles to the same catalog again', () => {
    const again = compileHandbook(pages, { name: smallCatalog().name });
    expect(again.diagnostics).toEqual([]);
    expect(again.catalog).toEqual(smallCatalog());
  });

  it('keeps where each guide comes from', () => {
    const source = {
      file: 'a.md',
      line: 3,
      address: 'https://harbor.example/handbook/a.md',
      owner: 'People_team *and* friends',
      checkedOn: '2025-03-14',
      updatedOn: 'May 2025',
    };
    const catalog = smallCatalog();
    const known = { ...catalog, guides: catalog.guides.map((each) => ({ ...each, source })) };
    const again = compileHandbook(printCatalog(known), { name: catalog.name });
    expect(again.catalog).toEqual(known);
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

describe('minutes in an exact page', () => {
  it.each([
    [{ min: 30, max: 30, approximate: false }, '30 minutes'],
    [{ min: 30, max: 45, approximate: true }, 'about 30–45 minutes'],
    [{ min: null, max: 60, approximate: false }, 'up to 60 minutes'],
    [{ min: 45, max: 45, approximate: false, computed: true as const }, '45 minutes in its parts'],
    [{ min: 0.5, max: 1e21, approximate: false }, '0.5–1e+21 minutes'],
  ])('%o are “%s”, and read back', (minutes, words) => {
    expect(printMinutes(minutes)).toBe(words);
    expect(readMinutes(words)).toEqual(minutes);
  });

  it.each(['30', 'half an hour', '45–30 minutes', '0 minutes', 'x 30 minutes', '30 minutes x'])(
    '“%s” are none',
    (words) => expect(readMinutes(words)).toBeNull(),
  );
});

describe('pages of a large catalog', () => {
  const principle = (index: number) => ({
    name: `Rule ${index}`,
    description: [],
    source: { file: 'a.md', line: 1 },
  });
  const empty = { version: 1 as const, name: 'H', departments: [], guides: [], processes: [] };

  it('hold a hundred each, with names that sort', () => {
    const principles = Array.from({ length: 1001 }, (_, index) => principle(index));
    const pages = printCatalog({ ...empty, principles });
    expect(pages).toHaveLength(11);
    expect(pages[0]?.path).toBe('01-rules-for-every-interview.md');
    expect(pages.map(({ path }) => path).toSorted()).toEqual(pages.map(({ path }) => path));
    expect(compileHandbook(pages, { name: 'H' }).catalog?.principles).toEqual(principles);
  });

  it('are none where there is nothing', () => {
    expect(printCatalog({ ...empty, principles: [] })).toEqual([]);
  });
});

it('every kind of block and inline is read back as it was', () => {
  const text = (value: string) => ({ type: 'text' as const, value });
  const description: Block[] = [
    { type: 'heading', level: 3, children: [text('A # b')] },
    {
      type: 'paragraph',
      children: [
        text('1. no list *nor* _this_ '),
        { type: 'strong', children: [text('bold')] },
        text(' '),
        { type: 'emphasis', children: [text('soft')] },
        text(' '),
        { type: 'strike', children: [text('gone')] },
        text(' '),
        { type: 'code', value: 'a `b`' },
        { type: 'break' },
        { type: 'link', href: 'https://x.example/', children: [text('x')] },
      ],
    },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [[{ type: 'paragraph', children: [text('c')] }]],
    },
    { type: 'quote', children: [{ type: 'paragraph', children: [text('d')] }] },
    { type: 'code', value: 'e' },
    { type: 'table', header: [[text('f')]], rows: [[[text('g | h')]]] },
    { type: 'rule' },
  ];
  const principles = [{ name: 'All', description, source: { file: 'a.md', line: 1 } }];
  const content = {
    version: 1 as const,
    name: 'H',
    departments: [],
    guides: [],
    processes: [],
    principles,
  };
  expect(compileHandbook(printCatalog(content), { name: 'H' }).catalog?.principles).toEqual(
    principles,
  );
});
