/** The account of what is in the built scripts, and the budget that is held against it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { partsOf } from '../run/chunk-contents.ts';
import { BUDGET, loadedAt, overBudget, type Start } from '../run/size-budget.ts';

const folder = mkdtempSync(join(tmpdir(), 'greenroom-sizes-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (file: string, text: string) => writeFileSync(join(folder, file), text);

put('page.html', '<script src="/page.js"></script><link href="/page.css">');
put('page.js', 'import"./shared.js";page()');
put('shared.js', 'shared()');
put('page.css', 'p{}');
const contents = {
  'page.js': { parts: { 'entrypoints/page.ts': 18, 'between modules': 8 }, imports: ['shared.js'] },
  'shared.js': { parts: { zod: 5, 'entrypoints/page.ts': 3 }, imports: ['page.js'] },
};
const start = (more: Partial<Start> = {}): Start => ({
  name: 'page',
  file: 'page.html',
  gzip: 1_000,
  without: [],
  ...more,
});

describe('what a part loads at its start', () => {
  const { files, parts } = loadedAt(start(), folder, contents);

  it('is a page with its styles, its scripts and those that they begin with, each once', () => {
    expect(files.map(({ file }) => file)).toEqual([
      'page.html',
      'page.js',
      'shared.js',
      'page.css',
    ]);
    expect(files[2]?.raw).toBe(8);
    expect(files[2]?.gzip).toBeGreaterThan(8);
  });

  it('is told by where it comes from, largest first', () => {
    expect(parts).toEqual([
      ['entrypoints/page.ts', 21],
      ['between modules', 8],
      ['zod', 5],
    ]);
  });
});

describe('the budget', () => {
  const told = (more: Partial<Start>) => overBudget([loadedAt(start(more), folder, contents)]);

  it('says nothing of what holds it', () => {
    expect(told({ without: ['preact'] })).toEqual([]);
  });

  it('names what is larger', () => {
    expect(told({ gzip: 10 })).toEqual([
      expect.stringMatching(/^The page has \d+ bytes .* its 10\.$/),
    ]);
  });

  it('names what is carried for nothing', () => {
    expect(told({ without: ['zod', 'entrypoints/'] })).toEqual([
      'The page carries entrypoints/page.ts, which it has no need of.',
      'The page carries zod, which it has no need of.',
    ]);
  });

  it('keeps parser, compiler and validator from all but the worker that reads handbooks', () => {
    for (const { without } of BUDGET) {
      expect(without).toEqual(
        expect.arrayContaining(['catalog/compile/tree/', 'micromark', 'zod']),
      );
    }
  });
});

describe('the bytes of a script', () => {
  it('belong to the source that its map names, up to the next place that it names', () => {
    // Line 1: column 0 of source 0, column 4 of source 1, column 9 of none. Line 2: column 0 of source 1.
    const map = { mappings: 'AAAA,ICAA,K;AAAA', sources: ['a.ts', 'b.ts'] };
    expect(partsOf('aaaabbbbb..\nbb', map, (source) => source)).toEqual({
      'a.ts': 4,
      'b.ts': 5 + 3,
      'between modules': 3,
    });
  });

  it('are counted where numbers of the map have several digits, or are negative', () => {
    // Column 0 of source 1, then 40 columns on source 0.
    const map = { mappings: 'ACAA,wCDAA', sources: ['a.ts', 'b.ts'] };
    expect(partsOf('x'.repeat(50), map, (source) => source)).toEqual({ 'b.ts': 40, 'a.ts': 11 });
  });
});
