/** The words of all handbook languages together, and patterns made of them. */
import type { HandbookWords, Words } from '../../../vocabulary/language.ts';
import { HANDBOOKS, INTERVIEWS, JOBS, LENGTHS, together } from '../../../vocabulary/languages.ts';
import { type PatternOptions, sourceOf } from '../../../vocabulary/patterns.ts';
import { TermPattern } from '../../../vocabulary/term-pattern.ts';

/** Chooses a list of words of one language. */
type Choice = (words: HandbookWords) => Words;

/** The words that the languages have for something. */
export function wordsFor(of: Choice): Words {
  return together(HANDBOOKS, of);
}

/** A pattern for any of them. */
export function patternFor(of: Choice, options: PatternOptions = {}): RegExp {
  return new TermPattern(wordsFor(of), options);
}

/** The source of such a pattern, to be put into a longer one; needs the flags `iu`. */
export function sourceFor(of: Choice): string {
  return sourceOf(wordsFor(of));
}

/** What an interview or an assignment is called. */
export const INTERVIEW_NAMES: Words = together(INTERVIEWS, (of) => of.names);

/** Nouns that name a job. */
export const JOB_TITLES: Words = together(JOBS, (of) => of.nouns);

/** Lengths that are too long for an interview. */
export const DAYS: Words = together(LENGTHS, (of) => of.days);
