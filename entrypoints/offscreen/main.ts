/** A page that nobody sees: in Chrome only a page can start the worker that compiles. */
import { inWords } from '../../extension/worded-error.ts';
import {
  ELSEWHERE,
  type ElsewhereAnswer,
  type ElsewhereRequest,
} from '../handbook-worker/handbook-jobs.ts';
import { doInWorker } from '../handbook-worker/run-job.ts';

const channel = new BroadcastChannel(ELSEWHERE);
channel.addEventListener('message', ({ data: { id, job } }: MessageEvent<ElsewhereRequest>) => {
  const answer = (outcome: ElsewhereAnswer['outcome']) =>
    channel.postMessage({ id, outcome } satisfies ElsewhereAnswer);
  doInWorker(job).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ problem: inWords(error) }),
  );
});
