/**
 * Handbook pages → catalog, in five stages that follow each other: `text/` (limits, encoding, repair),
 * `tree/` (parsed, without what is private), `classify/` (what each section is, and why), `extract/`
 * (guides, processes, steps), `assemble/` (one catalog of all pages). Pure and synchronous: the same
 * input gives the same catalog.
 */
import { catalogProblems } from '../check-catalog.ts';
import type { Catalog } from '../schema.ts';
import { addPage } from './assemble/add-page.ts';
import { HandbookDraft } from './assemble/handbook-draft.ts';
import type { Diagnostic, DiagnosticCode, Notes, Understanding } from './diagnostics.ts';
import { linkResolver } from './extract/links.ts';
import type { HandbookFile } from './text/handbook-file.ts';
import { withinLimits } from './text/limits.ts';
import { anchorsByPath } from './tree/anchors.ts';
import { parsePage } from './tree/page.ts';

/** Settings of one compilation. */
export interface CompileOptions {
  /** Shown to people as the catalog's name. */
  name: string;
  /** Address that relative links are resolved against where a page sets none. */
  baseUrl?: string;
  /** True keeps personal addresses, names and private links, for a company's own use. */
  keepPrivate?: boolean;
  /** True makes a handbook's mistakes, such as a dead link, errors: for checking one's own pages. */
  strict?: boolean;
  /** Called whenever work on a page begins: once to parse it, once to take out what it holds. */
  onPage?: (path: string) => void;
  /** Called after each page with the number of pages done. */
  onProgress?: (done: number, total: number) => void;
  /** Called with what each heading, step and block was taken for. */
  onUnderstood?: (understanding: Understanding) => void;
}

/** Mistakes of the writer that do not keep the rest of the handbook from being used. */
const MISTAKES: ReadonlySet<DiagnosticCode> = new Set([
  'broken-step',
  'unknown-duration',
  'repeated-guide',
  'dead-link',
]);

export interface Compiled {
  /** Null where an error makes the catalog invalid. */
  catalog: Catalog | null;
  diagnostics: Diagnostic[];
}

/** Compiles a handbook. Never throws; everything it has to say is in the diagnostics. */
export function compileHandbook(files: readonly HandbookFile[], options: CompileOptions): Compiled {
  const { notes, diagnostics } = notesFor(options);
  const texts = withinLimits(files, notes).sort((a, b) => compareText(a.path, b.path));
  const parsing = { keepPrivate: options.keepPrivate ?? false };
  const pages = texts.map((file) => {
    options.onPage?.(file.path);
    return parsePage(file, parsing, notes.report);
  });
  const draft = new HandbookDraft(notes.report);
  const anchors = anchorsByPath(pages);
  pages.forEach((page, index) => {
    const place = { path: page.file.path, frontMatter: page.frontMatter };
    const links = linkResolver(place, anchors, options.baseUrl ?? null, notes.report);
    options.onPage?.(page.file.path);
    // Each page is classified, and what it holds is extracted from its parts.
    addPage(page, links, draft, notes);
    options.onProgress?.(index + 1, pages.length);
  });
  const assembled = draft.assemble(options.name);
  const isValid = checkCatalog(assembled, texts[0]?.path ?? '', notes);
  const failed = !isValid || diagnostics.some((each) => each.severity === 'error');
  return { catalog: failed ? null : assembled, diagnostics };
}

function notesFor({ strict, onUnderstood }: CompileOptions): {
  notes: Notes;
  diagnostics: Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => {
    const isError = strict === true && MISTAKES.has(diagnostic.code);
    diagnostics.push(isError ? { ...diagnostic, severity: 'error' } : diagnostic);
  };
  const understand = (understanding: Understanding) => onUnderstood?.(understanding);
  return { notes: { report, understand }, diagnostics };
}

/** Reports what would keep the extension from reading the catalog; false where there is something. */
function checkCatalog(assembled: Catalog, file: string, { report }: Notes): boolean {
  const problems = catalogProblems(assembled);
  for (const message of problems) {
    report({
      severity: 'error',
      code: 'invalid-catalog',
      file,
      line: 1,
      column: 1,
      message,
      hint: '',
    });
  }
  return problems.length === 0;
}

/** By code units, so that the order is the same in every language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
