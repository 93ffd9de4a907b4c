/** How well pages are read, whole and with one thing of them changed. */
import type { PageContext, PageKind, PageValue } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import type { SamplePage } from '../pages/manifest.ts';
import { faultsOf } from './faults.ts';
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
  fault: string;
  /** True where the fault took away something that this value was read from. */
  touched: boolean;
}

/** Reads each page once for each fault; only values that are right without one are counted. */
export function readWithFaults(pages: readonly SamplePage[]): FaultResult[] {
  return pages.flatMap((page) => {
    const whole = readSample(page);
    const right = resultsOf(page, whole).filter(
      ({ expected, read }) => expected !== null && expected === read,
    );
    if (right.length === 0) return [];
    return faultsOf(sampleDocument(page)).flatMap((fault) => {
      const doc = sampleDocument(page);
      fault.apply(doc);
      const context = readPage(doc, new URL(page.url));
      return resultsOf(page, context)
        .filter(({ value }) => right.some((each) => each.value === value))
        .map((result) => {
          const [before, after] = [whole?.[result.value], context?.[result.value]];
          const touched = JSON.stringify(before) !== JSON.stringify(after);
          return { ...result, fault: fault.name, touched };
        });
    });
  });
}
