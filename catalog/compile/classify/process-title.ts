/** Headings that announce a process, and the role that they name. */
import { isAboutRole } from './role-name.ts';

const PROCESS_TITLE =
  /\b((interview(ing)?|hiring|recruit(ing|ment)|selection|application)\s+(process|stages?|steps|rounds|loop|plan|pipeline|journey|timeline|playbook|workflow|funnel)|applying (?:at|to|with)|how we (hire|interview|recruit)|what to expect|process (for|steps)|interview format)\b|^(the |our )?(process|interviews|hiring|recruiting)$/i;

/** True for a heading that announces a process. */
export function announcesProcess(title: string): boolean {
  return PROCESS_TITLE.test(title);
}

/**
 * "Sr. Designer interview process" → "Sr. Designer"; null where the title names no role but only the
 * process, a department or a kind of process.
 */
export function roleInTitle(title: string): string | null {
  const role = title
    .replace(/\([^)\d]{0,60}\d[^)]{0,60}\)/g, ' ')
    .replace(/\b(the|our|general|generic|typical|standard)\b/gi, ' ')
    .replace(
      /^\s*(interview(ing)?|hiring|recruit(ing|ment)|selection)\s*(process|stages|steps|loop|plan)?\s*(for|of|:|[-–—])\s*/i,
      '',
    )
    .replace(
      /[-–—:|]?\s*\b(interview(ing)?|hiring|recruit(ing|ment)|selection)?\s*(process|stages|steps|rounds|loop|plan|pipeline|journey|interviews)\b.*$/i,
      ' ',
    )
    .replace(/[^\p{L}\p{N}.,&/() +#-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return isAboutRole(role) ? role : null;
}
