/** Gives a job to a worker of its own, waits for what comes of it, and ends a worker that takes too long. */
import { WordedError } from '../../extension/worded-error.ts';
import type { ElsewhereJob, ElsewhereResult, Imported, Job, JobNews } from './handbook-jobs.ts';

/**
 * Milliseconds. A page of the size of a book takes less than one second; what takes ten times that is
 * made to take long.
 */
export const PATIENCE = { page: 10_000, all: 300_000 };
/** Pages that are left out before an import is given up. */
const MOST_LEFT_OUT = 5;

type Progress = (what: string, done: number, total: number) => void;
type ImportJob = Omit<Extract<Job, { type: 'import' }>, 'leftOut'>;

/**
 * Compiles chosen files. A page that takes longer than `PATIENCE.page` is left out and named. Rejects
 * with an `Error` where the worker itself fails or is aborted, with a `WordedError` where it takes too
 * long on the whole.
 */
export async function importInWorker(
  job: ImportJob,
  progress: Progress,
  signal: AbortSignal,
): Promise<Imported> {
  const end = Date.now() + PATIENCE.all;
  const leftOut: string[] = [];
  for (;;) {
    const outcome = await runJob({ ...job, leftOut }, { progress, signal, end });
    if (outcome.type === 'imported') return outcome.imported;
    if (outcome.type !== 'stuck') throw new Error('The worker gave another answer than asked for');
    if (outcome.path === null || leftOut.length >= MOST_LEFT_OUT || Date.now() >= end) {
      throw new WordedError(whatTakesTooLong(outcome.path));
    }
    leftOut.push(outcome.path);
  }
}

function whatTakesTooLong(path: string | null): string {
  const where = path === null ? 'Reading the files' : `Reading the files, at last “${path}”,`;
  return `${where} takes too long; choose fewer of them, or leave out the pages that cannot be read`;
}

/** Does what the service worker asks. Rejects with `tooSlow` where that takes longer than `patienceWith`. */
export async function doInWorker<Asked extends ElsewhereJob>(
  job: Asked,
): Promise<ElsewhereResult[Asked['type']]> {
  const outcome = await runJob(job, { end: Date.now() + patienceWith(job) });
  if (outcome.type === 'done') return outcome.result as ElsewhereResult[Asked['type']];
  if (outcome.type !== 'stuck') throw new Error('The worker gave another answer than asked for');
  throw tooSlow(job);
}

/** Milliseconds: a page may be made to take long; a catalog is only as long as it is. */
export function patienceWith({ type }: ElsewhereJob): number {
  return type === 'compile' ? PATIENCE.page : PATIENCE.all;
}

/** Why a page of an address, or a catalog, is not taken. */
export function tooSlow(job: ElsewhereJob): WordedError {
  if (job.type !== 'compile') {
    return new WordedError('This handbook takes too long to read; add a smaller one');
  }
  return new WordedError(
    `The page “${job.page.path}” takes too long to read; look for long runs of brackets, stars or underscores in it`,
  );
}

/** Prints a catalog as a .zip of Markdown pages. Rejects like `importInWorker`. */
export async function printInWorker(
  job: Extract<Job, { type: 'print' }>,
): Promise<Uint8Array<ArrayBuffer>> {
  const outcome = await runJob(job, { end: Date.now() + PATIENCE.all });
  if (outcome.type === 'printed') return outcome.zip;
  throw new WordedError('Printing this handbook takes too long; save it as catalog.json instead');
}

interface Waiting {
  /** When to give up, milliseconds since 1970. */
  end: number;
  progress?: Progress;
  signal?: AbortSignal;
}

/** The worker was ended; `path` is the page that it was at. */
interface Stuck {
  type: 'stuck';
  path: string | null;
}
type Outcome = Exclude<JobNews, { type: 'progress' | 'page' | 'failed' }> | Stuck;

function runJob(job: Job, { end, progress, signal }: Waiting): Promise<Outcome> {
  const worker = new Worker(new URL('./handbook-worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout>;
  return new Promise<Outcome>((resolve, reject) => {
    const waitFor = (path: string | null, limit: number) => {
      clearTimeout(timer);
      const left = Math.min(limit, Math.max(0, end - Date.now()));
      timer = setTimeout(() => resolve({ type: 'stuck', path }), left);
    };
    waitFor(null, PATIENCE.all);
    worker.addEventListener('message', ({ data }: MessageEvent<JobNews>) => {
      if (data.type === 'progress') {
        waitFor(null, PATIENCE.all);
        progress?.(data.what, data.done, data.total);
      } else if (data.type === 'page') waitFor(data.path, PATIENCE.page);
      else if (data.type === 'failed') reject(new WordedError(data.what));
      else resolve(data);
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    signal?.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(job);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
