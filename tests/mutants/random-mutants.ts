/**
 * `npm run mutants -- [folder …] [--size 200] [--seed 9]`: a random sample of small changes to each folder,
 * and how many of them the tests notice. Ends with 1 where they are fewer than the folder's floor.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { FOLDERS, filesOf, type MutatedFolder, mutatedFolder, testsOf } from './folders.ts';

type StrykerOptions = ConstructorParameters<typeof Stryker>[0];
type MutantResult = Awaited<ReturnType<Stryker['runMutationTest']>>[number];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '200' },
    seed: { type: 'string', default: '9' },
  },
});
const sample = { size: Number(values.size), seed: Number(values.seed) };
const OUTPUT = '.output/mutants';

/** Texts are for people, ids and labels; what a test could say of another text is the text itself. */
const LEFT_OUT = ['StringLiteral'];
const TIME_LIMIT = 30_000;

type Tally = Record<'killed' | 'survived' | 'no coverage' | 'timed out' | 'not runnable', number>;

interface FolderReport {
  folder: string;
  files: number;
  tests: number;
  /** Mutants that the folder has, of which `drawn` were run. */
  mutants: number;
  drawn: number;
  tally: Tally;
  /** Killed and timed out, of those that could be run, in percent. */
  score: number;
  /** What the score has to be at least. */
  atLeast: number;
  survivors: Survivor[];
}

interface Survivor {
  place: string;
  mutator: string;
  /** True where no test even runs the changed code. */
  uncovered: boolean;
  before: string;
  after: string;
}

function optionsFor(folder: MutatedFolder): StrykerOptions & { sample: typeof sample } {
  return {
    mutate: filesOf(folder),
    testFiles: testsOf(folder),
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutants/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', './tests/mutants/sample-checker.mjs'],
    checkers: ['sample'],
    sample,
    coverageAnalysis: 'perTest',
    mutator: { excludedMutations: LEFT_OUT },
    concurrency: 2,
    timeoutMS: TIME_LIMIT,
    disableTypeChecks: false,
    ignorePatterns: ['.output', '.node', 'docs', 'public'],
    tempDirName: `${OUTPUT}/run`,
    reporters: ['progress-append-only'],
    warnings: false,
  };
}

async function run(folder: MutatedFolder): Promise<FolderReport> {
  const options = optionsFor(folder);
  console.log(
    `\n${folder.name}: ${options.mutate?.length} files, ${options.testFiles?.length} files of tests`,
  );
  const all = await new Stryker(options).runMutationTest();
  const results = all.filter(({ status }) => status !== 'Ignored');
  const drawn = results.filter(({ statusReason }) => statusReason !== 'not in the sample');
  const count = (status: MutantResult['status']) =>
    drawn.filter((each) => each.status === status).length;
  const tally: Tally = {
    killed: count('Killed'),
    survived: count('Survived'),
    'no coverage': count('NoCoverage'),
    'timed out': count('Timeout'),
    'not runnable': count('CompileError') + count('RuntimeError'),
  };
  const noticed = tally.killed + tally['timed out'];
  return {
    folder: folder.name,
    files: options.mutate?.length ?? 0,
    tests: options.testFiles?.length ?? 0,
    mutants: results.length,
    drawn: drawn.length,
    tally,
    score: (100 * noticed) / (drawn.length - tally['not runnable']),
    atLeast: folder.atLeast,
    survivors: drawn
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(survivorOf)
      .sort((a, b) => (a.place < b.place ? -1 : 1)),
  };
}

function survivorOf({
  fileName,
  location,
  mutatorName,
  replacement,
  status,
}: MutantResult): Survivor {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined).trim(),
  );
  return {
    place: `${relative('.', fileName)}:${start.line}:${start.column}`,
    mutator: mutatorName,
    uncovered: status === 'NoCoverage',
    before: cut.join(' '),
    after: (replacement ?? '').replace(/\s+/g, ' '),
  };
}

function print(report: FolderReport): void {
  const { folder, mutants, drawn, tally, score, survivors } = report;
  for (const { place, mutator, uncovered, before, after } of survivors) {
    console.log(`  ${place} ${mutator}${uncovered ? ', not run by any test' : ''}`);
    console.log(`    - ${shortened(before)}\n    + ${shortened(after)}`);
  }
  const parts = Object.entries(tally).map(
    ([what, count]) => `${count} ${what} (${((100 * count) / drawn).toFixed(1)} %)`,
  );
  console.log(`${folder}: ${drawn} of ${mutants} mutants: ${parts.join(', ')}`);
  console.log(`${folder}: ${score.toFixed(1)} % noticed`);
}

function shortened(text: string): string {
  return text.length > 160 ? `${text.slice(0, 160)} …` : text;
}

if (!(sample.size > 0) || !Number.isInteger(sample.seed)) {
  console.error('--size has to be a number above 0, and --seed a whole number.');
  process.exit(1);
}
const folders = positionals.length > 0 ? positionals.map(mutatedFolder) : FOLDERS;
const empty = folders.find((each) => filesOf(each).length === 0 || testsOf(each).length === 0);
if (empty) {
  console.error(`There are no files, or no tests for them, in ${empty.name}.`);
  process.exit(1);
}
console.log(
  `Seed ${sample.seed}, ${sample.size} mutants of each folder. Left out: changes of texts`,
);
console.log(
  `(${LEFT_OUT.join(', ')}), and tests that draw what they try anew each time (*.property.test.ts).`,
);
const reports: FolderReport[] = [];
for (const folder of folders) {
  const report = await run(folder);
  print(report);
  reports.push(report);
}
console.log('\nNoticed, in percent');
for (const { folder, score, drawn, atLeast } of reports) {
  const sign = score >= atLeast ? '✓' : '✗';
  console.log(
    `${sign} ${folder.padEnd(24)} ${score.toFixed(1).padStart(5)} of ${drawn}, at least ${atLeast}`,
  );
}
mkdirSync(OUTPUT, { recursive: true });
const file = `${OUTPUT}/report.json`;
writeFileSync(
  file,
  `${JSON.stringify({ ...sample, leftOut: LEFT_OUT, folders: reports }, null, 2)}\n`,
);
console.log(`Everything is in ${file}.`);
process.exit(reports.every(({ score, atLeast }) => score >= atLeast) ? 0 : 1);
