/** Where the service worker can start no worker, as in Chrome: a page of ours that nobody sees does. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doElsewhere, problemsOf } from '../../entrypoints/background/do-elsewhere.ts';
import {
  ELSEWHERE,
  type ElsewhereAnswer,
  type ElsewhereRequest,
} from '../../entrypoints/handbook-worker/handbook-jobs.ts';

/** What happened to the page, in order. */
const happened: string[] = [];
let channel: BroadcastChannel | null = null;
let reply: (request: ElsewhereRequest) => ElsewhereAnswer['outcome'] | null;

const compiled = { catalog: null, diagnostics: [] };
const job = (path: string) => ({
  type: 'compile' as const,
  page: { path, text: '# Hello' },
  name: 'handbook.example',
  baseUrl: 'https://handbook.example/',
});

async function createDocument({ url }: { url: string }): Promise<void> {
  if (channel) throw new Error('Only a single offscreen document may be created.');
  happened.push(`open ${url}`);
  channel = new BroadcastChannel(ELSEWHERE);
  channel.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<ElsewhereRequest>;
    happened.push(data.job.type === 'compile' ? data.job.page.path : data.job.type);
    channel?.postMessage({ id: 'somebody else’s', outcome: { problem: 'not yours' } });
    const outcome = reply(data);
    if (outcome) channel?.postMessage({ id: data.id, outcome });
  });
}

async function closeDocument(): Promise<void> {
  happened.push('close');
  channel?.close();
  channel = null;
}

beforeEach(() => {
  happened.length = 0;
  reply = () => ({ result: compiled });
  const getContexts = async () => (channel ? [{}] : []);
  vi.stubGlobal('Worker', undefined);
  vi.stubGlobal('chrome', {
    offscreen: { createDocument, closeDocument },
    runtime: { getContexts },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a page is compiled there, and nothing is left open', async () => {
  expect(await doElsewhere(job('a.md'))).toEqual(compiled);
  expect(happened).toEqual(['open offscreen.html', 'a.md', 'close']);
});

it('there is one at a time, also after one that failed', async () => {
  reply = ({ job }) =>
    job.type === 'compile' && job.page.path === 'a.md'
      ? { problem: 'Too odd' }
      : { result: compiled };
  const all = await Promise.all([doElsewhere(job('a.md')).catch(String), doElsewhere(job('b.md'))]);
  expect(all).toEqual(['WordedError: Too odd', compiled]);
  expect(happened.filter((each) => each.startsWith('open'))).toHaveLength(2);
  expect(happened.at(-1)).toBe('close');
});

it('one that an ended service worker left open is closed first', async () => {
  await createDocument({ url: 'left over' });
  expect(await doElsewhere(job('a.md'))).toEqual(compiled);
  expect(happened).toEqual(['open left over', 'close', 'open offscreen.html', 'a.md', 'close']);
});

it('one that says nothing is closed, and why is said in words', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  reply = () => {
    queueMicrotask(() => vi.advanceTimersByTime(15_000));
    return null;
  };
  const refused = await doElsewhere(job('a.md')).catch(String);
  expect(refused).toContain('The page “a.md” takes too long to read');
  expect(happened.at(-1)).toBe('close');
});

it('a stored catalog is looked at there too, and may take longer than a page', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const problems = ['guides: is missing'];
  reply = () => {
    vi.advanceTimersByTime(20_000);
    return { result: problems };
  };
  expect(await problemsOf('x')).toEqual(problems);
  expect(happened).toEqual(['open offscreen.html', 'check', 'close']);
});

it('one that is never done with is named as a handbook, not as a page', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  reply = () => {
    queueMicrotask(() => vi.advanceTimersByTime(305_000));
    return null;
  };
  const refused = await doElsewhere({ type: 'read', text: '{}' }).catch(String);
  expect(refused).toContain('This handbook takes too long to read');
});
