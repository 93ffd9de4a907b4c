/** What tells one page from the next in the same tab, though its address may stay the same. */
import type { PageContext } from './page-context.ts';

/** All of it as it was read, whatever its person says of it. */
export interface PageIdentity extends Pick<PageContext, 'kind' | 'personId' | 'applicationId'> {
  /** The candidate's name; null as long as none was read. */
  candidate: string | null;
}

export function identityOf(read: PageContext): PageIdentity {
  const { kind, personId, applicationId, candidate } = read;
  return { kind, personId, applicationId, candidate: candidate?.text ?? null };
}

/**
 * The identity that both have, or null where they are two pages. A name may come late, or be missing while the
 * page draws itself anew: it is then the other one's, so that a third name still makes another page.
 */
export function sharedIdentity(before: PageIdentity, now: PageIdentity): PageIdentity | null {
  if (before.kind !== now.kind) return null;
  if (before.personId !== now.personId || before.applicationId !== now.applicationId) return null;
  const candidate = now.candidate ?? before.candidate;
  return (before.candidate ?? candidate) === candidate ? { ...now, candidate } : null;
}
