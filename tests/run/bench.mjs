/**
 * `npm run bench:…`: installs what is missing, builds where a browser is needed, and runs one
 * benchmark of `tests/bench/`. Options after `--` are the benchmark's own.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { giveUp, prepare, quietly, top } from './prepare.mjs';
import { programOf } from './tools.mjs';

const [name, ...options] = process.argv.slice(2);
const needsBrowser = options[0] === '--browser';
const { node, env } = prepare({ browser: needsBrowser });
if (needsBrowser) {
  options.shift();
  if (!quietly('Building the extension', node, [programOf('wxt'), 'build'], { env })) {
    giveUp('The extension could not be built; see the output above.');
  }
}
const bench = join(top, 'tests', 'bench', `${name}.ts`);
const run = spawnSync(node, ['--expose-gc', bench, ...options], {
  cwd: top,
  env,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
