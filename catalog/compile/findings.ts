/** What there is to say of pages, gathered so that a person reads each thing once, and the gravest first. */
import type { Diagnostic, DiagnosticCode, FindingPlace, Severity } from './diagnostics.ts';

/**
 * Findings of the same words are one with several places; pages that hold nothing for one reason are
 * one line. Errors first, then pages that look like hiring and hold nothing, what is wrong in what is
 * shown, links, and last what needs nobody; alike ones in the order of pages.
 */
export function gatherFindings(findings: readonly Diagnostic[]): Diagnostic[] {
  const groups = Map.groupBy(findings, sameWords);
  const gathered = [...groups.values()].map((group) => asOne(group));
  return gathered.sort((a, b) => rank(a) - rank(b) || (a.file === b.file ? a.line - b.line : 0));
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
  return `nothing was found on this page: ${why}`;
}

/** What is said of one page, and of many. */
const MANY: readonly [one: string, many: string][] = [
  [' pages seems ', ' pages seem '],
  [' on it', ' on them'],
  [': it names ', ': they name '],
  [': its ', ': their '],
  [': the page is ', ': they are '],
];

function ofSeveral({ code, message }: Diagnostic, pages: number): string {
  if (code !== 'nothing-found' && code !== 'unknown-language') return message;
  const told = message.replace('this page', `${pages.toLocaleString('en')} pages`);
  return MANY.reduce((text, [one, many]) => text.replace(one, many), told);
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

const LINKS: ReadonlySet<DiagnosticCode> = new Set(['dead-link', 'no-address', 'unsafe-link']);

function rank({ severity, code }: Diagnostic): number {
  return SEVERITIES.indexOf(severity) * 4 + rankWithin(severity, code);
}

function rankWithin(severity: Severity, code: DiagnosticCode): number {
  const isOfPage = code === 'nothing-found' || code === 'unknown-language';
  if (isOfPage) return severity === 'info' ? 3 : 0;
  return LINKS.has(code) ? 2 : 1;
}
