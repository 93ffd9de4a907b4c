/** Where the programs of the development tools lie, for a Node that is not npm's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './prepare.mjs';

/** The package of a tool whose name is not its package's. */
const PACKAGES = { biome: '@biomejs/biome', stryker: '@stryker-mutator/core', tsc: 'typescript' };

/** Path of the JavaScript file behind a tool's name. Throws where the package is not installed. */
export function programOf(tool) {
  const folder = join(top, 'node_modules', PACKAGES[tool] ?? tool);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}
