/** What the worker does with a job. */
import { strToU8, zipSync } from 'fflate';
import { catalogProblems } from '../../catalog/check-catalog.ts';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { printCatalog } from '../../catalog/print/print-catalog.ts';
import { readCatalogJson } from '../../catalog/read-catalog-json.ts';
import { readBody } from '../../extension/catalog-bodies.ts';
import type { Job, JobNews } from './handbook-jobs.ts';
import { importFiles } from './import-files.ts';

/** Does it and tells of it; the last news is its outcome. */
export async function doJob(job: Job, tell: (news: JobNews) => void): Promise<void> {
  if (job.type === 'print') {
    const pages = printCatalog(job.catalog).map(({ path, text }) => [path, strToU8(text)] as const);
    tell({ type: 'printed', zip: zipSync(Object.fromEntries(pages)) });
    return;
  }
  if (job.type === 'compile') {
    const { page, name, baseUrl } = job;
    tell({ type: 'done', result: compileHandbook([page], { name, baseUrl }) });
    return;
  }
  if (job.type === 'check') {
    tell({ type: 'done', result: catalogProblems((await readBody(job.id)).catalog) });
    return;
  }
  if (job.type === 'read') {
    tell({ type: 'done', result: readCatalogJson(job.text) });
    return;
  }
  const imported = await importFiles(job, {
    onProgress: (what, done, total) => tell({ type: 'progress', what, done, total }),
    onPage: (path) => tell({ type: 'page', path }),
  });
  tell({ type: 'imported', imported });
}
