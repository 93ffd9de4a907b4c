/**
 * `npm run bench:matching`: how often the labelled pairs get the right guide, next to two simpler
 * ways of matching; then by verdict and by catalog. `-- --mistakes` lists what is wrong on the tuning
 * part; the part held apart is only ever counted, so that nobody tunes against it. Catalogs
 * of other companies join in where their pages are there (tests/fixtures/real-handbooks.ts).
 */
import process from 'node:process';
import MiniSearch from 'minisearch';
import type { Verdict } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import type { Guide } from '../../catalog/schema.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { realHandbooks } from '../fixtures/real-handbooks.ts';
import { gradedCatalogs, leaveOneOut, ofVerdict } from './by-catalog.ts';
import {
  type Answer,
  type Grade,
  type Graded,
  gradeAll,
  greenroom,
  isRight,
  NO_ANSWER,
  wantsSomething,
} from './grading.ts';
import { type MatchingCase, matchingSet } from './matching-set.ts';

const catalog = labelledCatalog();
const ours = greenroom(indexCatalog(catalog));
const pagesElsewhere = realHandbooks();

function exactName({ stage, interview }: MatchingCase): Answer {
  const wanted = [interview, stage].map((name) => normaliseText(name ?? ''));
  const guide = catalog.guides.find((each) => wanted.includes(normaliseText(each.name)));
  return guide ? { verdict: 'sure', confidence: 1, guide, step: null } : NO_ANSWER;
}

const search = new MiniSearch<Guide & { alias: string }>({
  fields: ['name', 'alias', 'department', 'roleGroup'],
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 2, alias: 2 } },
});
search.addAll(catalog.guides.map((guide) => ({ ...guide, alias: guide.aliases.join('; ') })));

function fuzzySearch({ job, department, stage, interview }: MatchingCase): Answer {
  const [first] = search.search([interview, stage, job, department].filter(Boolean).join(' '));
  const guide = catalog.guides.find((each) => each.id === first?.id);
  return guide ? { verdict: 'sure', confidence: 1, guide, step: null } : NO_ANSWER;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

function summary(title: string, graded: readonly Graded[]): string {
  const count = (grade: Grade) => graded.filter((each) => each.grade === grade).length;
  const wanted = graded.filter(({ given }) => wantsSomething(given)).length;
  const shown = count('right') + count('wrong');
  const sure = graded.filter(({ answer }) => answer.verdict === 'sure');
  const sureWrong = sure.filter(({ grade }) => grade === 'wrong').length;
  return [
    title.padEnd(24),
    percent(count('right'), wanted),
    percent(count('right') + count('rightly-none'), graded.length),
    percent(count('right'), shown),
    percent(sureWrong, graded.length),
    percent(count('rightly-none'), graded.length - wanted),
    percent(count('asked'), wanted),
    percent(count('missed'), wanted),
  ].join('  ');
}

const HEAD = `${''.padEnd(24)}  cover  right  preci   sure✗  none✓  asked  missed  (%)`;

function report(split: MatchingCase['split'], title: string): void {
  const cases = matchingSet.filter((each) => each.split === split);
  const graded = gradeAll(cases, ours);
  console.log(`\n${title}: ${cases.length} pairs\n${HEAD}`);
  console.log(summary('Greenroom', graded));
  console.log(summary('exact name', gradeAll(cases, exactName)));
  console.log(summary('fuzzy search (MiniSearch)', gradeAll(cases, fuzzySearch)));
  for (const kind of new Set(cases.map((each) => each.kind))) {
    const some = graded.filter(({ given }) => given.kind === kind);
    console.log(summary(`  ${kind} (${some.length})`, some));
  }
  console.log(calibration(graded));
}

function calibration(graded: readonly Graded[]): string {
  const bands = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];
  const lines = bands.slice(0, -1).map((from, at) => {
    const to = bands[at + 1] ?? 1;
    const some = graded.filter(
      ({ answer }) => answer.confidence >= from && answer.confidence < to && answer.confidence > 0,
    );
    const right = some.filter(({ given, answer }) => isRight(given, answer)).length;
    const label = `${from.toFixed(1)}–${Math.min(1, to).toFixed(1)}`;
    return `  said ${label}  ${String(some.length).padStart(4)} times, right ${percent(right, some.length)} %`;
  });
  return ['calibration', ...lines, ...verdictLines(graded)].join('\n');
}

