/**
 * Which npm packages are in the built extension, and the notices that go with them.
 *
 * Vite's own `build.license` leaves workers out, writes one file per part of the build over the
 * other, and says nothing where a text is missing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX name as the package states it; empty where it states none. */
  licence: string;
  /** Licence and notice files, whole; empty where there is none. */
  text: string;
}

/** Licences that allow handing the package out as a part of an MIT-licensed extension. */
const ALLOWED_LICENCES = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MPL-2.0',
];

/** Packages under the MIT licence that ship no text of it, and where the line was read. */
const COPYRIGHT_LINES: Record<string, string> = {
  // README of the package.
  format: 'Copyright 2010 - 2014 Sami Samhuri',
  // LICENSE of the repository that these packages name.
  wxt: 'Copyright (c) 2023 Aaron',
  '@wxt-dev/browser': 'Copyright (c) 2023 Aaron',
  '@wxt-dev/storage': 'Copyright (c) 2023 Aaron',
};

/** Where a package refers to its licence only, the whole of it, in this project. */
const WHOLE_TEXTS: Record<string, string> = { 'Apache-2.0': 'docs/licences/Apache-2.0.txt' };
const END_OF_WHOLE_TEXT = 'END OF TERMS AND CONDITIONS';

/** Code that the build tools themselves write into chunks, by the start of its module id. */
const TOOLS_OWN: Record<string, string> = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/** Vite's file goes on with the licences of what Vite runs on, none of which is in a chunk. */
const VITES_OWN_DEPENDENCIES = /^# Licenses of bundled dependencies[\s\S]*/m;

const top = fileURLToPath(new URL('../..', import.meta.url));
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.|$)/i;
const LINE = `\n${'-'.repeat(80)}\n`;

/**
 * Plugins for all parts of a build, workers included, that together gather the packages whose
 * modules ended in a chunk. `root` is the folder that holds `node_modules`.
 */
export function gatherPackages(root: string): { plugin(): Plugin; packages(): BundledPackage[] } {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: 'greenroom-bundled-packages',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type !== 'chunk') continue;
          for (const id of part.moduleIds) {
            const folder = packageFolder(id, root);
            if (folder) folders.add(folder);
          }
        }
      },
    }),
    packages: () => [...folders].map(readPackage).sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}

/** Folder of the package that a module is of; null for the extension's own modules. */
export function packageFolder(moduleId: string, root: string): string | null {
  const tool = Object.keys(TOOLS_OWN).find((start) => moduleId.startsWith(start));
  if (tool) return join(root, 'node_modules', TOOLS_OWN[tool] ?? '');
  return (
    /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null
  );
}

/** Throws where the folder holds no readable `package.json`. */
export function readPackage(folder: string): BundledPackage {
  const file = readFileSync(join(folder, 'package.json'), 'utf8');
  const { name, version, license, licenses } = JSON.parse(file);
  const licence: string = license ?? licenses?.[0]?.type ?? '';
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((each) => readFileSync(join(folder, each), 'utf8'));
  const line = COPYRIGHT_LINES[name];
  if (texts.length === 0 && line) texts.push(`${line}\n\n${termsOfMit()}`);
  const whole = WHOLE_TEXTS[licence];
  if (whole && !texts.join().includes(END_OF_WHOLE_TEXT))
    texts.push(readFileSync(join(top, whole), 'utf8'));
  return {
    name,
    version,
    licence,
    text: texts.map((text) => text.replace(VITES_OWN_DEPENDENCIES, '').trim()).join('\n\n'),
  };
}

/** What keeps the packages from being handed out, a sentence each. */
export function licenceProblems(packages: readonly BundledPackage[]): string[] {
  return packages.flatMap(({ name, version, licence, text }) => {
    const what = `${name} ${version} is in the extension`;
    const problems: string[] = [];
    if (!ALLOWED_LICENCES.includes(licence)) {
      problems.push(
        `${what}, but its licence (${licence || 'none stated'}) is not one of ${ALLOWED_LICENCES.join(', ')}; use another package.`,
      );
    }
    if (!text) {
      problems.push(
        `${what}, but ships no licence text; add its copyright line to tests/run/bundled-packages.ts.`,
      );
    }
    return problems;
  });
}

/**
 * The notices as they are put into the extension; packages with the same text share it. Throws an
 * `Error` that lists all licence problems.
 */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const problems = licenceProblems(packages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const byText = Map.groupBy(packages, ({ text }) => text);
  const parts = [...byText].map(([text, sharing]) => {
    return `${sharing.map(headOf).join('\n')}\n\n${text}\n`;
  });
  return [
    'Greenroom contains the following packages, each under its own licence.\n',
    ...parts,
  ].join(LINE);
}

/** The MPL asks to say where the source is; it does no harm for the others. */
function headOf({ name, version, licence }: BundledPackage): string {
  return `${name} ${version} (${licence}), source: https://www.npmjs.com/package/${name}/v/${version}`;
}

function key({ name, version }: BundledPackage): string {
  return `${name}@${version}`;
}

/** The terms as they stand in the project's own licence. */
function termsOfMit(): string {
  const own = readFileSync(join(top, 'LICENSE'), 'utf8');
  return own.slice(own.indexOf('Permission is hereby granted'));
}
