/** Vite plugin: `import catalog from 'virtual:bundled-catalog'` gives the compiled handbook. */
import type { Plugin } from 'vite';
import { compileHandbook } from '../compile/compile.ts';
import { formatDiagnostic } from '../compile/diagnostics.ts';
import { readHandbookFolder } from './handbook-files.ts';

const MODULE = 'virtual:bundled-catalog';
const RESOLVED = `\0${MODULE}`;

/**
 * Compiles the folder when the module is asked for, which is once for each build; `npm run dev` builds
 * again when a page changes. An error in the handbook fails the build with one `file:line:column: message` line each.
 */
export function handbookPlugin(options: { folder: string; name: string }): Plugin {
  return {
    name: 'greenroom-handbook',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = readHandbookFolder(options.folder);
      const { catalog, diagnostics } = compileHandbook(files, { name: options.name, strict: true });
      for (const each of diagnostics.filter(({ severity }) => severity === 'warning')) {
        this.warn(formatDiagnostic(each));
      }
      if (!catalog) {
        const errors = diagnostics.filter(({ severity }) => severity === 'error');
        this.error(`The handbook has errors:\n${errors.map(formatDiagnostic).join('\n')}`);
      }
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(catalog))});`;
    },
  };
}
