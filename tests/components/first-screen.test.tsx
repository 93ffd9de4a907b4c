// @vitest-environment happy-dom
/** What stands first in a guide: its head, the marks that lead to its parts, and the part it leads with. */
import { type ComponentProps, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import type { Block, Guide, Question } from '../../catalog/schema.ts';
import { GuideView } from '../../components/guide-view.tsx';
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

const text = (value: string): Block[] => [
  { type: 'paragraph', children: [{ type: 'text', value }] },
];
const asked: Question = { text: 'Which tide?', content: [{ type: 'text', value: 'Which tide?' }] };
const part = { name: 'Charts', minutes: minutes(20), start: null };
const everything: Partial<Guide> = {
  questions: [asked],
  agenda: [part],
  assessed: text('Calm'),
  prompt: text('Sail'),
  description: text('A talk about tides'),
};

function show(facts: Partial<Guide>, more: Partial<ComponentProps<typeof GuideView>> = {}) {
  const root = document.body.appendChild(document.createElement('div'));
  act(() =>
    render(h(GuideView, { guide: guide('Tides', facts), copy: async () => {}, ...more }), root),
  );
  return root;
}
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const marks = (root: Element) => [...root.querySelectorAll<HTMLElement>('.marks button')];
const names = (root: Element) => marks(root).map((each) => words(each));
const headings = (root: Element) =>
  [...root.querySelectorAll('.marked h3')].map((each) => words(each));

afterEach(() => document.body.replaceChildren());

describe('the head', () => {
  it('says name, length and who', () => {
    const interviewers = [{ type: 'text' as const, value: 'Two pilots' }];
    const head = show({ duration: minutes(45), interviewers }).querySelector('header');
    expect(words(head)).toMatch(/^Tides ?45 min .*Interviewers: Two pilots$/);
  });

  it('says what the handbook leaves out', () => {
    const head = words(show({}).querySelector('header'));
    expect(head).toContain('No length');
    expect(head).toContain('Interviewers not stated');
  });

  it.each([
    ['sure', null, 'Sure'],
    ['likely', null, 'Likely'],
    ['sure', { scope: 'once', by: 'person' }, 'Chosen'],
    ['sure', { scope: 'stage', by: 'person' }, 'Pinned'],
  ] as const)('says how sure a %s match with the pin %j is: %s', (verdict, pinned, word) => {
    const match = { verdict, reasons: ['the name is the same'] };
    const root = show({}, { certainty: { match, pinned } });
    const button = root.querySelector<HTMLElement>('header button.verdict');
    expect(words(button)).toBe(`${word}: how it was chosen`);
    expect(root.querySelector('.reasons')).toBeNull();
    act(() => button?.click());
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(words(root.querySelector('header .reasons'))).toBe('The name is the same');
    act(() => button?.click());
    expect(root.querySelector('.reasons')).toBeNull();
  });

  it('says nothing of that where the person opened the guide', () => {
    expect(show({}).querySelector('.verdict')).toBeNull();
  });
});

describe('marks', () => {
  it('are there for what the guide has, in its order', () => {
    expect(names(show(everything))).toEqual(['Ask', 'Time', 'Assess', 'Task']);
    expect(names(show({ agenda: [part], prompt: text('Sail') }))).toEqual(['Time', 'Task']);
    expect(names(show(everything, { hasProcess: true })).at(-1)).toBe('Process');
  });

  it('are not there for a single part, which is in sight', () => {
    expect(names(show({ questions: [asked] }))).toEqual([]);
  });

  it('move the keyboard to the heading of the part', () => {
    const root = show(everything);
    const seen = marks(root).map((mark) => {
      mark.click();
      return words(document.activeElement);
    });
    expect(seen).toEqual(headings(root));
    expect(document.activeElement?.tagName).toBe('H3');
  });

  it('open the part where it is folded', () => {
    const root = show({
      ...everything,
      prompt: Array.from({ length: 12 }, () => text('Sail')).flat(),
    });
    const fold = root.querySelector<HTMLDetailsElement>('.marked details');
    expect(fold?.open).toBe(false);
    marks(root).at(-1)?.click();
    expect(fold?.open).toBe(true);
  });

  it('of the panel lead to the process below the guide', () => {
    const own = processOf('Pilot', [step('Tides', { guideId: 'tides' })], { role: 'Pilot' });
    const index = indexCatalog(catalogOf([guide('Tides', { questions: [asked] })], [own]));
    const guidance = buildGuidance(index, queryOf({ job: 'Pilot', stage: 'Tides' }), []);
    const root = document.body.appendChild(document.createElement('div'));
    drawPanel(root, { page: scorecard('Tides', { job: read('Pilot') }), guidance });
    expect(names(root)).toEqual(['Ask', 'Process']);
    marks(root).at(-1)?.click();
    expect(words(document.activeElement)).toBe('Process');
    expect(root.querySelector('header .verdict')).not.toBeNull();
  });
});

describe('a guide', () => {
  const order = (root: Element) => words(root).replace(/^.*stated/, '');

  it('with questions leads with them, before its description', () => {
    const all = order(show(everything));
    expect(all.indexOf('Which tide?')).toBeLessThan(all.indexOf('A talk about tides'));
    expect(all).not.toContain('No questions');
  });

  it.each([
    ['the agenda', { ...everything, questions: [] }, 'How to spend the time'],
    ['what is assessed', { assessed: text('Calm'), prompt: text('Sail') }, 'What we assess'],
    ['the task', { prompt: text('Sail') }, 'Task'],
    ['the task of a take-home', { ...everything, questions: [], assignment: true }, 'Take-home'],
  ])('without questions says so in a line and leads with %s', (_, facts, heading) => {
    const root = show(facts);
    expect(words(root.querySelector('.no-questions'))).toBe('No questions in the handbook.');
    expect(headings(root)[0]).toMatch(new RegExp(`^${heading}`));
  });
});
