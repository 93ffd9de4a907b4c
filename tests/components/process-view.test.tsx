// @vitest-environment happy-dom
/** A process as panel and popup show it: each step opens to what the process says of it. */
import { type ComponentChild, h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import type { ProcessPosition } from '../../catalog/guidance.ts';
import type { Process, Step } from '../../catalog/schema.ts';
import { ProcessPositionView, ProcessView } from '../../components/process-view.tsx';
import { minutes, processOf, step } from '../catalog/match/small-catalog.ts';

function shown(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  render(view, root);
  return root;
}

const onOpenGuide = vi.fn();
const whole = (steps: Step[], facts: Partial<Process> = {}) =>
  shown(h(ProcessView, { process: processOf('Pilot', steps, facts), onOpenGuide }));
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const says = (value: string): Step['description'] => [
  {
    type: 'paragraph',
    children: [
      { type: 'text', value },
      {
        type: 'link',
        href: 'https://charts.example/plan',
        children: [{ type: 'text', value: 'plan' }],
      },
    ],
  },
];
const limit = { min: null, max: 120, approximate: false };

describe('a step', () => {
  const knots = step('Knots', {
    minutes: minutes(30),
    interviewers: [{ type: 'text', value: 'Two riggers' }],
    description: says('Tie three of them, see the '),
    guideId: 'knots',
  });

  it('opens to its own text, people, length and links', () => {
    const details = whole([knots]).querySelector('.steps details');
    expect(details?.hasAttribute('open')).toBe(false);
    expect(words(details?.querySelector('summary'))).toBe('Knots 30 min');
    const body = words(details?.querySelector('.step-body'));
    for (const part of ['Tie three of them', 'Two riggers', 'Length30 min'])
      expect(body).toContain(part);
    expect(details?.querySelector('a')?.getAttribute('href')).toBe('https://charts.example/plan');
  });

  it('with a guide has a button that opens it', () => {
    const button = whole([knots]).querySelector<HTMLElement>('.step-body button');
    button?.click();
    expect(button?.getAttribute('aria-label')).toBe('Open the guide of Knots');
    expect(onOpenGuide).toHaveBeenCalledExactlyOnceWith('knots');
  });

  it('that the process only names is a line, not something to open', () => {
    const item = whole([step('Offer')]).querySelector('.steps li');
    expect(words(item)).toBe('Offer');
    expect(item?.querySelector('details')).toBeNull();
  });

  it('of many parts holds them, to be opened by themselves', () => {
    const root = whole([step('Onsite', { steps: [knots, step('Lunch', { steps: [knots] })] })]);
    expect(root.querySelectorAll('.steps details .steps details .steps details')).toHaveLength(1);
  });

  it.each([
    ['in the own time of the candidate', { asynchronous: true }, 'In their own time'],
    ['at most so long', { asynchronous: true, minutes: limit }, 'In their own time, at most 2 h'],
    ['of a length', { asynchronous: true, minutes: minutes(60) }, 'In their own time, 1 h'],
    ['live, with a limit', { minutes: limit }, 'up to 2 h'],
    ['that can be left out', { minutes: minutes(60), optional: true }, '1 h · Optional'],
  ])('%s says so before it is opened', (_, facts, mark) => {
    const item = whole([step('Knots', facts)]).querySelector('.steps li');
    expect(words(item?.querySelector('summary, .step-line'))).toBe(`Knots ${mark}`);
  });

  it('that is strongly encouraged is bold, and the list says what that means', () => {
    const root = whole([step('Onsite', { steps: [step('Knots', { encouraged: true })] })]);
    expect(words(root.querySelector('.steps strong'))).toBe('Knots (strongly encouraged)');
    expect(words(root)).toContain('Bold: strongly encouraged');
    const plain = whole([step('Knots')]);
    expect(plain.querySelector('.steps strong')).toBeNull();
    expect(words(plain)).not.toContain('strongly encouraged');
  });
});

describe('the place of an interview', () => {
  const steps = [
    step('Call', { description: says('Short, see the ') }),
    step('Onsite', { steps: [step('Knots', { minutes: minutes(30) }), step('Charts')] }),
    step('Dinner', { optional: true, guideId: 'dinner' }),
  ];
  const at = (
    path: number[],
    facts: Partial<Process> = {},
    { isSure = true, listed = {} }: { isSure?: boolean; listed?: ProcessPosition['listed'] } = {},
  ) => {
    const process = processOf('Pilot', steps, { role: 'Pilot', ...facts });
    const level = path.slice(0, -1).reduce((all, index) => all[index]?.steps ?? [], steps);
    const last = path.at(-1) ?? 0;
    const around = { previous: level[last - 1] ?? null, next: level[last + 1] ?? null };
    const position = { process, path, step: level[last] ?? null, ...around, listed };
    return shown(h(ProcessPositionView, { position, isSure, onOpenGuide }));
  };

  it('is said in a line, with the block that a part belongs to', () => {
    expect(words(at([1, 0]))).toContain('You are here: Onsite › Knots');
    expect(words(at([1, 0]))).toContain('Step 2 of 3, part 1 of 2');
    expect(words(at([0]))).toContain('You are here: Call');
  });

  it('is marked among all steps, with what holds it and itself open, and nothing else', () => {
    const root = at([1, 0]);
    const marked = root.querySelectorAll('[aria-current=step]');
    expect([...marked].map((each) => words(each.querySelector('summary')))).toEqual([
      'Knots 30 min You are here',
    ]);
    const open = [...root.querySelectorAll('.steps details[open] > summary')];
    expect(open.map((each) => words(each))).toEqual(['Onsite', 'Knots 30 min You are here']);
  });

  it('is only probable where the match is not sure, and then no step is called current', () => {
    const root = at([1, 0], {}, { isSure: false });
    expect(words(root)).toContain('Probably here: Onsite › Knots');
    expect(words(root.querySelector('.here'))).toBe('Probably here');
    expect(words(root)).not.toContain('You are here');
    expect(root.querySelector('[aria-current]')).toBeNull();
    expect(root.querySelectorAll('.steps details[open]')).toHaveLength(2);
  });

  it('has the neighbours, which say that they can be left out and open their guides', () => {
    const neighbours = at([1]).querySelector('.neighbours');
    expect(words(neighbours)).toBe('BeforeCallAfterDinner Optional');
    neighbours?.querySelector('button')?.click();
    expect(onOpenGuide).toHaveBeenLastCalledWith('dinner');
  });

  it('at an end of its level says of what it is the end', () => {
    expect(words(at([0]).querySelector('.neighbours'))).toContain('This is the first step');
    expect(words(at([1, 1]).querySelector('.neighbours'))).toContain(
      'This is the last part of “Onsite”',
    );
  });

  it('in a process for every role says so, and names no neighbours', () => {
    const root = at([1], { role: null });
    expect(words(root)).toContain('From the process for every role');
    expect(root.querySelector('.neighbours')).toBeNull();
    expect(words(at([1]))).not.toContain('every role');
  });
});

describe('what the page itself lists', () => {
  const process = (role: string | null) =>
    processOf('Pilot', [step('Call'), step('Onsite'), step('Dinner')], { role });
  const neighbours = (listed: ProcessPosition['listed'], facts: Partial<ProcessPosition> = {}) => {
    const [previous = null, here = null, next = null] = process('Pilot').steps;
    const own = { process: process('Pilot'), path: [1], step: here, previous, next };
    const position = { ...own, ...facts, listed };
    return shown(h(ProcessPositionView, { position, isSure: true, onOpenGuide })).querySelector(
      '.neighbours',
    );
  };
  const both = {
    before: { name: 'Trial', guideId: null },
    after: { name: 'Supper', guideId: 'supper' },
  };

  it('takes the place of the process’s own neighbours, and opens the guide that there is', () => {
    const shown = neighbours(both);
    expect(words(shown)).toBe('Stage before, on this pageTrialStage after, on this pageSupper');
    const buttons = shown?.querySelectorAll('button') ?? [];
    expect([...buttons].map((each) => words(each))).toEqual(['Supper']);
    buttons[0]?.click();
    expect(onOpenGuide).toHaveBeenLastCalledWith('supper');
  });

  it('is said where it ends', () => {
    expect(words(neighbours({ before: null, after: null }))).toBe(
      'Stage before, on this pageThis is the first stageStage after, on this pageThis is the last stage',
    );
  });

  it('is shown with the process for every role, and where no step is known', () => {
    const nowhere = { path: null, step: null, previous: null, next: null };
    expect(words(neighbours(both, { process: process(null) }))).toContain('on this pageTrial');
    expect(words(neighbours(both, nowhere))).toContain('on this pageTrial');
    expect(neighbours({}, nowhere)).toBeNull();
  });

  it('stands beside the process’s own where the page lists one side only', () => {
    expect(words(neighbours({ after: both.after }))).toBe(
      'BeforeCallStage after, on this pageSupper',
    );
    expect(words(neighbours({ after: both.after }, { process: process(null) }))).toBe(
      'Stage after, on this pageSupper',
    );
  });
});

describe('the total', () => {
  const lone = { stated: null, synchronous: null, asynchronous: null };
  const total = (totals: Partial<Process['totals']>, steps = [step('Call')]) =>
    words(whole(steps, { totals: { ...lone, ...totals } }).querySelector('.process-total'));
  const stated = (hours: number) => ({
    stated: `In total ${hours} hours.`,
    statedMinutes: minutes(hours * 60),
  });

  it('is not spoken of where there is none', () => {
    expect(total({})).toBe('');
  });

  it('says what was added up, and whether all steps have a length', () => {
    expect(total({ synchronous: minutes(90) })).toBe(
      'The steps with a length add up to 1 h 30 min of conversations; the handbook states no total.',
    );
    const timed = [step('Onsite', { steps: [step('Call', { minutes: minutes(90) })] })];
    expect(total({ synchronous: minutes(90), asynchronous: limit }, timed)).toBe(
      'The steps add up to 1 h 30 min of conversations and up to 2 h in the candidate’s own time; the handbook states no total.',
    );
  });

  it('says what the handbook states where nothing can be added up', () => {
    expect(total(stated(3))).toBe(
      'The handbook says “In total 3 hours”; its steps add up to nothing.',
    );
  });

  const live = { synchronous: minutes(180) };
  const both = { ...live, asynchronous: minutes(60) };
  it.each([
    ['the only sum', live, 3, 'agrees'],
    ['no sum', live, 5, 'does not agree'],
    ['the conversations', both, 3, 'agrees without the candidate’s own time'],
    ['everything', both, 4, 'agrees with the candidate’s own time counted in'],
    ['neither', both, 6, 'does not agree'],
    [
      'what can be left out too',
      { ...both, withoutOptional: { synchronous: minutes(120), asynchronous: null } },
      4,
      'agrees with what is optional counted in',
    ],
  ])('is held against what the handbook states: %s', (_, sums, hours, verdict) => {
    expect(total({ ...sums, ...stated(hours) })).toMatch(
      new RegExp(`the handbook says “In total ${hours} hours”, and its ${hours} h ${verdict}\\.$`),
    );
  });

  it('agrees with an estimate that is near', () => {
    const about = {
      stated: 'About 3 hours',
      statedMinutes: { ...minutes(180), approximate: true },
    };
    expect(total({ synchronous: minutes(195), ...about })).toMatch(/ agrees\.$/);
    expect(total({ synchronous: minutes(200), ...about })).toMatch(/ does not agree\.$/);
  });

  it('leaves out what is optional, and says so', () => {
    const needed = { synchronous: minutes(120), asynchronous: null };
    expect(total({ ...both, withoutOptional: needed })).toContain(
      'add up to 2 h of conversations, without what is optional;',
    );
  });
});
