/**
 * `npm run fit:processes`: fits the weights by which possible steps are taken for a process to labelled pages,
 * as a logistic model with regularisation, and says how it does on each company whose pages were left out,
 * beside the weights in use.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { likelihoodBy } from '../../catalog/compile/classify/logistic.ts';
import { EVIDENCE, type Evidence } from '../../catalog/compile/classify/process-evidence.ts';
import { likelihoodOf } from '../../catalog/compile/classify/process-steps.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { realHandbooks } from '../fixtures/real-handbooks.ts';
import {
  alsoInUnknownWords,
  type LabelledSteps,
  labelledHandbook,
  labelledIn,
  labelledOutlines,
} from './labelled-steps.ts';
import { fit } from './logistic-fit.ts';

const folder: string = realHandbooks() ?? process.exit(0);
const samples = fileURLToPath(new URL('../catalog/pages', import.meta.url));
const bundled = fileURLToPath(new URL('../fixtures/labelled-handbook', import.meta.url));
const all = [
  ...labelledIn(folder),
  ...labelledOutlines(samples),
  ...labelledHandbook(bundled, labelledCatalog()),
];

interface Count {
  right: number;
  found: number;
  wrong: number;
  processes: number;
}

function count(examples: readonly LabelledSteps[], of: (evidence: Evidence) => number): Count {
  const taken = examples.filter(({ evidence }) => of(evidence) >= 0.5);
  const found = taken.filter(({ is }) => is).length;
  return {
    right: found,
    found,
    wrong: taken.length - found,
    processes: examples.filter(({ is }) => is).length,
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
  const weights = fit(EVIDENCE, alsoInUnknownWords(all.filter((each) => each.company !== company)));
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
const weights = fit(EVIDENCE, alsoInUnknownWords(all));
console.log(
  Object.entries(weights)
    .map(([name, weight]) => `  ${name}: ${weight.toFixed(2)},`)
    .join('\n'),
);
if (process.argv.includes('--mistakes')) {
  for (const each of all) {
    const likelihood = likelihoodBy(weights, each.evidence);
    if (likelihood >= 0.5 === each.is) continue;
    const strong = EVIDENCE.filter((name) => each.evidence[name] > 0)
      .map((name) => `${name} ${each.evidence[name].toFixed(2)}`)
      .join(', ');
    console.log(
      `${each.is ? 'missed' : 'wrong '} ${each.page} “${each.heading}” ${likelihood.toFixed(2)}: ${strong}`,
    );
  }
}
