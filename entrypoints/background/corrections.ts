/** What a person says of a page that was read wrongly: in memory only, forgotten with the page. */
import { PAGE_VALUES, type PageContext, type PageValue } from '../../ats/page-context.ts';
import { LONGEST_TEXT } from '../../extension/messages.ts';
import { sessionItem } from '../../extension/session-item.ts';
import { exactly, ifOf, nullable, type Shape, someOf, text } from '../../extension/shape.ts';

interface Correction {
  /** What was read, null where nothing was. */
  was: string | null;
  /** What it is, null where only that it is wrong was said. */
  is: string | null;
}
type Corrections = Partial<Record<PageValue, Correction>>;

const short = nullable(text({ most: LONGEST_TEXT }));
const correction = exactly({ was: short, is: short });
const corrections: Shape<Corrections> = someOf(
  Object.fromEntries(PAGE_VALUES.map((name) => [name, correction])),
);

function onTab(tabId: number) {
  return sessionItem(`corrections:${tabId}`, ifOf(corrections));
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
  const kept = Object.entries((await onTab(tabId).read()) ?? {}) as [PageValue, Correction][];
  const holding = kept.filter(([name, { was }]) => textIn(read, name) === was);
  if (holding.length === 0) return read;
  const result = { ...read, corrected: holding.map(([name]) => name) };
  for (const [name, { is }] of holding) {
    result[name] = is === null ? null : { text: is, confidence: 1, evidence: [], conflicts: [] };
  }
  // What the page lists stands beside the stage that it names.
  return result.stage === read.stage ? result : { ...result, stagesAround: null };
}

function textIn(context: PageContext, value: PageValue): string | null {
  return context[value]?.text ?? null;
}
