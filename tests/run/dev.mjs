/**
 * `npm run dev`: a browser with the extension on a sample scorecard, where a change of the sources
 * shows by itself; `npm run dev:firefox` (`--firefox`) the same with Firefox. Options are those of dev.ts.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { FIREFOX_MISSING, giveUp, prepare, top } from './prepare.mjs';

const inFirefox = process.argv.includes('--firefox');
const { node, env, firefox } = prepare({ browser: !inFirefox, firefox: inFirefox });
if (inFirefox && !firefox) giveUp(FIREFOX_MISSING);
const dev = join(top, 'tests', 'run', 'dev.ts');
const child = spawn(node, [dev, ...process.argv.slice(2)], { cwd: top, env, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
