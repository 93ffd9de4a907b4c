/** Matching by catalog and by verdict, with thresholds chosen on the other catalogs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import type { Verdict } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { WEIGHTS } from '../../catalog/match/weights.ts';
import type { Catalog } from '../../catalog/schema.ts';
import { labelledCatalog, smallCatalog } from '../fixtures/handbooks.ts';
import { type Graded, gradeAll, gradeOf, greenroom, isRight } from './grading.ts';
import { matchingSet } from './matching-set.ts';
import { LABELLED_ELSEWHERE, type LabelledElsewhere } from './matching-set-elsewhere.ts';

export interface GradedCatalog {
  name: string;
  graded: Graded[];
}

/**
 * The tuning part on its handbook, the small handbook's, and those whose pages are in the folder of other
 * companies' handbooks; null for none. Throws where a page is there and does not compile.
 */
export function gradedCatalogs(folder: string | null): GradedCatalog[] {
  const tuning = matchingSet.filter(({ split }) => split === 'tune');
  const first = { name: 'labelled handbook', graded: gradedOn(labelledCatalog(), tuning) };
  const others = LABELLED_ELSEWHERE.flatMap((each) => {
    const catalog = catalogOf(each, folder);
    return catalog ? [{ name: each.name, graded: gradedOn(catalog, each.cases) }] : [];
  });
  return [first, ...others];
}

function gradedOn(catalog: Catalog, cases: LabelledElsewhere['cases']): Graded[] {
  return gradeAll(cases, greenroom(indexCatalog(catalog)));
}

function catalogOf({ name, pages }: LabelledElsewhere, folder: string | null): Catalog | null {
  if (Object.keys(pages).length === 0) return smallCatalog();
  const files = Object.entries(pages).map(([id, path]) => ({
    file: join(folder ?? '', 'pages', `${id}.md`),
    path,
  }));
  if (folder === null || !files.every(({ file }) => existsSync(file))) return null;
  const read = files.map(({ file, path }) => ({ path, text: readFileSync(file, 'utf8') }));
  const { catalog } = compileHandbook(read, { name });
  if (!catalog) throw new Error(`the pages of ${name} do not compile`);
  return catalog;
}

/** How often a verdict was given, and how often what it came with was right or wrong. */
export function ofVerdict(graded: readonly Graded[], verdict: Verdict) {
  const some = graded.filter(({ answer }) => answer.verdict === verdict);
  const right = some.filter(({ given, answer }) => isRight(given, answer)).length;
  return { said: some.length, right, wrong: some.length - right };
}

export interface LeftOut extends GradedCatalog {
  /** Confidences from which on the others let it say "sure" and "likely". */
  sure: number;
  likely: number;
}

/** Each catalog, judged by the thresholds that the others choose. */
export function leaveOneOut(catalogs: readonly GradedCatalog[]): LeftOut[] {
  return catalogs.map((left) => {
    const others = catalogs.filter((each) => each !== left).flatMap(({ graded }) => graded);
    const { sure, likely } = chooseThresholds(others);
    return { name: left.name, graded: judged(left.graded, sure, likely), sure, likely };
  });
}

/** Below these nothing is chosen: what a rule has made a question stays one. */
const STEPS = Array.from({ length: 31 }, (_, at) => (60 + at) / 100);
const MOST_SURE_WRONG = 0.005;
const LEAST_LIKELY_RIGHT = 0.7;

/** The lowest thresholds with few sure and wrong, and with enough of the likely right. */
function chooseThresholds(graded: readonly Graded[]): { sure: number; likely: number } {
  const sure =
    STEPS.find((from) => {
      const { wrong } = ofVerdict(judged(graded, from, from), 'sure');
      return wrong <= MOST_SURE_WRONG * graded.length;
    }) ?? 1;
  const likely =
    STEPS.find((from) => {
      const { said, right } = ofVerdict(judged(graded, sure, Math.min(from, sure)), 'likely');
      return said === 0 || right >= LEAST_LIKELY_RIGHT * said;
    }) ?? sure;
  return { sure, likely: Math.min(likely, sure) };
}

function judged(graded: readonly Graded[], sure: number, likely: number): Graded[] {
  return graded.map(({ given, answer }) => {
    const verdict = verdictOf(answer.confidence, sure, likely);
    const judgedAnswer = { ...answer, verdict };
    return { given, answer: judgedAnswer, grade: gradeOf(given, judgedAnswer) };
  });
}

function verdictOf(confidence: number, sure: number, likely: number): Verdict {
  if (confidence >= sure) return 'sure';
  if (confidence >= likely) return 'likely';
  return confidence >= WEIGHTS.verdict.unsure ? 'unsure' : 'none';
}
