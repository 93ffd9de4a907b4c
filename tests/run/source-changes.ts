/** Which of the project's files have changed; looked at by the clock, which no editor's way of saving escapes. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders that no build reads; what starts with a dot is left out as well. */
const NO_SOURCES = new Set(['node_modules', 'docs', 'screenshots', 'tests']);
const SAMPLE_PAGES = join('tests', 'pages');
/** What the build reads at the top. */
const TOP_FILES = /^(wxt\.config\.ts|package\.json)$/;

/** Size and time of the last change of each file, by path. */
export type Snapshot = ReadonlyMap<string, string>;

/** All files below `top` that a build or a sample page is made of; paths are relative to `top`. */
export function takeSnapshot(top: string): Snapshot {
  const folders = readdirSync(top, { withFileTypes: true })
    .filter(
      (each) => each.isDirectory() && !each.name.startsWith('.') && !NO_SOURCES.has(each.name),
    )
    .map((each) => each.name);
  const files = readdirSync(top).filter((name) => TOP_FILES.test(name));
  const below = [...folders, SAMPLE_PAGES].flatMap((folder) => filesBelow(top, join(top, folder)));
  return new Map(
    [...files, ...below].flatMap((path) => {
      const state = statSync(join(top, path), { throwIfNoEntry: false });
      return state ? [[path.split(sep).join('/'), `${state.size} ${state.mtimeMs}`]] : [];
    }),
  );
}

function filesBelow(top: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(top, join(entry.parentPath, entry.name)));
}

/** Paths of the files that were written, added or removed between two snapshots. */
export function changesBetween(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => before.get(path) !== after.get(path));
}

/** A sample page is served as it lies on disk, so that a change of it needs no build. */
export function isSamplePage(path: string): boolean {
  return path.startsWith('tests/pages/');
}
