/** What there is to say of pages, gathered so that a person reads each thing once, and the gravest first. */
import type { Diagnostic, FindingPlace } from './diagnostics.ts';

/**
 * Findings of the same words are one with several places; pages that hold nothing for one reason are
 * one line. Errors first, then pages that look like hiring and hold nothing, then in the order of pages.
 */
export function gatherFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  const groups = Map.groupBy(findings, sameWords);
  const gathered = [...groups.values()].map((group) => asOne(group));
  return gathered.sort((a, b) => rank(a) - rank(b));
}

function sameWords({ severity, code, message, hint }: Diagnostic): string {
  return JSON.stringify([severity, code, message, hint]);
}

function asOne(group: readonly Diagnostic[]): Diagnostic {
  const [first, ...others] = group;
  if (!first) throw new Error('a group holds at least one finding');
  const also = distinct(first, others);
  if (also.length === (first.also?.length ?? 0)) return first;
  return { ...first, message: ofSeveral(first, also.length + 1), also };
}

/** Places other than the first, each once. */
function distinct(first: Diagnostic, others: readonly Diagnostic[]): FindingPlace[] {
  const key = ({ file, line }: FindingPlace) => `${line} ${file}`;
  const seen = new Set([key(first)]);
  const all = [first, ...others].flatMap(({ file, line, also = [] }) => [{ file, line }, ...also]);
  return all.filter((place) => {
    const isNew = !seen.has(key(place));
    seen.add(key(place));
    return isNew;
  });
}

/** What is said of a page that holds nothing; `ofSeveral` says it of many pages. */
export function saysNothing(why: string): string {
  return `nothing of this page is in the catalog: ${why}`;
}

/** The subject of a reason, of one page and of many. */
const MANY: readonly [one: string, many: string][] = [
  [': it does not ', ': they do not '],
  [': its ', ': their '],
  [': the page is ', ': they are '],
];

function ofSeveral({ code, severity, message }: Diagnostic, pages: number): string {
  if (code !== 'nothing-found' || severity !== 'info') return message;
  const told = message.replace('this page', `${pages.toLocaleString('en')} pages`);
  return MANY.reduce((text, [one, many]) => text.replace(one, many), told);
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

function rank({ severity, code }: Diagnostic): number {
  return SEVERITIES.indexOf(severity) * 2 + (code === 'nothing-found' ? 0 : 1);
}
