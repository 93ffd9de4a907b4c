/** Whether a page speaks of hiring interviews at all, or of other interviews, or of none. */

import type { HandbookFile } from '../text/handbook-file.ts';
import { patternFor } from '../text/words.ts';
import type { FrontMatter } from '../tree/front-matter.ts';

const HIRING = patternFor((of) => of.pages.hiring, { flags: 'g' });

const OTHER = patternFor((of) => of.pages.other, { flags: 'g' });

const INTERVIEW = patternFor((of) => of.pages.interviews);

/**
 * Null where the page's interviews are taken for hiring interviews, else why not, in words for the
 * writer. A page that names its department or role in the front matter is taken at its word.
 */
export function whyNotHiring(file: HandbookFile, frontMatter: FrontMatter): string | null {
  if (frontMatter.department !== null || frontMatter.role !== null) return null;
  const words = file.text.replace(/\]\([^)\n]{0,2000}\)/g, ']');
  if (words.trim() === '') return 'the page is empty';
  if (!INTERVIEW.test(words)) return 'it names no interview and no hiring process';
  if (speaksOfOtherInterviews(words))
    return 'its interviews are not with candidates for a job, such as user research or exit interviews';
  return null;
}

const NAMES_HIRING = patternFor((of) => of.pages.hiring);

/** True for a name or a few words that speak of hiring or of interviews. */
export function namesHiring(words: string): boolean {
  return NAMES_HIRING.test(words) || INTERVIEW.test(words);
}

/** True for a text about interviews with people who are no candidates, at least as much as about hiring. */
export function speaksOfOtherInterviews(words: string): boolean {
  const other = count(words, OTHER);
  return other > 0 && other >= count(words, HIRING);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
