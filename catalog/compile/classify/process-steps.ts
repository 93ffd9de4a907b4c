/** Which sections are processes, and where their steps stand. */
import type { Section } from '../tree/sections.ts';
import { likelihoodBy } from './logistic.ts';
import { possibleSteps } from './possible-steps.ts';
import { EVIDENCE, type Evidence, type EvidenceName, evidenceFor } from './process-evidence.ts';
import { PROCESS_WEIGHTS, WHY } from './process-weights.ts';
import type { Place } from './section-kind.ts';
import type { FoundSteps, StepSource } from './step-source.ts';

const MOST_STEPS = 25;
const FEWEST_STEPS = 2;
const MOST_REASONS = 3;

/** The steps of a section, how likely they are those of a process (0 to 1), and why. */
export interface ProcessSteps extends FoundSteps {
  likelihood: number;
  /** How many of them are likely to be stages. */
  expected: number;
  why: string;
}

/** The likeliest steps of a section that is a process, or null. */
export function processSteps(section: Section, place: Place): ProcessSteps | null {
  const [best] = rankedSteps(section, place);
  return best && best.likelihood >= place.leastLikely ? best : null;
}

/**
 * All possible steps of a section; first those that most stages of hiring are likely to be among: half of a
 * process may look more like one than the whole.
 */
export function rankedSteps(section: Section, place: Place): ProcessSteps[] {
  const ranked = possibleSteps(section)
    .filter(({ sources }) => sources.length >= FEWEST_STEPS && sources.length <= MOST_STEPS)
    .map((found) => {
      const evidence = evidenceFor(section, found, place);
      const likelihood = isPlain(evidence) ? 1 : likelihoodOf(evidence);
      const share = (2 + Math.max(evidence.stages, evidence.stageWords)) / 3;
      const expected = Math.sqrt(likelihood) * share * countSteps(found.sources);
      return { ...found, likelihood, expected, why: reasonsIn(evidence) };
    });
  return ranked
    .filter((each) => !ranked.some((other) => isPartOf(each, other, place)))
    .sort((a, b) => isLikely(b, place) - isLikely(a, place) || b.expected - a.expected);
}

function isLikely({ likelihood }: ProcessSteps, { leastLikely }: Place): number {
  return Number(likelihood >= leastLikely);
}

/** What a company calls a stage need not sound like one: the headings between stages are stages too. */
function isPartOf(some: ProcessSteps, all: ProcessSteps, place: Place): boolean {
  const { stepSections } = some;
  if (stepSections.length === 0 || stepSections.length >= all.stepSections.length) return false;
  return (
    isLikely(all, place) === 1 && stepSections.every((each) => all.stepSections.includes(each))
  );
}

/**
 * What is documented needs no further sign, in whatever language its names are: nothing but stages of hiring, or
 * a table or numbered list of which most say how long they take, under a heading or behind words that announce
 * a process; and stages from an application to an offer with arrows between them, wherever they stand.
 */
function isPlain(evidence: Evidence): boolean {
  const { announced, introduced, stages, ordered, timed, brief, inTable } = evidence;
  if (evidence.ofOtherWork === 1) return false;
  if (evidence.inChain === 1 && stages + evidence.beginningToEnd * MOSTLY > 1) return true;
  if (evidence.titleIsAdvice + evidence.announcedBelow > 0) return false;
  if (evidence.inProse === 1 && !isPlainProse(evidence)) return false;
  if (evidence.announcesStepsOfHiring === 1 && stages === 1 && evidence.onlyTwo === 0) return true;
  const isTimed = timed > MOSTLY && brief < MOSTLY;
  const saysStages = evidence.announcesStepsOfHiring * (evidence.headed + evidence.counted) > 0;
  if (isNamedAndListed(evidence)) return true;
  if (announced + introduced === 0 && !saysStages) {
    const isTimedTable = evidence.announcedAbove * inTable === 1 && isTimed;
    return stages === 1 && (evidence.inChain === 1 || isTimedTable);
  }
  const isListed = ordered + inTable > 0 || stages > MOSTLY;
  // Parts of one interview are brief.
  return stages === 1 || (evidence.inProse === 1 && stages >= MANY) || (isListed && isTimed);
}

/** Below "Interview process", or below a heading below that, nothing but items with words for stages, of which most are. */
function isNamedAndListed({
  announced,
  announcedAbove,
  stages,
  stageWords,
  inProse,
  onlyTwo,
  brief,
  ...evidence
}: Evidence): boolean {
  if (inProse + onlyTwo + evidence.advice + evidence.questions > 0 || stageWords < 1) return false;
  const fewest = announced === 1 ? MOSTLY : MANY;
  return announced + announcedAbove > 0 && stages >= fewest && brief < MOSTLY;
}

/**
 * Sentences tell of much; only those under a heading that announces them, of several stages that differ. Names
 * that one sentence lists need no heading.
 */
function isPlainProse({ announced, introduced, onlyTwo, alike, explained }: Evidence): boolean {
  if (explained < 1) return true;
  return announced === 1 && (onlyTwo === 0 || introduced === 1) && alike < MOSTLY;
}

const MOSTLY = 0.5;
const MANY = 0.75;

/** From 0 to 1, by the fitted weights. */
export function likelihoodOf(evidence: Evidence): number {
  return likelihoodBy(PROCESS_WEIGHTS, evidence);
}

/** What speaks most for it, in words. */
function reasonsIn(evidence: Evidence): string {
  const points = (name: EvidenceName) => evidence[name] * PROCESS_WEIGHTS[name];
  return EVIDENCE.filter((name) => points(name) > 0 && WHY[name])
    .sort((a, b) => points(b) - points(a))
    .slice(0, MOST_REASONS)
    .map((name) => WHY[name])
    .join(', ');
}

function countSteps(sources: readonly StepSource[]): number {
  return sources.reduce((sum, { children }) => sum + 1 + countSteps(children), 0);
}
