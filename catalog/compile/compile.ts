/**
 * Handbook pages → catalog, in five stages that follow each other: `text/` (limits, encoding, repair),
 * `tree/` (parsed, without what is private), `classify/` (what each section is, and why), `extract/`
 * (guides, processes, steps), `assemble/` (one catalog of all pages). Pure and synchronous: the same
 * input gives the same catalog.
 */
import { catalogProblems } from '../check-catalog.ts';
import type { Catalog } from '../schema.ts';
import { addPage, addWholePage } from './assemble/add-page.ts';
import { findingOfEmpty, findingOfRefused, HOW_TO_WRITE } from './assemble/empty-page.ts';
import { HandbookDraft } from './assemble/handbook-draft.ts';
import { whyNotHiring } from './classify/hiring-page.ts';
import { mayBeWhole } from './classify/whole-page.ts';
import type { Diagnostic, DiagnosticCode, Notes, Understanding } from './diagnostics.ts';
import { linkResolver, ownAddress } from './extract/links.ts';
import { type Provenance, provenanceOf, withProvenance } from './extract/provenance.ts';
import { gatherFindings } from './findings.ts';
import { type HandbookFile, isHtmlPath } from './text/handbook-file.ts';
import { wordsOfHtml } from './text/html-words.ts';
import { withinLimits } from './text/limits.ts';
import { readFrontMatter } from './tree/front-matter.ts';
import { frontMatterSource } from './tree/front-matter-source.ts';
import { HandbookPages } from './tree/handbook-pages.ts';
import type { Page } from './tree/page.ts';

/** Settings of one compilation. */
export interface CompileOptions {
  /** Shown to people as the catalog's name. */
  name: string;
  /** Address that relative links are resolved against where a page sets none. */
  baseUrl?: string;
  /** True where the handbook has other pages that are not at hand, so that no link is known to be dead. */
  onePageOfMany?: boolean;
  /** True keeps personal addresses, names and private links, for a company's own use. */
  keepPrivate?: boolean;
  /** True makes a handbook's mistakes, such as a dead link, errors: for checking one's own pages. */
  strict?: boolean;
  /** Called whenever work on a page begins, and whenever it is parsed. */
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
  const onPage = options.onPage ?? (() => {});
  const { keepPrivate = false, onePageOfMany = false, baseUrl = null } = options;
  const pages = new HandbookPages(texts, { keepPrivate, areAll: !onePageOfMany, onPage });
  const draft = new HandbookDraft(notes.report);
  const provenance = new Map<string, Provenance>();
  texts.forEach((file, index) => {
    onPage(file.path);
    compilePage(file, { pages, baseUrl, keepPrivate, draft, notes, provenance });
    options.onProgress?.(index + 1, texts.length);
  });
  const assembled = withProvenance(draft.assemble(options.name), provenance);
  const first = texts[0]?.path ?? '';
  if (options.strict && draft.size === 0) reportEmpty(first, notes);
  const isValid = checkCatalog(assembled, first, notes);
  const failed = !isValid || diagnostics.some((each) => each.severity === 'error');
  return { catalog: failed ? null : assembled, diagnostics: gatherFindings(diagnostics) };
}

interface Compiling {
  pages: HandbookPages;
  baseUrl: string | null;
  keepPrivate: boolean;
  draft: HandbookDraft;
  notes: Notes;
  /** By the page's path. */
  provenance: Map<string, Provenance>;
}

/**
 * Adds what one page holds to the draft. A page that is not about hiring is refused on its raw text; of
 * a page that holds nothing only that is said.
 */
function compilePage(
  file: HandbookFile,
  { pages, baseUrl, keepPrivate, draft, notes, provenance }: Compiling,
): void {
  const found: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
  const frontMatter = readFrontMatter(frontMatterSource(file.text), file.path, () => {});
  const whyNot = frontMatter.exact ? null : whyNotHiring(inWords(file), frontMatter);
  const parse = () => pages.parse(file, report);
  const note = (page: Page) => {
    if (page.frontMatter.exact) return;
    const address = ownAddress({ ...file, frontMatter }, baseUrl);
    provenance.set(file.path, provenanceOf(page, { address, keepPrivate }));
  };
  const linksOf = () => linkResolver({ ...file, frontMatter }, pages, baseUrl, report);
  if (whyNot !== null) {
    const task = mayBeWhole(inWords(file), frontMatter.title) ? parse() : null;
    if (task && addWholePage(task, linksOf(), draft, { ...notes, report })) {
      note(task);
      return found.forEach(notes.report);
    }
    const parsed = () => task ?? parse();
    return notes.report(findingOfRefused({ file, frontMatter, whyNot, parse: parsed }));
  }
  const page = parse();
  const links = linksOf();
  if (addPage(page, links, draft, { ...notes, report })) {
    note(page);
    return found.forEach(notes.report);
  }
  notes.report(findingOfEmpty(page));
  // What was not read may be why.
  found.filter(({ code }) => code === 'too-deep').forEach(notes.report);
}

/** What a person reads of a page, without its tags. */
function inWords(file: HandbookFile): HandbookFile {
  return isHtmlPath(file.path) ? { ...file, text: wordsOfHtml(file.text) } : file;
}

function reportEmpty(file: string, { report }: Notes): void {
  report({
    severity: 'error',
    code: 'nothing-found',
    file,
    line: 1,
    column: 1,
    message: 'no page holds an interview or a hiring process',
    hint: HOW_TO_WRITE,
  });
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
