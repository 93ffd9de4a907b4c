/** What a person says of a value that was read wrongly: what it changes, for how long, and how it ends. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageValue } from '../../ats/page-context.ts';
import { resetBrowser, stored } from '../extension/fake-browser.ts';
import { guidanceOn, read, type StartedWorker, scorecard, startWorker, visit } from './worker.ts';

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

  it('is forgotten with the page', async () => {
    await correct('interview', 'Peer Interview');
    await visit(worker, 1, null);
    expect(Object.keys(await stored('session'))).not.toContain('corrections:1');
  });
});
