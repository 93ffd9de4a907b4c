// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { PageContext } from '../../greenhouse/page-context.ts';
import { readPage } from '../../greenhouse/read-page.ts';
import { type SamplePage, samplePages } from '../pages/manifest.ts';

const folder = join(process.cwd(), 'tests', 'pages');

export function readSample(page: SamplePage): PageContext | null {
  const html = readFileSync(join(folder, page.file), 'utf8').replace(
    /<script(?![^>]*json)[\s\S]*?<\/script>/g,
    '',
  );
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return readPage(doc, new URL(page.url));
}

const NAMES = ['candidate', 'job', 'department', 'stage', 'interview'] as const;

describe('reads what a person reads', () => {
  test.each(samplePages.map((page) => [page.file, page] as const))('%s', (_, page) => {
    const context = readSample(page);
    expect(context?.kind ?? null).toBe(page.kind);
    if (!context) return;
    const read = Object.fromEntries(NAMES.map((name) => [name, context[name]?.text ?? null]));
    const { candidate, job, department, stage, interview, minutes } = page;
    expect({ ...read, minutes: context.minutes }).toEqual({
      candidate,
      job,
      department,
      stage,
      interview,
      minutes,
    });
  });
});
