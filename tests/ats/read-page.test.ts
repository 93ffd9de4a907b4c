// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { readSample, VALUES } from './read-sample.ts';

describe('reads what a person reads', () => {
  test.each(samplePages.map((page) => [page.file, page] as const))('%s', (_, page) => {
    const context = readSample(page);
    expect(context?.kind ?? null).toBe(page.kind);
    if (!context) return;
    const read = Object.fromEntries(VALUES.map((name) => [name, context[name]?.text ?? null]));
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
