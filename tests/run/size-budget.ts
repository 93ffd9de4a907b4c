/** What the parts of the built extension may weigh, and what they may not carry. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Contents } from './chunk-contents.ts';

/** A part that starts by itself. */
export interface Start {
  name: string;
  /** Script or page that it begins with, in the built extension. */
  file: string;
  /** Bytes that all it loads at its start may have, compressed by gzip, each file by itself. */
  gzip: number;
  /** Packages and folders of which it carries nothing. */
  without: readonly string[];
}

const COMPILER = [
  ...['tree', 'classify', 'extract', 'assemble'].map((part) => `catalog/compile/${part}/`),
  'micromark',
  'mdast-',
  'hast-',
  'character-entities',
  'yaml',
];
const VALIDATOR = ['zod', 'catalog/schema.ts', 'catalog/check-catalog.ts'];
const MATCHING = ['catalog/match/', 'catalog/search/'];
const VIEWS = ['preact'];

/** Only ever lowered, or raised with a reason in the commit that does. */
export const BUDGET: readonly Start[] = [
  {
    name: 'page loader',
    file: 'page-loader.js',
    gzip: 2_500,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING, ...VIEWS, 'webextension-polyfill'],
  },
  {
    name: 'page session',
    file: 'page-session.js',
    gzip: 13_200,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING, ...VIEWS],
  },
  {
    name: 'page readers',
    file: 'page-readers.js',
    gzip: 36_500,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING, ...VIEWS, 'webextension-polyfill'],
  },
  {
    name: 'page report',
    file: 'page-report.js',
    gzip: 15_500,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING, ...VIEWS],
  },
  {
    name: 'service worker',
    file: 'background.js',
    gzip: 79_700,
    without: [...COMPILER, ...VALIDATOR, ...VIEWS],
  },
  {
    name: 'panel',
    file: 'panel.html',
    gzip: 40_200,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING],
  },
  {
    name: 'panel outside the page',
    file: 'outside-panel.html',
    gzip: 40_700,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING],
  },
  {
    name: 'popup',
    file: 'popup.html',
    gzip: 35_500,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING],
  },
  {
    name: 'options',
    file: 'options.html',
    gzip: 43_500,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING],
  },
  {
    name: 'first page',
    file: 'welcome.html',
    gzip: 29_500,
    without: [...COMPILER, ...VALIDATOR, ...MATCHING],
  },
];

/** What one part loads at its start. */
export interface Loaded {
  start: Start;
  files: { file: string; raw: number; gzip: number }[];
  /** Characters of scripts by file of the project or package, largest first. */
  parts: [name: string, size: number][];
}

/** Throws where a file of the budget is not in the built extension. */
export function loadedAt(start: Start, extension: string, contents: Contents): Loaded {
  const files = filesOf(start.file, extension, contents).map((file) => {
    const bytes = readFileSync(join(extension, file));
    return { file, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
  });
  const parts: Record<string, number> = {};
  for (const { file } of files) {
    for (const [name, size] of Object.entries(contents[file]?.parts ?? {})) {
      parts[name] = (parts[name] ?? 0) + size;
    }
  }
  return { start, files, parts: Object.entries(parts).sort(([, a], [, b]) => b - a) };
}

/** What is over the budget, a sentence each. */
export function overBudget(loaded: readonly Loaded[]): string[] {
  return loaded.flatMap(({ start: { name, gzip, without }, files, parts }) => {
    const all = sum(files.map((each) => each.gzip));
    const carried = parts.filter(([part]) => without.some((each) => part.startsWith(each)));
    return [
      ...(all > gzip
        ? [`The ${name} has ${all} bytes at its start (gzip), more than its ${gzip}.`]
        : []),
      ...carried.map(([part]) => `The ${name} carries ${part}, which it has no need of.`),
    ];
  });
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function filesOf(file: string, extension: string, contents: Contents): string[] {
  if (!file.endsWith('.html')) return [...withImports(file, contents)];
  const html = readFileSync(join(extension, file), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\/([^"]{1,200}\.(?:js|css))"/g)];
  const names = linked.flatMap(([, name]) => [...withImports(name ?? '', contents)]);
  return [file, ...new Set(names)];
}

function withImports(file: string, contents: Contents, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const each of contents[file]?.imports ?? []) withImports(each, contents, known);
  return known;
}
