import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('..', import.meta.url));

interface Rule {
  folders: string[];
  /** Folders whose types alone may be imported. */
  types: string[];
  /** Single files beside those. */
  files?: string[];
  packages: RegExp;
}

/** What each folder may import from. */
const ALLOWED: Record<string, Rule> = {
  vocabulary: { folders: ['vocabulary'], types: [], packages: /^$/ },
  catalog: {
    folders: ['catalog', 'vocabulary'],
    types: [],
    packages: /^(zod|mdast|micromark|hast|unist|yaml$|github-slugger$|parse-entities$)/,
  },
  'catalog/node': { folders: ['catalog', 'catalog/node'], types: [], packages: /^(node:|vite$)/ },
  ats: { folders: ['ats', 'vocabulary'], types: [], packages: /^$/ },
  components: {
    folders: ['components'],
    types: ['catalog', 'ats'],
    // What may be a link is decided once, and looked at again where it is shown; who a guide is for is said in one way.
    files: ['catalog/link-address.ts', 'catalog/for-roles.ts'],
    packages: /^preact/,
  },
  extension: {
    folders: ['extension', 'catalog', 'ats'],
    types: ['components'],
    packages: /^(webextension-polyfill|zod|wxt|virtual:index-version$|idb-keyval$|preact)/,
  },
  entrypoints: {
    folders: ['entrypoints', 'extension', 'components', 'ats', 'catalog'],
    types: [],
    packages: /^(webextension-polyfill|preact|zod|wxt|virtual:|fflate$|idb-keyval$)/,
  },
};

const IMPORT = /^import\s+(type\s)?[^'"]*?['"]([^'"]+)['"]/gm;

function folderOf(file: string): string {
  const folder = relative(top, dirname(file)).replaceAll('\\', '/');
  if (folder.startsWith('catalog/node')) return 'catalog/node';
  return folder.split('/')[0] ?? '';
}

function sources(folder: string): string[] {
  return readdirSync(join(top, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function wrongImports(file: string): string[] {
  const rule = ALLOWED[folderOf(file)];
  if (!rule) return [`${file}: no rule for its folder`];
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].flatMap(([, type, from = '']) => {
    if (/\.css$/.test(from)) return [];
    if (!from.startsWith('.')) return rule.packages.test(from) ? [] : [`${file} → ${from}`];
    const imported = join(dirname(file), from);
    const to = folderOf(imported);
    if (rule.files?.includes(relative(top, imported).replaceAll('\\', '/'))) return [];
    const fine = rule.folders.includes(to) || (type !== undefined && rule.types.includes(to));
    return fine ? [] : [`${file} → ${from}`];
  });
}

describe('imports go one way', () => {
  for (const folder of Object.keys(ALLOWED).filter((each) => !each.includes('/'))) {
    it(`from ${folder}/`, () => {
      const files = sources(folder);
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap(wrongImports)).toEqual([]);
    });
  }
});

/** The compiler's stages in order; each may use what the ones before it made. */
const STAGES = ['text', 'tree', 'classify', 'extract', 'assemble'];

describe('the stages of the compiler import forward only', () => {
  it.each(STAGES)('%s', (stage) => {
    const later = STAGES.slice(STAGES.indexOf(stage) + 1);
    const files = sources(`catalog/compile/${stage}`);
    expect(files.length).toBeGreaterThan(0);
    const backward = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(IMPORT)]
        .map(([, , from = '']) => from)
        .filter((from) => later.some((each) => from.includes(`/${each}/`)))
        .map((from) => `${file} → ${from}`),
    );
    expect(backward).toEqual([]);
  });
});
