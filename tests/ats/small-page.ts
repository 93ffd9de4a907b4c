/** Tiny documents for readers. The caller runs in an environment with a `DOMParser`. */
import type { Place } from '../../ats/adapter.ts';
import { pageIdsOf, pageKindOf } from '../../ats/addresses.ts';
import { GREENHOUSE } from '../../ats/greenhouse/adapter.ts';
import { NOTHING_KNOWN } from '../../ats/known.ts';
import type { ReaderWeights, Weights } from '../../ats/readers/weights.ts';
import type { Reading } from '../../ats/reading.ts';

export const SCORECARD = 'https://app.greenhouse.io/scorecards/12';
export const KIT = 'https://app.greenhouse.io/guides/4/people/7?application_id=9';
export const PROFILE = 'https://app.greenhouse.io/people/7?application_id=9';
export const SCHEDULING = 'https://app.greenhouse.io/interviews/scheduler?person_id=7';
export const REVIEW = 'https://app.greenhouse.io/applications/review/app_review';
export const JOB = 'https://app.greenhouse.io/sdash/5';

export function documentOf(body: string, title = ''): Document {
  const html = `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

export function placeOf(address: string): Place {
  const url = new URL(address);
  const kind = pageKindOf(url, GREENHOUSE);
  const page = kind && GREENHOUSE.pages[kind];
  if (!page) throw new Error(`${address} is no page`);
  return { adapter: GREENHOUSE, kind, page, ids: pageIdsOf(url, GREENHOUSE), known: NOTHING_KNOWN };
}

/** What a reader finds on a page, as "value: text". */
export function found(readings: readonly Reading[]): string[] {
  return readings.map(({ value, text }) => `${value}: ${text}`);
}

/** Asks one reader with the weights that the page kind of the address gives it. */
export function asks<Name extends keyof ReaderWeights>(
  name: Name,
  read: (root: Document, place: Place, weights: Weights<Name>) => Reading[],
  usual: string,
): (body: string, more?: { address?: string; title?: string }) => Reading[] {
  return (body, { address = usual, title = '' } = {}) => {
    const place = placeOf(address);
    const weights = place.page.readers[name];
    if (!weights) throw new Error(`${place.kind} does not use ${name}`);
    return read(documentOf(body, title), place, weights);
  };
}
