/** Names that were cut out of a sentence, without what is left open at their end. */
import { isUnspaced, sourceWithoutLimits } from '../../../vocabulary/patterns.ts';
import { patternFor, wordsFor } from '../text/words.ts';

const OPEN_END = patternFor(
  (of) => [...of.sentences.openEnds, ...of.headings.articles, ...of.sentences.with],
  { at: 'whole' },
);
const OPEN_LETTERS = new RegExp(
  `(?:${sourceWithoutLimits(wordsFor((of) => of.sentences.openEnds).filter(isUnspaced))}){1,5}$`,
  'u',
);
const LOOSE_MARKS = /[\s,:;/&+–—-]{1,20}$/;

/**
 * A name that ends neither within a bracket nor in an article, a preposition or a conjunction: "Lunch with the" →
 * "Lunch". Such words count in lower case only, as "Plan A" and "Part I" are names. The name itself where nothing
 * else would be left of it.
 */
export function closedName(name: string): string {
  const closed = withoutOpenEnd(withoutOpenBracket(name)).replace(LOOSE_MARKS, '');
  if (closed === name) return name;
  return closed === '' ? name : closedName(closed);
}

/** The name up to a bracket that nothing closes; the name itself where it begins with it. */
export function withoutOpenBracket(name: string): string {
  return name.slice(0, openBracketIn(name)).replace(LOOSE_MARKS, '') || name;
}

/** Where the first bracket opens that nothing closes; else undefined. */
function openBracketIn(name: string): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of name.matchAll(/[([（【\])）】]/g)) {
    if (/[([（【]/.test(mark)) open.push(index);
    else open.pop();
  }
  return open[0];
}

function withoutOpenEnd(name: string): string {
  const words = name.trim().replace(OPEN_LETTERS, '').split(/\s+/);
  const end = words.findLastIndex((word) => !(word === word.toLowerCase() && OPEN_END.test(word)));
  return words.slice(0, end + 1).join(' ');
}
