import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const fixture = (path: string) => fileURLToPath(new URL(`./tests/${path}`, import.meta.url));

export default defineConfig({
  test: {
    // Committed results change only by `npm run gates:accept`, also where a file is missing.
    update: 'none',
    // Tests in browsers wait more than they compute: three keep two cores busy.
    maxWorkers: 3,
    // Only what hangs is stopped; how fast a machine is says nothing.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        plugins: [preact()],
        resolve: {
          alias: [
            {
              find: /^(?:.*\/extension|\.)\/bundled-catalog\.ts$/,
              replacement: fixture('fixtures/bundled-catalog.ts'),
            },
            { find: 'virtual:index-version', replacement: fixture('fixtures/index-version.ts') },
            { find: 'idb-keyval', replacement: fixture('extension/fake-indexed-db.ts') },
          ],
        },
        test: {
          name: 'unit',
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/browser/**', 'tests/firefox/**', 'tests/bench/**', 'tests/faults/**'],
        },
      },
      {
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          environment: 'happy-dom',
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Two cores hold three browsers, and one is late now and then; what fails twice is a fault.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          retry: 1,
          testTimeout: 60_000,
          // A Firefox that hangs as it starts is started anew, which takes its time.
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
