/**
 * `npm run bench:strangers`: how often stage names of other companies find what those companies' own pages
 * have, catalog by catalog; none of the catalogs was used to choose a weight. The pages are not part of the
 * project: see tests/fixtures/real-handbooks.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import { realHandbooks } from '../fixtures/real-handbooks.ts';
import * as b55 from './strangers/pages-b55.ts';
import * as cr01 from './strangers/pages-cr01.ts';
import * as ot01 from './strangers/pages-ot01.ts';
import * as ot03 from './strangers/pages-ot03.ts';
import * as ot06 from './strangers/pages-ot06.ts';
import type { StrangerCase } from './strangers/stranger-case.ts';

const folder: string = realHandbooks() ?? process.exit(0);

type Verdict = 'sure' | 'likely' | 'unsure' | 'none';
interface Graded {
  verdict: Verdict;
  /** Whether what would be shown or asked first is accepted; with nothing to find, whether nothing is shown. */
  right: boolean;
  wanted: boolean;
}

const sets = { b55, cr01, ot01, ot03, ot06 };
const HEAD = 'cases   right    sure (right)   likely (right)   unsure   none   sure and wrong';
for (const part of ['tune', 'apart'] as const) {
  console.log(`\n${part.padEnd(8)} ${HEAD}`);
  const all: Graded[] = [];
  for (const [name, { pages, cases }] of Object.entries(sets)) {
    const graded = gradeAll(
      pages,
      cases.filter((each) => each.part === part),
    );
    print(name, graded);
    all.push(...graded);
  }
  print('all', all);
}

function gradeAll(pages: readonly string[], cases: readonly StrangerCase[]): Graded[] {
  const files = pages.map((path) => ({
    path,
    text: readFileSync(join(folder, 'pages', path), 'utf8'),
  }));
  const { catalog } = compileHandbook(files, { name: 'Stranger' });
  if (!catalog) return cases.map(({ accepts }) => missed(accepts));
  const index = indexCatalog(catalog);
  return cases.map(({ job, department, stage, interview, minutes = null, accepts }) => {
    const query = { job, department, stage, interview, minutes, interviewers: null, certainty: 1 };
    const { match, guide, position } = buildGuidance(index, query, []);
    const names = [guide?.name, position?.step?.name].flatMap((name) => (name ? [name] : []));
    const accepted = accepts.map(bare);
    const isAccepted = names.some((name) => accepted.includes(bare(name)));
    const isShown = match.verdict === 'sure' || match.verdict === 'likely';
    const wanted = accepts.length > 0;
    return { verdict: match.verdict, wanted, right: isShown ? isAccepted : !wanted };
  });
}

function missed(accepts: readonly string[]): Graded {
  return { verdict: 'none', wanted: accepts.length > 0, right: accepts.length === 0 };
}

/** A name without numbering and what stands in brackets. */
function bare(name: string): string {
  return normaliseText(name.replace(/[([].*$/, '').replace(/^[\d.\s]+/, '')) || normaliseText(name);
}

function print(name: string, graded: readonly Graded[]): void {
  const of = (verdict: Verdict) => graded.filter((each) => each.verdict === verdict);
  const percent = (some: readonly Graded[]) =>
    some.length === 0
      ? '–'
      : `${((100 * some.filter(({ right }) => right).length) / some.length).toFixed(0)} %`;
  const wrong = of('sure').filter(({ right }) => !right).length;
  console.log(
    [
      name.padEnd(8),
      String(graded.length).padStart(5),
      percent(graded).padStart(7),
      `${of('sure').length} (${percent(of('sure'))})`.padStart(15),
      `${of('likely').length} (${percent(of('likely'))})`.padStart(16),
      String(of('unsure').length).padStart(8),
      String(of('none').length).padStart(6),
      `${wrong} (${((100 * wrong) / graded.length).toFixed(1)} %)`.padStart(16),
    ].join(' '),
  );
}
