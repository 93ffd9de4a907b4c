// @vitest-environment happy-dom
/** What the panel shows for a job that the handbook does not cover. */
import { expect, it, vi } from 'vitest';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { read, scorecard } from '../background/worker.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';
import { drawPanel } from './draw-panel.ts';

const index = indexCatalog(labelledCatalog());

function panelFor(job: string, department: string, stage: string) {
  const query = { job, department, stage, interview: null, minutes: null, interviewers: null };
  const page = scorecard(stage, { job: read(job), department: read(department) });
  const onOpenGuide = vi.fn();
  const root = document.createElement('div');
  const guidance = buildGuidance(index, { ...query, certainty: 1 }, []);
  drawPanel(root, { page, guidance }, { onOpenGuide });
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
  expect(values?.textContent).toBe('Values Interview30 min');
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
