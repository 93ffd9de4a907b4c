/** A service worker that is not running, for benchmarks of its start. */
import type { CDPSession } from 'playwright-core';

/** Ends it and waits until it has ended; the session has to have `ServiceWorker` enabled. */
export async function endWorker(session: CDPSession): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    const look = ({ versions }: { versions: { runningStatus: string }[] }) => {
      if (!versions.some(({ runningStatus }) => runningStatus === 'stopped')) return;
      session.off('ServiceWorker.workerVersionUpdated', look);
      resolve();
    };
    session.on('ServiceWorker.workerVersionUpdated', look);
  });
  await session.send('ServiceWorker.stopAllWorkers');
  await ended;
}
