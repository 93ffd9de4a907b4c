import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const fixture = (path: string) => fileURLToPath(new URL(`./tests/${path}`, import.meta.url));

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: {
          alias: {
            'virtual:bundled-catalog': fixture('fixtures/harbour-catalog.ts'),
            'idb-keyval': fixture('extension/fake-indexed-db.ts'),
          },
        },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
