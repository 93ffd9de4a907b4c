/**
 * `npm test`: installs what is missing and builds; then lint, types and unused code beside the tests,
 * which wait for browsers much of their time. Says at the end where the time went.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { FIREFOX_MISSING, prepare, top } from './prepare.mjs';
import { programOf } from './tools.mjs';

const { node, env, firefox } = prepare({ browser: true, firefox: true });
const results = mkdtempSync(join(tmpdir(), 'greenroom-test-'));
const tally = { passed: 0, failed: 0 };

const BUILDS = [
  ['Generating types', 'wxt', ['prepare']],
  ['Build for Chrome', 'wxt', ['build']],
  ['Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
];
const CHECKS = [
  ['Lint and format', 'biome', ['check', '.']],
  ['Types', 'tsc', ['--noEmit']],
  ['Unused code', 'knip', []],
  ['Sizes', 'tests/run/sizes.ts', []],
  ['Add-on linter', 'tests/run/addon-warnings.ts', ['.output/firefox-mv3']],
];

const times = [];
for (const build of BUILDS) await step(build);
if (!firefox) console.log(`\n${FIREFOX_MISSING} The tests in Firefox are left out.`);
await Promise.all([checks(), tests()]);

rmSync(results, { recursive: true, force: true });
const longest = Math.max(...times.map(({ label }) => label.length));
for (const { label, seconds } of times) {
  console.log(`${label.padEnd(longest)} ${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

async function checks() {
  for (const check of CHECKS) await step(check);
}

/** Runs a tool; what it says is shown only when it fails, whole and after the tests' own lines. */
async function step([label, tool, args]) {
  const program = tool.endsWith('.ts') ? join(top, tool) : programOf(tool);
  const said = [];
  const passed = await run(label, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    hear: (words) => said.push(words),
  });
  tally[passed ? 'passed' : 'failed'] += 1;
  if (!passed) console.error(`\n✗ ${label}\n${said.join('')}`);
}

/** All projects of tests side by side; their own summary is shown as it goes. */
async function tests() {
  const file = join(results, 'tests.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = firefox ? [] : ['--project=!firefox'];
  const args = [programOf('vitest'), 'run', ...chosen, ...reporters];
  const passed = await run('Tests', args, { stdio: 'inherit' });
  const { testResults, numPassedTests, numFailedTests } = readSummary(file);
  tally.passed += numPassedTests;
  tally.failed += numFailedTests;
  if (!passed && numFailedTests === 0) tally.failed += 1;
  for (const kind of ['tests/browser', 'tests/firefox', 'tests/faults', 'tests']) {
    const own = testResults.filter(({ name }) => name.includes(`/${kind}/`));
    for (const each of own) testResults.splice(testResults.indexOf(each), 1);
    const seconds =
      own.reduce((sum, { startTime, endTime }) => sum + endTime - startTime, 0) / 1000;
    times.push({ label: `  of these in ${kind}`, seconds });
  }
}

/** Resolves to whether the command passed, once it has ended. */
function run(label, args, { hear, ...options }) {
  const started = Date.now();
  const child = spawn(node, args, { cwd: top, env, ...options });
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      times.push({ label, seconds: (Date.now() - started) / 1000 });
      resolve(code === 0);
    });
  });
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The test run left no result: ${error.message}`);
    return { testResults: [], numPassedTests: 0, numFailedTests: 0 };
  }
}
