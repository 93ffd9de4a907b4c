/**
 * Compiles pages and checks catalogs outside the service worker, which has to answer whatever they are
 * like, and carries neither compiler nor validator. Firefox's background page starts the worker itself. Chrome's service worker can start none; a page of ours that
 * nobody sees does it (Chrome's `offscreen` interface, since 109; `runtime.getContexts`, since 116).
 */
import { WordedError } from '../../extension/worded-error.ts';
import {
  ELSEWHERE,
  type ElsewhereAnswer,
  type ElsewhereJob,
  type ElsewhereRequest,
  type ElsewhereResult,
} from '../handbook-worker/handbook-jobs.ts';
import { doInWorker, patienceWith, tooSlow } from '../handbook-worker/run-job.ts';
import { createQueue } from './in-order.ts';

/** The part of Chrome's interfaces that other browsers have not. */
interface Chrome {
  offscreen: {
    createDocument(about: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  runtime: { getContexts(wanted: { contextTypes: string[] }): Promise<unknown[]> };
}

/** Milliseconds beside the work itself, for the page to hear of it and to say what came of it. */
const ON_THE_WAY = 5_000;

const inOrder = createQueue();

/** Rejects with a `WordedError` where it takes too long; one job at a time. */
export function doElsewhere<Asked extends ElsewhereJob>(
  job: Asked,
): Promise<ElsewhereResult[Asked['type']]> {
  const work = typeof Worker === 'undefined' ? doOffscreen : doInWorker;
  return inOrder(() => work(job)) as Promise<ElsewhereResult[Asked['type']]>;
}

/** For `loadCatalog`. */
export function problemsOf(id: string): Promise<string[]> {
  return doElsewhere({ type: 'check', id });
}

type Result = ElsewhereResult[ElsewhereJob['type']];

async function doOffscreen(job: ElsewhereJob): Promise<Result> {
  const { offscreen, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  // One is left over where the service worker was ended meanwhile.
  const left = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (left.length > 0) await offscreen.closeDocument();
  await offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Reads handbooks in a worker that can be ended',
  });
  try {
    return await askDocument(job);
  } finally {
    await offscreen.closeDocument();
  }
}

function askDocument(job: ElsewhereJob): Promise<Result> {
  const channel = new BroadcastChannel(ELSEWHERE);
  const id = crypto.randomUUID();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Result>((resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow(job)), patienceWith(job) + ON_THE_WAY);
    channel.addEventListener('message', ({ data }: MessageEvent<ElsewhereAnswer>) => {
      if (data.id !== id) return;
      if ('result' in data.outcome) resolve(data.outcome.result);
      else reject(new WordedError(data.outcome.problem));
    });
    channel.postMessage({ id, job } satisfies ElsewhereRequest);
  }).finally(() => {
    clearTimeout(timer);
    channel.close();
  });
}
