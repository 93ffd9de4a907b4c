/** Which part of the product is mutated together, and which tests have to notice. */
import { globSync } from 'node:fs';

/** What is mutated, and the tests that concern it, as patterns from the project's folder. */
export interface MutatedFolder {
  /** How it is asked for: `npm run mutants -- ats`. */
  name: string;
  files: readonly string[];
  tests: readonly string[];
  /** Percent of its mutants that have to be noticed. */
  atLeast: number;
}

const ENGINE_TESTS = ['tests/catalog/**/*.test.ts', 'tests/gates/{matching,compiling}*.test.ts'];
const WIRING_TESTS = ['extension', 'background', 'entrypoints'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
);

export const FOLDERS: readonly MutatedFolder[] = [
  {
    name: 'ats',
    atLeast: 80,
    files: ['ats/**/*.ts'],
    tests: ['tests/ats/**/*.test.ts', 'tests/gates/{pages,reading}*.test.ts'],
  },
  {
    name: 'catalog/match',
    atLeast: 80,
    files: ['catalog/match/**/*.ts'],
    tests: [
      'tests/catalog/match*.test.ts',
      'tests/catalog/match/**/*.test.ts',
      'tests/gates/matching*.test.ts',
    ],
  },
  { name: 'catalog/compile', atLeast: 70, files: ['catalog/compile/**/*.ts'], tests: ENGINE_TESTS },
  {
    name: 'catalog/*.ts',
    atLeast: 70,
    files: ['catalog/*.ts', 'catalog/print/*.ts'],
    tests: ENGINE_TESTS,
  },
  { name: 'extension', atLeast: 80, files: ['extension/**/*.ts'], tests: WIRING_TESTS },
  {
    name: 'entrypoints/background',
    atLeast: 80,
    files: ['entrypoints/background/**/*.ts'],
    tests: WIRING_TESTS,
  },
];

/** Tests that draw what they try anew each time; a figure with them would not repeat. */
const RANDOM_TESTS = /\.property\.test\.ts$/;

/** A folder by its name, or any other folder of the product with all unit tests. */
export function mutatedFolder(name: string): MutatedFolder {
  const known = FOLDERS.find((each) => each.name === name);
  return known ?? { name, files: [`${name}/**/*.ts`], tests: ['tests/**/*.test.ts'], atLeast: 0 };
}

/** Paths of the files that can be mutated, sorted. */
export function filesOf({ files }: MutatedFolder): string[] {
  return found(files).filter((file) => !file.endsWith('.d.ts'));
}

/** Paths of the tests that have to notice, sorted; without browsers and without random ones. */
export function testsOf({ tests }: MutatedFolder): string[] {
  const apart = ['tests/browser/', 'tests/faults/', 'tests/bench/'];
  return found(tests).filter(
    (file) => !RANDOM_TESTS.test(file) && !apart.some((folder) => file.startsWith(folder)),
  );
}

function found(patterns: readonly string[]): string[] {
  return [...new Set(patterns.flatMap((pattern) => globSync(pattern)))]
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
