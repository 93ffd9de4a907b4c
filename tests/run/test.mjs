/** `npm test`: installs what is missing, then lint, types, unused code, tests and builds, in order. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { prepare, quietly, top } from './prepare.mjs';
import { programOf } from './tools.mjs';

const { node, env } = prepare({ browser: true });
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
  [
    'Add-on linter',
    'addons-linter',
    ['.output/firefox-mv3'],
    (output) => `${/^warnings\s+(\d+)/m.exec(output)?.[1] ?? 0} warnings`,
  ],
];

for (const check of CHECKS) step(check);
vitest('unit');
for (const build of BUILDS) step(build);
vitest('browser');

rmSync(results, { recursive: true, force: true });
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

function step([label, tool, args, summarize]) {
  const passed = quietly(label, node, [programOf(tool), ...args], { env, summarize });
  tally[passed ? 'passed' : 'failed'] += 1;
}

/** Runs one project of tests; its own summary is shown as it goes. */
function vitest(project) {
  console.log(`\nTests: ${project}`);
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [programOf('vitest'), 'run', '--project', project, ...reporters];
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
