/** A person's and a company's corrections: for what they hold, which counts, and how they are undone. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser, stored } from '../extension/fake-browser.ts';
import {
  guidanceOn,
  read,
  type StartedWorker,
  scorecard,
  settle,
  startWorker,
  visit,
} from './worker.ts';

vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

let worker: StartedWorker;
beforeEach(async () => {
  resetBrowser();
  worker = await startWorker();
});

const pilot = scorecard('Dock walk');
const cook = scorecard('Dock walk', { job: read('Ship’s Cook'), personId: '8' });
const pilotElsewhere = scorecard('Sail repair');

const pin = async (guideId: string, scope: 'once' | 'job-and-stage' | 'stage', tab = 1) =>
  worker.ask('pin', { guideId, scope }, await worker.openPanel(tab));
const unpin = async (tab = 1) => worker.ask('unpin', {}, await worker.openPanel(tab));
const shown = async (context: typeof pilot, tab = 7) => {
  await visit(worker, tab, context);
  return (await guidanceOn(worker, tab))?.guide?.id ?? null;
};
const savedPins = async () => (await stored()).pins as { scope: string; guideId: string }[];

describe('a pin', () => {
  it('for job and stage holds for this job only', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'job-and-stage');
    expect(await shown(pilot)).toBe('charts');
    expect(await shown(cook)).not.toBe('charts');
    expect(await shown(pilotElsewhere)).not.toBe('charts');
  });

  it('for a stage holds for every job', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'stage');
    expect(await shown(pilot)).toBe('charts');
    expect(await shown(cook)).toBe('charts');
    expect(await shown(pilotElsewhere)).not.toBe('charts');
  });

  it('for once holds for this page only, as long as it is open', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'once');
    expect((await guidanceOn(worker, 1))?.pinned).toEqual({ scope: 'once', by: 'person' });
    expect(await shown(pilot, 2)).not.toBe('charts');
    expect(await savedPins()).toBeUndefined();
    await visit(worker, 1, scorecard('Dock walk', { personId: '8' }));
    expect((await guidanceOn(worker, 1))?.pinned).toBeNull();
    await visit(worker, 1, pilot);
    expect((await guidanceOn(worker, 1))?.pinned).toBeNull();
  });

  it.each([
    ['kind', { kind: 'interview-kit' }],
    ['application', { applicationId: '9' }],
    ['candidate', { candidate: read('Bo Spar') }],
  ] as const)('for once ends with another %s in the same tab', async (_what, change) => {
    await visit(worker, 1, pilot);
    await pin('charts', 'once');
    await visit(worker, 1, { ...pilot, ...change });
    expect((await guidanceOn(worker, 1))?.pinned).toBeNull();
    expect(Object.keys(await stored('session'))).not.toContain('once:1');
  });

  it('for once stays while the candidate’s name is missing, and ends with the next name', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'once');
    await visit(worker, 1, { ...pilot, candidate: null });
    expect((await guidanceOn(worker, 1))?.pinned?.scope).toBe('once');
    await visit(worker, 1, { ...pilot, candidate: read('Bo Spar') });
    expect((await guidanceOn(worker, 1))?.pinned).toBeNull();
  });

  it('shows at once what it chose, in the panel and to the page', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'stage');
    expect(await stored('session')).toMatchObject({ 'page:1': { outcome: { guideId: 'charts' } } });
  });

  it('replaces the one before for the same, and no other', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'job-and-stage');
    await pin('values', 'stage');
    await visit(worker, 2, cook);
    await pin('peer', 'job-and-stage', 2);
    await visit(worker, 3, pilotElsewhere);
    await pin('knots', 'job-and-stage', 3);
    await pin('values', 'job-and-stage');
    await pin('peer', 'stage');
    expect((await savedPins()).map(({ scope, guideId }) => `${scope} ${guideId}`)).toEqual([
      'job-and-stage peer',
      'job-and-stage knots',
      'job-and-stage values',
      'stage peer',
    ]);
  });

  it('for longer ends a choice for once', async () => {
    await visit(worker, 1, pilot);
    await pin('charts', 'once');
    await pin('values', 'stage');
    expect((await guidanceOn(worker, 1))?.guide?.id).toBe('values');
  });

  it('needs a stage or an interview on the page', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await visit(worker, 1, scorecard(null));
    await expect(pin('charts', 'stage')).rejects.toThrow('names no stage or interview');
    await expect(pin('charts', 'stage', 5)).rejects.toThrow('names no stage or interview');
    logged.mockRestore();
  });

  it('is kept as it was made, and survives the end of the worker', async () => {
    vi.useFakeTimers({ now: 9_000, toFake: ['Date'] });
    await visit(worker, 1, pilot);
    await pin('charts', 'job-and-stage');
    vi.useRealTimers();
    expect(await savedPins()).toEqual([
      {
        scope: 'job-and-stage',
        job: 'harbour pilot',
        stage: 'dock walk',
        guideId: 'charts',
        madeAt: 9_000,
      },
    ]);
    worker = await startWorker();
    expect((await guidanceOn(worker, 1))?.pinned).toEqual({ scope: 'job-and-stage', by: 'person' });
  });
});

describe('undoing', () => {
  it('takes the page’s own first, then that for its job, then that for its stage', async () => {
    await visit(worker, 1, pilot);
    await pin('values', 'stage');
    await pin('charts', 'job-and-stage');
    await pin('knots', 'once');
    const steps: unknown[] = [];
    for (let step = 0; step < 4; step += 1) {
      steps.push((await guidanceOn(worker, 1))?.pinned?.scope ?? null);
      await unpin();
    }
    expect(steps).toEqual(['once', 'job-and-stage', 'stage', null]);
    expect(await stored('session')).toMatchObject({ 'page:1': { outcome: { guideId: null } } });
  });

  it('leaves the pins of other jobs and stages', async () => {
    await visit(worker, 1, pilotElsewhere);
    await pin('knots', 'job-and-stage');
    await visit(worker, 1, cook);
    await pin('peer', 'job-and-stage');
    await visit(worker, 1, pilot);
    await pin('charts', 'job-and-stage');
    await unpin();
    expect((await savedPins()).map(({ guideId }) => guideId)).toEqual(['knots', 'peer']);
  });
});

describe('a company’s pins', () => {
  const give = async (pins: object[]) => {
    await fakeBrowser.storage.managed.set({ pins });
    await settle();
  };

  it('hold for everybody, the guide named by id or by name', async () => {
    await give([
      { stage: 'Dock Walk', guide: 'charts' },
      { stage: 'Sail repair', guide: 'KNOT task' },
      { stage: 'Galley tour', guide: 'of no catalog' },
    ]);
    expect(await shown(pilot)).toBe('charts');
    expect((await guidanceOn(worker, 7))?.pinned).toEqual({ scope: 'stage', by: 'company' });
    expect(await shown(pilotElsewhere)).toBe('knots');
    expect(await shown(scorecard('Galley tour'))).toBeNull();
  });

  it('may be for one job', async () => {
    await give([{ stage: 'Dock walk', job: 'Harbour PILOT', guide: 'charts' }]);
    expect(await shown(pilot)).toBe('charts');
    expect((await guidanceOn(worker, 7))?.pinned?.scope).toBe('job-and-stage');
    expect(await shown(cook)).toBeNull();
  });

  it('count after a person’s own, even a wider one', async () => {
    await give([{ stage: 'Dock walk', job: 'Harbour Pilot', guide: 'charts' }]);
    await visit(worker, 1, pilot);
    await pin('values', 'stage');
    expect(await shown(pilot)).toBe('values');
  });
});

it('a choice for once that cannot be read is none', async () => {
  await visit(worker, 1, pilot);
  await fakeBrowser.storage.session.set({ 'once:1': { page: 'x', pin: { guideId: 'charts' } } });
  expect((await guidanceOn(worker, 1))?.pinned).toBeNull();
});

it('a pin is for the panel’s own tab', async () => {
  await visit(worker, 1, pilot);
  await visit(worker, 2, pilotElsewhere);
  await pin('charts', 'stage', 1);
  expect(await shown(pilot)).toBe('charts');
  expect(await shown(pilotElsewhere)).toBeNull();
});
