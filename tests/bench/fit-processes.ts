/**
 * `npm run fit:processes`: fits the weights by which possible steps are taken for a process to labelled pages,
 * as a logistic model with regularisation, and says how it does on each company whose pages were left out,
 * beside the weights in use.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { EVIDENCE, type Evidence } from '../../catalog/compile/classify/process-evidence.ts';
import { likelihoodOf } from '../../catalog/compile/classify/process-steps.ts';
import { realHandbooks } from '../fixtures/real-handbooks.ts';
import { type LabelledSteps, labelledIn, labelledOutlines } from './labelled-steps.ts';

const folder: string = realHandbooks() ?? process.exit(0);
const samples = fileURLToPath(new URL('../catalog/pages', import.meta.url));
const all = [...labelledIn(folder), ...labelledOutlines(samples)];

/** Pull towards zero, so that rare evidence decides nothing by itself. */
const REGULARISATION = Number(process.env.RIDGE ?? 1);
const ROUNDS = 25;

type Weights = { bias: number } & Record<keyof Evidence, number>;

/** Newton's method for a logistic model with a quadratic penalty on all weights but the bias. */
function fit(examples: readonly LabelledSteps[]): Weights {
  const counts = new Map<string, number>();
  for (const { company } of examples) counts.set(company, (counts.get(company) ?? 0) + 1);
  // A company with a hundred pages shall not outvote all others.
  const shares = examples.map(({ company }) => Math.min(1, 12 / (counts.get(company) ?? 1)));
  const rows = examples.map(({ evidence }) => [1, ...EVIDENCE.map((name) => evidence[name])]);
  const size = EVIDENCE.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : REGULARISATION * weight));
    const curve = weights.map((_, at) =>
      weights.map((_weight, other) =>
        at === other && at > 0 ? REGULARISATION : at === other ? 1e-6 : 0,
      ),
    );
    rows.forEach((row, index) => {
      const points = row.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0);
      const likely = 1 / (1 + Math.exp(-points));
      const share = shares[index] ?? 0;
      const off = (likely - (examples[index]?.isProcess ? 1 : 0)) * share;
      const bend = likely * (1 - likely) * share;
      for (let at = 0; at < size; at += 1) {
        const own = row[at] ?? 0;
        if (own === 0) continue;
        slope[at] = (slope[at] ?? 0) + off * own;
        const line = curve[at] ?? [];
        for (let other = 0; other < size; other += 1)
          line[other] = (line[other] ?? 0) + bend * own * (row[other] ?? 0);
      }
    });
    const step = solve(curve, slope);
    weights = weights.map((weight, at) => weight - (step[at] ?? 0));
  }
  const [bias = 0, ...others] = weights;
  return {
    bias,
    ...(Object.fromEntries(EVIDENCE.map((name, at) => [name, others[at] ?? 0])) as Evidence),
  };
}

/** Gauss: the x for which matrix · x is the right side. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((row, at) => {
    const pivot = row[at] || 1e-12;
    for (const other of rows) {
      if (other === row) continue;
      const factor = (other[at] ?? 0) / pivot;
      if (factor !== 0)
        other.forEach((each, column) => {
          other[column] = each - factor * (row[column] ?? 0);
        });
    }
  });
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] || 1e-12));
}

function likelihoodBy(weights: Weights, evidence: Evidence): number {
  const points = EVIDENCE.reduce((sum, name) => sum + evidence[name] * weights[name], weights.bias);
  return 1 / (1 + Math.exp(-points));
}

interface Count {
  right: number;
  found: number;
  wrong: number;
  processes: number;
}

function count(examples: readonly LabelledSteps[], of: (evidence: Evidence) => number): Count {
  const taken = examples.filter(({ evidence }) => of(evidence) >= 0.5);
  const found = taken.filter(({ isProcess }) => isProcess).length;
  return {
    right: found,
    found,
    wrong: taken.length - found,
    processes: examples.filter(({ isProcess }) => isProcess).length,
  };
}

const companies = [...new Set(all.map(({ company }) => company))];
const sum = { left: { found: 0, wrong: 0 }, used: { found: 0, wrong: 0 }, processes: 0 };
console.log(
  'company'.padEnd(28),
  'possible  processes   left out: found wrong   in use: found wrong',
);
for (const company of companies) {
  const own = all.filter((each) => each.company === company);
  const weights = fit(all.filter((each) => each.company !== company));
  const left = count(own, (evidence) => likelihoodBy(weights, evidence));
  const used = count(own, likelihoodOf);
  sum.left.found += left.found;
  sum.left.wrong += left.wrong;
  sum.used.found += used.found;
  sum.used.wrong += used.wrong;
  sum.processes += left.processes;
  console.log(
    company.padEnd(28),
    String(own.length).padStart(8),
    String(left.processes).padStart(10),
    String(left.found).padStart(17),
    String(left.wrong).padStart(5),
    String(used.found).padStart(15),
    String(used.wrong).padStart(5),
  );
}
console.log('all', all.length, JSON.stringify(sum));
const weights = fit(all);
console.log(
  Object.entries(weights)
    .map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`)
    .join('\n'),
);
if (process.argv.includes('--mistakes')) {
  for (const each of all) {
    const likelihood = likelihoodBy(weights, each.evidence);
    if (likelihood >= 0.5 === each.isProcess) continue;
    const strong = EVIDENCE.filter((name) => each.evidence[name] > 0)
      .map((name) => `${name} ${each.evidence[name].toFixed(2)}`)
      .join(', ');
    console.log(
      `${each.isProcess ? 'missed' : 'wrong '} ${each.page} “${each.heading}” ${likelihood.toFixed(2)}: ${strong}`,
    );
  }
}
