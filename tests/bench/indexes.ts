/**
 * `npm run bench:indexes`: what a worker that has just started needs for its first result and for its
 * match index, and what each letter of a look-up costs, with the bundled handbook and with 10,000 invented
 * guides. Beside each stands its floor of the same run: what a browser's database does with the same bytes
 * (structured clone), and MiniSearch alone over the names. Milliseconds; median and 90th percentile.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import MiniSearch from 'minisearch';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { openIndex, type PackedIndex, packIndex } from '../../catalog/match/packed-index.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { type PackedSearch, packCatalog } from '../../catalog/search/packed-search.ts';
import { createSearch, openSearch } from '../../catalog/search/search.ts';
import { inventedCatalog, seeded } from './invented-catalog.ts';

const STARTS = 5;
const LOOK_UPS = 60;

type Stored = 'catalog' | 'search' | 'match';

/** What one start of a worker does with what is stored, and what a database does with the same bytes. */
const STARTED: Record<string, { stored: Stored[]; work: (...stored: never[]) => void }> = {
  'first result, floor': { stored: ['search'], work: () => {} },
  'first result, index loaded': {
    stored: ['search'],
    work: (packed: PackedSearch) => openSearch(packed).find('peer'),
  },
  'first result, index built': {
    stored: ['catalog'],
    work: (catalog: Catalog) => createSearch(catalog).find('peer'),
  },
  'match index, floor': { stored: ['catalog', 'match'], work: () => {} },
  'match index, loaded': {
    stored: ['catalog', 'match'],
    work: (catalog: Catalog, packed: PackedIndex) => openIndex(catalog, packed),
  },
  'match index, built': {
    stored: ['catalog'],
    work: (catalog: Catalog) => indexCatalog(catalog),
  },
};

const [what, folderOfStored] = process.argv.slice(2);
if (what && folderOfStored) {
  const { stored, work } = STARTED[what] ?? { stored: [], work: () => {} };
  const bytes = stored.map((each) => readFileSync(join(folderOfStored, each)));
  const start = performance.now();
  work(...(bytes.map((each) => deserialize(each)) as never[]));
  console.log(performance.now() - start);
} else {
  const folder = fileURLToPath(new URL('../../data/handbook', import.meta.url));
  const { catalog } = compileHandbook(readHandbookFolder(folder), { name: 'Bundled' });
  if (catalog) report(catalog);
  report(inventedCatalog(10_000));
}

function report(catalog: Catalog): void {
  console.log(`\n${catalog.guides.length} guides`);
  reportStarts(catalog);
  reportLetters(catalog);
}

function reportStarts(catalog: Catalog): void {
  const folder = mkdtempSync(join(tmpdir(), 'indexes-'));
  const all: Record<Stored, unknown> = {
    catalog,
    search: packCatalog(catalog),
    match: packIndex(indexCatalog(catalog)),
  };
  for (const [each, value] of Object.entries(all)) {
    const bytes = serialize(value);
    writeFileSync(join(folder, each), bytes);
    console.log(`  ${each.padEnd(32)} ${(bytes.length / 1000).toFixed(0).padStart(8)} kB stored`);
  }
  const taken = new Map<string, number[]>();
  for (let at = 0; at < STARTS; at += 1) {
    for (const each of Object.keys(STARTED)) keep(taken, each, startedFor(each, folder));
  }
  rmSync(folder, { recursive: true });
  for (const [each, times] of taken) line(each, times);
}

function startedFor(each: string, folder: string): number {
  const program = fileURLToPath(import.meta.url);
  return Number(execFileSync(process.execPath, [program, each, folder], { encoding: 'utf8' }));
}

/** Names of guides and roles, typed letter by letter; each letter is asked of both, one after the other. */
function reportLetters(catalog: Catalog): void {
  const search = createSearch(catalog);
  const floor = new MiniSearch({ fields: ['name', 'roleGroup', 'department'], idField: 'id' });
  floor.addAll(catalog.guides);
  const taken = new Map<string, number[]>();
  const random = seeded(3);
  for (let at = 0; at < LOOK_UPS; at += 1) {
    const { name, roleGroup } = catalog.guides[Math.floor(random() * catalog.guides.length)] ?? {};
    const text = `${name} ${roleGroup ?? ''}`.trim().toLowerCase();
    for (const letters of [1, 2, 3, 6, text.length]) {
      const typed = text.slice(0, letters);
      const label = letters < text.length ? `${letters} letters` : 'whole name and role';
      keep(
        taken,
        label,
        timed(() => search.find(typed)),
      );
      keep(
        taken,
        `${label}, floor`,
        timed(() => floor.search(typed, { prefix: true })),
      );
    }
  }
  for (const [label, times] of taken) line(label, times);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function keep(taken: Map<string, number[]>, label: string, time: number): void {
  taken.set(label, [...(taken.get(label) ?? []), time]);
}

function line(label: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  console.log(`  ${label.padEnd(32)} ${at(0.5).padStart(8)} ${at(0.9).padStart(8)}`);
}
