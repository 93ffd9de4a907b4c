/**
 * `npm run bench:panel-trace`: where the time of the first panel goes. One load of a scorecard with a running
 * service worker, traced by the browser: for every 10 milliseconds from the page's start until the guide is painted,
 * what the threads of page, panel and service worker did, in milliseconds. What is missing to 10 is waiting:
 * for files, for messages, for the next frame.
 */
import { fileURLToPath } from 'node:url';
import { addressOf, openStage, panelOf } from '../browser/extension.ts';

/** The parts of Chrome's trace events that are read here; times in microseconds. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string };
}

const SLOT = 10_000;
const output = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const address = addressOf('scorecard-read-only.html');

/** What a thread does, by the names of Chrome's events. */
const KINDS: Readonly<Record<string, string>> = {
  EvaluateScript: 'scripts',
  'v8.compile': 'scripts',
  'v8.compileModule': 'scripts',
  'v8.evaluateModule': 'scripts',
  FunctionCall: 'scripts',
  RunMicrotasks: 'scripts',
  TimerFire: 'scripts',
  EventDispatch: 'scripts',
  ParseHTML: 'parsing',
  ParseAuthorStyleSheet: 'parsing',
  UpdateLayoutTree: 'styles and layout',
  Layout: 'styles and layout',
  PrePaint: 'painting',
  Paint: 'painting',
  Commit: 'painting',
  Layerize: 'painting',
  MajorGC: 'memory',
  MinorGC: 'memory',
};

/** Marks of the page and of the panel, whichever the script is in. */
function noteMarks(): void {
  const noted = new Set<string>();
  const once = (name: string) => {
    if (!noted.has(name)) performance.mark(`first panel: ${name}`);
    noted.add(name);
  };
  const painted = (name: string) =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        once(name);
        document.documentElement.toggleAttribute(`data-${name.replaceAll(' ', '-')}`, true);
      }),
    );
  const isPanel = location.protocol === 'chrome-extension:';
  once(isPanel ? 'panel’s document' : 'page’s document');
  new MutationObserver(() => {
    if (isPanel && document.querySelector('.panel')) once('panel in its document');
    if (isPanel && document.querySelector('#guide-name')) painted('guide painted');
    if (!isPanel && document.body?.textContent?.includes('Values Interview')) once('stage there');
  }).observe(document, { childList: true, subtree: true });
}

const stage = await openStage({ extension: output });
const page = await stage.context.newPage();
await page.addInitScript(noteMarks);
const load = async () => {
  await page.goto('about:blank');
  await page.waitForTimeout(500);
  await page.goto(address, { waitUntil: 'commit' });
  const panel = await panelOf(page);
  await panel.waitForSelector('html[data-guide-painted]', { state: 'attached' });
};
for (let round = 0; round < 3; round += 1) await load();
const events = await traced(load);
await stage.close();
print(events);

/** Runs it and returns what Chrome noted meanwhile, of all processes. */
async function traced(run: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await stage.context.newCDPSession(page);
  const collected: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    collected.push(...(value as unknown as TraceEvent[])),
  );
  const complete = new Promise((resolve) => session.on('Tracing.tracingComplete', resolve));
  const includedCategories = ['devtools.timeline', 'blink.user_timing', 'v8', 'v8.execute'];
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  await run();
  await session.send('Tracing.end');
  await complete;
  return collected;
}

function print(all: readonly TraceEvent[]): void {
  const marks = all
    .filter(({ name }) => name.startsWith('first panel: '))
    .sort((a, b) => a.ts - b.ts);
  // The first document is an empty one.
  const start = marks.findLast(({ name }) => name.endsWith('page’s document'));
  const end = marks.find(({ name }) => name.endsWith('guide painted'));
  if (!start || !end) throw new Error('the trace has no first panel; run it again');
  const threads = threadsOf(all, start.pid, end.pid);
  for (let at = start.ts; at < end.ts; at += SLOT) {
    const from = `${Math.round((at - start.ts) / 1000)}`.padStart(4);
    const done = [...threads].flatMap(([thread, name]) => doneBy(all, thread, name, at));
    const said = marks.filter(({ ts }) => ts >= at && ts < at + SLOT);
    const names = said.map(({ name }) => `← ${name.replace('first panel: ', '')}`);
    console.log(`${from} ms  ${[...done, ...names].join('; ') || 'waiting'}`);
  }
}

function threadsOf(all: readonly TraceEvent[], page: number, panel: number): Map<string, string> {
  const threads = new Map<string, string>();
  for (const { name, pid, tid, args } of all) {
    if (name !== 'thread_name') continue;
    if (pid === page && args?.name === 'CrRendererMain') threads.set(`${pid}/${tid}`, 'page');
    if (pid === panel && args?.name === 'CrRendererMain') threads.set(`${pid}/${tid}`, 'panel');
    if (args?.name === 'ServiceWorker thread') threads.set(`${pid}/${tid}`, 'worker');
  }
  return threads;
}

/** "panel: scripts 4.2, painting 1.0", of half a millisecond and more. */
function doneBy(all: readonly TraceEvent[], thread: string, name: string, slot: number): string[] {
  const times = new Map<string, number>();
  let until = slot;
  const own = all.filter((each) => `${each.pid}/${each.tid}` === thread && each.name in KINDS);
  for (const { name: event, ts, dur = 0 } of own.sort((a, b) => a.ts - b.ts)) {
    // What runs within something else is a part of it.
    const from = Math.max(ts, until);
    const to = Math.min(ts + dur, slot + SLOT);
    if (to <= from) continue;
    until = to;
    const kind = KINDS[event] ?? '';
    times.set(kind, (times.get(kind) ?? 0) + (to - from) / 1000);
  }
  const parts = [...times].filter(([, time]) => time >= 0.5);
  if (parts.length === 0) return [];
  return [`${name}: ${parts.map(([kind, time]) => `${kind} ${time.toFixed(1)}`).join(', ')}`];
}
