/**
 * Runs the tests of an instrumented copy: once without a change, to see what they come by, then for each mutant
 * the tests that come by it. Many mutants share a process; its modules are loaded anew for each.
 */
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Mutant } from './instrumented-copy.ts';
import { environmentOf, needsOwnProcess, UNCHANGED, writeMutantFile } from './mutant-file.ts';
import type { Ended } from './test-session.ts';

/** What the tests said of a mutant: `not runnable` where they ended without a word. */
export type Outcome = 'killed' | 'survived' | 'no coverage' | 'timed out' | 'not runnable';

/** The tests of a copy, and how they are run. */
export interface Suite {
  /** The copy's folder. */
  top: string;
  /** Paths of the tests from there. */
  tests: readonly string[];
  /** Path of the Vitest configuration from there; it goes through `forMutants`. */
  config: string;
}

/** What a run without any change shows. */
export interface DryRun {
  /** The files of tests that run a mutant's place, also while modules load; by the mutant's id. */
  covering: Map<string, string[]>;
  /** Milliseconds that each file of tests took. */
  took: Map<string, number>;
}

/** A mutant may take this many times as long as its tests took unchanged, and this many milliseconds more. */
const PATIENCE = { times: 4, more: 30_000 };
/** Processes at a time; each takes about one core. */
const AT_ONCE = 2;

/** Each file of tests in a worker of its own. */
const ISOLATED = { GREENROOM_ISOLATED: 'yes' };

const SESSION = fileURLToPath(new URL('./test-session.ts', import.meta.url));

/** Runs all tests on the unchanged code; throws in words where one fails or is not run. */
export async function dryRun(suite: Suite): Promise<DryRun> {
  const folder = join(suite.top, '.coverage');
  mkdirSync(folder);
  const took = new Map<string, number>();
  const run = (tests: readonly string[], isIsolated: boolean) =>
    session({
      suite,
      tests,
      env: { GREENROOM_COVERAGE: folder, ...(isIsolated && ISOLATED) },
      onEnd: (ended) => {
        passOrThrow(ended);
        took.set(ended.test, ended.milliseconds);
      },
    });
  const alone = suite.tests.filter((test) => needsOwnProcess(suite.top, test));
  const others = suite.tests.filter((test) => !alone.includes(test));
  await Promise.all([run(others, false), run(alone, true)]);
  const missing = suite.tests.find((test) => !took.has(test));
  if (missing) throw new Error(`${missing} was not run.`);
  return { covering: coverageIn(folder, suite.top, took), took };
}

function passOrThrow({ test, failed, wasRun }: Ended): void {
  if (failed) throw new Error(`A test fails without any change: ${failed}`);
  if (!wasRun) throw new Error(`Nothing was run in ${test}.`);
}

function coverageIn(folder: string, top: string, took: Map<string, number>): DryRun['covering'] {
  const covering = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    const { test, mutants } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const id of mutants) covering.set(id, [...(covering.get(id) ?? []), relative(top, test)]);
  }
  for (const tests of covering.values()) tests.sort(byTime(took));
  return covering;
}

function byTime(took: Map<string, number>): (a: string, b: string) => number {
  return (a, b) => (took.get(a) ?? 0) - (took.get(b) ?? 0);
}

/**
 * What the tests say of each mutant, by its id. Throws where a test fails without a change when it shares its
 * process with others: then nothing could be said.
 */
export async function outcomesOf(
  suite: Suite,
  dry: DryRun,
  mutants: readonly Mutant[],
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (const { id } of mutants) if (!dry.covering.has(id)) outcomes.set(id, 'no coverage');
  for (const group of groupsOf(suite)) await runGroup(suite, dry, group, mutants, outcomes);
  return outcomes;
}

/** Tests that can be run together in one process. */
interface Group {
  tests: string[];
  /** True where each file needs a process of its own. */
  isIsolated: boolean;
}

/** By environment; a file that leaves traces in its process stands alone. */
function groupsOf({ top, tests }: Suite): Group[] {
  const groups = Map.groupBy(tests, (test) =>
    needsOwnProcess(top, test) ? test : environmentOf(top, test),
  );
  return [...groups].map(([key, members]) => ({ tests: members, isIsolated: key === members[0] }));
}

