/** Whether a page speaks of hiring interviews at all, or of other interviews, or of none. */
import type { HandbookFile } from '../text/handbook-file.ts';
import type { FrontMatter } from '../tree/front-matter.ts';

const HIRING =
  /\b(candidates?|applicants?|hiring|hires?|recruit(?:er|ers|ing|ment)|job (?:offer|description|application|opening|posting|interview)s?|résumés?|resumes?|cvs?|interviewees?|interviewers?|interview (?:process|stages?|loop|kits?|panel)|open roles?)\b/gi;

const OTHER =
  /\b(usability|user research|participants?|(?:customer|user|exit|stakeholder|expert|research|media|press|stay) interviews?|offboarding|departing|journalists?|reporters?|podcasts?|testimonials?|personas?|informants?)\b/gi;

const INTERVIEW =
  /\binterview|\bscreen(?:ing)?\b|\btake[- ]home\b|\bonsite\b|\b(?:hiring|recruiting|recruitment|selection|application) (?:process|steps|stages)\b|\bhow we (?:hire|recruit)\b/i;

/**
 * Null where the page's interviews are taken for hiring interviews, else why not, in words for the
 * writer. A page that names its department or role in the front matter is taken at its word.
 */
export function whyNotHiring(file: HandbookFile, frontMatter: FrontMatter): string | null {
  if (frontMatter.department !== null || frontMatter.role !== null) return null;
  const words = file.text.replace(/\]\([^)\n]{0,2000}\)/g, ']');
  if (words.trim() === '') return 'the page is empty';
  if (!INTERVIEW.test(words)) return 'it does not speak of interviews';
  const hiring = count(words, HIRING);
  const other = count(words, OTHER);
  if (other > 0 && other >= hiring)
    return 'its interviews are not with candidates for a job, such as user research or exit interviews';
  return null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
