/**
 * Readings from the parts that are marked as current: the application's heading is the job, the only
 * heading in the current stage the interview.
 *
 * A guess from how accessible step lists are marked (WAI-ARIA 1.2, `aria-current`).
 */
import type { Place } from '../adapter.ts';
import { nameIn, ownText, seenIn, wordsOf } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import { holdsRole } from '../names.ts';
import type { Readable, Reading } from '../reading.ts';
import { firstSeen } from '../sight.ts';
import type { Weights } from './weights.ts';

const CURRENT_PART =
  'section[aria-current]:not([aria-current=false]),article[aria-current]:not([aria-current=false]),section.current,section.selected,article.current,article.selected,section[aria-label*="selected application" i],section[aria-label*="current application" i]';

/** The current entry of a list of mere words; what leads somewhere is a menu or a list of people. */
function currentOfSeveral(root: Document): Element | null {
  const entries = seenIn(root, 'li[aria-current=true]').filter((entry) => {
    const list = entry.parentElement;
    const leads = list?.closest('nav,[role=tablist]') || list?.querySelector('a[href],h2,h3,h4');
    return !leads && (list?.childElementCount ?? 0) > 1 && !holdsRole(nameIn(entry));
  });
  return entries.length === 1 ? (entries[0] ?? null) : null;
}

/** Empty for a part with headings of its own. */
function shortName(element: Element): string {
  return element.querySelector('h2,h3,h4') ? '' : nameIn(element);
}

export function currentPartReadings(
  root: Document,
  _place: Place,
  weights: Weights<'currentParts'>,
): Reading[] {
  const step = firstSeen(root.querySelectorAll('[aria-current=step]')) ?? currentOfSeveral(root);
  const stage = step?.querySelector('summary') ?? step;
  const [interview, another] = step ? seenIn(step, 'h3,h4') : [];
  const part = firstSeen(root.querySelectorAll(CURRENT_PART));
  const job = nameIn(part?.querySelector('h2,h3,h4'));
  const found: readonly (readonly [Readable, string, string])[] = [
    ['job', 'heading of the current application', job],
    [
      'stage',
      'the stage that is marked as current',
      stage ? ownText(stage) || shortName(stage) : '',
    ],
    ['interview', 'the only interview of the stage', another ? '' : wordsOf(interview)],
  ];
  return found.flatMap(([value, where, text]): Reading[] =>
    isGeneric(text) ? [] : [{ value, layer: 'structure', where, text, ...weights }],
  );
}
