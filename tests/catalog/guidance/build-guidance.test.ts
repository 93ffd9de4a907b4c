import { describe, expect, it } from 'vitest';
import { summarise } from '../../../catalog/build-guidance.ts';
import type { Process, Step } from '../../../catalog/schema.ts';
import {
  askFor,
  catalogOf,
  guide,
  minutes,
  processOf,
  queryOf,
  step,
} from '../match/small-catalog.ts';

describe('guidance', () => {
  const onyx = guide('Onyx', {
    department: 'Design',
    roleGroup: 'Designer',
    assignment: true,
    duration: minutes(30),
  });
  const principles = [{ name: 'Be kind', description: [], source: { file: 'a.md', line: 2 } }];
  const catalog = { ...catalogOf([onyx, guide('Onyx talk')]), principles };
  const { guidance } = askFor(catalog);

  it('holds the query, the guide, the department, the principles and the catalog’s name', () => {
    const query = { job: 'Designer', stage: 'Onyx' };
    expect(guidance(query)).toMatchObject({
      query: queryOf(query),
      guide: onyx,
      position: null,
      pinned: null,
      department: 'Design',
      principles,
      catalogName: 'Small',
    });
  });

  describe('of a step of the role’s own process', () => {
    const words = (value: string) => [
      { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] },
    ];
    const people = (value: string) => [{ type: 'text' as const, value }];
    const own = step('Values', {
      guideId: 'values',
      interviewers: people('two pilots'),
      minutes: minutes(30),
      description: words('By phone.'),
    });
    const shown = (facts: Parameters<typeof guide>[1], of = own, role: string | null = 'Pilot') => {
      const values = guide('Values', {
        interviewers: people('anybody'),
        duration: minutes(60),
        description: words('What we hold dear.'),
        ...facts,
      });
      const process = processOf('Pilot', [of], { role });
      const ask = askFor(catalogOf([values], [process]));
      return ask.guidance({ job: 'Pilot', stage: 'Values' }).guide;
    };

    it('holds the step’s people, length and text before those of a guide for every role', () => {
      expect(shown({})).toMatchObject({
        interviewers: people('two pilots'),
        duration: minutes(30),
        description: [...words('By phone.'), ...words('What we hold dear.')],
      });
    });

    it('says nothing twice where the guide tells the step itself', () => {
      const told = { description: [...words('By phone.'), ...words('At noon.')] };
      expect(shown(told)).toMatchObject(told);
    });

    it('holds the guide’s where the step says nothing', () => {
      expect(shown({}, step('Values', { guideId: 'values' }))).toMatchObject({
        interviewers: people('anybody'),
        duration: minutes(60),
      });
    });

    it('is the guide as it is where that is the department’s own, or the process every role’s', () => {
      expect(shown({ department: 'Flying' })).toMatchObject({ duration: minutes(60) });
      expect(shown({}, own, null)).toMatchObject({ duration: minutes(60) });
    });
  });

  it('names alternatives with what a list needs', () => {
    const { alternatives, match } = guidance({ stage: 'Onyx talk' });
    const [first] = match.alternatives;
    expect(alternatives).toEqual([
      {
        ...summarise(onyx),
        confidence: first?.confidence,
        reasons: first?.reasons,
        toldApartBy: null,
      },
    ]);
    expect(summarise(onyx)).toEqual({
      id: 'onyx',
      name: 'Onyx',
      department: 'Design',
      roleGroup: 'Designer',
      roles: [],
      assignment: true,
      duration: minutes(30),
    });
  });

  it('has no guide where nothing fits', () => {
    expect(guidance({ stage: 'Quarterly sync' })).toMatchObject({ guide: null, alternatives: [] });
  });
});

describe('a step without a guide', () => {
  const crimson = step('Crimson Review', {
    minutes: minutes(30),
    asynchronous: true,
    optional: true,
    interviewers: [{ type: 'text', value: 'Two writers' }],
    description: [{ type: 'rule' }],
    steps: [step('Part one', { minutes: minutes(10) }), step('Part two')],
  });
  const own = processOf('Writing', [crimson], { role: 'Writer', department: 'Docs' });
  const { guidance } = askFor(catalogOf([guide('Onyx')], [own]));

  it('is shown with what its process says of it', () => {
    expect(guidance({ job: 'Writer', stage: 'Crimson review' }).guide).toEqual({
      ...guide('Crimson Review'),
      id: 'writing/crimson-review',
      department: 'Docs',
      roleGroup: 'Writer',
      assignment: true,
      optional: true,
      interviewers: crimson.interviewers,
      duration: crimson.minutes,
      description: crimson.description,
      agenda: [
        { name: 'Part one', minutes: minutes(10), start: null },
        { name: 'Part two', minutes: null, start: null },
      ],
      source: own.source,
    });
  });

  it('is not shown where the match is none', () => {
    expect(guidance({ job: 'Accountant', stage: 'Crimson Review' }).guide).toBeNull();
  });

  it('in the general order is not shown', () => {
    const general = processOf('Order', [crimson]);
    const found = askFor(catalogOf([guide('Onyx')], [general])).guidance({
      stage: 'Crimson Review',
    });
    expect(found).toMatchObject({ guide: null, match: { verdict: 'none' } });
    expect(found.position?.step?.name).toBe('Crimson Review');
  });
});

