// @vitest-environment happy-dom
/** What the panel shows for a job that the handbook does not cover. */
import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { type PanelState, PanelView } from '../../components/panel-view.tsx';
import { labelledCatalog } from '../fixtures/handbooks.ts';

const index = indexCatalog(labelledCatalog());
const read = (text: string) => ({ text, confidence: 0.9, evidence: [], conflicts: [] });

function panelFor(job: string, department: string, stage: string) {
  const query = { job, department, stage, interview: null, minutes: null, interviewers: null };
  const state: PanelState = {
    status: 'ready',
    page: {
      kind: 'scorecard',
      candidate: read('Ada Stone'),
      job: read(job),
      department: read(department),
      stage: read(stage),
      interview: null,
      minutes: null,
      interviewers: null,
      personId: null,
      applicationId: null,
      jobId: null,
    },
    guidance: buildGuidance(index, { ...query, certainty: 1 }, []),
    opened: null,
    search: { query: '', results: [] },
    settings: { theme: 'system', side: 'right', width: 380 },
    notices: [],
    error: null,
  };
  const onOpenGuide = vi.fn();
  const nothing = () => {};
  const actions = {
    onCollapse: nothing,
    onSide: nothing,
    onTheme: nothing,
    onResize: nothing,
    onSearch: nothing,
    onChooseResult: nothing,
    onOpenGuide,
    onOpenProcess: nothing,
    onOpenDepartment: nothing,
    onBack: nothing,
    onPin: nothing,
    onUnpin: nothing,
    onCorrect: nothing,
    onRestore: nothing,
    onDismissNotice: nothing,
    onRetry: nothing,
    report: async () => '',
    copy: async () => {},
  };
  const root = document.createElement('div');
  render(h(PanelView, { ...state, ...actions }), root);
  return { root, onOpenGuide };
}

it('says that it has no guides for the job, and offers what every role has', () => {
  const { root, onOpenGuide } = panelFor('Backend Engineer', 'Engineering', 'Technical Interview');
  expect(root.querySelector('#guide-name')).toBeNull();
  const text = root.querySelector('.uncovered')?.textContent ?? '';
  expect(text).toContain('has no guides for “Backend Engineer”');
  expect(text).toContain('For every role');
  const values = [...root.querySelectorAll<HTMLElement>('.uncovered button')].find((each) =>
    each.textContent?.includes('Values Interview'),
  );
  values?.click();
  expect(onOpenGuide).toHaveBeenCalledOnce();
});

it('gives the links of the job’s department, each once', () => {
  const { root } = panelFor('Backend Engineer', 'Engineering', 'Technical Interview');
  const links = [...root.querySelectorAll('.uncovered a')].map((link) => link.getAttribute('href'));
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links).size).toBe(links.length);
});

it('says nothing of the kind for a job that the handbook covers', () => {
  const { root } = panelFor('Product Manager', 'Product', 'Office tour');
  expect(root.querySelector('.uncovered')).toBeNull();
});
