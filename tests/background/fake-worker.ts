/** A worker as browsers have it, doing its jobs in the same thread. */
import { doJob } from '../../entrypoints/handbook-worker/do-job.ts';
import type { Job, JobNews } from '../../entrypoints/handbook-worker/handbook-jobs.ts';

/** Pages with this word, and handbooks of this name, are never done with. */
export const ENDLESS = 'endless';
export const ended: FakeWorker[] = [];

export class FakeWorker {
  #listeners: ((event: { data: JobNews }) => void)[] = [];

  addEventListener(type: string, listener: (event: { data: JobNews }) => void): void {
    if (type === 'message') this.#listeners.push(listener);
  }

  postMessage(job: Job): void {
    const tell = (news: JobNews) => {
      for (const listener of this.#listeners) listener({ data: structuredClone(news) });
    };
    if (job.type === 'compile' && job.page.text.includes(ENDLESS)) return;
    if (job.type === 'print' && job.catalog.name === ENDLESS) return;
    if (job.type === 'import' && job.name === ENDLESS) return;
    if (job.type === 'import') {
      const stuck = job.files.find(
        ({ path }) => path.includes(ENDLESS) && !job.leftOut.includes(path),
      );
      if (stuck) return tell({ type: 'page', path: stuck.path });
    }
    void doJob(job, tell);
  }

  terminate(): void {
    ended.push(this);
  }
}
