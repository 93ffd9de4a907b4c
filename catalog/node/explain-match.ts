/** What matching answers for a job and a stage, with all that it weighed. */
import { buildGuidance } from '../build-guidance.ts';
import type { Guidance, MatchQuery } from '../guidance.ts';
import type { IndexedCatalog } from '../match/index-catalog.ts';

/** Guide, verdict, points (0 to 1) and reasons; then the place in the process and the other guides. */
export function explainMatch(index: IndexedCatalog, query: MatchQuery): string {
  const guidance = buildGuidance(index, query, []);
  const { match, alternatives, catalogName } = guidance;
  return [
    chosen(guidance),
    `${match.verdict}, ${points(match.confidence)} points, in “${catalogName}”`,
    ...listed(match.reasons),
    '',
    place(guidance),
    '',
    alternatives.length > 0
      ? 'Other guides that were weighed, nearest first:'
      : 'No other guide is near.',
    ...alternatives.flatMap((each) => [
      `${points(each.confidence).padStart(6)}  ${named(each)}`,
      ...listed(each.reasons).map((line) => `      ${line}`),
    ]),
  ].join('\n');
}

function chosen({ guide, match }: Guidance): string {
  if (!guide || match.verdict === 'none') return 'No guide';
  if (match.guideId === null) return `${guide.name} (a step of the process that has no guide)`;
  return named(guide);
}

function named({
  name,
  department,
  roleGroup,
}: NonNullable<Guidance['guide']> | Guidance['alternatives'][number]) {
  return `${name} (${[department ?? 'every role', roleGroup].filter(Boolean).join(' · ')})`;
}

function place({ position }: Guidance): string {
  if (!position) return 'No process fits.';
  const { process, step } = position;
  return step
    ? `Step “${step.name}” of “${process.name}”.`
    : `Process “${process.name}”, no step of it.`;
}

function points(confidence: number): string {
  return confidence.toFixed(2);
}

function listed(reasons: readonly string[]): string[] {
  return reasons.map((reason) => `  - ${reason}`);
}
