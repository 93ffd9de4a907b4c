/**
 * `npm run mutants -- --named [words of a name …]`: each change of `named.ts` by itself, and whether a test
 * notices it. Ends with 1 where one is not noticed, or its text is not found exactly once.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { filesOf, mutatedFolder, testsOf } from './folders.ts';
import { type NamedMutant, namedMutants, type PlacedMutant } from './named.ts';

/** Runs at a time; each takes about one core. */
const AT_ONCE = 2;

const { positionals } = parseArgs({
  allowPositionals: true,
  options: { named: { type: 'boolean' } },
});
const wanted = positionals.join(' ').toLowerCase();
const chosen = namedMutants.filter(({ name }) => name.toLowerCase().includes(wanted));

/** Where the text stands, or in words why it cannot be used. */
function place(mutant: NamedMutant): PlacedMutant | string {
  const places = filesOf(mutatedFolder(mutant.folder)).flatMap((file) =>
    textsIn(readFileSync(file, 'utf8'), mutant.find).map((find) => ({ file, find })),
  );
  const [only, another] = places;
  if (only && !another) return { ...mutant, ...only };
  return `its text stands ${places.length} times in ${mutant.folder}/; correct its entry in tests/mutants/named.ts`;
}

function textsIn(content: string, find: string | RegExp): string[] {
  if (typeof find === 'string') return Array(content.split(find).length - 1).fill(find);
  return [...content.matchAll(new RegExp(find, 'g'))].map(([text]) => text);
}

/** Runs tests, with the change if one is given; gives what fails in words. */
async function failures(tests: readonly string[], mutant: PlacedMutant | null): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-mutant-'));
  const file = join(folder, 'report.json');
  const options = ['--config=tests/mutants/vitest.config.ts', '--bail=1', '--reporter=json'];
  const args = [join('node_modules', 'vitest', 'vitest.mjs'), 'run', ...options, ...tests];
  const env: NodeJS.ProcessEnv = { ...process.env, GREENROOM_ISOLATED: 'yes' };
  if (mutant) env.GREENROOM_MUTANT = JSON.stringify(mutant);
  const run = spawn(process.execPath, [...args, `--outputFile=${file}`], { env, stdio: 'ignore' });
  const [status] = await once(run, 'close');
  const found = status === 0 ? [] : failuresIn(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(folder, { recursive: true });
  return found;
}

interface JsonReport {
  testResults: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

function failuresIn({ testResults }: JsonReport): string[] {
  const found = testResults.flatMap(({ message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length > 0) return failed.map(({ fullName }) => fullName);
    return message ? [message] : [];
  });
  return found.length > 0 ? found : ['an error outside of any test'];
}

/** True where the change was noticed. */
async function isNoticed(mutant: NamedMutant): Promise<boolean> {
  const placed = place(mutant);
  if (typeof placed === 'string') {
    console.log(`✗ ${mutant.name}: ${placed}`);
    return false;
  }
  const [first] = await failures(testsOf(mutatedFolder(mutant.folder)), placed);
  console.log(
    first
      ? `✓ ${mutant.name} (${placed.file}): noticed by “${first}”`
      : `✗ ${mutant.name} (${placed.file}): no test notices it. ${mutant.promise}`,
  );
  return first !== undefined;
}

if (chosen.length === 0) {
  console.error(`No change has “${wanted}” in its name.`);
  process.exit(1);
}
const tests = [...new Set(chosen.flatMap(({ folder }) => testsOf(mutatedFolder(folder))))];
const broken = await failures(tests, null);
if (broken.length > 0) {
  console.error(`A test fails without any change, so nothing can be said: ${broken[0]}`);
  process.exit(1);
}
let noticed = 0;
for (let at = 0; at < chosen.length; at += AT_ONCE) {
  const results = await Promise.all(chosen.slice(at, at + AT_ONCE).map(isNoticed));
  noticed += results.filter(Boolean).length;
}
console.log(`\n${noticed} of ${chosen.length} changes noticed`);
process.exit(noticed === chosen.length ? 0 : 1);
