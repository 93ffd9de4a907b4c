/** What a person says of a page that was read wrongly: in memory only, gone with the page. */
import { z } from 'zod';
import { PAGE_VALUES, type PageContext, type PageValue } from '../../ats/page-context.ts';
import { LONGEST_TEXT } from '../../extension/messages.ts';
import { sessionItem } from '../../extension/session-item.ts';

/** What a value really is; null where the person only says that it is not what was read. */
type Corrections = Partial<Record<PageValue, string | null>>;

const kept = z.strictObject({
  page: z.string(),
  values: z.partialRecord(z.enum(PAGE_VALUES), z.string().max(LONGEST_TEXT).nullable()),
});

function onTab(tabId: number) {
  return sessionItem<{ page: string; values: Corrections }>(
    `corrections:${tabId}`,
    (stored) => kept.safeParse(stored).data,
  );
}

/** What tells one page from the next in the same tab: all that was read there, as it was read. */
function pageOf(context: PageContext): string {
  const texts = PAGE_VALUES.map((name) => context[name]?.text ?? null);
  return JSON.stringify([context.kind, context.personId, context.applicationId, ...texts]);
}

/** Keeps what a value really is, beside what was said of others on the same page. */
export async function keepCorrection(
  tabId: number,
  context: PageContext,
  value: PageValue,
  text: string | null,
): Promise<void> {
  const page = pageOf(context);
  const before = await onTab(tabId).read();
  const values = before?.page === page ? before.values : {};
  await onTab(tabId).write({ page, values: { ...values, [value]: text } });
}

/** Takes one correction back; the page is read again as it was. */
export async function forgetCorrection(tabId: number, value: PageValue): Promise<void> {
  const before = await onTab(tabId).read();
  if (!before) return;
  const { [value]: _gone, ...values } = before.values;
  await onTab(tabId).write({ ...before, values });
}

export function forgetCorrections(tabId: number): Promise<void> {
  return onTab(tabId).remove();
}

/** The page as the person has corrected it; as it was read where it is another page by now. */
export async function corrected(tabId: number, context: PageContext): Promise<PageContext> {
  const stored = await onTab(tabId).read();
  if (!stored || stored.page !== pageOf(context)) return context;
  const result = { ...context };
  for (const [name, text] of Object.entries(stored.values) as [PageValue, string | null][]) {
    result[name] = text === null ? null : { text, confidence: 1, evidence: [], conflicts: [] };
  }
  return { ...result, corrected: Object.keys(stored.values) as PageValue[] };
}
