/** Labels of what a page says of itself, at its top or in its front matter. */
import type { HandbookWords } from '../../../vocabulary/language.ts';
import { patternFor } from '../text/words.ts';

export type Said = keyof HandbookWords['provenance'];

const LABELS = (['owner', 'checked', 'updated'] as const satisfies Said[]).map(
  (said) => [said, patternFor((of) => of.provenance[said], { at: 'whole' })] as const,
);

/** What a label or a key is for: "Last reviewed", "last_reviewed_on"; null for others. */
export function saidBy(label: string): Said | null {
  const plain = label.replace(/[_\s*-]+/g, ' ').trim();
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
