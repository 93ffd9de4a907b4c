/**
 * Looks at the three zips in `.output/` that release.mjs has made, says what keeps them from the
 * stores, and what they hold. Without `--check` the release goes out: the changelog must name the day,
 * and the notes for reviewers are written with the hashes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { lintAddon, warningProblems } from './addon-warnings.ts';
import {
  changelogProblems,
  differenceProblems,
  type Files,
  packageProblems,
  sha256,
  sourcesProblems,
  versionProblems,
} from './release-promises.ts';
import { heldByGit } from './sources-zip.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));
const goesOut = !process.argv.includes('--check');
const { version } = readJson(join(top, 'package.json'));
const names = ['chrome', 'firefox', 'sources'].map((kind) => `greenroom-${version}-${kind}.zip`);
const zips = names.map((name) => readFileSync(join(top, '.output', name)));
const [chrome = {}, firefox = {}, sources = {}] = zips.map((zip) => unzipSync(zip));
const [chromeName = '', firefoxName = '', sourcesName = ''] = names;

let failures = 0;
say('everything is committed', uncommitted());
say('one version', versionProblems([['package.json', version], ...otherVersions()]));
say(
  'changelog',
  changelogProblems(readFileSync(join(top, 'CHANGELOG.md'), 'utf8'), version, goesOut),
);
say(chromeName, packageProblems(chromeName, chrome));
say(firefoxName, packageProblems(firefoxName, firefox));
say('add-on linter', warningProblems(lintAddon(join(top, '.output', firefoxName))));
say(`${sourcesName} is what git holds`, sourcesProblems(sources, heldByGit(top)));
say('the same when built from the sources zip in another folder', rebuild());

console.log(`\n${listOf(chromeName, chrome)}\n${listOf(firefoxName, firefox)}`);
console.log(listOf(sourcesName, byTopFolder(sources)));
console.log(`${hashes()}\nwith Node ${process.version}`);
if (failures === 0 && goesOut) writeNotes();
process.exitCode = failures === 0 ? 0 : 1;

function say(what: string, problems: string[]): void {
  console.log(problems.length === 0 ? `✓ ${what}` : `✗ ${what}`);
  for (const problem of problems) console.log(`    ${problem}`);
  failures += problems.length;
}

function uncommitted(): string[] {
  const status = execFileSync('git', ['status', '--porcelain'], { cwd: top, encoding: 'utf8' });
  return status
    .split('\n')
    .filter(Boolean)
    .map(
      (line) =>
        `${line.slice(3)} is not committed: the packages are made of it, the sources zip is not.`,
    );
}

function otherVersions(): [string, string][] {
  const lock = readJson(join(top, 'package-lock.json'));
  return [
    ['package-lock.json', lock.version],
    ['package-lock.json (packages)', lock.packages[''].version],
    [`the manifest in ${chromeName}`, manifestOf(chrome).version],
    [`the manifest in ${firefoxName}`, manifestOf(firefox).version],
  ];
}

/** Does what a reviewer does: unpacks the sources, installs, builds, compares. About a minute. */
function rebuild(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-from-sources-'));
  try {
    for (const [path, content] of Object.entries(sources)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const build = [join(folder, 'tests/run/release.mjs'), '--zip'];
    const run = spawnSync(process.execPath, build, { cwd: folder, encoding: 'utf8' });
    if (run.status !== 0) return [`It cannot be built from the sources zip:\n${run.stderr}`];
    return [chromeName, firefoxName].flatMap((name, index) => {
      const there = readFileSync(join(folder, '.output', name));
      if (zips[index]?.equals(there)) return [];
      const problems = differenceProblems(name, unzipSync(zips[index] ?? there), unzipSync(there));
      return problems.length > 0 ? problems : [`${name} has the same files but is another zip.`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listOf(name: string, files: Files): string {
  const sizes = Object.entries(files).map(([path, content]) => [path, content.length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  const lines = sizes.sort().map(([path, size]) => `${String(size).padStart(9)}  ${path}`);
  return `${name}: ${total} bytes\n${lines.join('\n')}\n`;
}

function byTopFolder(files: Files): Files {
  const groups = Map.groupBy(Object.entries(files), ([path]) => path.replace(/\/.*/, '/'));
  return Object.fromEntries(
    [...groups].map(([group, inside]) => {
      const name = group.endsWith('/') ? `${group} (${inside.length} files)` : group;
      return [name, Buffer.concat(inside.map(([, content]) => content))];
    }),
  );
}

function hashes(): string {
  return names
    .map((name, index) => `${sha256(zips[index] ?? new Uint8Array())}  ${name}`)
    .join('\n');
}

function writeNotes(): void {
  const template = readFileSync(join(top, 'docs/store/notes-for-reviewers.md'), 'utf8');
  const file = join(top, '.output', `greenroom-${version}-notes-for-reviewers.md`);
  const values = { version, node: process.version, hashes: hashes() };
  writeFileSync(
    file,
    template.replace(
      /\{\{(version|node|hashes)\}\}/g,
      (_, key: keyof typeof values) => values[key],
    ),
  );
  console.log(`\nNotes for reviewers: ${file}`);
}

function manifestOf(files: Files): { version: string } {
  return JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
