/** Handbook pages → catalog. Pure and synchronous: the same input gives the same catalog. */
import { type Catalog, catalog } from '../schema.ts';
import { readExactPage } from './assemble/exact-page.ts';
import { HandbookDraft } from './assemble/handbook-draft.ts';
import { PageVisit } from './assemble/page-visit.ts';
import { whyNotHiring } from './classify/hiring-page.ts';
import type { Diagnostic, DiagnosticCode, Notes, Understanding } from './diagnostics.ts';
import { type LinkResolver, linkResolver } from './extract/links.ts';
import type { HandbookFile } from './text/handbook-file.ts';
import { withinLimits } from './text/limits.ts';
import { anchorsByPath } from './tree/anchors.ts';
import { type Page, parsePage } from './tree/page.ts';

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
  const diagnostics: Diagnostic[] = [];
  const notes: Notes = {
    report(diagnostic) {
      const isError = options.strict === true && MISTAKES.has(diagnostic.code);
      diagnostics.push(isError ? { ...diagnostic, severity: 'error' } : diagnostic);
    },
    understand: (understanding) => options.onUnderstood?.(understanding),
  };
  const sorted = withinLimits(files, notes).sort((a, b) => compareText(a.path, b.path));
  const parsing = { keepPrivate: options.keepPrivate ?? false };
  const pages = sorted.map((file) => parsePage(file, parsing, notes.report));
  const anchors = anchorsByPath(pages);
  const draft = new HandbookDraft(notes.report);
  pages.forEach((page, index) => {
    const { path } = page.file;
    const place = { path, frontMatter: page.frontMatter };
    const links = linkResolver(place, anchors, options.baseUrl ?? null, notes.report);
    addPage(page, links, draft, notes);
    options.onProgress?.(index + 1, pages.length);
  });
  const assembled = draft.assemble(options.name);
  const checked = catalog.safeParse(assembled);
  for (const issue of checked.error?.issues ?? []) {
    notes.report({
      severity: 'error',
      code: 'invalid-catalog',
      file: sorted[0]?.path ?? '',
      line: 1,
      column: 1,
      message: `${issue.path.join('.')}: ${issue.message}`,
      hint: '',
    });
  }
  const failed = !checked.success || diagnostics.some((each) => each.severity === 'error');
  return { catalog: failed ? null : assembled, diagnostics };
}

/** By code units, so that the order is the same in every language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function addPage(page: Page, links: LinkResolver, draft: HandbookDraft, notes: Notes): void {
  if (page.frontMatter.exact) return readExactPage(page, links, draft, notes);
  const { department, aliases } = page.frontMatter;
  const whyNot = whyNotHiring(page.file, page.frontMatter);
  if (whyNot !== null) return reportNothing(page, whyNot, notes.report);
  if (department) draft.department(department).aliases.push(...aliases);
  const before = draft.size;
  const visit = new PageVisit(page, links, draft, notes);
  visit.run();
  if (draft.size > before) return draft.addPrinciples(visit.principles);
  if (department) return;
  reportNothing(page, 'no heading or list of it describes an interview', notes.report);
}

function reportNothing(page: Page, why: string, report: (diagnostic: Diagnostic) => void): void {
  report({
    severity: 'info',
    code: 'nothing-found',
    file: page.file.path,
    line: 1,
    column: 1,
    message: `nothing of this page is in the catalog: ${why}`,
    hint: 'Give each interview a heading with "- Interviewer:" and "- Duration:" below it, or list the steps under "Interview process"',
  });
}
