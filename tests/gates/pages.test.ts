// @vitest-environment happy-dom
/** What is read on every sample page, value by value, with how sure it is and what it rests on. */
import { it } from 'vitest';
import type { Evidence, PageContext } from '../../ats/page-context.ts';
import { readSample, VALUES } from '../ats/read-sample.ts';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { expectCommitted } from './committed.ts';

it('every value of the sample pages is read as it was committed', async () => {
  await expectCommitted('pages.txt', samplePages.flatMap(linesOf));
});

function linesOf(page: SamplePage): string[] {
  const context = readSample(page);
  if (!context) return [`${page.file} | nothing to read`];
  const { minutes, interviewers, stagesAround } = context;
  const { before = '–', after = '–' } = stagesAround ?? {};
  return [
    ...VALUES.map((value) => valueLine(value, context[value])),
    `minutes | ${minutes ?? '–'}`,
    `interviewers | ${interviewers ?? '–'}`,
    ...(stagesAround ? [`stages around | ${before ?? 'none'} | ${after ?? 'none'}`] : []),
  ].map((line) => `${page.file} | ${context.kind} | ${line}`);
}

function valueLine(name: string, value: PageContext['candidate']): string {
  if (!value) return `${name} | –`;
  const { text, confidence, evidence, conflicts } = value;
  const against = conflicts.length > 0 ? ` | against: ${layersOf(conflicts)}` : '';
  return `${name} | ${text} | ${confidence.toFixed(1)} | for: ${layersOf(evidence)}${against}`;
}

function layersOf(evidence: readonly Evidence[]): string {
  return [...new Set(evidence.map(({ layer }) => layer))].sort().join(', ');
}
