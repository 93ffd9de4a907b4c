/** What the extension did on a sample page, held against what a person expects there. */
import { PAGE_KINDS } from '../../ats/page-kinds.ts';
import type { SamplePage, WithoutGuide } from '../pages/manifest.ts';
import type { StoredTab } from './tab-state.ts';

/** What stands in the panel; all empty while it is loading. */
export interface PanelText {
  /** Name of the guide or step that is shown. */
  guide: string | null;
  /** Department and role group above that name. */
  place: string | null;
  /** Guides that are offered where the panel asks; null where it does not ask. */
  choices: string[] | null;
}

/** Everything the walk knows of a page. */
export interface Seen {
  /** What was read and matched; null where nothing was. */
  tab: StoredTab | null;
  /** Null where the panel is closed or waits as a tab. */
  panel: PanelText | null;
}

/** What was done there: a guide or a step shown, a choice offered, or nothing. */
export type Done = { guide: string } | { step: string } | { choice: string[] } | 'nothing';

/** The label of a page once its script is done or its button was pressed. */
export interface Wanted {
  kind: SamplePage['kind'];
  candidate: string | null;
  job: string | null;
  stage: string | null;
  interview: string | null;
  expected: { guide: string; group?: string } | WithoutGuide;
}

export function wantedOn(page: SamplePage): Wanted {
  const { kind, candidate, job, stage, interview } = { ...page, ...page.after };
  const guide = page.after?.guide ?? page.guide;
  const group = page.guideGroup;
  const expected =
    guide === null ? (page.instead ?? 'nothing') : group ? { guide, group } : { guide };
  return { kind, candidate, job, stage, interview, expected };
}

/** Values that were read otherwise than the label says, one line each. */
export function readOtherwise({ tab }: Seen, wanted: Wanted): string[] {
  const context = tab?.context;
  const pairs: [name: string, got: string | null | undefined, wanted: string | null][] = [
    ['kind', context?.kind, wanted.kind],
    ['candidate', context?.candidate?.text, wanted.candidate],
    ['job', context?.job?.text, wanted.job],
    ['stage', context?.stage?.text, wanted.stage],
    ['interview', context?.interview?.text, wanted.interview],
  ];
  return pairs
    .filter(([, got, want]) => (got ?? null) !== want)
    .map(([name, got, want]) => `${name}: ${got ?? 'none'}; expected: ${want ?? 'none'}`);
}

/** What was shown otherwise than the label says, in one line; null where it is right. */
export function shownOtherwise(seen: Seen, { kind, expected }: Wanted): string | null {
  const done = doneOn(seen);
  const isThere = isOverview(kind) || (isPainted(seen, done) && isOfGroup(seen, expected));
  const isRight = isAsExpected(done, expected) && isThere;
  if (isRight) return null;
  const whose = expected !== 'nothing' && 'group' in expected ? ` for ${expected.group}` : '';
  return `${inWords(done, seen)}; expected: ${inWords(expected)}${whose}`;
}

/** What was decided for the page; the panel says the same as soon as it is painted. */
export function doneOn({ tab, panel }: Seen): Done {
  const outcome = tab?.outcome;
  if (!outcome?.guideName || outcome.verdict === 'none') return 'nothing';
  if (outcome.verdict === 'unsure') return { choice: panel?.choices ?? [outcome.guideName] };
  const isStep = outcome.guideId?.startsWith('process-') ?? false;
  return isStep ? { step: outcome.guideName } : { guide: outcome.guideName };
}

/** True where the panel's own text is what was decided. */
export function isPainted({ panel }: Seen, done: Done): boolean {
  if (!panel) return false;
  if (done === 'nothing') return panel.guide === null && panel.choices === null;
  if ('choice' in done) return panel.choices !== null;
  return panel.guide === ('step' in done ? done.step : done.guide);
}

/** Lists and dashboards are no interview's page: the panel waits there as a tab. */
export function isOverview(kind: SamplePage['kind']): boolean {
  return kind !== null && PAGE_KINDS[kind].overview;
}

function isAsExpected(done: Done, expected: Wanted['expected']): boolean {
  if (done === 'nothing' || expected === 'nothing') return done === expected;
  if ('choice' in expected) {
    return 'choice' in done && expected.choice.every((name) => done.choice.includes(name));
  }
  if ('step' in expected) return 'step' in done && done.step === expected.step;
  return 'guide' in done && done.guide === expected.guide;
}

/** Guides of several roles may have the same name. */
function isOfGroup({ panel }: Seen, expected: Wanted['expected']): boolean {
  if (expected === 'nothing' || !('guide' in expected) || !expected.group) return true;
  return panel?.place?.endsWith(expected.group) ?? false;
}

/** "shown: Values Interview (sure, 97 %)", "asked: …?", "left alone: …". */
export function inWords(done: Done, seen?: Seen): string {
  if (done === 'nothing') {
    return seen?.tab ? 'left alone: no guide of the handbook fits' : 'left alone';
  }
  if ('choice' in done) return `asked: ${done.choice.join(', or ')}?`;
  const outcome = seen?.tab?.outcome;
  const sure = outcome ? ` (${outcome.verdict}, ${Math.round(outcome.confidence * 100)} %)` : '';
  return 'step' in done
    ? `shown: the step “${done.step}” of the role’s process${sure}`
    : `shown: ${done.guide}${sure}`;
}
