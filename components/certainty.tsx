/** How sure a match is, in one word. */
import type { Guidance, Verdict } from '../catalog/guidance.ts';

/** What the head of a guide says of how it was chosen. */
export type Certainty = Pick<Guidance, 'pinned'> & {
  match: Pick<Guidance['match'], 'verdict' | 'reasons'>;
};

const VERDICTS: Record<Verdict, string> = {
  sure: 'Sure',
  likely: 'Likely',
  unsure: 'Unsure',
  none: 'No match',
};

/** "Sure", "Likely" …, or "Pinned" where a pin decided. */
export function certaintyWord({ match, pinned }: Certainty): string {
  if (pinned) return pinned.scope === 'once' ? 'Chosen' : 'Pinned';
  return VERDICTS[match.verdict];
}

/** The reasons of a match as sentences. */
export function Reasons({ reasons, id }: { reasons: readonly string[]; id?: string }) {
  return (
    <ul class="reasons" id={id}>
      {reasons.map((reason) => (
        <li key={reason}>{reason.charAt(0).toUpperCase() + reason.slice(1)}</li>
      ))}
    </ul>
  );
}
