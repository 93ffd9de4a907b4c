/** The version that stored indexes are told by follows from the sources that make them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indexVersionOf } from '../../catalog/node/index-version-plugin.ts';

let top: string;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), text);
};
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'index-version-'));
  write('vocabulary/en.ts', 'talk');
  write('catalog/normalise.ts', 'a');
  write('catalog/match/weights.ts', '1');
  write('catalog/search/weights.ts', '2');
});
afterEach(() => rmSync(top, { recursive: true }));

it.each([
  ['a word', 'vocabulary/en.ts'],
  ['how text is compared', 'catalog/normalise.ts'],
  ['a weight of matching', 'catalog/match/weights.ts'],
  ['a weight of the search', 'catalog/search/weights.ts'],
  ['a new file', 'catalog/match/another.ts'],
])('is another where %s changes', (_, path) => {
  const before = indexVersionOf(top);
  write(path, 'changed');
  expect(indexVersionOf(top)).not.toBe(before);
});

it('is the same where nothing changes that an index is made of', () => {
  const before = indexVersionOf(top);
  write('catalog/compile/compile.ts', 'changed');
  write('vocabulary/notes.md', 'changed');
  expect(indexVersionOf(top)).toBe(before);
});
