/**
 * The sources as the add-on store wants them: what git holds at the last commit and nothing else, in
 * a zip that is the same to the byte wherever it is made.
 *
 * WXT's own sources zip follows no `.gitignore`, and leaves tests and dot files out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { type Zippable, zipSync } from 'fflate';

/** A file that git holds. */
export interface HeldFile {
  path: string;
  /** `100644`, or `100755` for programs. */
  mode: string;
  /** Git's name for the content: SHA-1 of it behind a header. */
  blob: string;
}

const UNIX = 3;

/** What git holds at the last commit. Throws where `top` is no git checkout or git is missing. */
export function heldByGit(top: string): HeldFile[] {
  return git(top, ['ls-tree', '-r', '-z', '--full-tree', 'HEAD'])
    .toString()
    .split('\0')
    .filter(Boolean)
    .map((line) => {
      const [facts = '', path = ''] = line.split('\t');
      const [mode = '', , blob = ''] = facts.split(' ');
      return { path, mode, blob };
    });
}

/** Throws like `heldByGit`. */
export function zipSources(top: string): Uint8Array {
  const entries: Zippable = {};
  for (const { path, mode, blob } of heldByGit(top)) {
    const attrs = Number.parseInt(mode, 8) * 2 ** 16;
    entries[path] = [git(top, ['cat-file', 'blob', blob]), { attrs, os: UNIX }];
  }
  // The first moment that a zip can name; by local time, as zips count.
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}

function git(top: string, args: string[]): Buffer {
  return execFileSync('git', args, { cwd: top, maxBuffer: 256 * 1024 * 1024, stdio: 'pipe' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file = ''] = process.argv;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSources(join(import.meta.dirname, '../..')));
}
