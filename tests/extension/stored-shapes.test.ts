/** What any version of the extension ever stored arrives in today's shape. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ItemDefinition } from '../../extension/stored-item.ts';
import { fakeBrowser, putAside, resetBrowser, stored } from './fake-browser.ts';

const { definitions } = vi.hoisted(() => ({ definitions: [] as ItemDefinition<unknown>[] }));
vi.mock('../../extension/stored-item.ts', async (original) => {
  const actual = await original<typeof import('../../extension/stored-item.ts')>();
  const storedItem = (definition: ItemDefinition<unknown>) => {
    definitions.push(definition);
    return actual.storedItem(definition);
  };
  return { ...actual, storedItem };
});
vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

const modules = import.meta.glob([
  '../../extension/*.{ts,tsx}',
  '../../entrypoints/background/*.ts',
  '!**/*.d.ts',
]);
await Promise.all(Object.values(modules).map((load) => load()));
const { notices, storedItem } = await import('../../extension/stored-item.ts');

const FOLDER = new URL('../fixtures/stored/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const NOTICES = { key: 'notices', version: 1, again: () => notices };
const ITEMS = [
  NOTICES,
  ...definitions.map(({ ...definition }) => {
    const { key, version } = definition;
    return { key, version, again: () => storedItem(definition) };
  }),
];
const CASES = ITEMS.flatMap(({ key, version, again }) =>
  Array.from({ length: version }, (_, before) => ({
    file: `${key}.${before + 1}.json`,
    key,
    again,
  })),
);

beforeEach(resetBrowser);

describe('every version of every stored item', () => {
  it('has its example, and every example an item', () => {
    expect(files.sort()).toEqual(CASES.map(({ file }) => file).sort());
  });

  it.each(CASES)('$file is read whole', async ({ file, key, again }) => {
    const example = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    await fakeBrowser.storage.local.set(example.stored);
    expect(await again().read()).toEqual(example.reads);
    expect(await putAside()).toEqual([]);
    if (key !== 'notices') expect(await stored()).not.toHaveProperty('notices');
  });
});
