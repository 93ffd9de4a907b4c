/** A page that nobody sees: in Chrome only a page can start the worker that compiles. */
import { inWords } from '../../extension/worded-error.ts';
import {
  COMPILING,
  type CompileAnswer,
  type CompileRequest,
} from '../handbook-worker/handbook-jobs.ts';
import { compileInWorker } from '../handbook-worker/run-job.ts';

const channel = new BroadcastChannel(COMPILING);
channel.addEventListener('message', ({ data: { id, job } }: MessageEvent<CompileRequest>) => {
  const answer = (outcome: CompileAnswer['outcome']) =>
    channel.postMessage({ id, outcome } satisfies CompileAnswer);
  compileInWorker(job).then(
    (compiled) => answer({ compiled }),
    (error: unknown) => answer({ problem: inWords(error) }),
  );
});
