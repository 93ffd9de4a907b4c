/** The bundled handbook, compiled for tests. */
import { fileURLToPath } from 'node:url';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import type { Catalog } from '../../catalog/schema.ts';

const folder = fileURLToPath(new URL('../../data/handbook', import.meta.url));

export const bundled = compileHandbook(readHandbookFolder(folder), { name: 'Bundled handbook' });

/** Throws where the bundled handbook does not compile. */
export function bundledCatalog(): Catalog {
  if (!bundled.catalog) throw new Error('the bundled handbook has errors');
  return bundled.catalog;
}
