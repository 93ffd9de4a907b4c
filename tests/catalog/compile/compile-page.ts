/** One page of Markdown, through the whole compiler or only into its tree. */
import { type CompileOptions, compileHandbook } from '../../../catalog/compile/compile.ts';
import type { Diagnostic } from '../../../catalog/compile/diagnostics.ts';
import { type Page, parsePage } from '../../../catalog/compile/tree/page.ts';
import type { Catalog, Guide, Process } from '../../../catalog/schema.ts';

interface CompiledPage {
  catalog: Catalog;
  diagnostics: Diagnostic[];
  codes: string[];
  guides: Guide[];
  processes: Process[];
}

/** Throws where the page has an error. */
export function compilePage(text: string, options: Partial<CompileOptions> = {}): CompiledPage {
  const file = { path: 'page.md', text };
  const { catalog, diagnostics } = compileHandbook([file], { name: 'Page', ...options });
  if (!catalog) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const { guides, processes } = catalog;
  return { catalog, diagnostics, codes: diagnostics.map(({ code }) => code), guides, processes };
}

/** The page's tree and what there was to say of it. */
export function parse(
  text: string,
  keepPrivate = false,
): { page: Page; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
  const page = parsePage({ path: 'page.md', text }, { keepPrivate }, report);
  return { page, diagnostics };
}
