/**
 * `npm run bench:look-up`: how often the search answers a labelled look-up with what a person expects,
 * first and among the first three, for the half that is tuned on and the half that is only counted.
 * `-- --wrong` lists what the first half gets wrong.
 */
import process from 'node:process';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import {
  type CatalogSearch,
  createSearch,
  type SearchResult,
} from '../../catalog/search/search.ts';
import { type LookUp, lookUps } from './look-up-set.ts';

const { catalog } = compileHandbook(readHandbookFolder('data/handbook'), { name: 'Bundled' });
if (!catalog) throw new Error('the bundled handbook does not compile');
const search = createSearch(catalog);

for (const part of ['tune', 'apart'] as const) {
  const own = lookUps.filter((each) => each.part === part);
  report(part, own);
  for (const sort of new Set(own.map((each) => each.sort))) {
    report(
      `  ${sort}`,
      own.filter((each) => each.sort === sort),
    );
  }
}
if (process.argv.includes('--wrong')) {
  for (const lookUp of lookUps.filter((each) => each.part === 'tune')) {
    const place = placeOf(search, lookUp);
    if (place === 0) continue;
    const found = resultsOf(search, lookUp).slice(0, 3);
    const given = found.map(({ kind, title, detail }) => `${kind}: ${title} (${detail})`);
    console.log(
      `“${lookUp.query}” (${lookUp.sort}), ${place < 0 ? 'not found' : `place ${place + 1}`}`,
    );
    console.log(
      `   expected ${lookUp.first.join(' / ') || 'nothing'}${lookUp.group ? ` of ${lookUp.group}` : ''}`,
    );
    console.log(`   given    ${given.join(' | ') || 'nothing'}`);
  }
}

function report(label: string, cases: readonly LookUp[]): void {
  const places = cases.map((each) => placeOf(search, each));
  const share = (most: number) => {
    const right = places.filter((place) => place >= 0 && place < most).length;
    return `${((100 * right) / cases.length).toFixed(1).padStart(5)} %`;
  };
  console.log(
    `${label.padEnd(26)} ${String(cases.length).padStart(4)}  first ${share(1)}  of three ${share(3)}`,
  );
}

/** Place of the first right result, counted from 0; -1 where there is none. Nothing is right where nothing fits. */
function placeOf(of: CatalogSearch, lookUp: LookUp): number {
  const found = resultsOf(of, lookUp);
  if (lookUp.first.length === 0) return found.length === 0 ? 0 : -1;
  return found.findIndex((result) =>
    lookUp.first.some((name) => isNamed(result, name, lookUp.group)),
  );
}

function resultsOf(of: CatalogSearch, { query }: LookUp): SearchResult[] {
  return of.find(query).flatMap(({ results }) => results);
}

function isNamed({ kind, title, detail }: SearchResult, name: string, group?: string): boolean {
  const [, wanted = 'guide', own = name] = /^(process|department): (.*)$/.exec(name) ?? [];
  if (kind !== wanted) return false;
  if (kind === 'process') return title.startsWith(own);
  return title === own && (!group || `${detail} · ${title}`.includes(group));
}
