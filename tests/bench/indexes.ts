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
import { indexGuide } from '../../catalog/match/index-guide.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { packSearch } from '../../catalog/search/packed-search.ts';
import { createSearch, openSearch } from '../../catalog/search/search.ts';
import { inventedCatalog, seeded } from './invented-catalog.ts';

const STARTS = 5;
const LOOK_UPS = 60;

/** What one start of a worker is asked to do with a file of stored bytes. */
const STARTED: Record<string, (bytes: Buffer) => void> = {
  'floor of search index': (bytes) => void deserialize(bytes),
  'first result, loaded': (bytes) => void openSearch(deserialize(bytes)).find('peer'),
  'floor of catalog': (bytes) => void deserialize(bytes),
  'first result, built': (bytes) => void createSearch(deserialize(bytes)).find('peer'),
  'match index, built': (bytes) => void indexCatalog(deserialize(bytes)),
};

const [what, file] = process.argv.slice(2);
if (what && file) {
  const bytes = readFileSync(file);
  const start = performance.now();
  STARTED[what]?.(bytes);
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
  const stored = join(folder, 'catalog');
  writeFileSync(stored, serialize(catalog));
  const search = join(folder, 'search');
  writeFileSync(search, serialize(packSearch(catalog, (guide) => indexGuide(guide).types)));
  const taken = new Map<string, number[]>();
  for (let at = 0; at < STARTS; at += 1) {
    for (const each of Object.keys(STARTED))
      keep(
        taken,
        each,
        startedFor(
          each,
          each.includes('search') || each.includes('result, loaded') ? search : stored,
        ),
      );
  }
  rmSync(folder, { recursive: true });
  for (const [each, times] of taken) line(each, times);
}

function startedFor(each: string, stored: string): number {
  const program = fileURLToPath(import.meta.url);
  return Number(execFileSync(process.execPath, [program, each, stored], { encoding: 'utf8' }));
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
