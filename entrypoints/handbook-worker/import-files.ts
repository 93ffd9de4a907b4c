/** Chosen files → a catalog, or why not. */
import { compileHandbook } from '../../catalog/compile/compile.ts';
import type { Diagnostic } from '../../catalog/compile/diagnostics.ts';
import { gatherFindings } from '../../catalog/compile/findings.ts';
import {
  type HandbookFile,
  isHtmlPath,
  isMarkdownPath,
  ownPages,
} from '../../catalog/compile/text/handbook-file.ts';
import { readCatalogJson } from '../../catalog/read-catalog-json.ts';
import { inWords, WordedError } from '../../extension/worded-error.ts';
import { decodeText } from './decode-text.ts';
import type { ChosenFile, Imported } from './handbook-jobs.ts';
import { type Unreadable, unpackZip, ZipError } from './unpack-zip.ts';

/** What one import takes at most: files, and bytes of all of them after unpacking. */
export const IMPORT_LIMITS = { files: 20_000, bytes: 100_000_000 };

/** Files that are named of those that cannot be read. */
const MOST_NAMED = 20;

const ZIP = /\.zip$/i;
const JSON_FILE = /\.json$/i;
/** Folders that hold no handbook: installed packages, what starts with a dot, what macOS adds. */
const NO_HANDBOOK = /(^|\/)(node_modules|__MACOSX|\.[^/]{1,200})(\/|$)/;

type Progress = (what: string, done: number, total: number) => void;
/** Milliseconds between two of them; more often nobody can read it. */
const SELDOM = 100;

interface Listeners {
  onProgress: Progress;
  /** Called before a page is compiled. */
  onPage?(path: string): void;
}

interface Chosen {
  files: ChosenFile[];
  name: string;
  keepPrivate: boolean;
  baseUrl?: string | null;
  /** Paths of pages that took too long before. */
  leftOut?: readonly string[];
}

/** A file as text; its bytes are given up when it is read. */
interface ReadFile {
  path: string;
  text: string;
  encoding: string;
  /** True for a file that was chosen by itself, in no folder and no .zip. */
  alone: boolean;
}

/** Reads and compiles. Never rejects because of the files: what is wrong is in `problems`. */
export async function importFiles(chosen: Chosen, listeners: Listeners): Promise<Imported> {
  const { files } = chosen;
  try {
    const unreadable: Unreadable[] = [];
    const progress = seldom(listeners.onProgress);
    const read = await readAll(files, unreadable, progress);
    const { pages, besides } = pagesOf(read);
    const [catalogFile, another] = read.filter(({ path }) => JSON_FILE.test(path));
    if (pages.length === 0 && catalogFile && !another) return fromCatalogFile(catalogFile);
    if (pages.length === 0) return refused([...named(unreadable), nothingToRead(files)]);
    const imported = fromPages(pages, chosen, { ...listeners, onProgress: progress });
    const diagnostics = [...imported.diagnostics, ...besides.map(madeOfMarkdown)];
    return withUnreadable({ ...imported, diagnostics: gatherFindings(diagnostics) }, unreadable);
  } catch (error) {
    if (!(error instanceof WordedError)) throw error;
    return refused([inWords(error)]);
  }
}

/** Tells of it at most ten times a second, and when something else is done or all is. */
function seldom(progress: Progress): Progress {
  let last = Number.NEGATIVE_INFINITY;
  let before = '';
  return (what, done, total) => {
    const now = performance.now();
    if (what === before && done !== total && now - last < SELDOM) return;
    last = now;
    before = what;
    progress(what, done, total);
  };
}

/** A folder's pages in HTML beside those in Markdown are left out; files that were chosen each count. */
function pagesOf(read: readonly ReadFile[]): { pages: ReadFile[]; besides: ReadFile[] } {
  const inFolder = read.filter(({ alone }) => !alone);
  const own = new Set(ownPages(inFolder.map(({ path }) => path)));
  const all = read.filter(({ path }) => isMarkdownPath(path) || isHtmlPath(path));
  const isLeftOut = ({ path, alone }: ReadFile) => !alone && !own.has(path);
  return { pages: all.filter((each) => !isLeftOut(each)), besides: all.filter(isLeftOut) };
}

