import { describe, expect, it, test } from 'vitest';
import { toldApartBy } from '../../../catalog/match/same-interview.ts';
import type { Guide } from '../../../catalog/schema.ts';
import { askFor, catalogOf, guide, minutes, processOf, step } from './small-catalog.ts';

const on = (file: string, line = 1) => ({ source: { file, line } });
const question = { text: 'Why?', content: [] };

describe('an interview that two pages describe', () => {
  const first = guide('Pairing', { id: 'a', duration: minutes(60), ...on('candidates.md') });
  const pair = (facts: Partial<Guide>) =>
    askFor(catalogOf([first, guide('Pairing', { id: 'b', ...on('interviewers.md'), ...facts })]));

  test.each([
    ['says as much', {}],
    ['says the same length', { duration: minutes(60) }],
    ['says a length that agrees', { duration: minutes(45, 60) }],
  ])('is one, where the other %s', (_, facts) => {
    const found = pair(facts).match({ stage: 'Pairing' });
    expect(found).toMatchObject({ verdict: 'sure', alternatives: [] });
  });

  it('of equals the fuller is shown', () => {
    expect(pair({ questions: [question, question] }).match({ stage: 'Pairing' }).guideId).toBe('b');
    expect(pair({}).match({ stage: 'Pairing' }).guideId).toBe('a');
  });

  test.each([
    ['of another length', { duration: minutes(30) }],
    ['on the same page', on('candidates.md', 9)],
  ])('is another one %s, and that is a choice', (_, facts) => {
    const found = pair(facts).match({ stage: 'Pairing' });
    expect(found.verdict).toBe('unsure');
    expect(found.alternatives).toHaveLength(1);
  });

  it('a length that the page states decides between them', () => {
    const found = pair({ duration: minutes(30) }).match({ stage: 'Pairing', minutes: 30 });
    expect(found.guideId).toBe('b');
  });
});

describe('what tells guides of one name apart', () => {
  const given = guide('Pairing', { id: 'a', duration: minutes(60), ...on('x/for_candidates.md') });
  const other = (facts: Partial<Guide>) => guide('Pairing', { ...given, id: 'b', ...facts });

  test.each<[string, Guide, Partial<Guide>, string | null]>([
    ['the role', { ...given, roleGroup: 'Writer' }, { roleGroup: 'Editor' }, 'Writer'],
    ['the length', given, { duration: minutes(30) }, '60 minutes'],
    ['a range', { ...given, duration: minutes(30, 45) }, {}, '30–45 minutes'],
    ['the page', given, on('x/for-interviewers.md'), 'for candidates'],
    ['the line', given, on('x/for_candidates.md', 9), 'for candidates, line 1'],
    ['nothing, where the name does', given, { name: 'Pairing exercise' }, null],
  ])('%s', (_, own, facts, wanted) => {
    expect(toldApartBy(own, [own, other(facts)])).toBe(wanted);
  });

  it('is shown with the choice', () => {
    const { guidance } = askFor(
      catalogOf([
        given,
        other({ duration: minutes(30) }),
        guide('Pairing review', { duration: minutes(20) }),
      ]),
    );
    const { alternatives } = guidance({ stage: 'Pairing' });
    expect(alternatives.map(({ toldApartBy: by }) => by)).toEqual(['30 minutes', null]);
  });
});

describe('a guide that says nothing of whom it is for', () => {
  const guides = [guide('Falcon'), guide('Onyx'), guide('Values Interview'), guide('Maple')];
  const processes = [
    processOf(
      'Writing',
      [
        step('Falcon', { guideId: 'falcon' }),
        step('Maple', { guideId: 'maple' }),
        step('Values', { guideId: 'values-interview' }),
        step('Onyx', { guideId: 'onyx' }),
      ],
      { role: 'Technical Writer' },
    ),
    processOf('Editing', [step('Maple', { guideId: 'maple' })], { role: 'Editor' }),
  ];
  const order = processOf('Order', [step('Onyx', { guideId: 'onyx' })]);
  const { match } = askFor(catalogOf(guides, [...processes, order]));

  it('is a role’s where that role’s process alone links it', () => {
    expect(match({ job: 'Technical Writer', stage: 'Falcon' })).toMatchObject({ verdict: 'sure' });
    expect(match({ job: 'Accountant', stage: 'Falcon' })).toMatchObject({
      verdict: 'unsure',
      guideId: 'falcon',
      reasons: expect.arrayContaining(['but only another role’s process has it']),
    });
    expect(match({ stage: 'Falcon' }).verdict).toBe('sure');
  });

  test.each([
    ['two roles’ processes link it', 'Maple'],
    ['the general order links it as well', 'Onyx'],
    ['it is a talk that everybody has', 'Values Interview'],
  ])('is everybody’s where %s', (_, stage) => {
    expect(match({ job: 'Accountant', stage }).verdict).toBe('sure');
  });

  it('is the role’s own before another of its name', () => {
    const twice = [
      guide('Falcon', { id: 'a', ...on('a.md') }),
      guide('Falcon', { id: 'b', ...on('b.md') }),
    ];
    const own = (id: string, role: string) =>
      processOf(role, [step('Falcon', { guideId: id })], { role });
    const ask = askFor(catalogOf(twice, [own('a', 'Writer'), own('b', 'Editor')])).match;
    expect(ask({ job: 'Writer', stage: 'Falcon' })).toMatchObject({
      verdict: 'sure',
      guideId: 'a',
    });
    expect(ask({ job: 'Editor', stage: 'Falcon' })).toMatchObject({
      verdict: 'sure',
      guideId: 'b',
    });
  });
});
