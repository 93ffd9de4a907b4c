/**
 * Installs what is missing and runs a TypeScript program of the project in the folder that the person
 * is in: `node tests/run/program.mjs <program> …`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { prepare, top } from './prepare.mjs';

const [program, ...args] = process.argv.slice(2);
const { node, env } = prepare({ browser: false });
const run = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', join(top, program), ...args],
  {
    env,
    cwd: env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  },
);
process.exit(run.status ?? 1);
