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
  return new DOMParser().parseFromString(still, 'text/html');
}

export function readSample(page: SamplePage): PageContext | null {
  return readPage(sampleDocument(page), new URL(page.url));
}
