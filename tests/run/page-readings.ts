/** What was read on a page before it was weighed. */
import { readPage } from '../../ats/read-page.ts';

/** One reading; weight (0 to 1) and grade of the evidence are null where they are not told. */
export interface PageReading {
  value: string;
  layer: string;
  where: string;
  text: string;
  weight: number | null;
  grade: string | null;
}

const WEIGHED = ['candidate', 'job', 'department', 'stage', 'interview'] as const;

/** All readings of a page; empty where the page is nothing for us. */
export function readingsOn(doc: Document, url: URL): PageReading[] {
  const context = readPage(doc, url);
  return WEIGHED.flatMap((value) =>
    [...(context?.[value]?.evidence ?? []), ...(context?.[value]?.conflicts ?? [])].map((each) => ({
      value,
      ...each,
      weight: null,
      grade: null,
    })),
  );
}
