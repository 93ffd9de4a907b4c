import { describe, expect, it, test } from 'vitest';
import { WEIGHTS } from '../../../catalog/match/weights.ts';
import { askFor, catalogOf, guide, processOf, step } from './small-catalog.ts';

const round = (value: number) => Math.round(value * 100) / 100;

describe('the process', () => {
  const general = processOf('General order', [step('Crimson')]);
  const template = processOf('Template', [step('Crimson')], { template: true });
  const own = processOf('Writing', [step('Crimson')], {
    role: 'Technical Writer',
    aliases: ['Docs'],
  });
  const found = (processes: (typeof own)[], job: string | null) =>
    askFor(catalogOf([guide('Onyx')], processes)).match({ job, stage: 'Onyx' }).processId;

  it('is that of the job’s role', () => {
    expect(found([general, own], 'Sr. Technical Writer')).toBe('writing');
    expect(found([general, own], 'Docs')).toBe('writing');
  });

  it('is the one that fits better', () => {
    const editor = processOf('Editing', [step('Crimson')], { role: 'Writer' });
    expect(found([editor, own], 'Technical Writer')).toBe('writing');
    expect(found([own, editor], 'Technical Writer')).toBe('writing');
    expect(found([own, editor], 'Writer')).toBe('editing');
  });

  it('is the general order for other jobs, and where the job is not known', () => {
    expect(found([template, general, own], 'Accountant')).toBe('general-order');
    expect(found([own, template, general], null)).toBe('general-order');
    expect(found([own, general], 'Technical Accountant')).toBe('general-order');
  });

  it('is the template where there is no general order, else none', () => {
    expect(found([own, template], 'Accountant')).toBe('template');
    expect(found([own], 'Accountant')).toBeNull();
    expect(found([], 'Accountant')).toBeNull();
  });
});

describe('the step', () => {
  const process = processOf('Order', [
    step('Falcon review'),
    step('Onsite', { steps: [step('Lagoon'), step('Crimson talk', { guideId: 'onyx' })] }),
  ]);
  const { match } = askFor(
    catalogOf(
      [guide('Onyx'), guide('Other')],
      [process, { ...process, id: 'second', name: 'Second' }],
    ),
  );

  it('is found by its name, wherever it stands', () => {
    expect(match({ stage: 'Crimson talk' }).stepPath).toEqual([1, 1]);
    expect(match({ stage: 'Onsite' }).stepPath).toEqual([1]);
    expect(match({ stage: 'Reviews of falcons' }).stepPath).toEqual([0]);
  });

  it('is the likest', () => {
    expect(match({ interview: 'Lagoon', stage: 'Onsite' }).stepPath).toEqual([1, 0]);
  });

  it('is the first of two that are as like', () => {
    const twice = processOf('Order', [step('Lagoon'), step('Lagoon')]);
    const { match: ask } = askFor(catalogOf([], [twice]));
    expect(ask({ stage: 'Lagoon' }).stepPath).toEqual([0]);
  });

  it('is none where no name is like it', () => {
    expect(match({ stage: 'Falcon and crimson and maple' }).stepPath).toBeNull();
    expect(match({ stage: 'Onyx' }).stepPath).toBeNull();
  });

  it('leads to the guide that the handbook ties to it, and to no other', () => {
    const found = match({ stage: 'Crimson talk' });
    expect(found).toMatchObject({
      verdict: 'sure',
      guideId: 'onyx',
      processId: 'order',
      confidence: WEIGHTS.step.guideOfStep,
    });
    expect(found.reasons).toContain('it is the guide for the step “Crimson talk” of Order');
    expect(found.alternatives).toEqual([]);
  });

  it('of another process leads nowhere', () => {
    const { match: ask } = askFor(
      catalogOf(
        [guide('Onyx')],
        [
          processOf('General', [step('Falcon')]),
          processOf('Own', [step('Crimson', { guideId: 'onyx' })], { role: 'Writer' }),
        ],
      ),
    );
    expect(ask({ job: 'Accountant', stage: 'Crimson' }).guideId).toBeNull();
    expect(ask({ job: 'Writer', stage: 'Crimson' }).guideId).toBe('onyx');
  });

  it('is tied to the role’s guide although it is another department’s', () => {
    const sales = guide('Onyx', { department: 'Sales', roleGroup: 'Seller' });
    const found = askFor(catalogOf([sales], [process])).match({
      job: 'Accountant',
      stage: 'Crimson talk',
    });
    expect(found.guideId).toBe('onyx');
  });
});

