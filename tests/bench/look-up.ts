/**
 * `npm run bench:look-up`: how often the search answers a labelled look-up with what a person expects,
 * first and among the first three, for the half that is tuned on and the half that is only counted, of two sets written apart.
 * `-- --wrong` lists what the first half gets wrong.
 */
import process from 'node:process';
import { createSearch } from '../../catalog/search/search.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { placeOf, resultsOf } from './look-up-places.ts';
import { type LookUp, lookUps } from './look-up-set.ts';
import { secondLookUps } from './look-up-set-second.ts';

const search = createSearch(labelledCatalog());
const sets = { first: lookUps, second: secondLookUps };

for (const [name, set] of Object.entries(sets)) {
  for (const part of ['tune', 'apart'] as const) {
    const own = set.filter((each) => each.part === part);
    report(`${name} set, ${part}`, own);
    for (const sort of new Set(own.map((each) => each.sort))) {
      report(
        `  ${sort}`,
        own.filter((each) => each.sort === sort),
      );
    }
  }
}
if (process.argv.includes('--wrong')) {
  for (const lookUp of [...lookUps, ...secondLookUps]) {
    if (lookUp.part === 'apart') continue;
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
