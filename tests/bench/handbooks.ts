/**
 * `npm run bench:handbooks`: how much of what stands on the pages of other companies is in their catalogs,
 * company by company, with weights that were fitted without the company that is counted. The pages are no
 * part of the project: see tests/fixtures/real-handbooks.ts. `-- --in-use` counts with the weights in use.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { EVIDENCE } from '../../catalog/compile/classify/process-evidence.ts';
import { PROCESS_WEIGHTS } from '../../catalog/compile/classify/process-weights.ts';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import type { Minutes, Step } from '../../catalog/schema.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { realHandbooks } from '../fixtures/real-handbooks.ts';
import {
  alsoInUnknownWords,
  labelledHandbook,
  labelledIn,
  labelledOutlines,
} from './labelled-steps.ts';
import { fit } from './logistic-fit.ts';

interface Named {
  name: string;
  alt_names?: string[];
  named?: boolean;
  minutes?: [number | null, number] | null;
  children?: Named[];
}

interface TruePage {
  id: string;
  tier: 'A' | 'B' | 'N';
  repo: string;
  path: string;
  processes: { steps: Named[] }[];
  interviews: Named[];
}

interface Found {
  name: string;
  minutes: Minutes | null;
}

interface Count {
  wanted: number;
  found: number;
  /** In the catalog, and of these in the truth. */
  listed: number;
  right: number;
  lengths: number;
  lengthsRight: number;
}

/** Of the words of a name. */
const LIKE = 0.6;
const folder: string = realHandbooks() ?? process.exit(0);
const { files } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
  files: TruePage[];
};
const samples = fileURLToPath(new URL('../catalog/pages', import.meta.url));
const bundled = fileURLToPath(new URL('../fixtures/labelled-handbook', import.meta.url));
const examples = [
  ...labelledIn(folder),
  ...labelledOutlines(samples),
  ...labelledHandbook(bundled, labelledCatalog()),
];
const inUse = { ...PROCESS_WEIGHTS };

const companies = [...new Set(files.map(companyOf))];
const counts = new Map<string, Map<TruePage['tier'], Count>>();
for (const company of companies) {
  const others = examples.filter((each) => each.company !== company);
  Object.assign(
    PROCESS_WEIGHTS,
    process.argv.includes('--in-use') ? inUse : fit(EVIDENCE, alsoInUnknownWords(others)),
  );
  counts.set(company, countPages(files.filter((each) => companyOf(each) === company)));
}
console.log(`${'company'.padEnd(26)} tier  stages   found  precision  lengths right`);
const all = new Map<TruePage['tier'], Count>();
const strangers = new Map<TruePage['tier'], Count>();
const [first] = companies;
for (const [company, byTier] of counts) {
  for (const [tier, count] of byTier) {
    print(company, tier, count);
    add(all, tier, count);
    if (company !== first) add(strangers, tier, count);
  }
}
for (const [tier, count] of all) print('all', tier, count);
for (const [tier, count] of strangers) print(`without ${first}`, tier, count);

function companyOf({ repo }: TruePage): string {
  return repo.split('/')[0] ?? repo;
}

function countPages(pages: readonly TruePage[]): Map<TruePage['tier'], Count> {
  const byTier = new Map<TruePage['tier'], Count>();
  for (const page of pages) {
    const file = join(folder, 'pages', `${page.id}.md`);
    if (existsSync(file)) add(byTier, page.tier, countPage(page, readFileSync(file, 'utf8')));
  }
  return byTier;
}

function countPage(page: TruePage, text: string): Count {
  const path = page.path.split('/').at(-1) ?? page.path;
  const { catalog } = compileHandbook([{ path, text }], { name: 'Page' });
  const guides = (catalog?.guides ?? []).map(({ name, duration }) => ({ name, minutes: duration }));
  const steps = (catalog?.processes ?? []).flatMap((each) => flat(each.steps));
  const listed: Found[] = [...steps, ...guides];
  const truth = [...page.processes.flatMap((each) => flatTruth(each.steps)), ...page.interviews];
  const wanted = truth.filter(({ named }) => named !== false);
  const pairs = wanted.map((each) => [each, listed.find(({ name }) => fits(name, each))] as const);
  const timed = pairs.filter(([each, found]) => found && (each.minutes || found.minutes));
  const unnamed = truth.length - wanted.length;
  const right = listed.filter(({ name }) => truth.some((each) => fits(name, each))).length;
  return {
    wanted: wanted.length,
    found: pairs.filter(([, found]) => found).length,
    listed: listed.length,
    right: Math.min(listed.length, right + Math.min(unnamed, listed.length - right)),
    lengths: timed.length,
    lengthsRight: timed.filter(([each, found]) => isLong(each, found?.minutes ?? null)).length,
  };
}

function flat(steps: readonly Step[]): Found[] {
  return steps.flatMap((step) => [step, ...flat(step.steps)]);
}

function flatTruth(steps: readonly Named[]): Named[] {
  return steps.flatMap((step) => [step, ...flatTruth(step.children ?? [])]);
}

function fits(name: string, truth: Named): boolean {
  const own = normaliseText(name).split(' ');
  return [truth.name, ...(truth.alt_names ?? [])].some((each) => {
    const wanted = normaliseText(each).split(' ');
    const shared = wanted.filter((word) => own.includes(word)).length;
    return shared / wanted.length >= LIKE && shared / own.length >= LIKE / 2;
  });
}

function isLong({ minutes = null }: Named, found: Minutes | null): boolean {
  if (minutes === null || found === null) return minutes === found;
  const [min, max] = minutes;
  return found.max === max && (min === null || found.min === min);
}

function add(sums: Map<TruePage['tier'], Count>, tier: TruePage['tier'], count: Count): void {
  const before = sums.get(tier);
  if (!before) return void sums.set(tier, { ...count });
  for (const key of Object.keys(count) as (keyof Count)[]) before[key] += count[key];
}

function print(name: string, tier: string, count: Count): void {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '–'.padStart(7) : `${((100 * part) / whole).toFixed(0)} %`.padStart(7);
  console.log(
    [
      name.padEnd(26),
      tier.padEnd(4),
      String(count.wanted).padStart(7),
      percent(count.found, count.wanted),
      percent(count.right, count.listed).padStart(10),
      percent(count.lengthsRight, count.lengths).padStart(14),
    ].join(' '),
  );
}
