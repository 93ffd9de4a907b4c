/** What must hold of a release; each function gives a sentence for each thing that does not. */
import { createHash } from 'node:crypto';
import type { HeldFile } from './sources-zip.ts';

/** Content by path, as a zip holds it. */
export type Files = Record<string, Uint8Array>;

/** What a package for the stores is made of; anything else got in by mistake. */
const PACKAGE_FILE = /\.(js|css|html|json|png|txt)$/;
const WANTED_IN_PACKAGES = ['manifest.json', 'LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'];

/** `versions`: where a version stands, and which. The first is the one that counts. */
export function versionProblems(
  versions: readonly (readonly [where: string, version: string])[],
): string[] {
  const [[first, version] = ['', '']] = versions;
  return versions
    .filter(([, other]) => other !== version)
    .map(
      ([where, other]) =>
        `${where} says version ${other || '(none)'}, ${first} says ${version}; run "npm install" and build again.`,
    );
}

/**
 * The changelog must have an entry with something in it for the version; with a date where the
 * release is to go out now.
 */
export function changelogProblems(changelog: string, version: string, goesOut: boolean): string[] {
  const entries = changelog.split(/^## /m).slice(1);
  const entry = entries.find((each) => each.startsWith(`[${version}]`));
  if (!entry) return [`CHANGELOG.md has no entry "## [${version}]"; write what is new in it.`];
  const problems: string[] = [];
  if (!/^- \S/m.test(entry)) {
    problems.push(`The entry of ${version} in CHANGELOG.md is empty; write what is new in it.`);
  }
  if (goesOut && !/^\S+ - \d{4}-\d\d-\d\d\n/.test(entry)) {
    problems.push(
      `The entry of ${version} in CHANGELOG.md has no date; write "## [${version}] - " and the day of the release.`,
    );
  }
  return problems;
}

/** `name`: which package is spoken of. */
export function packageProblems(name: string, files: Files): string[] {
  const paths = Object.keys(files);
  const missing = WANTED_IN_PACKAGES.filter((path) => !files[path]?.length);
  const strange = paths.filter((path) => !PACKAGE_FILE.test(path));
  return [
    ...missing.map((path) => `${name} lacks ${path}; it is made by wxt.config.ts.`),
    ...strange.map(
      (path) => `${name} holds ${path}, which is no part of the extension; look in public/.`,
    ),
  ];
}

/** The sources zip must hold what git holds, to the byte, and nothing else. */
export function sourcesProblems(sources: Files, held: readonly HeldFile[]): string[] {
  const known = new Set(held.map(({ path }) => path));
  const extra = Object.keys(sources).filter((path) => !known.has(path));
  return [
    ...extra.map((path) => `The sources zip holds ${path}, which git does not.`),
    ...held.flatMap(({ path, blob }) => {
      const content = sources[path];
      if (!content) return [`The sources zip lacks ${path}, which git holds.`];
      return blobOf(content) === blob ? [] : [`The sources zip has another ${path} than git.`];
    }),
  ];
}

/** What was built in another folder must be the same, file by file. */
export function differenceProblems(name: string, here: Files, there: Files): string[] {
  const paths = [...new Set([...Object.keys(here), ...Object.keys(there)])].sort();
  return paths.flatMap((path) => {
    const [one, other] = [here[path], there[path]];
    if (one && other && Buffer.compare(one, other) === 0) return [];
    const how = !one ? 'is there only when' : !other ? 'is missing when' : 'is another when';
    return [`${name}: ${path} ${how} built from the sources zip in another folder.`];
  });
}

export function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function blobOf(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
