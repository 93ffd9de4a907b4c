/** `npm run catalog`: installs what is missing and compiles the handbook that is named. */
import { join } from 'node:path';
import process from 'node:process';

process.argv.splice(2, 0, join('catalog', 'node', 'command-line.ts'));
await import('./program.mjs');