function verdictLines(graded: readonly Graded[]): string[] {
  return (['sure', 'likely', 'unsure'] as const).map((verdict) => {
    const { said, right, wrong } = ofVerdict(graded, verdict);
    const share = verdict === 'sure' ? `, wrong ${percent(wrong, graded.length)} % of all` : '';
    return `  ${verdict.padEnd(8)}  ${String(said).padStart(4)} times, right ${percent(right, said)} %${share}`;
  });
}

/** Each handbook by itself, with the thresholds in use and with those that all the others choose. */
function reportCatalogs(): void {
  const catalogs = gradedCatalogs(pagesElsewhere);
  console.log(`\nBy catalog: said, and of those right (%)\n${CATALOG_HEAD}`);
  for (const { name, graded } of catalogs) console.log(`${name.padEnd(24)}  ${verdicts(graded)}`);
  console.log(`\nThresholds chosen on the other catalogs (leave one out)\n${CATALOG_HEAD}`);
  for (const { name, graded, sure, likely } of leaveOneOut(catalogs)) {
    const label = `${name.slice(0, 24).padEnd(24)}  ${verdicts(graded)}`;
    console.log(`${label}  sure from ${sure.toFixed(2)}, likely from ${likely.toFixed(2)}`);
  }
  for (const { name, graded } of catalogs) {
    for (const each of graded) {
      if (each.grade !== 'wrong' || each.answer.verdict !== 'sure') continue;
      console.log(`sure and wrong, ${name}: ${lineOf(each)}`);
    }
  }
}

const CATALOG_HEAD = `${''.padEnd(24)}  pairs  right     sure          likely        unsure       sure✗`;

function verdicts(graded: readonly Graded[]): string {
  const isFine = ({ grade }: Graded) => grade === 'right' || grade === 'rightly-none';
  const cell = (verdict: Verdict) => {
    const { said, right } = ofVerdict(graded, verdict);
    return `${String(said).padStart(4)} ${percent(right, said)}`;
  };
  return [
    String(graded.length).padStart(5),
    percent(graded.filter(isFine).length, graded.length),
    cell('sure').padEnd(12),
    cell('likely').padEnd(12),
    cell('unsure').padEnd(12),
    percent(ofVerdict(graded, 'sure').wrong, graded.length),
  ].join('  ');
}

function lineOf({ given, answer }: Graded): string {
  const query = [given.job, given.department, given.stage, given.interview].map((x) => x ?? '–');
  const wanted = given.guides.join(' or ') || given.step || 'none';
  const got = `${answer.verdict} ${answer.confidence} ${answer.guide?.name ?? answer.step ?? '–'}`;
  return `${query.join(' | ')}\n    wanted ${wanted}; got ${got}`;
}

report('tune', 'Tuning part');
report('test', 'Part held apart');
console.log(
  '\ncover: right guide at once, of the pairs that have one · right: right guide, or rightly none ·\npreci: right among the shown · sure✗: wrong guide shown as sure · none✓: none where none fits',
);

reportCatalogs();

if (process.argv.includes('--mistakes')) {
  const tune = matchingSet.filter((each) => each.split === 'tune');
  const elsewhere = gradedCatalogs(pagesElsewhere).slice(1);
  const all = [...gradeAll(tune, ours), ...elsewhere.flatMap(({ graded }) => graded)];
  for (const each of all) {
    if (each.grade === 'right' || each.grade === 'rightly-none') continue;
    console.log(`${each.grade}: ${lineOf(each)}`);
  }
}
