/**
 * `npm run fit:guides`: fits the weights by which a page, or a section of one, is taken for one interview or
 * one task to labelled pages, as logistic models with regularisation, and says how they do on each company
 * whose pages were left out.
 */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import {
  GUIDE_EVIDENCE,
  type GuideEvidenceName,
} from '../../catalog/compile/classify/guide-evidence.ts';
import { likelihoodBy } from '../../catalog/compile/classify/logistic.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { realHandbooks } from '../fixtures/real-handbooks.ts';
import { labelledGuidesIn, labelledGuidesOf } from './labelled-guides.ts';
import { type Example, fit } from './logistic-fit.ts';

const folder: string = realHandbooks() ?? process.exit(0);
const bundled = fileURLToPath(new URL('../fixtures/labelled-handbook', import.meta.url));
const read = labelledGuidesIn(folder);
const own = labelledGuidesOf(bundled, labelledCatalog());
report('pages', [...read.pages, ...own.pages]);
report('sections', [...read.sections, ...own.sections]);

function report(what: string, all: readonly Example<GuideEvidenceName>[]): void {
  const companies = [...new Set(all.map(({ company }) => company))];
  const mistakes: string[] = [];
  const sum = { found: 0, wrong: 0 };
  for (const company of companies) {
    const weights = fit(
      GUIDE_EVIDENCE,
      all.filter((each) => each.company !== company),
    );
    for (const each of all.filter((one) => one.company === company)) {
      const likelihood = likelihoodBy(weights, each.evidence);
      if (likelihood >= 0.5) sum[each.is ? 'found' : 'wrong'] += 1;
      if (likelihood >= 0.5 !== each.is) mistakes.push(mistake(each, likelihood));
    }
  }
  const there = all.filter(({ is }) => is).length;
  console.log(
    `${what}: ${all.length}, ${there} of them guides; each company left out: ${sum.found} found, ${sum.wrong} wrong`,
  );
  const weights = fit(GUIDE_EVIDENCE, all);
  for (const [name, weight] of Object.entries(weights)) {
    console.log(`  ${name}: ${Number(weight.toFixed(2))},`);
  }
  if (process.argv.includes('--mistakes')) console.log(mistakes.join('\n'));
}

function mistake(
  { is, page, heading, evidence }: Example<GuideEvidenceName>,
  likelihood: number,
): string {
  const strong = GUIDE_EVIDENCE.filter((name) => evidence[name] > 0).join(', ');
  return `${is ? 'missed' : 'wrong '} ${page} “${heading}” ${likelihood.toFixed(2)}: ${strong}`;
}
