/**
 * Readings from a trail of words: "Candidates › Ada Lovelace › Scorecard". What is a link in it is read as
 * a link.
 *
 * That pages have one is usual (WAI-ARIA practices, breadcrumb); what it holds is a guess.
 */
import type { Place } from '../adapter.ts';
import { onOneLine, seenIn, wordsOf } from '../elements.ts';
import { holdsPageWord } from '../heading-words.ts';
import { kindOfWords } from '../known.ts';
import { isGeneric } from '../labels.ts';
import { isShort, looksLikePerson } from '../names.ts';
import type { Reading } from '../reading.ts';
import type { Weights } from './weights.ts';

const TRAIL = '[class*="breadcrumb" i],nav[aria-label*="breadcrumb" i]';
const BETWEEN = /\s{0,20}[›»>→]\s{0,20}|\s{1,20}[/·|]\s{1,20}/;
/** Two names without a space between their letters, as some scripts write them. */
const SHORT_NAME = /^[\p{Lo}\p{M}]{1,6}\s?[\p{Lo}\p{M}]{1,6}$/u;

export function trailReadings(root: Document, place: Place, weights: Weights<'trail'>): Reading[] {
  const [trail] = seenIn(root, TRAIL);
  if (!trail || trail.closest('aside,footer')) return [];
  const parts = partsOf(trail).filter((text) => !isGeneric(text) && isShort(text));
  return parts.flatMap((text): Reading[] => {
    const value = kindOfWords(text, place);
    const isName = (looksLikePerson(text) || SHORT_NAME.test(text)) && !holdsPageWord(text);
    if (value === 'interview' || (value === 'candidate' && !isName)) return [];
    return [{ value, layer: 'structure', where: 'trail of words', text, ...weights }];
  });
}

function partsOf(trail: Element): string[] {
  const entries = [...trail.querySelectorAll('li')];
  const leaves = entries.length > 0 ? entries : [trail];
  return leaves
    .filter((each) => each.querySelector('a[href]') === null)
    .flatMap((each) => wordsOf(each).split(BETWEEN))
    .map(onOneLine);
}
