// @vitest-environment happy-dom
/** What is shown where the page may be about one of several interviews, or about none of them. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '../../ats/page-context.ts';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import type { Guidance, Verdict } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { read, scorecard } from '../background/worker.ts';
import {
  catalogOf,
  guide,
  minutes,
  processOf,
  queryOf,
  step,
} from '../catalog/match/small-catalog.ts';
import { drawPanel } from './draw-panel.ts';

const tides = guide('Tides', { roleGroup: 'Pilot', duration: minutes(45) });
const other = guide('Charts', { roleGroup: 'Rigger' });
const process = processOf('Pilot', [step('Tides', { guideId: tides.id })], { role: 'Pilot' });
const index = indexCatalog(catalogOf([tides, other], [process]));
const sure = buildGuidance(index, queryOf({ job: 'Pilot', stage: 'Tides' }), []);
const page = scorecard('Tides', { job: read('Pilot') });
const alternative = {
  ...{ id: other.id, name: 'Charts', department: null, roleGroup: 'Rigger', roles: [] },
  assignment: false,
  ...{ duration: null, confidence: 0.5, reasons: [], toldApartBy: 'charts page' },
};

function as(verdict: Verdict, part: Partial<Guidance> = {}, reasons = ['it is alike']): Guidance {
  return { ...sure, match: { ...sure.match, verdict, reasons }, alternatives: [], ...part };
}

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});
type State = Parameters<typeof drawPanel>[1] & Parameters<typeof drawPanel>[2];
const draw = (guidance: Guidance, more: Partial<State> = {}, on: PageContext = page) =>
  act(() => drawPanel(root, { page: on, guidance }, more));
const words = (selector = 'main') =>
  root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (name: string) =>
  [...root.querySelectorAll<HTMLElement>('button')].find(({ textContent }) =>
    textContent?.includes(name),
  );

describe('an unsure match', () => {
  it('is one sentence, and the choices with what tells them apart', async () => {
    await draw(as('unsure', { alternatives: [alternative] }));
    expect(words('.choice p')).toBe(
      'Unsure “Tides” fits several guides, and the page does not say which.',
    );
    const choices = [...root.querySelectorAll('.choice .row')].map((each) => each.textContent);
    expect(choices).toEqual(['TidesPilot · 45 min', 'ChartsRigger · charts page']);
  });

  it('says of a guide for certain roles which', async () => {
    const forBosun = { ...alternative, roleGroup: null, roles: ['Bosun'], toldApartBy: null };
    await draw(as('unsure', { alternatives: [alternative, forBosun] }));
    expect(words('.choice')).toContain('ChartsBosun');
  });

  it('with one choice says what speaks against it', async () => {
    await draw(as('unsure', {}, ['it is alike', 'but it is for Pilot']));
    expect(words('.choice p')).toBe('Unsure “Tides” may be this guide, but it is for Pilot.');
    expect(button('Not this one')).toBeDefined();
    await draw(as('unsure'));
    expect(words('.choice p')).toContain('but the page says too little to be sure.');
  });

  it('never says where in the process one is', async () => {
    await draw(sure);
    expect(words()).toContain('You are here');
    await draw(as('unsure'));
    expect(words('.position')).toContain('All steps');
    expect(words()).not.toMatch(/You are here|Step 1 of|Before/);
    expect(root.querySelector('[aria-current=step]')).toBeNull();
  });

  it.each(['page', 'side-panel', 'window'] as const)(
    'of none of the choices leads to the search, and a found guide is pinned above its text: %s',
    async (where) => {
      const onPin = vi.fn();
      const unsure = as('unsure', { alternatives: [alternative] });
      await draw(unsure, { where } as Partial<State>);
      button('None of these')?.click();
      expect(document.activeElement).toBe(root.querySelector('[role=combobox]'));
      const opened = { kind: 'guide', guide: other } as const;
      await draw(unsure, { where, opened, onPin } as Partial<State>);
      expect(words().indexOf('Is this the guide for “Tides”')).toBeLessThan(
        words().indexOf('Charts'),
      );
      button('Pin for this job and stage')?.click();
      expect(onPin).toHaveBeenCalledWith(other.id, 'job-and-stage');
    },
  );
});

it('a guide opened from a sure page is read first and pinned below', async () => {
  await draw(sure, { opened: { kind: 'guide', guide: other } } as Partial<State>);
  expect(words().indexOf('Is this the guide for')).toBeGreaterThan(words().indexOf('Charts'));
});

describe('a likely match', () => {
  it('is asked about in a line, which opens to the other guides and the search', async () => {
    const onOpenGuide = vi.fn();
    await draw(as('likely', { alternatives: [alternative] }), { onOpenGuide });
    expect(words('.question-box')).toBe('Is this the right guide?Yes, pinNo');
    await act(() => button('No')?.click());
    button('Charts')?.click();
    expect(onOpenGuide).toHaveBeenCalledWith(other.id);
    button('None of these')?.click();
    expect(document.activeElement).toBe(root.querySelector('[role=combobox]'));
  });

  it('is pinned with a press', async () => {
    const onPin = vi.fn();
    await draw(as('likely'), { onPin });
    button('Yes, pin')?.click();
    expect(onPin).toHaveBeenCalledWith(tides.id, 'job-and-stage');
  });
});

describe('the line with what the page says', () => {
  const line = () => root.querySelector('.page-line');
  const isSeen = () => line()?.classList.contains('visually-hidden') === false;

  it('is not seen beside a page that was read surely', async () => {
    await draw(sure);
    expect(isSeen()).toBe(false);
    expect(words('.page-line')).toContain('Pilot');
  });

  it.each([
    ['a reading is weak', { job: read('Pilot', 0.3) }, 'page'],
    ['something was put right', { corrected: ['job' as const] }, 'page'],
    ['nothing could be read', { job: null, stage: null, candidate: null }, 'page'],
    ['the page is not beside it', {}, 'window'],
  ] as const)('is seen where %s', async (_, part, where) => {
    await draw(sure, { where } as Partial<State>, { ...page, ...part } as PageContext);
    expect(isSeen()).toBe(true);
  });
});
