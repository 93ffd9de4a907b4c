/** Reads, compiles and prints handbooks beside the options page, which stays responsive. */
import { strToU8, zipSync } from 'fflate';
import { printCatalog } from '../../catalog/print/print-catalog.ts';
import { inWords } from '../../extension/worded-error.ts';
import type { Job, JobNews } from './handbook-jobs.ts';
import { importFiles } from './import-files.ts';

function tell(news: JobNews): void {
  self.postMessage(news);
}

self.addEventListener('message', (event: MessageEvent<Job>) => {
  run(event.data).catch((error: unknown) => {
    tell({ type: 'failed', what: inWords(error) });
  });
});

async function run(job: Job): Promise<void> {
  if (job.type === 'print') {
    const pages = printCatalog(job.catalog).map(({ path, text }) => [path, strToU8(text)] as const);
    tell({ type: 'printed', zip: zipSync(Object.fromEntries(pages)) });
    return;
  }
  const imported = await importFiles(job, (what, done, total) =>
    tell({ type: 'progress', what, done, total }),
  );
  tell({ type: 'imported', imported });
}
