/** Reads, compiles and prints handbooks beside whoever asks, who stays responsive and may end it. */
import { inWords } from '../../extension/worded-error.ts';
import { doJob } from './do-job.ts';
import type { Job, JobNews } from './handbook-jobs.ts';

function tell(news: JobNews): void {
  self.postMessage(news);
}

self.addEventListener('message', (event: MessageEvent<Job>) => {
  doJob(event.data, tell).catch((error: unknown) => {
    tell({ type: 'failed', what: inWords(error) });
  });
});
