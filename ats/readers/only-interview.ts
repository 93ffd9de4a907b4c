/**
 * Readings from the only entry in a list of the stage's interviews.
 *
 * That a stage has interviews is in trackers' documentation; that pages list them below a heading
 * "Interviews" is a guess.
 */
import { PAGES, together } from '../../vocabulary/languages.ts';
import { testOf } from '../../vocabulary/patterns.ts';
import type { Place } from '../adapter.ts';
import { headingsIn, wordsOf } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import type { Reading } from '../reading.ts';
import type { Weights } from './weights.ts';

const isOverInterviews = testOf(
  together(PAGES, ({ interviewLists }) => interviewLists),
  { at: 'start' },
);

export function onlyInterviewReadings(
  root: Document,
  _place: Place,
  weights: Weights<'onlyInterview'>,
): Reading[] {
  const { weight, minutes, grade } = weights;
  return headingsIn(root, 'h2,h3,h4').flatMap((heading): Reading[] => {
    const list = heading.nextElementSibling;
    if (!isOverInterviews(wordsOf(heading))) return [];
    if (!list?.matches('ul,ol') || list.childElementCount !== 1) return [];
    const text = wordsOf(list.querySelector('strong,b,h4,a') ?? list);
    if (isGeneric(text)) return [];
    const where = 'the only interview of the stage';
    const rest = wordsOf(list).slice(text.length);
    return [
      { value: 'interview', layer: 'structure', where, text, weight, grade },
      { value: 'minutes', layer: 'structure', where, text: rest, weight: minutes, grade },
    ];
  });
}
