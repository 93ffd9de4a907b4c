/**
 * `npm run release`: makes the packages for both stores and the sources zip in `.output/`, and checks
 * all that must hold of a release. `-- --check` checks only: the changelog may still lack the date, and
 * no notes for reviewers are written. `npm run zip` (`--zip`) makes the zips and checks nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { giveUp, prepare, quietly, top } from './prepare.mjs';

const options = process.argv.slice(2);
const wrong = options.find((option) => option !== '--check' && option !== '--zip');
if (wrong) giveUp(`"${wrong}" is no option of a release; there are --check and --zip.`);

const { node, env } = prepare({ browser: false });
const output = join(top, '.output');
const wxt = join(top, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
const { version } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8'));

for (const name of existsSync(output) ? readdirSync(output) : []) {
  if (name.endsWith('.zip')) rmSync(join(output, name));
}
make('Package for Chrome', [wxt, 'zip', '-b', 'chrome']);
make('Package for Firefox', [wxt, 'zip', '-b', 'firefox']);
if (existsSync(join(top, '.git'))) {
  const script = join(top, 'tests', 'run', 'sources-zip.ts');
  make('Sources', [script, join(output, `greenroom-${version}-sources.zip`)]);
} else {
  console.error(
    'No sources zip: it is made of what git holds, and this folder is no git checkout.',
  );
  if (!options.includes('--zip'))
    giveUp('A release is made in a git checkout; for the packages alone there is "npm run zip".');
}
if (!options.includes('--zip')) {
  console.error('Checking (about a minute)');
  const check = join(top, 'tests', 'run', 'release-check.ts');
  const run = spawnSync(node, [check, ...options], { cwd: top, env, stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}

function make(label, args) {
  if (!quietly(label, node, args, { env }))
    giveUp(`${label}: it could not be made; see the output above.`);
}
