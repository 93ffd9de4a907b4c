// @vitest-environment happy-dom
/** Where a value was read, as whoever looks at the page would say it; the exact places stand in a fold. */
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Evidence, PageContext } from '../../ats/page-context.ts';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { placesInWords } from '../../components/reading-words.ts';
import { readSample, VALUES } from '../ats/read-sample.ts';
import { read, scorecard } from '../background/worker.ts';
import { catalogOf, guide, queryOf } from '../catalog/match/small-catalog.ts';
import { samplePages } from '../pages/manifest.ts';
import { drawPanel } from './draw-panel.ts';

afterEach(() => document.body.replaceChildren());

const at = (layer: Evidence['layer'], where: string): Evidence => ({ layer, where, text: 'Tides' });

describe('a place in words', () => {
  it.each([
    [at('markup', 'h3.name>span'), 'the page’s heading'],
    [at('markup', '[data-provides="app-review"] header :is(h1,h2,h3)'), 'the page’s heading'],
    [at('markup', '.hiring-plan'), 'its usual place on the page'],
    [at('markup', 'review bar'), 'the bar at the top'],
    [at('embedded', 'data-react-props: current_stage.name'), 'data that comes with the page'],
    [at('structure', 'label “Stage:”'), 'the label “Stage”'],
    [at('structure', 'column “Interview”'), 'the column “Interview”'],
    [at('structure', 'aria-label'), 'the way the page is laid out'],
    [at('structure', 'link to the candidate'), 'the link to the candidate'],
    [at('own', 'your reader “.title”'), 'a place that you or your company named'],
    [at('title', 'document title'), 'the tab’s title'],
  ])('of %j: %s', (evidence, words) => {
    expect(placesInWords([evidence])).toBe(words);
  });

  it('is told once, and several are one sentence', () => {
    const link = at('structure', 'link to the candidate');
    const heading = at('structure', 'main heading');
    expect(placesInWords([heading, at('markup', 'h3.name'), link])).toBe(
      'the page’s heading and the link to the candidate',
    );
    expect(placesInWords([heading, link, at('title', 'document title')])).toBe(
      'the page’s heading, the link to the candidate and the tab’s title',
    );
    expect(placesInWords([])).toBe('');
  });
});

/** Selectors, keys, and names in the ways of code. */
const CODE = /[#[\]{}<>=_|\\]|\.\w|::|\w\(|[a-z][A-Z]|-\w+-|\bh[1-6]\b|aria|div|span|JSON/;

it('no reading of any sample page reads as code, and only few have no place of their own', () => {
  const pages = samplePages.filter(({ file }) => !file.startsWith('apart'));
  const evidence = pages.flatMap((page) => {
    const context = readSample(page);
    return VALUES.flatMap((name) => context?.[name]?.evidence ?? []);
  });
  expect(evidence.length).toBeGreaterThan(300);
  expect(evidence.map(({ where }) => where).filter((where) => CODE.test(where))).not.toEqual([]);
  const words = new Set(evidence.map((each) => placesInWords([each])));
  expect([...words].filter((each) => CODE.test(each))).toEqual([]);
  const placeless = ['the way the page is laid out', 'the page’s text'];
  expect([...words].filter((each) => placeless.includes(each))).toEqual([]);
});

describe('“Why this guide?”', () => {
  const index = indexCatalog(catalogOf([guide('Tides')]));
  const guidance = buildGuidance(index, queryOf({ stage: 'Tides' }), []);
  const job = {
    ...read('Pilot'),
    evidence: [at('markup', 'h3.name>span'), at('structure', 'link to the job')],
    conflicts: [{ ...at('title', 'document title'), text: 'Cook' }],
  };
  const why = async (page: PageContext) => {
    const root = document.body.appendChild(document.createElement('div'));
    await act(() => drawPanel(root, { page, guidance }));
    return root.querySelector('.why');
  };

  it('says in words where each value was read and what else the page says', async () => {
    const view = await why(scorecard('Tides', { job }));
    const said = view?.querySelector('.readings')?.textContent ?? '';
    expect(said).toContain('Read from the page’s heading and the link to the job.');
    expect(said).toContain('The page also says “Cook” in the tab’s title.');
    expect(said).not.toMatch(/h3/);
  });

  it('keeps the exact places in a closed fold', async () => {
    const fold = (await why(scorecard('Tides', { job })))?.querySelector<HTMLDetailsElement>(
      '.exact-places',
    );
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('Job, markup: h3.name>span');
  });

  it('says what was put right by the person', async () => {
    const corrected = { ...read('Pilot'), evidence: [] };
    const view = await why(scorecard('Tides', { job: corrected, corrected: ['job'] }));
    expect(view?.querySelector('.readings')?.textContent).toContain('PilotPut right by you.');
  });
});
