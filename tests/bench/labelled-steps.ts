/**
 * Possible steps on labelled pages, each with its evidence and whether they are those of a process: what the
 * weights of `catalog/compile/classify/process-weights.ts` are fitted to.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { announcesInterviews } from '../../catalog/compile/classify/heading.ts';
import { namesHiring, whyNotHiring } from '../../catalog/compile/classify/hiring-page.ts';
import { withListedSections } from '../../catalog/compile/classify/listed-sections.ts';
import { stepName, withoutNumber } from '../../catalog/compile/classify/numbering.ts';
import { placeOn } from '../../catalog/compile/classify/page-place.ts';
import { possibleSteps } from '../../catalog/compile/classify/possible-steps.ts';
import { type EvidenceName, evidenceFor } from '../../catalog/compile/classify/process-evidence.ts';
import { announcesProcess } from '../../catalog/compile/classify/process-title.ts';
import { isOfHiring, type Place } from '../../catalog/compile/classify/section-kind.ts';
import { namesInterview } from '../../catalog/compile/classify/stage-name.ts';
import { takeName, takeTimeMark } from '../../catalog/compile/classify/step-name.ts';
import type { FoundSteps, StepSource } from '../../catalog/compile/classify/step-source.ts';
import { parsePage } from '../../catalog/compile/tree/page.ts';
import type { Section } from '../../catalog/compile/tree/sections.ts';
import { normaliseText } from '../../catalog/normalise.ts';
import type { Catalog } from '../../catalog/schema.ts';
import type { Example } from './logistic-fit.ts';

/** A step as people have read it; without a name it fits any words. */
interface TrueStep {
  name: string;
  /** What else it is called on the page. */
  alt_names?: string[];
  named?: boolean;
  children?: TrueStep[];
}

interface TruePage {
  id: string;
  repo: string;
  path: string;
  processes: { steps: TrueStep[] }[];
}

export type LabelledSteps = Example<EvidenceName>;

/** What is known of steps by their words. */
const BY_WORDS: readonly EvidenceName[] = [
  'stages',
  'stageWords',
  'told',
  'opens',
  'closes',
  'hiring',
  'people',
  'stagesAnnounced',
  'stagesAndTimes',
  'stagesAndOrder',
  'beginningToEnd',
];
/** One in so many examples is learned from twice. */
const TWICE = 3;
/** Of the words in which strangers name their stages, this share is known. */
const KNOWN = 0.4;

/**
 * The examples, and some of them once more as if most of their words were not known: the vocabulary was written
 * with these pages in view, and strangers' words are not in it.
 */
export function alsoInUnknownWords(examples: readonly LabelledSteps[]): LabelledSteps[] {
  const unknown = examples
    .filter((_, at) => at % TWICE === 0)
    .map((each) => {
      const evidence = { ...each.evidence };
      for (const name of BY_WORDS) evidence[name] *= KNOWN;
      return { ...each, evidence };
    });
  return [...examples, ...unknown];
}

/** Of the pages in a folder with `expected.json`. */
export function labelledIn(folder: string): LabelledSteps[] {
  const { files } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as {
    files: TruePage[];
  };
  return files.flatMap(({ id, repo, path, processes }) => {
    const file = join(folder, 'pages', `${id}.md`);
    if (!existsSync(file)) return [];
    const own = { path: path.split('/').at(-1) ?? path, text: readFileSync(file, 'utf8') };
    return stepsOf(own, id, repo.split('/')[0] ?? repo, processes);
  });
}

/** Of the project's own sample pages: what they compile to is held by their tests. */
export function labelledOutlines(folder: string): LabelledSteps[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((path) => {
      const expected = readFileSync(join(folder, path.replace('.md', '.expected.txt')), 'utf8');
      const text = readFileSync(join(folder, path), 'utf8');
      return stepsOf({ path, text }, path, 'samples', processesIn(expected));
    });
}

