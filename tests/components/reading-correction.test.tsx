// @vitest-environment happy-dom
/** The form in which a person says what a weak value really is: how long it stays, and when it goes. */
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PageContext } from '../../ats/page-context.ts';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { read, scorecard } from '../background/worker.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { drawPanel } from './draw-panel.ts';

const nothing = { department: null, interview: null, minutes: null, interviewers: null };
const query = { job: 'Product Manager', stage: 'Peer Interview', certainty: 1, ...nothing };
const guidance = buildGuidance(indexCatalog(labelledCatalog()), query, []);
const WEAK = 0.3;
const ada = scorecard('Peer Interview', { job: read('Cook', WEAK) });
const onRestore = vi.fn();

let root: HTMLElement;
const draw = (page: PageContext) => act(() => drawPanel(root, { page, guidance }, { onRestore }));
const press = (words: string) => {
  const buttons = [...root.querySelectorAll<HTMLElement>('.page-line button')];
  return act(() => buttons.find(({ textContent }) => textContent?.includes(words))?.click());
};
const type = (input: HTMLInputElement | null) =>
  act(() => {
    if (!input) throw new Error('there is no form');
    input.value = 'Half a wo';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const field = () => root.querySelector<HTMLInputElement>('.page-line input');
const typed = () => field()?.value;

beforeEach(async () => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  await draw(ada);
  await press('Cook?');
  await type(field());
});

it('stays with what is typed while more of the page is read', async () => {
  await draw({ ...ada, department: read('Product') });
  expect(typed()).toBe('Half a wo');
});

it.each([
  ['another candidate takes its place', { candidate: read('Bo Spar') }],
  ['the value reads otherwise', { job: read('Rigger', WEAK) }],
  ['the value is put right', { job: read('Cook', 1), corrected: ['job' as const] }],
])('goes when %s', async (_, change) => {
  await draw({ ...ada, ...change });
  expect(typed()).toBeUndefined();
});

it('does not come back when what was said in it is undone', async () => {
  await draw({ ...ada, job: read('Rigger', 1), corrected: ['job'] });
  await press('Undo job');
  expect(onRestore).toHaveBeenCalledWith('job');
  await draw(ada);
  expect(typed()).toBeUndefined();
});

it('among the readings is empty again for the next candidate', async () => {
  const ofCandidate = () =>
    root.querySelector<HTMLInputElement>('.readings input[aria-label="The right candidate"]');
  await type(ofCandidate());
  await draw({ ...ada, department: read('Product') });
  expect(ofCandidate()?.value).toBe('Half a wo');
  await draw({ ...ada, candidate: read('Bo Spar') });
  expect(ofCandidate()?.value).toBe('');
});
