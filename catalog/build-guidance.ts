/** Query and pins → guidance: the match with its guide, its neighbours and its place in the process. */
import { lengthNotKept } from './booked-length.ts';
import type {
  Alternative,
  ForUncoveredJob,
  Guidance,
  GuideSummary,
  ListedStage,
  Match,
  MatchQuery,
  PinOwner,
  PinScope,
  ProcessPosition,
} from './guidance.ts';
import type { IndexedCatalog } from './match/index-catalog.ts';
import { matchQuery } from './match/match.ts';
import { notCovered } from './match/not-covered.ts';
import { toldApartBy } from './match/same-interview.ts';
import { normaliseText } from './normalise.ts';
import type { Catalog, Guide, Process, Step } from './schema.ts';

/** A person's correction: for this stage (and job, unless null) use that guide. */
export interface Pin {
  scope: PinScope;
  /** A company's pin counts only where the person has none. */
  by: PinOwner;
  /** Normalised job title; null for a pin that holds for every job. */
  job: string | null;
  /** Normalised interview or stage name. */
  stage: string;
  guideId: string;
  /** When it was made, milliseconds since 1970. */
  madeAt: number;
}

/** What a pin made from this query would be kept under; null where the page names no stage. */
export function pinKey(query: MatchQuery): { job: string | null; stage: string } | null {
  const stage = normaliseText(query.interview ?? query.stage ?? '');
  if (!stage) return null;
  return { job: query.job ? normaliseText(query.job) : null, stage };
}

/** The pin that holds for a query: the person's before the company's, the narrower before the wider. */
export function pinFor(pins: readonly Pin[], query: MatchQuery): Pin | null {
  const key = pinKey(query);
  if (!key) return null;
  const fitting = pins.filter(
    ({ scope, stage, job }) => stage === key.stage && (scope === 'stage' || job === key.job),
  );
  for (const by of ['person', 'company'] as const) {
    for (const scope of ['once', 'job-and-stage', 'stage'] as const) {
      const pin = fitting.find((each) => each.by === by && each.scope === scope);
      if (pin) return pin;
    }
  }
  return null;
}

/** Everything a view needs for a query. A pin whose guide is gone from the catalog does not count. */
export function buildGuidance(
  index: IndexedCatalog,
  query: MatchQuery,
  pins: readonly Pin[],
): Guidance {
  const { catalog } = index;
  const matched = matchQuery(index, query);
  const pin = pinFor(pins, query);
  const pinned = pin && findGuide(catalog, pin.guideId) ? pin : null;
  const match = pinned ? pinnedMatch(matched, pinned) : matched;
  const position = positionOf(catalog, match, query);
  const guide = guideOf(catalog, match, position);
  return {
    query,
    match,
    guide,
    alternatives: alternativesOf(catalog, match),
    forUncoveredJob: uncovered(index, query, match),
    position,
    lengthNotKept: lengthNotKept({ query, match, guide }),
    pinned: pinned && { scope: pinned.scope, by: pinned.by },
    department: match.department,
    principles: catalog.principles,
    catalogName: catalog.name,
  };
}

function alternativesOf(catalog: Catalog, match: Match): Alternative[] {
  const offered = match.alternatives.flatMap((each) => {
    const guide = findGuide(catalog, each.guideId);
    return guide ? [{ guide, each }] : [];
  });
  const chosen = match.guideId === null ? null : findGuide(catalog, match.guideId);
  const all = [...(chosen ? [chosen] : []), ...offered.map(({ guide }) => guide)];
  return offered.map(({ guide, each: { confidence, reasons } }) => ({
    ...summarise(guide),
    confidence,
    reasons,
    toldApartBy: toldApartBy(guide, all),
  }));
}

function uncovered(
  index: IndexedCatalog,
  query: MatchQuery,
  { verdict }: Match,
): ForUncoveredJob | null {
  if (verdict === 'sure' || verdict === 'likely') return null;
  const found = notCovered(index, query);
  return (
    found && {
      ofKind: found.ofKind.map(summarise),
      universal: found.universal.map(summarise),
      links: found.department?.links ?? [],
    }
  );
}

const PINNED: Record<PinScope, string> = {
  once: 'you chose it for this page',
  'job-and-stage': 'you pinned it for this job and stage',
  stage: 'you pinned it for this stage',
};

function pinnedMatch(match: Match, pin: Pin): Match {
  const reason = pin.by === 'company' ? 'your company pinned it' : PINNED[pin.scope];
  const before =
    match.guideId && match.guideId !== pin.guideId
      ? [{ guideId: match.guideId, confidence: match.confidence, reasons: match.reasons }]
      : [];
  return {
    ...match,
    verdict: 'sure',
    guideId: pin.guideId,
    confidence: 1,
    reasons: [reason],
    alternatives: [...before, ...match.alternatives.filter((each) => each.guideId !== pin.guideId)],
  };
}

