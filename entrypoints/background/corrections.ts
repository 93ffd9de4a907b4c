/** What a person says of a page that was read wrongly: in memory only, forgotten with the page. */
import { z } from 'zod';
import { PAGE_VALUES, type PageContext, type PageValue } from '../../ats/page-context.ts';
import { LONGEST_TEXT } from '../../extension/messages.ts';
import { sessionItem } from '../../extension/session-item.ts';

const text = z.string().max(LONGEST_TEXT).nullable();
/** Of each value what was read, null where nothing was, and what it is, null where only that is wrong. */
const corrections = z.partialRecord(z.enum(PAGE_VALUES), z.strictObject({ was: text, is: text }));

type Corrections = z.infer<typeof corrections>;

function onTab(tabId: number) {
  return sessionItem<Corrections>(
    `corrections:${tabId}`,
    (stored) => corrections.safeParse(stored).data,
  );
}

/** Keeps what a value really is, beside what was said of others on the same page; `read`: as it was read. */
export async function keepCorrection(
  tabId: number,
  read: PageContext,
  value: PageValue,
  is: string | null,
): Promise<void> {
  const before = await onTab(tabId).read();
  await onTab(tabId).write({ ...before, [value]: { was: textIn(read, value), is } });
}

/** Takes one correction back; the value is again what was read. */
export async function forgetCorrection(tabId: number, value: PageValue): Promise<void> {
  const { [value]: _gone, ...others } = (await onTab(tabId).read()) ?? {};
  if (Object.keys(others).length === 0) await forgetCorrections(tabId);
  else await onTab(tabId).write(others);
}

export function forgetCorrections(tabId: number): Promise<void> {
  return onTab(tabId).remove();
}

/** The page as its person has corrected it. A value that reads otherwise by now is left as it is read. */
export async function corrected(tabId: number, read: PageContext): Promise<PageContext> {
  const kept = Object.entries((await onTab(tabId).read()) ?? {}) as [
    PageValue,
    NonNullable<Corrections[PageValue]>,
  ][];
  const holding = kept.filter(([name, { was }]) => textIn(read, name) === was);
  if (holding.length === 0) return read;
  const result = { ...read, corrected: holding.map(([name]) => name) };
  for (const [name, { is }] of holding) {
    result[name] = is === null ? null : { text: is, confidence: 1, evidence: [], conflicts: [] };
  }
  return result;
}

function textIn(context: PageContext, value: PageValue): string | null {
  return context[value]?.text ?? null;
}