function madeOfMarkdown({ path }: ReadFile): Diagnostic {
  return {
    severity: 'info',
    code: 'left-out',
    file: path,
    line: 1,
    column: 1,
    message: 'the HTML page was left out, because the folder’s pages are in Markdown',
    hint: 'Choose the file by itself to have it read',
  };
}

function refused(problems: string[]): Imported {
  return { catalog: null, problems, diagnostics: [], pages: 0 };
}

/** At most 20 files that could not be read, a sentence each. */
function named(unreadable: readonly Unreadable[]): string[] {
  const told = unreadable.slice(0, MOST_NAMED).map(({ path, why }) => `“${path}” ${why}`);
  const more = unreadable.length - told.length;
  return more > 0 ? [...told, `and ${more} more files cannot be read`] : told;
}

/** The others are read; which ones were not stands among the findings. */
function withUnreadable(imported: Imported, unreadable: readonly Unreadable[]): Imported {
  const findings = unreadable.map(
    ({ path, why }): Diagnostic => ({
      severity: 'warning',
      code: 'left-out',
      file: path,
      line: 1,
      column: 1,
      message: `the file ${why} and was left out`,
      hint: 'Pack the folder again, or choose its files',
    }),
  );
  const problems = imported.catalog ? [] : [...named(unreadable), ...imported.problems];
  return { ...imported, problems, diagnostics: [...findings, ...imported.diagnostics] };
}

function nothingToRead(files: readonly ChosenFile[]): string {
  const [first] = files;
  const [what, or] =
    files.length === 1 && first
      ? [`“${first.path}” is neither`, 'nor']
      : [`None of ${files.length} files is`, 'or'];
  return `${what} a Markdown or HTML page (.md, .html) ${or} a .zip with such pages ${or} one catalog.json`;
}

async function readAll(
  files: ChosenFile[],
  unreadable: Unreadable[],
  progress: Progress,
): Promise<ReadFile[]> {
  const wanted = files.filter(({ path }) => isWanted(path) || ZIP.test(path));
  checkCount(wanted.length);
  const read: ReadFile[] = [];
  let bytes = 0;
  for (const [index, { path, file }] of wanted.entries()) {
    bytes += file.size;
    checkSize(bytes);
    const content = await contentOf(path, file);
    if (ZIP.test(path)) {
      const onFile = (name: string, bytes: Uint8Array) =>
        read.push({ path: name, ...decodeText(bytes), alone: false });
      for (const each of unpack(path, content, { onFile, progress })) unreadable.push(each);
    } else read.push({ path, ...decodeText(content), alone: !path.includes('/') });
    progress('Reading files', index + 1, wanted.length);
  }
  checkCount(read.length);
  return withoutCommonFolder(read);
}

function isWanted(path: string): boolean {
  const isPage = isMarkdownPath(path) || isHtmlPath(path);
  return (isPage || JSON_FILE.test(path)) && !NO_HANDBOOK.test(path);
}

/** A file may be gone, or not this person's, by the time it is read. */
async function contentOf(path: string, file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new WordedError(`“${path}” cannot be read; choose it again`, { cause });
  }
}

/** Hands over each file at once, so that the bytes of one only are held. */
function unpack(
  path: string,
  content: Uint8Array,
  { onFile, progress }: { onFile(path: string, bytes: Uint8Array): void; progress: Progress },
): Unreadable[] {
  let bytes = 0;
  let files = 0;
  try {
    return unpackZip(content, {
      wanted: isWanted,
      count(more, entries) {
        bytes += more;
        files += 1;
        checkSize(bytes);
        checkCount(files);
        progress('Unpacking files', files, entries);
      },
      onFile,
    });
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    throw new WordedError(`“${path}” ${inWords(error)}`);
  }
}

