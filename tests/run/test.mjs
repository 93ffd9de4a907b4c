/**
 * `npm test`: installs what is missing, then lint, types, unused code, tests and builds, in order: each
 * of them keeps both cores of a small machine busy. Says at the end where the time went.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { FIREFOX_MISSING, prepare, quietly, top } from './prepare.mjs';
import { programOf } from './tools.mjs';

const { node, env, firefox } = prepare({ browser: true, firefox: true });
const results = mkdtempSync(join(tmpdir(), 'greenroom-test-'));
const tally = { passed: 0, failed: 0 };

const CHECKS = [
  ['Generating types', 'wxt', ['prepare']],
  ['Lint and format', 'biome', ['check', '.']],
  ['Types', 'tsc', ['--noEmit']],
  ['Unused code', 'knip', []],
];
const BUILDS = [
  ['Build for Chrome', 'wxt', ['build']],
  ['Build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']],
  ['Add-on linter', 'tests/run/addon-warnings.ts', ['.output/firefox-mv3'], (said) => said.trim()],
];

const times = [];
for (const check of CHECKS) timed(check[0], () => step(check));
timed('Unit tests and faults', () => vitest('unit', 'faults'));
for (const build of BUILDS) timed(build[0], () => step(build));
timed('Tests in Chromium', () => vitest('browser'));
if (firefox) timed('Tests in Firefox', () => vitest('firefox'));
else console.log(`\n${FIREFOX_MISSING} The tests in Firefox are left out.`);

rmSync(results, { recursive: true, force: true });
const longest = Math.max(...times.map(({ label }) => label.length));
for (const { label, seconds } of times) {
  console.log(`${label.padEnd(longest)} ${seconds.toFixed(1).padStart(6)} s`);
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

function timed(label, work) {
  const started = Date.now();
  work();
  times.push({ label, seconds: (Date.now() - started) / 1000 });
}

function step([label, tool, args, summarize]) {
  const program = tool.endsWith('.ts') ? join(top, tool) : programOf(tool);
  const passed = quietly(label, node, [program, ...args], { env, summarize });
  tally[passed ? 'passed' : 'failed'] += 1;
}

/** Runs projects of tests side by side; their own summary is shown as it goes. */
function vitest(...projects) {
  console.log(`\nTests: ${projects.join(', ')}`);
  const file = join(results, `${projects[0]}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [programOf('vitest'), 'run', ...chosen, ...reporters];
  const run = spawnSync(node, args, { cwd: top, env, stdio: 'inherit' });
  const { numPassedTests, numFailedTests } = readSummary(file);
  tally.passed += numPassedTests;
  tally.failed += numFailedTests;
  if (run.status !== 0 && numFailedTests === 0) tally.failed += 1;
}

function readSummary(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`The test run left no result: ${error.message}`);
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
