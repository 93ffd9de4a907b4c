/** Who interviews, where it is said by role and not by name. */
import type { InterviewerRole } from '../../vocabulary/language.ts';
import { ROLES, together } from '../../vocabulary/languages.ts';
import { normaliseText } from '../normalise.ts';
import { normalPattern } from './known-terms.ts';

const INTERVIEWER_ROLES = [
  'recruiter',
  'hiring manager',
  'founder',
  'executive',
  'engineer',
  'designer',
  'product manager',
  'account executive',
] as const satisfies readonly InterviewerRole[];

const PATTERNS = INTERVIEWER_ROLES.map(
  (role) =>
    [role, normalPattern(together(ROLES, ({ interviewers }) => interviewers[role]))] as const,
);

/** The roles that a text names; empty where it names people only. */
export function rolesAmong(text: string): ReadonlySet<string> {
  const normal = normaliseText(text);
  return new Set(PATTERNS.filter(([, pattern]) => pattern.test(normal)).map(([role]) => role));
}
