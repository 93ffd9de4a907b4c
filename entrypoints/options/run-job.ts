/** Gives a job to a worker of its own and waits for what comes of it. */
import { WordedError } from '../../extension/worded-error.ts';
import type { Imported, Job, JobNews } from './handbook-jobs.ts';

type Progress = (what: string, done: number, total: number) => void;

/** Compiles chosen files. Rejects with an `Error` where the worker itself fails or is aborted. */
export async function importInWorker(
  job: Extract<Job, { type: 'import' }>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Imported> {
  const news = await runJob(job, progress, signal);
  if (news.type !== 'imported') throw new Error('The worker gave another answer than asked for');
  return news.imported;
}

/** Prints a catalog as a .zip of Markdown pages. Rejects like `importInWorker`. */
export async function printInWorker(
  job: Extract<Job, { type: 'print' }>,
): Promise<Uint8Array<ArrayBuffer>> {
  const news = await runJob(job, () => {}, new AbortController().signal);
  if (news.type !== 'printed') throw new Error('The worker gave another answer than asked for');
  return news.zip;
}

function runJob(job: Job, progress: Progress, signal: AbortSignal): Promise<JobNews> {
  const worker = new Worker(new URL('./handbook-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<JobNews>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<JobNews>) => {
      if (data.type === 'progress') progress(data.what, data.done, data.total);
      else if (data.type === 'failed') reject(new WordedError(data.what));
      else resolve(data);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
