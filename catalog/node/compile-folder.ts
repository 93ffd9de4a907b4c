/** Compiles the handbook of a build. */
import { compileHandbook } from '../compile/compile.ts';
import { formatDiagnostic } from '../compile/diagnostics.ts';
import type { Catalog } from '../schema.ts';
import { readHandbookFolder } from './handbook-files.ts';

/**
 * Compiles a folder strictly; `warn` is told each warning. Throws an `Error` with one
 * `file:line:column: message` line for each error in the handbook.
 */
export function compileFolder(
  options: { folder: string; name: string },
  warn: (what: string) => void,
): Catalog {
  const files = readHandbookFolder(options.folder);
  const { catalog, diagnostics } = compileHandbook(files, { name: options.name, strict: true });
  for (const each of diagnostics.filter(({ severity }) => severity === 'warning')) {
    warn(formatDiagnostic(each));
  }
  if (catalog) return catalog;
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(`The handbook has errors:\n${errors.map(formatDiagnostic).join('\n')}`);
}
