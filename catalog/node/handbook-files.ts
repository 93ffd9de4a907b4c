/** Reads a handbook's files from disk. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type HandbookFile, ownPages } from '../compile/text/handbook-file.ts';

/** Folders that hold no handbook: installed packages and what starts with a dot. */
const NO_HANDBOOK = /(^|[/\\])(node_modules|\.[^/\\.][^/\\]*)([/\\]|$)/;

/** All pages below a folder, with paths relative to it. Throws where it cannot be read. */
export function readHandbookFolder(folder: string): HandbookFile[] {
  return pagesBelow(folder).map((path) => readPage(path, folder));
}

/**
 * The files named, and the pages below the folders named, with paths relative to the folder
 * that holds them all. Throws where one cannot be read.
 */
export function readHandbook(paths: readonly string[]): HandbookFile[] {
  const base = folderOfAll(paths);
  const absolute = paths.map((path) => resolve(path));
  const files = absolute.flatMap((path) =>
    statSync(path).isDirectory() ? pagesBelow(path) : [path],
  );
  return [...new Set(files)].map((path) => readPage(path, base));
}

/** The folder that holds all files and folders named. Throws where one cannot be read. */
export function folderOfAll(paths: readonly string[]): string {
  const absolute = paths.map((path) => resolve(path));
  return commonFolder(
    absolute.map((path) => (statSync(path).isDirectory() ? path : dirname(path))),
  );
}

function pagesBelow(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !NO_HANDBOOK.test(relative(folder, path)));
  return ownPages(paths).sort();
}

function readPage(path: string, base: string): HandbookFile {
  return { path: relative(base, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
}

function commonFolder(folders: readonly string[]): string {
  const [first = '', ...others] = folders;
  const parts = first.split(sep);
  const shared = parts.findIndex((part, index) =>
    others.some((other) => other.split(sep)[index] !== part),
  );
  return (shared < 0 ? parts : parts.slice(0, shared)).join(sep) || sep;
}
