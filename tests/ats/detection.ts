/** How well pages are read, whole and with one thing of them changed. */
import type { PageContext, PageKind, PageValue } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import { type Fault, faultsOf } from '../faults/faults.ts';
import type { SamplePage } from '../pages/manifest.ts';
import { readSample, sampleDocument, VALUES } from './read-sample.ts';

/** From this confidence on a value counts as read with confidence. */
export const CONFIDENT = 0.75;

/** One value of one page, as it was read. */
export interface ReadingResult {
  file: string;
  kind: PageKind;
  value: PageValue;
  expected: string | null;
  read: string | null;
  confidence: number;
}

/** Every value of the pages that are ours. */
export function readAll(pages: readonly SamplePage[]): ReadingResult[] {
  return pages.flatMap((page) => resultsOf(page, readSample(page)));
}

function resultsOf(page: SamplePage, context: PageContext | null): ReadingResult[] {
  const { file, kind } = page;
  if (kind === null) return [];
  return VALUES.map((value) => ({
    file,
    kind,
    value,
    expected: page[value],
    read: context?.[value]?.text ?? null,
    confidence: context?.[value]?.confidence ?? 0,
  }));
}

/** A value that was right before a fault, and what became of it. */
export interface FaultResult extends ReadingResult {
  fault: Pick<Fault, 'kind' | 'name'>;
  /** True where the fault took away something that this value was read from. */
  touched: boolean;
}

/**
 * Reads each page once for each fault; only values that are right without one are counted. Each page is
 * parsed once: a fault is made, the page read, and the fault taken back.
 */
export function readWithFaults(pages: readonly SamplePage[]): FaultResult[] {
  return pages.flatMap((page) => {
    const doc = sampleDocument(page);
    const url = new URL(page.url);
    const whole = readPage(doc, url);
    const right = resultsOf(page, whole)
      .filter(({ expected, read }) => expected !== null && expected === read)
      .map(({ value }) => ({ value, before: JSON.stringify(whole?.[value]) }));
    if (right.length === 0) return [];
    return faultsOf(doc).flatMap((fault) => {
      const takeBack = fault.apply(doc);
      const context = readPage(doc, url);
      takeBack();
      const results = resultsOf(page, context);
      return right.flatMap(({ value, before }) => {
        const touched = JSON.stringify(context?.[value]) !== before;
        return results
          .filter((result) => result.value === value)
          .map((result) => ({ ...result, fault, touched }));
      });
    });
  });
}
