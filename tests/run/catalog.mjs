/** `npm run catalog`: installs what is missing and compiles the handbook that is named. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { prepare, top } from './prepare.mjs';

const { node, env } = prepare({ browser: false });
const program = join(top, 'catalog', 'node', 'command-line.ts');
const run = spawnSync(
  node,
  ['--disable-warning=ExperimentalWarning', program, ...process.argv.slice(2)],
  {
    env,
    cwd: env.INIT_CWD ?? process.cwd(),
    stdio: 'inherit',
  },
);
process.exit(run.status ?? 1);
