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
    a.bookedMinutes === b.bookedMinutes &&
    a.interviewers === b.interviewers &&
    a.stagesAround?.before === b.stagesAround?.before &&
    a.stagesAround?.after === b.stagesAround?.after &&
    PAGE_VALUES.every((name) => a[name]?.text === b[name]?.text)
  );
}

/** Milliseconds for which content that did not change with the address has to hold still. */
export const STILL = 1_000;
/** The same where it goes on naming the person before, and the address does not say that it is still they. */
export const STILL_SAME_NAME = 4_000;

/**
 * Whether a page's content has followed its address. Pages change their address first and show what was
 * there before until the rest has come, so what is read meanwhile says nothing of the new address.
 */
export class ContentFollows {
  private readonly before: PageContext;
  /** What the page said when it last came to say something else. */
  private content: PageContext;
  private moves = 0;
  private changes: number;
  private reading: PageContext | null = null;
  private since = 0;

  /** `before` was read under the old address; `ahead` is true where the content changed just before it. */
  constructor(before: PageContext, ahead: boolean) {
    this.before = before;
    this.content = before;
    this.changes = ahead ? 1 : 0;
  }

  /** The address has changed, again; `now` in milliseconds. */
  moved(now: number): void {
    this.moves += 1;
    this.reading = null;
    this.since = now;
  }

  /** True where the reading, made at `now`, can be what the address is about. */
  has(context: PageContext, now: number): boolean {
    this.count(context);
    if (!sameContext(context, this.reading)) {
      this.reading = context;
      this.since = now;
      return false;
    }
    return this.changes >= this.moves || now - this.since >= this.patience(context);
  }

  /** Each new address brings other content: of two in quick succession the first may still come. */
  private count(context: PageContext): void {
    const says = this.subjectOf(context, context);
    if (says === null || says === this.subjectOf(this.content, context)) return;
    this.changes += 1;
    this.content = context;
  }

  /** What has to change: the name where the address is another person's, else anything. */
  private subjectOf(said: PageContext, { personId }: PageContext): string | null {
    if (personId !== this.before.personId) return said.candidate?.text ?? null;
    return PAGE_VALUES.map((name) => said[name]?.text ?? '').join('\n');
  }

  private patience({ personId, candidate }: PageContext): number {
    const isSameName = candidate !== null && candidate.text === this.before.candidate?.text;
    const isSamePerson = personId !== null && personId === this.before.personId;
    return isSameName && !isSamePerson ? STILL_SAME_NAME : STILL;
  }
}