/** Of a handbook of the project, by the processes that its catalog is known to have. */
export function labelledHandbook(folder: string, { processes }: Catalog): LabelledSteps[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((path) => {
      const file = { path, text: readFileSync(join(folder, path), 'utf8') };
      const own = processes.filter(({ source }) => source.file.endsWith(path));
      return stepsOf(file, path, 'bundled', own);
    });
}

function processesIn(outline: string): TruePage['processes'] {
  const processes: { steps: TrueStep[] }[] = [];
  for (const line of outline.split('\n')) {
    if (line.startsWith('process')) processes.push({ steps: [] });
    const step = /^ {2}(\S.*?)(?: · .*)?$/.exec(line)?.[1];
    if (step) processes.at(-1)?.steps.push({ name: step });
  }
  return processes;
}

function stepsOf(
  file: { path: string; text: string },
  name: string,
  company: string,
  processes: TruePage['processes'],
): LabelledSteps[] {
  const page = parsePage(file, { keepPrivate: true }, () => {});
  if (whyNotHiring(file, page.frontMatter) !== null) return [];
  const start = { ...placeOn(page), listsInterviews: false, department: null };
  const found: LabelledSteps[] = [];
  const walk = (written: Section, above: Place) => {
    const section = withListedSections(written);
    const amongHiring = above.amongHiring || section.children.some(isOfHiring);
    const place = { ...above, amongHiring };
    for (const steps of possibleSteps(section)) {
      if (steps.sources.length < 2 || steps.sources.length > 25) continue;
      // Headings below one that gathers interviews are told apart by that heading.
      if (steps.kind === 'headings' && !steps.numbered && announcesInterviews(section.title))
        continue;
      const isProcess = isAnyOf(steps, processes);
      if (isProcess === null) continue;
      found.push({
        company,
        page: name,
        heading: section.title,
        evidence: evidenceFor(section, steps, place),
        is: isProcess,
      });
    }
    const below = {
      ...place,
      announced: place.announced || announcesProcess(section.title),
      insideInterview: place.insideInterview || namesInterview(section.title),
      amongHiring: amongHiring || namesHiring(section.title),
    };
    for (const child of section.children) walk(child, below);
  };
  walk(page.root, start);
  return found;
}

const FITTING = 0.5;
const FITTING_OF_TRUTH = 0.4;

/** Null where names cannot tell, since people gave most steps none. */
function isAnyOf(
  { sources }: FoundSteps,
  processes: readonly { steps: TrueStep[] }[],
): boolean | null {
  const names = sources.map(nameOf);
  const fits = processes.map(({ steps }) => {
    const all = steps.flatMap((step) => [step, ...(step.children ?? [])]);
    const here = names.filter((name) => all.some((step) => isCalled(name, step))).length;
    const top = steps.filter((step) => names.some((name) => isCalled(name, step))).length;
    return here / names.length >= FITTING && top / steps.length >= FITTING_OF_TRUTH;
  });
  if (fits.includes(true)) return true;
  const isTold = processes.some(
    ({ steps }) =>
      steps.filter(({ named }) => named === false).length * 2 > steps.length &&
      Math.abs(steps.length - names.length) <= steps.length / 4,
  );
  return isTold ? null : false;
}

function nameOf({ lead }: StepSource): string {
  return stepName(withoutNumber(takeName(takeTimeMark(lead).rest).name));
}

function isCalled(name: string, { name: own, alt_names: others = [] }: TrueStep): boolean {
  return [own, ...others].some((each) => isLike(name, each));
}

function isLike(name: string, truth: string): boolean {
  const [own, wanted] = [name, truth].map((each) =>
    normaliseText(each)
      .split(' ')
      .map((word) => word.replace(/s$/, '')),
  );
  const shared = (wanted ?? []).filter((word) => own?.includes(word)).length;
  return shared > 0 && shared / Math.max(wanted?.length ?? 1, (own?.length ?? 1) * 0.6) >= 0.6;
}