describe('a step that has no guide', () => {
  const own = processOf('Writing', [step('Crimson'), step('Falcon', { guideId: 'onyx' })], {
    role: 'Writer',
  });
  const guides = [guide('Onyx'), guide('Crimson Lagoon Maple')];
  const { match } = askFor(catalogOf(guides, [own, processOf('General', [step('Crimson')])]));

  it('is shown itself in the role’s own process', () => {
    expect(match({ job: 'Writer', stage: 'Crimson' })).toMatchObject({
      verdict: 'sure',
      guideId: null,
      processId: 'writing',
      stepPath: [0],
      confidence: WEIGHTS.step.withoutGuide,
      reasons: ['the stage is the step “Crimson” of Writing, which has no guide'],
      alternatives: [{ guideId: 'crimson-lagoon-maple' }],
    });
  });

  it('is not in the general order, which says too little', () => {
    const found = match({ job: 'Accountant', stage: 'Crimson' });
    expect(found).toMatchObject({
      verdict: 'unsure',
      guideId: 'crimson-lagoon-maple',
      stepPath: [0],
    });
  });

  it('gives way to a guide that fits better or as well', () => {
    const { match: ask } = askFor(
      catalogOf([guide('Crimson', { department: 'Docs', roleGroup: 'Writer' })], [own]),
    );
    expect(ask({ job: 'Writer', stage: 'Crimson' }).guideId).toBe('crimson');
  });

  it('is not shown for a step that has one', () => {
    expect(match({ job: 'Writer', stage: 'Falcon' }).guideId).toBe('onyx');
  });

  it('is less sure the less its name is like the stage’s', () => {
    const found = match({ job: 'Writer', interview: 'Thursday', stage: 'Crimson' });
    const { stageBesideInterview } = WEIGHTS.page;
    expect(found.confidence).toBe(round(stageBesideInterview * WEIGHTS.step.withoutGuide));
  });
});

describe('the handbook’s own names come first', () => {
  const writer = { department: 'Docs', roleGroup: 'Writer' };
  const guides = [
    guide('Onyx'),
    guide('Falcon', { ...writer, aliases: ['Crimson', 'Lagoon', 'Technical screen'] }),
    guide('Maple', { ...writer }),
  ];
  const own = processOf(
    'Writing',
    [
      step('Crimson'),
      step('Lagoon', { guideId: 'onyx' }),
      step('Technical screen'),
      step('Maple', { guideId: 'onyx' }),
    ],
    { role: 'Writer' },
  );
  const { match } = askFor(catalogOf(guides, [own]));

  test.each(['Crimson', 'Technical Screen', '2. Crimson (45 min)'])(
    'a stage that is exactly a step, “%s”, is that and no other name of another guide',
    (stage) =>
      expect(match({ job: 'Writer', stage })).toMatchObject({ verdict: 'sure', guideId: null }),
  );

  it('nor is a step with a guide', () => {
    expect(match({ job: 'Writer', stage: 'Lagoon' })).toMatchObject({
      verdict: 'sure',
      guideId: 'onyx',
    });
    const general = processOf('Order', [step('Lagoon', { guideId: 'onyx' })]);
    const others = [guide('Onyx'), guide('Cobalt', { aliases: ['Lagoon'] })];
    const ask = askFor(catalogOf(others, [general])).match;
    expect(ask({ stage: 'Lagoon' })).toMatchObject({ verdict: 'sure', guideId: 'onyx' });
  });

  it('but a guide of that very name is', () => {
    expect(match({ job: 'Writer', stage: 'Maple' }).guideId).toBe('maple');
  });

  it('the general order does not stand before what the job’s role calls so', () => {
    const general = processOf('Order', [step('Crimson', { guideId: 'onyx' }), step('Lagoon')]);
    const ask = askFor(catalogOf(guides, [general])).match;
    expect(ask({ job: 'Writer', stage: 'Crimson' }).guideId).toBe('falcon');
    expect(ask({ job: 'Writer', stage: 'Lagoon' }).guideId).toBe('falcon');
  });
});

describe('a stage that fits, and in it an interview with an unknown name of its own', () => {
  const own = processOf('Writing', [step('Crimson')], { role: 'Writer' });
  const { match } = askFor(
    catalogOf(
      [guide('Values Interview'), guide('Hiring Manager Screen'), guide('Resume Deep Dive')],
      [own],
    ),
  );

  test.each([
    ['Values Interview', 'Velocity Circle'],
    ['Hiring Manager Screen', 'Roadmap conversation'],
    ['Wertegespräch', 'Kieselrunde'],
    ['Entretien valeurs', 'Entretien boussole'],
    ['Crimson', 'Chat about lagoons'],
  ])('stage “%s”, interview “%s”: asks', (stage, interview) => {
    const found = match({ job: 'Writer', stage, interview });
    expect(found.verdict).toBe('unsure');
    expect(found.confidence).toBeLessThan(WEIGHTS.verdict.likely);
    expect(found.reasons.at(-1)).toBe('but the interview has a name of its own');
  });

  test.each([
    ['Values Interview', 'Interview 1'],
    ['Values Interview', 'Video call with Ama Owusu'],
    ['Values Interview', 'Writer interview'],
    ['Values Interview', 'Thursday'],
    ['Hiring Manager Screen', 'Hiring manager'],
    ['Resume Deep Dive', 'Resume DD'],
    ['Wertegespräch', 'Gespräch mit Ama Owusu'],
  ])('stage “%s”, interview “%s”: has none', (stage, interview) => {
    const { verdict, reasons } = match({ job: 'Writer', stage, interview });
    expect(['sure', 'likely']).toContain(verdict);
    expect(reasons.join()).not.toContain('name of its own');
  });

  it('what is a choice anyway stays as it is', () => {
    const found = match({ stage: 'Values of tomorrow and beyond', interview: 'Velocity Circle' });
    expect(found.verdict).toBe('unsure');
    expect(found.reasons.join()).not.toContain('name of its own');
  });
});