function guideOf(catalog: Catalog, match: Match, position: ProcessPosition | null): Guide | null {
  if (match.guideId !== null) return inProcess(findGuide(catalog, match.guideId), position);
  if (match.verdict === 'none' || !position?.step) return null;
  return guideFromStep(position.process, position.step);
}

/** What a role's own process says of a step wins over a guide for every role: people, length and text. */
function inProcess(guide: Guide | null, position: ProcessPosition | null): Guide | null {
  const step = position?.step;
  const isStep = guide !== null && step?.guideId === guide.id;
  if (!isStep || guide.department !== null || position?.process.role === null) return guide;
  const known = guide.description.map((block) => JSON.stringify(block));
  return {
    ...guide,
    interviewers: step.interviewers ?? guide.interviewers,
    duration: step.minutes ?? guide.duration,
    // Where the guide tells the step itself both say the same.
    description: [
      ...step.description.filter((block) => !known.includes(JSON.stringify(block))),
      ...guide.description,
    ],
  };
}

/** A step without a guide of its own is shown as the little its process says about it. */
function guideFromStep(process: Process, step: Step): Guide {
  return {
    id: `${process.id}/${normaliseText(step.name).replaceAll(' ', '-')}`,
    name: step.name,
    aliases: [],
    department: process.department,
    roleGroup: process.role,
    roles: [],
    assignment: step.asynchronous,
    optional: step.optional,
    interviewers: step.interviewers,
    duration: step.minutes,
    description: step.description,
    questions: [],
    prompt: [],
    agenda: step.steps.map((part) => ({ name: part.name, minutes: part.minutes, start: null })),
    assessed: [],
    candidateNotes: [],
    links: [],
    source: process.source,
  };
}

function findGuide(catalog: Catalog, id: string): Guide | null {
  return catalog.guides.find((guide) => guide.id === id) ?? null;
}

/** What a list needs to name a guide. */
export function summarise(guide: Guide): GuideSummary {
  const { id, name, department, roleGroup, roles, assignment, duration } = guide;
  return { id, name, department, roleGroup, roles, assignment, duration };
}

function positionOf(
  catalog: Catalog,
  match: Match,
  { stagesAround }: MatchQuery,
): ProcessPosition | null {
  const process = catalog.processes.find((each) => each.id === match.processId);
  if (!process) return null;
  const path = pathTo(process, match);
  const listed = Object.fromEntries(
    Object.entries(stagesAround ?? {}).map(([side, name]) => [
      side,
      name && listedStage(process, name),
    ]),
  );
  return { process, path, ...neighbours(process, path), listed };
}

function listedStage({ role, steps }: Process, name: string): ListedStage {
  const ids = role === null ? [] : guidesOfSteps(steps, normaliseText(name));
  const [guideId = null, another] = new Set(ids);
  return { name, guideId: another === undefined ? guideId : null };
}

function guidesOfSteps(steps: readonly Step[], name: string): string[] {
  return steps.flatMap((step) => [
    ...(step.guideId !== null && normaliseText(step.name) === name ? [step.guideId] : []),
    ...guidesOfSteps(step.steps, name),
  ]);
}

/** A pin or a match by name may point to another step than the page's stage name did. */
function pathTo(process: Process, match: Match): number[] | null {
  if (match.guideId === null) return match.stepPath;
  return pathOfGuide(process.steps, match.guideId, []) ?? match.stepPath;
}

function pathOfGuide(steps: readonly Step[], guideId: string, above: number[]): number[] | null {
  for (const [index, step] of steps.entries()) {
    if (step.guideId === guideId) return [...above, index];
    const below = pathOfGuide(step.steps, guideId, [...above, index]);
    if (below) return below;
  }
  return null;
}

const NOWHERE = { step: null, previous: null, next: null };

/**
 * The step and what stands beside it on its own level: an on-site day is followed by the next stage, a part
 * of it by its next part. The order for every role says nothing of what comes next in this one.
 */
function neighbours(process: Process, path: number[] | null) {
  const at = path?.at(-1);
  if (!path || at === undefined) return NOWHERE;
  const level = path
    .slice(0, -1)
    .reduce((steps, index) => steps[index]?.steps ?? [], process.steps);
  const step = level[at] ?? null;
  if (process.role === null) return { ...NOWHERE, step };
  return { step, previous: level[at - 1] ?? null, next: level[at + 1] ?? null };
}
