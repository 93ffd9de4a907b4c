/** Whether a page speaks of hiring interviews at all, or of other interviews, or of none. */

import { TermPattern } from '../../../vocabulary/term-pattern.ts';
import { TermKeys } from '../../../vocabulary/text-keys.ts';
import { countWords } from '../text/count-words.ts';
import type { HandbookFile } from '../text/handbook-file.ts';
import { proseOf, sectionsOfProse } from '../text/prose.ts';
import { patternFor, wordsFor } from '../text/words.ts';
import type { FrontMatter } from '../tree/front-matter.ts';
import { slotOf } from '../tree/labels.ts';
import { announcesProcess } from './process-title.ts';

const HIRING = patternFor((of) => of.pages.hiring, { flags: 'g' });
const NOT_HIRING = patternFor((of) => of.pages.notHiring, { flags: 'g' });

const OTHER = patternFor((of) => of.pages.other, { flags: 'g' });

const INTERVIEW = patternFor((of) => of.pages.interviews);
const AMONG_HIRING = patternFor((of) => of.pages.amongHiring);

/**
 * Null where the page's interviews are taken for hiring interviews, else why not, in words for the
 * writer. A page that names its department or role in the front matter is taken at its word.
 */
export function whyNotHiring(file: HandbookFile, frontMatter: FrontMatter): string | null {
  if (frontMatter.department !== null || frontMatter.role !== null) return null;
  if (file.text.trim() === '') return 'the page is empty';
  const prose = proseOf(file.text);
  if (!speaksOfInterviews(prose, file)) return 'it names no interview and no hiring process';
  if (speaksOfOtherInterviews(prose))
    return 'its interviews are not with candidates for a job, such as user research or exit interviews';
  if (speaksToJobSeekers(prose))
    return 'it advises people who look for a job, and describes no interviews of its own';
  return null;
}

/**
 * A word with an everyday sense, such as "screen", counts where its section or the page's name is about hiring; under
 * "How we hire" steps may be called anything.
 */
function speaksOfInterviews(prose: string, file: HandbookFile): boolean {
  if (INTERVIEW.test(prose)) return true;
  if ([...prose.matchAll(HEADING)].some(([, title = '']) => announcesHiring(title))) return true;
  if (!AMONG_HIRING.test(prose)) return false;
  if (countHiring(nameInWords(file)) > 0) return true;
  return sectionsOfProse(prose).some((each) => AMONG_HIRING.test(each) && countHiring(each) > 0);
}

function announcesHiring(title: string): boolean {
  return countHiring(title) > 0 && announcesProcess(title);
}

/** The page's path in words. */
export function nameInWords({ path }: HandbookFile): string {
  return path.replace(/\.\w{1,20}$/, '').replace(/[-_/]+/g, ' ');
}

/** One word in so many is of hiring on a page that is about nothing else. */
const WORDS_BETWEEN = 40;

/** From 0 to 1: how much of what a page says is about hiring. */
export function shareOfHiring({ text }: HandbookFile): number {
  const prose = proseOf(text);
  return Math.min(1, (countHiring(prose) * WORDS_BETWEEN) / Math.max(countWords(prose), 1));
}

/** How often a text speaks of hiring; "release candidate" does not. */
export function countHiring(words: string): number {
  return count(words.replace(NOT_HIRING, ' '), HIRING);
}

const NAMING = wordsFor((of) => [...of.pages.hiring, ...of.pages.interviews]);
const NAMES = new TermPattern(NAMING);
const NAMING_KEYS = new TermKeys(NAMING);

/** False only for a text of which no part speaks of hiring or of interviews. */
export function mayNameHiring(text: string): boolean {
  return NAMING_KEYS.mayStandIn(text);
}

/** True for a name or a few words that speak of hiring or of interviews. */
export function namesHiring(words: string): boolean {
  return NAMES.test(words.replace(NOT_HIRING, ' '));
}

const OTHER_WORK = patternFor((of) => of.pages.otherWork);

/** True for titles of work that has steps, reviews and calls as hiring has: "Onboarding", "Release process". */
export function nameOtherWork(titles: readonly string[]): boolean {
  return titles.some((title) => OTHER_WORK.test(title)) && !titles.some(namesHiring);
}

/** True for words that speak of interviews, whoever they are with. */
export function namesInterviews(words: string): boolean {
  return INTERVIEW.test(words);
}

/** True for a text about interviews with people who are no candidates, at least as much as about hiring. */
export function speaksOfOtherInterviews(words: string): boolean {
  const other = count(words.replace(HEADING, withoutLabel), OTHER);
  return other > 0 && other >= countHiring(words);
}

const TO_JOB_SEEKERS = patternFor((of) => of.pages.toJobSeekers, { flags: 'g' });
const OF_ONESELF = patternFor((of) => of.pages.ofOneself, { flags: 'g' });
const FEWEST_TO_JOB_SEEKERS = 3;
/** Interviewers ask candidates about the companies they know. */
const QUESTION = /[^.!?\n。？]{1,500}[?？]/g;

/** True for advice on interviews anywhere, which speaks of companies more than of "us". */
export function speaksToJobSeekers(prose: string): boolean {
  const advice = count(prose.replace(QUESTION, ' '), TO_JOB_SEEKERS);
  return advice >= FEWEST_TO_JOB_SEEKERS && advice > count(prose, OF_ONESELF);
}

const HEADING = /^#{1,6}[ \t]{1,20}(.{1,200})$/gm;

/** "Participants" over those who take part in an interview says nothing of research. */
function withoutLabel(heading: string, title: string): string {
  return slotOf(title) ? '' : heading;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
