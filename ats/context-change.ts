/** When is what was read something new? */
import { PAGE_VALUES, type PageContext } from './page-context.ts';

/** True where both say the same of the page; how it was read does not count. */
export function sameContext(a: PageContext | null, b: PageContext | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.kind === b.kind &&
    a.personId === b.personId &&
    a.applicationId === b.applicationId &&
    a.jobId === b.jobId &&
    a.minutes === b.minutes &&
    a.interviewers === b.interviewers &&
    PAGE_VALUES.every((name) => a[name]?.text === b[name]?.text)
  );
}
