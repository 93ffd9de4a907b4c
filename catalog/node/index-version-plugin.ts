/** Vite plugin: `import version from 'virtual:index-version'` says which code builds the indexes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const MODULE = 'virtual:index-version';
const RESOLVED = `\0${MODULE}`;

/** What an index depends on beside its catalog, in the folder of the project. */
const SOURCES = ['vocabulary', 'catalog', 'catalog/match', 'catalog/search'];

/**
 * A digest of the sources: nobody has to remember to count a number up where a word or a weight changes.
 * Sixteen hexadecimal digits, the same for the same sources.
 */
export function indexVersionOf(top: string): string {
  const digest = createHash('sha256');
  for (const folder of SOURCES) {
    const files = readdirSync(join(top, folder)).filter((name) => name.endsWith('.ts'));
    for (const file of files.sort()) {
      digest.update(`${folder}/${file}\n`).update(readFileSync(join(top, folder, file)));
    }
  }
  return digest.digest('hex').slice(0, 16);
}

export function indexVersionPlugin(top: string): Plugin {
  return {
    name: 'greenroom-index-version',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED ? `export default ${JSON.stringify(indexVersionOf(top))};` : undefined,
  };
}
