/** Pages in every shape that handbooks are written in, each with what it holds beside it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { printCatalog } from '../../catalog/print/print-catalog.ts';
import { outlineOf } from './outline.ts';

// Milliseconds; what is measured here is not how fast the machine is.
vi.setConfig({ testTimeout: 120_000 });

const folder = fileURLToPath(new URL('pages', import.meta.url));
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'));

function compile(page: string) {
  const text = readFileSync(join(folder, page), 'utf8');
  return compileHandbook([{ path: page, text }], { name: 'Page' });
}

describe('a page holds', () => {
  test.each(pages)('%s', (page) => {
    const expected = readFileSync(join(folder, page.replace('.md', '.expected.txt')), 'utf8');
    expect(outlineOf(compile(page))).toBe(expected);
  });
});

describe('printed and compiled again, it is the same', () => {
  test.each(pages)('%s', (page) => {
    const { catalog } = compile(page);
    if (!catalog) throw new Error('there is no catalog because of an error');
    const again = compileHandbook(printCatalog(catalog), { name: 'Page' });
    expect(again.catalog).toEqual(catalog);
  });
});