function checkCount(count: number): void {
  if (count <= IMPORT_LIMITS.files) return;
  throw new WordedError(
    `There are ${count} files, more than the ${IMPORT_LIMITS.files} that Greenroom takes; choose the folder with the pages about interviewing`,
  );
}

function checkSize(bytes: number): void {
  if (bytes <= IMPORT_LIMITS.bytes) return;
  throw new WordedError(
    `The files hold more than ${IMPORT_LIMITS.bytes / 1_000_000} MB, the most that Greenroom takes; choose the folder with the pages about interviewing`,
  );
}

/** "handbook/hiring/a.md", "handbook/hiring/b.md" → "a.md", "b.md". */
function withoutCommonFolder(files: readonly ReadFile[]): ReadFile[] {
  const folders = files.map(({ path }) => path.split('/').slice(0, -1));
  const [first = []] = folders;
  const differs = first.findIndex((part, at) => folders.some((folder) => folder[at] !== part));
  const shared = differs < 0 ? first.length : differs;
  return files.map((file) => ({ ...file, path: file.path.split('/').slice(shared).join('/') }));
}

function fromCatalogFile({ path, text }: ReadFile): Imported {
  const reading = readCatalogJson(text);
  if ('catalog' in reading) {
    return { catalog: reading.catalog, problems: [], diagnostics: [], pages: 1 };
  }
  const problems = reading.problems.map((problem) => `${path}: ${problem}`);
  return { catalog: null, problems, diagnostics: [], pages: 1 };
}

function fromPages(
  read: readonly ReadFile[],
  { name, keepPrivate, baseUrl, leftOut = [] }: Chosen,
  { onProgress, onPage }: Listeners,
): Imported {
  const notes: Diagnostic[] = leftOut.map(tookTooLong);
  const readable = read.filter(({ path }) => !leftOut.includes(path));
  const pages = readable.map(({ path, text, encoding }): HandbookFile => {
    if (encoding !== 'utf-8') notes.push(otherEncoding(path, encoding));
    return { path, text };
  });
  onProgress('Compiling pages', 0, pages.length);
  const compiled = compileHandbook(pages, {
    name,
    keepPrivate,
    onePageOfMany: pages.length === 1,
    ...(baseUrl ? { baseUrl } : {}),
    ...(onPage ? { onPage } : {}),
    onProgress: (done, total) => onProgress('Compiling pages', done, total),
  });
  const { catalog } = compiled;
  const isEmpty = catalog !== null && catalog.guides.length + catalog.processes.length === 0;
  const [why] = isEmpty && pages.length === 1 ? compiled.diagnostics : [];
  const diagnostics = [...notes, ...compiled.diagnostics.filter((each) => each !== why)];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const slow = leftOut.map((path) => `“${path}” takes too long to read and was left out`);
  const problems = isEmpty
    ? [...slow, why ? inSentences(why) : 'No interview and no hiring process was found']
    : errors.map(({ file, line, message }) => `${file}, line ${line}: ${message}`);
  return { catalog: isEmpty ? null : catalog, problems, diagnostics, pages: pages.length };
}

/** What there is to say of a page that was chosen alone and holds nothing. */
function inSentences({ message, hint }: Diagnostic): string {
  return [message.charAt(0).toUpperCase() + message.slice(1), hint].filter(Boolean).join('. ');
}

function tookTooLong(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'too-slow',
    file,
    line: 1,
    column: 1,
    message: 'the page takes too long to read and was left out',
    hint: 'Look for long runs of brackets, stars or underscores in it',
  };
}

function otherEncoding(file: string, encoding: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'repaired-encoding',
    file,
    line: 1,
    column: 1,
    message: `the file is not saved as UTF-8 and was read as ${encoding}`,
    hint: 'Save the file as UTF-8',
  };
}
