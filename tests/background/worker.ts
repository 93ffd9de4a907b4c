/** The service worker on the fake browser: started, asked, ended and started again. */
import type { Mock } from 'vitest';
import type { PageContext, ReadValue } from '../../ats/page-context.ts';
import type { Guidance } from '../../catalog/guidance.ts';
import type { Message, Reply, RequestName, Requests } from '../../extension/messages.ts';
import { fakeBrowser, forgetListeners } from '../extension/fake-browser.ts';
import { FakeWorker } from './fake-worker.ts';

interface Sender {
  url?: string;
  tab?: { id: number };
  frameId?: number;
  documentId?: string;
}

/** A content script on a tab. */
export const onTab = (id: number): Sender => ({
  url: 'https://app.greenhouse.io/scorecards/1',
  tab: { id },
  frameId: 0,
});
/** A page of the extension: the options on a tab, or the popup without one. */
export const ownPage = (id?: number): Sender => ({
  url: `chrome-extension://${fakeBrowser.runtime.id}/${id === undefined ? 'popup' : 'options'}.html`,
  ...(id === undefined ? {} : { tab: { id }, frameId: 0 }),
});
/** The panel in a frame on a tab; it is not vouched for by itself. */
export const panelFrame = (id: number, frameId = 7, documentId = 'DOCUMENT'): Sender => ({
  url: `chrome-extension://${fakeBrowser.runtime.id}/panel.html#token`,
  tab: { id },
  frameId,
  documentId,
});

/** The panel in the browser's side panel, or in a window of its own, which is a tab. */
export const outsidePanel = (id?: number): Sender => ({
  url: `chrome-extension://${fakeBrowser.runtime.id}/outside-panel.html`,
  ...(id === undefined ? {} : { tab: { id }, frameId: 0 }),
});

export interface StartedWorker {
  /** The reply as it is. */
  tell(message: unknown, sender?: Sender): Promise<Reply<RequestName>>;
  /** The value of the reply; throws what the worker says where there is none. */
  ask<Name extends RequestName>(
    type: Name,
    ask: Requests[Name]['ask'],
    sender?: Sender,
  ): Promise<Requests[Name]['answer']>;
  /** Opens a panel on a tab, as its content script and the panel do together; gives the panel. */
  openPanel(tab: number): Promise<Sender>;
}

/** Starts it, or ends the one that runs and starts another on the same storage. */
export async function startWorker(): Promise<StartedWorker> {
  forgetListeners();
  globalThis.Worker ??= FakeWorker as never;
  const { default: background } = await import('../../entrypoints/background/index.ts');
  background.main();
  // Nobody hears what he says himself.
  fakeBrowser.runtime.sendMessage = async () => undefined as never;
  const tell = async (message: unknown, sender: Sender = ownPage()) => {
    const { trigger } = fakeBrowser.runtime.onMessage as never as {
      trigger(...given: unknown[]): Promise<Reply<RequestName>[]>;
    };
    const [reply] = await trigger(message, sender);
    if (!reply) throw new Error('the worker does not listen');
    return reply;
  };
  const ask: StartedWorker['ask'] = async (type, given, sender) => {
    const reply = await tell({ type, ...given } as Message, sender);
    if (!reply.ok) throw new Error(reply.what);
    return reply.value as never;
  };
  const openPanel = async (tab: number) => {
    const token = crypto.randomUUID();
    await ask('panel-opening', { token }, onTab(tab));
    await ask('panel-start', { token }, panelFrame(tab));
    return panelFrame(tab);
  };
  return { tell, ask, openPanel };
}

export function read(text: string, confidence = 0.95): ReadValue {
  return { text, confidence, evidence: [], conflicts: [] };
}

/** A scorecard on which this stage of this job was read. */
export function scorecard(stage: string | null, more: Partial<PageContext> = {}): PageContext {
  return {
    kind: 'scorecard',
    candidate: read('Ada Reef'),
    job: read('Harbour Pilot'),
    department: null,
    stage: stage === null ? null : read(stage),
    interview: null,
    minutes: null,
    bookedMinutes: null,
    stagesAround: null,
    interviewers: null,
    applicationId: '3',
    personId: '2',
    jobId: null,
    ...more,
  };
}

/** What the panel on a tab would show. */
export async function guidanceOn(worker: StartedWorker, tab: number): Promise<Guidance | null> {
  return (await worker.ask('tab-state', {}, ownPage(tab))).guidance;
}

/** Sends what was read on a tab; answers the name of the guide that is shown for it. */
export async function visit(worker: StartedWorker, tab: number, context: PageContext | null) {
  const words = await worker.ask('page-read', { context }, onTab(tab));
  return words?.found === 'found' ? words.short : null;
}

/** Waits until a mock was called, however many turns that takes; the clock stands still meanwhile. */
export async function untilCalled({ mock }: Mock): Promise<void> {
  while (mock.calls.length === 0) await settle();
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
