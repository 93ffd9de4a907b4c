/** Steps that what stands before a colon or a dash calls the same: "Onsite: Coding", "Onsite: Values". */
import type { PhrasingContent } from 'mdast';
import { normaliseText } from '../../normalise.ts';
import { countWords } from '../text/count-words.ts';
import { findDurations } from '../text/durations.ts';
import { textOf } from '../tree/node-text.ts';
import { stepName } from './numbering.ts';
import { takeName } from './step-name.ts';
import { isSentence } from './step-phrase.ts';
import type { StepSource } from './step-source.ts';

/** Words; what is longer describes the step. */
const MOST_WORDS_BEHIND = 6;

/** The steps, of which those of the same name are named by all that stands on their line, where that is short. */
export function toldApart(sources: StepSource[]): StepSource[] {
  const names = sources.map(({ lead }) => normaliseText(stepName(takeName(lead).name)));
  const isShared = (at: number) => names.filter((name) => name === names[at]).length > 1;
  return sources.map((source, at) =>
    isShared(at) && isLabelled(source.lead)
      ? { ...source, lead: [{ type: 'strong', children: source.lead }] }
      : source,
  );
}

function isLabelled(lead: readonly PhrasingContent[]): boolean {
  const { after } = takeName(lead);
  const behind = stepName(textOf({ type: 'paragraph', children: [...after] }));
  if (behind === '' || countWords(behind) > MOST_WORDS_BEHIND) return false;
  return !isSentence(behind) && !/[.!?。]/.test(behind) && findDurations(behind).length === 0;
}