/** Leaves alone what an earlier group has noticed. */
async function runGroup(
  suite: Suite,
  dry: DryRun,
  { tests, isIsolated }: Group,
  mutants: readonly Mutant[],
  outcomes: Map<string, Outcome>,
): Promise<void> {
  const files = mutants.flatMap(({ id }) => {
    const covering = (dry.covering.get(id) ?? []).filter((test) => tests.includes(test));
    const isOpen = (outcomes.get(id) ?? 'survived') === 'survived';
    return isOpen && covering.length > 0 ? [mutantFile(suite, dry, id, covering)] : [];
  });
  if (files.length === 0) return;
  const unchanged = mutantFile(suite, dry, UNCHANGED, tests.toSorted(byTime(dry.took)));
  const shares = Array.from({ length: AT_ONCE }, (_, share) =>
    files.filter((_file, at) => at % AT_ONCE === share),
  );
  const env = isIsolated ? ISOLATED : {};
  await Promise.all(
    shares.map((share, at) =>
      runShare(suite, at === 0 ? [unchanged, ...share] : share, env, outcomes),
    ),
  );
}

interface MutantFile {
  id: string;
  path: string;
  /** Milliseconds after which it hangs. */
  limit: number;
}

function mutantFile(suite: Suite, dry: DryRun, id: string, tests: readonly string[]): MutantFile {
  const expected = tests.reduce((sum, test) => sum + (dry.took.get(test) ?? 0), 0);
  return {
    id,
    path: writeMutantFile(suite.top, id, tests),
    limit: PATIENCE.more + PATIENCE.times * expected,
  };
}

/** Goes on in another process after a mutant that hangs or ends its process. */
async function runShare(
  suite: Suite,
  files: readonly MutantFile[],
  env: Record<string, string>,
  outcomes: Map<string, Outcome>,
): Promise<void> {
  let open = [...files];
  while (open.length > 0) {
    const limit = Math.max(...open.map((file) => file.limit));
    const paths = open.map(({ path }) => path);
    const onEnd = (ended: Ended) => {
      const file = open.find(({ path }) => path === ended.test);
      if (!file) throw new Error(`${ended.test} was not asked for.`);
      open = open.filter((each) => each !== file);
      if (file.id === UNCHANGED) passOrThrow(ended);
      else outcomes.set(file.id, outcomeOf(ended));
    };
    const hung = await session({ suite, tests: paths, env, limit, onEnd });
    const [current, ...rest] = open;
    if (!current) return;
    if (current.id === UNCHANGED) throw new Error('The unchanged tests did not end.');
    outcomes.set(current.id, hung ? 'timed out' : 'not runnable');
    open = rest;
  }
}

function outcomeOf({ failed, wasRun }: Ended): Outcome {
  if (failed) return 'killed';
  return wasRun ? 'survived' : 'not runnable';
}

interface Session {
  suite: Suite;
  tests: readonly string[];
  env: Record<string, string>;
  /** Milliseconds in which a file has to end; without it all are waited for. */
  limit?: number;
  onEnd: (ended: Ended) => void;
}

/**
 * Runs files of tests in one process, in their order. True where it was ended because no file ended within
 * the limit. What `onEnd` throws ends it too, and is thrown.
 */
function session({ suite, tests, env, limit, onEnd }: Session): Promise<boolean> {
  if (tests.length === 0) return Promise.resolve(false);
  const child = fork(SESSION, [suite.config, ...tests], {
    cwd: suite.top,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // A group of its own, so that what hangs ends together with the workers it started.
    detached: true,
  });
  const stop = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null)
      process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    let last = Date.now();
    const watch = setInterval(() => {
      if (limit && Date.now() - last > limit) finish(() => resolve(true));
    }, 1000);
    const finish = (settle: () => void) => {
      clearInterval(watch);
      process.off('exit', stop);
      stop();
      settle();
    };
    child.on('message', (ended: Ended) => {
      last = Date.now();
      try {
        onEnd(ended);
      } catch (error) {
        finish(() => reject(error));
      }
    });
    child.once('exit', () => finish(() => resolve(false)));
  });
}
