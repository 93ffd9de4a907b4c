/** What is in each built script: whose bytes it holds after minifying, and the scripts it begins with. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packageFolder } from './bundled-packages.ts';

/** One built script. */
export interface ChunkContents {
  /** Characters of the minified script by where they come from: a file of the project, or a package. */
  parts: Record<string, number>;
  /** Built scripts that are evaluated before it. */
  imports: string[];
}

/** By the file's path in the built extension. */
export type Contents = Record<string, ChunkContents>;

/** Of a built extension: lies beside its folder, so that it is in no package. */
export function contentsFile(extension: string): string {
  return `${extension.replace(/\/$/, '')}-contents.json`;
}

/** Throws where the extension was not built. */
export function readContents(extension: string): Contents {
  return JSON.parse(readFileSync(contentsFile(extension), 'utf8'));
}

/** Plugins for all parts of a build that together gather what is in the scripts; they need source maps. */
export function gatherContents(root: string): { plugin(): Plugin; write(extension: string): void } {
  const contents: Contents = {};
  return {
    plugin: () => ({
      name: 'greenroom-chunk-contents',
      generateBundle(_, bundle) {
        for (const [file, part] of Object.entries(bundle)) {
          // Only this needs the maps; they are no part of the package.
          if (file.endsWith('.js.map')) delete bundle[file];
          if (part.type !== 'chunk' || !part.map) continue;
          contents[file] = {
            parts: partsOf(part.code, part.map, (source) => partName(source, root)),
            imports: part.imports,
          };
        }
      },
    }),
    write(extension) {
      const file = contentsFile(extension);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(contents, null, 2));
    },
  };
}

/** Characters of a script by the source that its map names for them. */
export function partsOf(
  code: string,
  { mappings, sources }: { mappings: string; sources: readonly (string | null)[] },
  nameOf: (source: string) => string,
): Record<string, number> {
  const parts: Record<string, number> = {};
  const lines = code.split('\n');
  let source = 0;
  for (const [index, segments] of mappings.split(';').entries()) {
    const length = (lines[index]?.length ?? 0) + 1;
    const places: { column: number; name: string }[] = [];
    let column = 0;
    for (const segment of segments === '' ? [] : segments.split(',')) {
      const [columns = 0, sourcesOn] = numbersIn(segment);
      column += columns;
      source += sourcesOn ?? 0;
      const path = sourcesOn === undefined ? null : sources[source];
      places.push({ column, name: path ? nameOf(path) : 'between modules' });
    }
    for (const [at, place] of places.entries()) {
      const end = places[at + 1]?.column ?? length;
      parts[place.name] = (parts[place.name] ?? 0) + end - place.column;
    }
  }
  return parts;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a segment of a source map (base 64 VLQ, ECMA-426). */
function numbersIn(segment: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const sign of segment) {
    const digit = DIGITS.indexOf(sign);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/** A package's name, or the path of a file of the project. */
function partName(source: string, root: string): string {
  // Sources are named from the folder of the built script, at any depth below the project.
  const path = source.startsWith('..') ? resolve('/', source.replace(/^(\.\.\/)+/, '')) : source;
  const folder = packageFolder(path, root);
  if (folder) return relative('/node_modules', folder);
  return path.replace(/^[\0/]/, '').replace(/\?.*$/, '');
}
