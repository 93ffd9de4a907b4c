/** The unit tests, run on a product with one small change; the change is made while files are loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { PlacedMutant } from './named.ts';

/** Changes the one file that `GREENROOM_MUTANT` names, where it is set; nothing is written. */
function namedMutant(): Plugin[] {
  const given = process.env.GREENROOM_MUTANT;
  if (!given) return [];
  const { file, find, replace }: PlacedMutant = JSON.parse(given);
  const path = join(process.cwd(), file).replaceAll('\\', '/');
  return [
    {
      name: 'named-mutant',
      enforce: 'pre',
      load(id) {
        if (id.split('?')[0] !== path) return null;
        return readFileSync(path, 'utf8').replace(find, () => replace);
      },
    },
  ];
}

export default defineConfig({
  plugins: [namedMutant(), preact()],
  test: {
    update: 'none',
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    // A changed module must not be kept for the next run, whose file on disk is the same.
    fsModuleCache: false,
  },
});
