/** Reading a sample page without a browser. The caller runs in an environment with a `DOMParser`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { PageContext, PageValue } from '../../ats/page-context.ts';
import { readPage } from '../../ats/read-page.ts';
import type { SamplePage } from '../pages/manifest.ts';

const folder = join(process.cwd(), 'tests', 'pages');

/** The values that a page's content holds. */
export const VALUES = [
  'candidate',
  'job',
  'department',
  'stage',
  'interview',
] as const satisfies readonly PageValue[];

/** The page as it is served, before any script of its own has run. */
export function sampleDocument({ file }: Pick<SamplePage, 'file'>): Document {
  const html = readFileSync(join(folder, file), 'utf8');
  const still = html.replace(/<script(?![^>]*json)[\s\S]*?<\/script>/g, '');
  return asStyled(new DOMParser().parseFromString(still, 'text/html'));
}

const RULE = /([^{}]+)\{([^{}]*)\}/g;
const NOT_SHOWN = /display:\s*none|visibility:\s*hidden/;
const OFF_SCREEN = /(?:left|top):\s*-\d{4}|clip:\s*rect\(0/;

/** A document that is not rendered has no styles: what its stylesheet hides is hidden in its markup. */
function asStyled(doc: Document): Document {
  for (const { textContent } of doc.querySelectorAll('style')) {
    for (const [, selectors = '', style = ''] of textContent.matchAll(RULE)) {
      if (selectors.includes('@') || selectors.includes(':')) continue;
      if (!NOT_SHOWN.test(style) && !OFF_SCREEN.test(style)) continue;
      for (const element of doc.querySelectorAll(selectors)) hideAs(style, element);
    }
  }
  for (const element of doc.querySelectorAll('[style]')) {
    hideAs(element.getAttribute('style') ?? '', element);
  }
  return doc;
}

/** Off the screen a label still labels what is seen; a box of several things is not seen there. */
function hideAs(style: string, element: Element): void {
  const isCopy = element.matches('[aria-hidden=true]') || element.childElementCount > 1;
  if (NOT_SHOWN.test(style) || (OFF_SCREEN.test(style) && isCopy))
    element.setAttribute('hidden', '');
}

export function readSample(page: SamplePage): PageContext | null {
  return readPage(sampleDocument(page), new URL(page.url));
}
