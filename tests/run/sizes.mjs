/** `npm run sizes`: installs what is missing, builds for both browsers, and says what is in the builds. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { giveUp, prepare, quietly, top } from './prepare.mjs';
import { programOf } from './tools.mjs';

const { node, env } = prepare({ browser: false });
for (const [browser, options] of [
  ['Chrome', []],
  ['Firefox', ['-b', 'firefox', '--mv3']],
]) {
  if (!quietly(`Building for ${browser}`, node, [programOf('wxt'), 'build', ...options], { env })) {
    giveUp('The extension could not be built; see the output above.');
  }
}
const program = join(top, 'tests', 'run', 'sizes.ts');
const run = spawnSync(node, [program, ...process.argv.slice(2)], {
  cwd: top,
  env,
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
