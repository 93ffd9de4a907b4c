/**
 * What was read from a page and how its markup is built, with everything masked that is not a word of
 * user interfaces: safe to paste into a bug report, and enough to write a reader from.
 *
 * Nothing of the page is trusted to be harmless: tag and attribute names are kept where they are of
 * HTML, and every other word only where the vocabulary names it.
 */
import type { Adapter } from './adapter.ts';
import { titleOf } from './elements.ts';
import { embeddedLines } from './embedded-outline.ts';
import { GREENHOUSE } from './greenhouse/adapter.ts';
import { maskWords, shapeOf } from './mask.ts';
import { PAGE_VALUES, type PageContext, type ReadValue } from './page-context.ts';
import { outlineOf } from './page-outline.ts';

/** The report as text. `context` is what was read, or null where the page is nothing for us. */
export function maskedReport(
  doc: Document,
  url: URL,
  context: PageContext | null,
  adapter: Adapter = GREENHOUSE,
): string {
  return [
    `Page kind: ${context?.kind ?? 'none'}`,
    `Address: ${maskAddress(url, adapter)}`,
    `Ids in the address: ${idsOf(context)}`,
    `Title: ${shapeOf(titleOf(doc))}`,
    `Language: ${maskWords(doc.documentElement.lang)}`,
    '',
    'What was read:',
    ...valueLines(context),
    '',
    'Markup around headings, labels and hooks:',
    ...outlineOf(doc, adapter),
    '',
    'Embedded data:',
    ...embeddedLines(doc, adapter.embedded),
  ].join('\n');
}

function idsOf(context: PageContext | null): string {
  const ids = [
    context?.personId && 'person',
    context?.applicationId && 'application',
    context?.jobId && 'job',
  ].filter(Boolean);
  return ids.join(', ') || 'none';
}

/** "https://acme.greenhouse.io/people/123?src=x" → "https://….greenhouse.io/people/N?xxx=xxx". */
function maskAddress(
  { hostname, pathname, searchParams }: URL,
  { hosts: { domain }, sharedHosts }: Adapter,
): string {
  const name = hostname.slice(0, -domain.length - 1);
  const host = sharedHosts.test(name) ? name.replace(/\d+/, 'N') : '…';
  const keys: string[] = [];
  // Firefox lets a content script iterate over lists of nodes, but not over `keys()` and its like.
  searchParams.forEach((_, key) => {
    keys.push(key);
  });
  const query = keys.map((key) => `${maskWords(key)}=…`).join('&');
  return `https://${host}.${domain}${maskWords(pathname)}${query ? `?${query}` : ''}`;
}

function valueLines(context: PageContext | null): string[] {
  if (!context) return ['  nothing'];
  return [
    ...PAGE_VALUES.flatMap((name) => valueLine(name, context[name])),
    `  minutes: ${context.minutes === null ? 'not found' : 'found'}`,
  ];
}

function valueLine(name: string, value: ReadValue | null): string[] {
  if (!value) return [`  ${name}: not found`];
  // The places are our own words, but may quote a label or a selector.
  const line = (mark: string) => (each: ReadValue['evidence'][number]) =>
    `    ${mark} ${each.layer}: ${maskWords(each.where)}: ${shapeOf(each.text)}`;
  return [
    `  ${name}: found, confidence ${value.confidence}`,
    ...value.evidence.map(line('+')),
    ...value.conflicts.map(line('-')),
  ];
}