describe('the place in the process', () => {
  const steps = [
    step('Alpha'),
    step('Onsite', {
      steps: [step('Bravo'), step('Lunch', { steps: [step('Charlie'), step('Delta')] })],
    }),
    step('Final day', { steps: [step('Echo', { guideId: 'onyx' })] }),
    step('Foxtrot'),
  ];
  const process = processOf('Order', steps, { role: 'Writer' });
  const { guidance } = askFor(catalogOf([guide('Onyx')], [process]));
  const around = (stage: string) => {
    const { position } = guidance({ job: 'Writer', stage });
    return [position?.previous?.name, position?.step?.name, position?.next?.name];
  };

  it('has the neighbours of its own level', () => {
    expect(around('Alpha')).toEqual([undefined, 'Alpha', 'Onsite']);
    expect(around('Onsite')).toEqual(['Alpha', 'Onsite', 'Final day']);
    expect(around('Final day')).toEqual(['Onsite', 'Final day', 'Foxtrot']);
    expect(around('Foxtrot')).toEqual(['Final day', 'Foxtrot', undefined]);
  });

  it('of a part is between parts, and nothing beyond the block that holds them', () => {
    expect(around('Bravo')).toEqual([undefined, 'Bravo', 'Lunch']);
    expect(around('Lunch')).toEqual(['Bravo', 'Lunch', undefined]);
    expect(around('Charlie')).toEqual([undefined, 'Charlie', 'Delta']);
    expect(around('Delta')).toEqual(['Charlie', 'Delta', undefined]);
    expect(around('Echo')).toEqual([undefined, 'Echo', undefined]);
  });

  it.each([
    ['the usual order', {}],
    ['a template', { template: true }],
  ])('in %s has no neighbours: it is not the role’s own', (_, facts) => {
    const everybody = processOf('Order', steps, facts);
    const { position } = askFor(catalogOf([guide('Onyx')], [everybody])).guidance({
      job: 'Writer',
      stage: 'Foxtrot',
    });
    expect(position).toMatchObject({ step: { name: 'Foxtrot' }, previous: null, next: null });
  });

  it('knows the process but not the step where no step has that name', () => {
    expect(guidance({ job: 'Writer', stage: 'Yankee' }).position).toEqual({
      process,
      path: null,
      step: null,
      previous: null,
      next: null,
      listed: {},
    });
  });

  describe('holds the stages that the page lists beside its own', () => {
    const trial = step('Trial', { guideId: 'onyx' });
    const both = { before: 'TRIAL!', after: 'Zulu' };
    const listed = (steps: Step[], facts: Partial<Process> = {}, stagesAround = both) => {
      const own = processOf('Order', [step('Alpha'), ...steps], { role: 'Writer', ...facts });
      const ask = askFor(catalogOf([guide('Onyx'), guide('Opal')], [own])).guidance;
      return ask({ job: 'Writer', stage: 'Alpha', stagesAround }).position?.listed;
    };
    const name = 'TRIAL!';
    const zulu = { name: 'Zulu', guideId: null };

    it('with the guide of the step of that name, whatever its level', () => {
      const expected = { before: { name, guideId: 'onyx' }, after: zulu };
      expect(listed([trial])).toEqual(expected);
      expect(listed([step('Onsite', { steps: [trial] }), trial])).toEqual(expected);
    });

    it('with none where the steps of that name have several, or it is not the role’s own', () => {
      const expected = { before: { name, guideId: null }, after: zulu };
      expect(listed([trial, step('Trial', { guideId: 'opal' })])).toEqual(expected);
      expect(listed([trial], { role: null })).toEqual(expected);
    });

    it('and their ends', () => {
      expect(listed([trial], {}, { before: null } as never)).toEqual({ before: null });
    });
  });

  it('is that of the guide’s step where the page’s name is none', () => {
    expect(guidance({ job: 'Writer', stage: 'Onyx' }).position).toMatchObject({ path: [2, 0] });
  });

  it('is that of the page’s name where the guide has no step', () => {
    const { guidance: ask } = askFor(catalogOf([guide('Alpha')], [process]));
    expect(ask({ job: 'Writer', stage: 'Alpha' }).position).toMatchObject({ path: [0] });
  });

  it('is nowhere where there is no process', () => {
    expect(askFor(catalogOf([guide('Alpha')])).guidance({ stage: 'Alpha' }).position).toBeNull();
  });

  it('is in the generic process for jobs without one of their own', () => {
    const template = processOf('Template', [step('Alpha')], { template: true });
    const writers = processOf('Writing', [step('Alpha')], { role: 'Writer' });
    const { guidance: ask } = askFor(catalogOf([guide('Onyx')], [writers, template]));
    expect(ask({ job: 'Writer', stage: 'Alpha' }).position?.process.name).toBe('Writing');
    expect(ask({ job: 'Accountant', stage: 'Alpha' }).position?.process.name).toBe('Template');
  });
});
