/** What the worker of the options page may take, and what happens when it takes longer. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importInWorker, printInWorker } from '../../entrypoints/handbook-worker/run-job.ts';
import { ENDLESS, ended, FakeWorker } from '../background/fake-worker.ts';
import harbour from '../fixtures/harbour-catalog.ts';

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

const NEVER = new AbortController().signal;

function importAll(paths: string[], { name = 'Handbook', signal = NEVER } = {}) {
  const files = paths.map((path) => ({ path, file: new Blob([PAGE]) }));
  const job = { type: 'import' as const, files, name, keepPrivate: false, baseUrl: null };
  return importInWorker(job, () => {}, signal);
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

it('an import that is at no page is given up after five minutes, in words', async () => {
  let refused: unknown = null;
  importAll(['a.md'], { name: ENDLESS }).catch((error: unknown) => {
    refused = error;
  });
  await vi.advanceTimersByTimeAsync(299_999);
  expect(refused).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(String(refused)).toContain('Reading the files takes too long; choose fewer of them');
  expect(ended).toHaveLength(1);
});

it('an import that is stopped ends its worker', async () => {
  const stop = new AbortController();
  const stopped = importAll(['a.md'], { name: ENDLESS, signal: stop.signal }).catch(String);
  stop.abort(new Error('Another import was started'));
  expect(await stopped).toBe('Error: Another import was started');
  expect(ended).toHaveLength(1);
});

it('printing ends as well, and says what can be done instead', async () => {
  expect((await printInWorker({ type: 'print', catalog: harbour })).length).toBeGreaterThan(0);
  const catalog = { ...harbour, name: ENDLESS };
  const refused = printInWorker({ type: 'print', catalog }).catch(String);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(await refused).toContain('takes too long; save it as catalog.json instead');
});

it('an import of many such pages is given up in words', async () => {
  const paths = Array.from({ length: 9 }, (_, index) => `${ENDLESS}-${index}.md`);
  const refused = importAll(paths).catch(String);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await refused).toMatch(/takes too long; choose fewer of them/);
});
