/**
 * Compiles a page outside the service worker, which has to answer whatever the page is like. Firefox's
 * background page starts the worker itself. Chrome's service worker can start none; a page of ours that
 * nobody sees does it (Chrome's `offscreen` interface, since 109; `runtime.getContexts`, since 116).
 */
import type { Compiled } from '../../catalog/compile/compile.ts';
import { WordedError } from '../../extension/worded-error.ts';
import {
  COMPILING,
  type CompileAnswer,
  type CompileJob,
  type CompileRequest,
} from '../handbook-worker/handbook-jobs.ts';
import { compileInWorker, PATIENCE, tooSlow } from '../handbook-worker/run-job.ts';
import { createQueue } from './in-order.ts';

/** The part of Chrome's interfaces that other browsers have not. */
interface Chrome {
  offscreen: {
    createDocument(about: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  runtime: { getContexts(wanted: { contextTypes: string[] }): Promise<unknown[]> };
}

/** Milliseconds beside the compiling itself, for the page to hear of it and to say what came of it. */
const ON_THE_WAY = 5_000;

const inOrder = createQueue();

/** Rejects with a `WordedError` where the page takes too long; one page at a time. */
export function compileElsewhere(job: CompileJob): Promise<Compiled> {
  const compile = typeof Worker === 'undefined' ? compileOffscreen : compileInWorker;
  return inOrder(() => compile(job));
}

async function compileOffscreen(job: CompileJob): Promise<Compiled> {
  const { offscreen, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
  // One is left over where the service worker was ended meanwhile.
  const left = await runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (left.length > 0) await offscreen.closeDocument();
  await offscreen.createDocument({
    url: 'offscreen.html',
    reasons: ['WORKERS'],
    justification: 'Reads the page of a handbook in a worker that can be ended',
  });
  try {
    return await askDocument(job);
  } finally {
    await offscreen.closeDocument();
  }
}

function askDocument(job: CompileJob): Promise<Compiled> {
  const channel = new BroadcastChannel(COMPILING);
  const id = crypto.randomUUID();
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Compiled>((resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow(job)), PATIENCE.page + ON_THE_WAY);
    channel.addEventListener('message', ({ data }: MessageEvent<CompileAnswer>) => {
      if (data.id !== id) return;
      if ('compiled' in data.outcome) resolve(data.outcome.compiled);
      else reject(new WordedError(data.outcome.problem));
    });
    channel.postMessage({ id, job } satisfies CompileRequest);
  }).finally(() => {
    clearTimeout(timer);
    channel.close();
  });
}
