/**
 * `npm start`: installs what is missing, builds, and shows the extension on a sample Greenhouse.
 * Options (`npm start -- --headless`) are those of tour.ts.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { giveUp, prepare, quietly, top } from './prepare.mjs';
import { programOf } from './tools.mjs';

const { node, env } = prepare({ browser: true });
if (!quietly('Building the extension', node, [programOf('wxt'), 'build'], { env })) {
  giveUp('The extension could not be built; see the output above.');
}
const tour = join(top, 'tests', 'run', 'tour.ts');
const child = spawn(node, [tour, ...process.argv.slice(2)], { cwd: top, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
