/** What the worker of the options page may take, and what happens when it takes longer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importInWorker } from '../../entrypoints/handbook-worker/run-job.ts';
import { ENDLESS, ended, FakeWorker } from '../background/fake-worker.ts';

const PAGE = '# Values interview\n\n- Interviewers: two colleagues\n- Duration: 30 minutes\n';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  ended.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function importAll(paths: string[]) {
  const files = paths.map((path) => ({ path, file: new Blob([PAGE]) }));
  const job = { type: 'import' as const, files, name: 'Handbook', keepPrivate: false };
  return importInWorker(job, () => {}, new AbortController().signal);
}

it('a page that takes too long is named and left out, and the rest is imported', async () => {
  const importing = importAll([`${ENDLESS}.md`, 'b.md']);
  await vi.advanceTimersByTimeAsync(10_000);
  const { catalog, diagnostics } = await importing;
  expect(catalog?.guides.map(({ source }) => source.file)).toEqual(['b.md']);
  expect(diagnostics).toContainEqual(
    expect.objectContaining({ code: 'too-slow', file: `${ENDLESS}.md`, severity: 'warning' }),
  );
  expect(ended).toHaveLength(2);
});

it('an import of many such pages is given up in words', async () => {
  const paths = Array.from({ length: 9 }, (_, index) => `${ENDLESS}-${index}.md`);
  const refused = importAll(paths).catch(String);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await refused).toMatch(/takes too long; choose fewer of them/);
});
