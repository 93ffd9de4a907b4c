/** `npm test`: installs what is missing, then lint, types, unused code, tests and builds, in order. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { prepare, quietly, top } from './prepare.mjs';

const { node, env } = prepare({ browser: true });
const results = mkdtempSync(join(tmpdir(), 'greenroom-test-'));
const tally = { passed: 0, failed: 0 };

const CHECKS = [
  ['Generating types', 'wxt', 'bin/wxt.mjs', ['prepare']],
  ['Lint and format', '@biomejs/biome', 'bin/biome', ['check', '.']],
  ['Types', 'typescript', 'bin/tsc', ['--noEmit']],
  ['Unused code', 'knip', 'bin/knip.js', []],
];
const BUILDS = [
  ['Build for Chrome', 'wxt', 'bin/wxt.mjs', ['build']],
  ['Build for Firefox', 'wxt', 'bin/wxt.mjs', ['build', '-b', 'firefox', '--mv3']],
  [
    'Add-on linter',
    'addons-linter',
    'bin/addons-linter',
    ['.output/firefox-mv3'],
    (output) => `${/^warnings\s+(\d+)/m.exec(output)?.[1] ?? 0} warnings`,
  ],
];

for (const check of CHECKS) step(check);
vitest('unit', 'faults');
for (const build of BUILDS) step(build);
vitest('browser');

rmSync(results, { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

function step([label, packageName, file, args, summarize]) {
  const program = join(top, 'node_modules', packageName, file);
  const passed = quietly(label, node, [program, ...args], { env, summarize });
  tally[passed ? 'passed' : 'failed'] += 1;
}

/** Runs projects of tests side by side; their own summary is shown as it goes. */
function vitest(...projects) {
  console.log(`\nTests: ${projects.join(', ')}`);
  const file = join(results, `${projects[0]}.json`);
  const program = join(top, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.map((project) => `--project=${project}`);
  const args = [program, 'run', ...chosen, ...reporters];
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
