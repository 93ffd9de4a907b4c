/** Reads a handbook's Markdown files from disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { HandbookFile } from '../compile/page.ts';

/** All `.md` files below a folder, with paths relative to it. Throws where it cannot be read. */
export function readHandbookFolder(folder: string): HandbookFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8'),
    }));
}
