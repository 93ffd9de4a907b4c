/** A file of tests made for one mutant: it only loads the tests that come by that mutant. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** In the place of a mutant's id: nothing is changed. */
export const UNCHANGED = 'unchanged';

const FOLDER = '.mutants';
const NAME = /\.mutants\/([^/]+)\/[^/]+$/;

/** Writes the file into the copy in `top` and gives its path from there. `tests` share one environment. */
export function writeMutantFile(top: string, id: string, tests: readonly string[]): string {
  const [first = ''] = tests;
  const environment = environmentOf(top, first);
  const path = `${FOLDER}/${id}/${environment}.test.ts`;
  const lines = tests.map((test) => `await import('../../${test}');`);
  mkdirSync(dirname(join(top, path)), { recursive: true });
  writeFileSync(join(top, path), `// @vitest-environment ${environment}\n${lines.join('\n')}\n`);
  return path;
}

/** The id of the mutant that a file was made for; undefined where nothing is to be changed. */
export function mutantOf(path: string): string | undefined {
  const [, id] = NAME.exec(path.replaceAll('\\', '/')) ?? [];
  return id === UNCHANGED ? undefined : id;
}

/** What a file of tests runs in, as it says at its top. */
export function environmentOf(top: string, test: string): string {
  const [, name] = /@vitest-environment (\S+)/.exec(readFileSync(join(top, test), 'utf8')) ?? [];
  return name ?? 'node';
}

/** What stays in a process for the next file of tests: replaced modules and globals, the stand-in browser. */
const LEAVES_TRACES = /vi\.(?:mock|stubGlobal|useFakeTimers)\(|fake-?(?:browser|indexed)/i;

/** True where a file of tests needs a process of its own. */
export function needsOwnProcess(top: string, test: string): boolean {
  return LEAVES_TRACES.test(readFileSync(join(top, test), 'utf8'));
}
