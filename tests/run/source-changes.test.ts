import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changesBetween, isSamplePage, takeSnapshot } from './source-changes.ts';

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'greenroom-sources-'));
  for (const path of ['components/a.tsx', 'data/handbook/b.md', 'tests/pages/c.html']) write(path);
});
afterEach(() => rmSync(top, { recursive: true }));

function write(path: string, text = '') {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
}

function changesBy(change: () => void): string[] {
  const before = takeSnapshot(top);
  change();
  return changesBetween(before, takeSnapshot(top));
}

test('a file that is written, added or removed has changed; others have not', () => {
  expect(changesBy(() => {})).toEqual([]);
  expect(changesBy(() => write('data/handbook/b.md', 'more'))).toEqual(['data/handbook/b.md']);
  expect(changesBy(() => write('vocabulary/new/d.ts'))).toEqual(['vocabulary/new/d.ts']);
  expect(changesBy(() => rmSync(join(top, 'components/a.tsx')))).toEqual(['components/a.tsx']);
});

test('what no build reads is not looked at', () => {
  const change = () => {
    for (const path of ['node_modules/x.js', '.output/y.js', 'docs/z.md', 'tests/ats/t.ts'])
      write(path);
    write('README.md');
  };
  expect(changesBy(change)).toEqual([]);
  expect(changesBy(() => write('wxt.config.ts'))).toEqual(['wxt.config.ts']);
});

test('a sample page is looked at, but needs no build', () => {
  expect(changesBy(() => write('tests/pages/c.html', '<p>'))).toEqual(['tests/pages/c.html']);
  expect(isSamplePage('tests/pages/c.html')).toBe(true);
  expect(isSamplePage('ats/read-page.ts')).toBe(false);
});
