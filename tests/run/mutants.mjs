/**
 * `npm run mutants`: installs what is missing and changes the product one small thing at a time, to see
 * whether a test notices. Options after `--` are those of `tests/mutants/`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { prepare, top } from './prepare.mjs';

const { node, env } = prepare({ browser: false });
const options = process.argv.slice(2);
const file = options.includes('--named') ? 'named-mutants.ts' : 'random-mutants.ts';
const run = spawnSync(node, [join(top, 'tests', 'mutants', file), ...options], {
  cwd: top,
  env,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
