/** `npm run catalog`: compiles Markdown files and folders, and says what it found. */
import { writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { type Compiled, compileHandbook } from '../compile/compile.ts';
import { EXPLANATIONS, explainDiagnostic, type Severity } from '../compile/diagnostics.ts';
import type { HandbookFile } from '../compile/text/handbook-file.ts';
import { summarizeCatalog } from '../summary.ts';
import { explainPage } from './explain-page.ts';
import { asGitHubAnnotations, asSarif, type PathOf } from './findings-formats.ts';
import { folderOfAll } from './handbook-files.ts';
import { readArguments, readPages, runProgram, UsageError } from './program.ts';
import { summaryTable } from './summary-table.ts';

const USAGE = `Usage: npm run catalog -- <files or folders> [options]

Compiles a handbook's Markdown or HTML pages and says what was found in them.

  --out catalog.json   write the catalog there
  --base-url ADDRESS   where the handbook is on the web; links of its pages lead there
  --name NAME          the catalog's name as people see it ("Handbook" if left out)
  --check              take the writer's mistakes (dead links, unknown lengths, …) and a
                       handbook in which nothing is found for errors
  --format FORM        text (if left out); json: the summary, all findings and the catalog;
                       github: findings as annotations of GitHub Actions; sarif: as a SARIF log
  --json               the same as --format json
  --keep-private       keep personal addresses, names and links to private documents
  --explain PAGE       print that page with what each of its blocks was taken for
  --quiet              leave out what is only for information
  --help               print this

Ends with status 1 where there is an error.`;

const OPTIONS = {
  out: { type: 'string' },
  'base-url': { type: 'string' },
  name: { type: 'string', default: 'Handbook' },
  check: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  json: { type: 'boolean', default: false },
  'keep-private': { type: 'boolean', default: false },
  explain: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const FORMATS = ['text', 'json', 'github', 'sarif'] as const;

/** From this many pages on, progress is shown. */
const MANY_PAGES = 100;

runProgram(runCommand);

function runCommand(args: string[]): number {
  const { values, positionals } = readOptions(args);
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const paths = values.explain ? [...positionals, values.explain] : positionals;
  if (paths.length === 0) throw new UsageError(`No file or folder was named.\n\n${USAGE}`);
  const format = formatOf(values);
  const files = readPages(paths);
  if (values.explain) return explain(values.explain, values);
  const { catalog, diagnostics } = compileHandbook(files, {
    ...compileOptions(values),
    onProgress: files.length >= MANY_PAGES ? showProgress : undefined,
  });
  const shown = diagnostics.filter(({ severity }) => !values.quiet || severity !== 'info');
  switch (format) {
    case 'json':
      console.log(asJson({ catalog, diagnostics }, files.length));
      break;
    case 'sarif':
      console.log(asSarif(shown, fromHere(paths)));
      break;
    case 'github':
      console.log(asGitHubAnnotations(shown, fromHere(paths)));
      printSummary({ catalog, diagnostics }, files);
      break;
    case 'text':
      for (const each of shown) console.error(`${explainDiagnostic(each)}\n`);
      printSummary({ catalog, diagnostics }, files);
  }
  if (catalog && values.out) write(values.out, `${JSON.stringify(catalog, null, 2)}\n`);
  if (values.out && !catalog) console.error(`${values.out} was not written because of the errors.`);
  return catalog ? 0 : 1;
}

function formatOf({ format, json }: Values): (typeof FORMATS)[number] {
  if (json) return 'json';
  const known = FORMATS.find((each) => each === format);
  if (known) return known;
  throw new UsageError(`--format has to be ${FORMATS.join(', ')}, but is “${format}”.`);
}

/** Paths of pages as they are seen from the folder that the program runs in. */
function fromHere(paths: readonly string[]): PathOf {
  const folder = folderOfAll(paths);
  return (file) => relative(process.cwd(), join(folder, file)).split(sep).join('/');
}

type Values = ReturnType<typeof readOptions>['values'];

function readOptions(args: string[]) {
  return readArguments({ args, options: OPTIONS, allowPositionals: true });
}

function compileOptions(values: Values) {
  const baseUrl = values['base-url'];
  if (baseUrl !== undefined && !/^https?:\/\/[^/]/.test(baseUrl)) {
    throw new UsageError(`--base-url has to start with https://, but is “${baseUrl}”.`);
  }
  return {
    name: values.name,
    baseUrl: baseUrl?.replace(/\/*$/, '/'),
    strict: values.check,
    keepPrivate: values['keep-private'],
  };
}

function explain(path: string, values: Values): number {
  const [page] = readPages([path]);
  if (!page) return 1;
  const { text, failed } = explainPage(page, compileOptions(values));
  console.log(text);
  return failed ? 1 : 0;
}

function asJson({ catalog, diagnostics }: Compiled, pages: number): string {
  const found = summarizeCatalog(catalog ?? { guides: [], processes: [] });
  const [errors, warnings] = [countOf('error', diagnostics), countOf('warning', diagnostics)];
  const explained = diagnostics.map((each) => ({ ...each, why: EXPLANATIONS[each.code] }));
  const summary = { pages, ...found, warnings, errors };
  return JSON.stringify({ summary, diagnostics: explained, catalog }, null, 2);
}

function printSummary({ diagnostics, catalog }: Compiled, files: HandbookFile[]) {
  // Where an error keeps everything out, a table would say that nothing was found.
  if (catalog) console.log(summaryTable(files, catalog, diagnostics));
  const errors = countOf('error', diagnostics);
  if (errors > 0)
    console.error(`${errors} ${errors === 1 ? 'error' : 'errors'}; no catalog was made.`);
}

function countOf(severity: Severity, diagnostics: Compiled['diagnostics']): number {
  return diagnostics.filter((each) => each.severity === severity).length;
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}.`);
  }
}

function showProgress(done: number, total: number): void {
  const tenth = Math.ceil(total / 10);
  if (done % tenth === 0 || done === total) console.error(`${done} of ${total} pages`);
}
