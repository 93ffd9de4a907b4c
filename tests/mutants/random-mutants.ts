/**
 * `npm run mutants -- [folder …] [--size 200] [--seed 9]`: a random sample of small changes to each folder,
 * and how many of them the tests notice. Ends with 1 where they are fewer than the folder's floor.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { FOLDERS, filesOf, type MutatedFolder, mutatedFolder, testsOf } from './folders.ts';
import { instrumentedCopy, type Mutant } from './instrumented-copy.ts';
import { dryRun, type Outcome, outcomesOf } from './mutant-runs.ts';
import { drawn } from './sample.ts';

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

type Tally = Record<Outcome, number>;

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
  outcome: Outcome | undefined;
  before: string;
  after: string;
}

async function run(folder: MutatedFolder): Promise<FolderReport> {
  const [files, tests] = [filesOf(folder), testsOf(folder)];
  console.log(`\n${folder.name}: ${files.length} files, ${tests.length} files of tests`);
  const copy = await instrumentedCopy('.', files, LEFT_OUT);
  const remove = () => rmSync(copy.top, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  const suite = { top: copy.top, tests, config: 'tests/mutants/vitest.config.ts' };
  const dry = await dryRun(suite);
  const mutants = drawn(copy.mutants, sample);
  const outcomes = await outcomesOf(suite, dry, mutants);
  process.off('exit', remove);
  remove();
  const count = (outcome: Outcome) =>
    mutants.filter(({ id }) => outcomes.get(id) === outcome).length;
  const tally: Tally = {
    killed: count('killed'),
    'timed out': count('timed out'),
    survived: count('survived'),
    'no coverage': count('no coverage'),
    'not runnable': count('not runnable'),
  };
  const noticed = tally.killed + tally['timed out'];
  return {
    folder: folder.name,
    files: files.length,
    tests: tests.length,
    mutants: copy.mutants.length,
    drawn: mutants.length,
    tally,
    score: (100 * noticed) / (mutants.length - tally['not runnable']),
    atLeast: folder.atLeast,
    survivors: mutants.flatMap((mutant) => survivor(mutant, outcomes.get(mutant.id))),
  };
}

function survivor(mutant: Mutant, outcome: Outcome | undefined): Survivor[] {
  if (outcome === 'killed' || outcome === 'timed out') return [];
  const { file, line, column, mutator, before, after } = mutant;
  return [{ place: `${file}:${line}:${column}`, mutator, outcome, before, after }];
}

function print(report: FolderReport): void {
  const { folder, mutants, drawn, tally, score, survivors } = report;
  for (const { place, mutator, outcome, before, after } of survivors) {
    console.log(`  ${place} ${mutator}${outcome === 'survived' ? '' : `, ${outcome}`}`);
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
// What is asked to end ends what it has started.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
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
