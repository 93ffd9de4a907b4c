/** What a person says of a value that was read wrongly: what it changes, for how long, and how it ends. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageValue } from '../../ats/page-context.ts';
import { fakeBrowser, resetBrowser, stored } from '../extension/fake-browser.ts';
import {
  guidanceOn,
  onTab,
  read,
  type StartedWorker,
  scorecard,
  startWorker,
  visit,
} from './worker.ts';

vi.mock('../../catalog/compile/compile.ts', () => ({ compileHandbook: vi.fn() }));

let worker: StartedWorker;
beforeEach(async () => {
  resetBrowser();
  worker = await startWorker();
  await visit(worker, 1, scorecard('Dock walk'));
});

const correct = async (value: PageValue, text: string | null, tab = 1) =>
  worker.ask('correct-reading', { value, text }, await worker.openPanel(tab));
const restore = async (value: PageValue) =>
  worker.ask('restore-reading', { value }, await worker.openPanel(1));
const state = async (tab = 1) => worker.ask('tab-state', {}, await worker.openPanel(tab));
const shown = async () => (await guidanceOn(worker, 1))?.guide?.id ?? null;
const correctedOnPage = async () => (await state()).context?.corrected ?? [];
const everythingKept = async () => JSON.stringify(await stored('session'));

describe('a value that a person puts right', () => {
  it('is shown as theirs, and another guide is found by it', async () => {
    const before = await shown();
    await correct('interview', 'Peer Interview');
    const { context } = await state();
    expect(context?.interview).toMatchObject({ text: 'Peer Interview', confidence: 1 });
    expect(context?.corrected).toEqual(['interview']);
    expect(await shown()).toBe('peer');
    expect(before).not.toBe('peer');
  });

  it('counts no more where the person only says that it is wrong', async () => {
    await correct('candidate', null);
    const { context } = await state();
    expect(context?.candidate).toBeNull();
    expect(context?.corrected).toEqual(['candidate']);
  });

  it('stays beside others that are put right on the same page', async () => {
    await correct('interview', 'Peer Interview');
    await correct('candidate', 'Bo Spar');
    expect((await state()).context?.corrected?.sort()).toEqual(['candidate', 'interview']);
  });

  it('is taken back by itself', async () => {
    const before = await shown();
    await correct('interview', 'Peer Interview');
    await correct('candidate', 'Bo Spar');
    await restore('interview');
    expect((await state()).context?.corrected).toEqual(['candidate']);
    expect(await shown()).toBe(before);
  });

  it('holds for this page only: not on another tab, not for what is read there next', async () => {
    await correct('interview', 'Peer Interview');
    await visit(worker, 2, scorecard('Dock walk'));
    expect((await state(2)).context?.corrected).toBeUndefined();
    await visit(worker, 1, scorecard('Dock walk', { candidate: read('Bo Spar') }));
    expect((await state()).context?.corrected).toBeUndefined();
  });

  it('leaves nothing behind when it is taken back', async () => {
    await correct('candidate', 'Bo Spar');
    await restore('candidate');
    expect(Object.keys(await stored('session'))).not.toContain('corrections:1');
  });
});

describe('the stages that the page lists beside its own', () => {
  const around = { before: 'Dock call', after: null };
  const listed = async () => (await guidanceOn(worker, 1))?.query.stagesAround;
  beforeEach(() => visit(worker, 1, scorecard('Dock walk', { stagesAround: around })));

  it('are not those of a stage that is put right, until that is taken back', async () => {
    expect(await listed()).toEqual(around);
    await correct('stage', 'Peer Interview');
    expect(await listed()).toBeNull();
    await restore('stage');
    expect(await listed()).toEqual(around);
  });

  it('stay where another value is put right', async () => {
    await correct('candidate', null);
    expect(await listed()).toEqual(around);
  });
});

describe('a value that is put right stays so', () => {
  it('while more of the same page is read', async () => {
    await correct('stage', 'Peer Interview');
    await visit(worker, 1, scorecard('Dock walk', { department: read('Harbour') }));
    expect((await state()).context).toMatchObject({
      stage: { text: 'Peer Interview' },
      department: { text: 'Harbour' },
      corrected: ['stage'],
    });
    expect(await shown()).toBe('peer');
  });

  it('though it is the candidate’s own name, by which the page is known', async () => {
    await correct('candidate', 'Bo Spar');
    await visit(worker, 1, scorecard('Dock walk', { department: read('Harbour') }));
    expect((await state()).context?.candidate?.text).toBe('Bo Spar');
  });

  it.each([
    ['stage', { stage: null }],
    ['candidate', { candidate: null }],
  ] as const)('when the page lacks its %s for a moment', async (name, missing) => {
    await correct(name, 'Bo Spar');
    await visit(worker, 1, scorecard('Dock walk', missing));
    const { context } = await state();
    expect([context?.[name], context?.corrected]).toEqual([null, undefined]);
    await visit(worker, 1, scorecard('Dock walk'));
    expect((await state()).context).toMatchObject({ [name]: { text: 'Bo Spar' } });
  });

  it('where nothing was read, and only until something is', async () => {
    await correct('interview', 'Peer Interview');
    await visit(worker, 1, scorecard('Dock walk', { interview: read('Sail repair') }));
    expect((await state()).context?.interview?.text).toBe('Sail repair');
    expect(await correctedOnPage()).toEqual([]);
  });
});

it('a value that reads otherwise by now is not the one that was put right', async () => {
  await correct('stage', 'Peer Interview');
  await visit(worker, 1, scorecard('Sail repair'));
  expect((await state()).context?.stage?.text).toBe('Sail repair');
  expect(await correctedOnPage()).toEqual([]);
  expect(await shown()).not.toBe('peer');
});

describe('what a person typed is forgotten', () => {
  const ada = scorecard('Dock walk');
  beforeEach(() => correct('candidate', 'Typed Name'));
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['candidate, at the same address', { candidate: read('Bo Spar') }],
    ['person', { personId: '8' }],
    ['application', { applicationId: '9' }],
    ['kind of page', { kind: 'interview-kit' }],
  ] as const)('as soon as the tab shows another %s', async (_, change) => {
    await visit(worker, 1, { ...ada, ...change });
    expect(await everythingKept()).not.toContain('Typed Name');
    await visit(worker, 1, ada);
    expect(await correctedOnPage()).toEqual([]);
  });

  it('though the next candidate’s name comes late', async () => {
    await visit(worker, 1, { ...ada, candidate: null });
    await visit(worker, 1, { ...ada, candidate: read('Bo Spar') });
    expect(await everythingKept()).not.toContain('Typed Name');
  });

  it('though more was put right while no name stood there', async () => {
    await visit(worker, 1, { ...ada, candidate: null });
    await correct('job', 'Ship’s Cook');
    await visit(worker, 1, { ...ada, candidate: read('Bo Spar') });
    expect(await everythingKept()).not.toContain('Typed Name');
    expect(await correctedOnPage()).toEqual([]);
  });

  it('though there is no guidance for the next page', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    set.mockRejectedValue(new Error('The disk is full'));
    await expect(visit(worker, 1, { ...ada, personId: '8' })).rejects.toThrow('mistake');
    expect(await everythingKept()).not.toContain('Typed Name');
  });

  it('with the page', async () => {
    await visit(worker, 1, null);
    expect(await stored('session')).not.toHaveProperty('corrections:1');
    expect(await everythingKept()).not.toContain('Typed Name');
  });

  it('with the tab', async () => {
    await worker.ask('page-left', { token: null }, onTab(1));
    expect(await everythingKept()).not.toContain('Typed Name');
  });
});
