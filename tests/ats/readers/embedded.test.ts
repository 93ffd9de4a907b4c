// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { embeddedReadings } from '../../../ats/readers/embedded.ts';
import { asks, found, PROFILE } from '../small-page.ts';

const ask = asks('embedded', embeddedReadings, PROFILE);
const read = (data: unknown, address = PROFILE) =>
  found(ask(`<script type="application/json">${JSON.stringify(data)}</script>`, { address }));

describe('embedded data', () => {
  it('names what its keys say, in snake case or camel case', () => {
    expect(
      read({
        candidate: { name: 'Ada Quill' },
        hiring_plan: { name: 'Data Engineer' },
        currentStage: { title: ' Onsite \n loop' },
        interview_name: 'Panel',
        departments: ['Research', { name: 'Data' }, 7],
        duration_minutes: 45,
      }),
    ).toEqual([
      'interview: Panel',
      'minutes: 45 minutes',
      'candidate: Ada Quill',
      'job: Data Engineer',
      'stage: Onsite loop',
      'department: Research, Data',
    ]);
  });

  it('is read from attributes too, and says where', () => {
    const [reading] = ask(`<p data-react-props='{"stage":"Onsite"}'></p>`);
    expect(reading).toMatchObject({
      where: 'data-react-props: stage',
      layer: 'embedded',
      weight: 0.7,
    });
  });

  it('gives a person’s name in one piece or in two', () => {
    expect(read({ person: { full_name: 'Ada Quill' } })).toEqual(['candidate: Ada Quill']);
    expect(read({ person: { name: '', first_name: 'Ada', lastName: 'Quill' } })).toEqual([
      'candidate: Ada Quill',
    ]);
    expect(read({ person: { first_name: 'Ada', last_name: null } })).toEqual(['candidate: Ada']);
    expect(read({ person: { name: 'Profile' }, stage: 7, interview: null })).toEqual([]);
  });

  it('of another person, application or job is not read', () => {
    const other = { name: 'Ben Ode' };
    expect(read({ candidate: { id: 8, ...other } })).toEqual([]);
    expect(read({ candidate: { id: 7, ...other } })).toEqual(['candidate: Ben Ode']);
    expect(read({ current_application: { id: '10', stage: 'Offer' } })).toEqual([]);
    expect(read({ x: { person_id: 8, stage: 'Offer' } })).toEqual([]);
    expect(read({ x: { candidateId: '8', stage: 'Offer' } })).toEqual([]);
    expect(read({ x: { applicationId: 10, stage: 'Offer' } })).toEqual([]);
    expect(read({ x: { person_id: null, application_id: 9, stage: 'Offer' } })).toEqual([
      'stage: Offer',
    ]);
    const address = 'https://app.greenhouse.io/sdash/5';
    expect(read({ job: { id: 6, name: 'Writer' } }, address)).toEqual([]);
    expect(read({ job: { id: 5, name: 'Writer' } }, address)).toEqual(['job: Writer']);
  });

  it('of a queue, a sidebar or the next candidate is not read', () => {
    for (const key of [
      'queue',
      'next_candidate',
      'other',
      'sidebar',
      'recentPeople',
      'duplicates',
    ]) {
      expect([key, ...read({ [key]: { candidate: { name: 'Ben Ode' }, stage: 'Offer' } })]).toEqual(
        [key],
      );
    }
  });

  it('of a list is only the entry of this page, the chosen one or the only one', () => {
    const [ada, ben] = [
      { id: 7, name: 'Ada Quill' },
      { id: 8, name: 'Ben Ode' },
    ];
    expect(read({ candidates: [ben, ada] })).toEqual(['candidate: Ada Quill']);
    expect(read({ stages: [{ name: 'Offer' }, { name: 'Onsite', current: true }] })).toEqual([
      'stage: Onsite',
    ]);
    for (const mark of ['selected', 'is_current', 'active']) {
      expect(read({ stages: [null, { name: 'Onsite', [mark]: true }] })).toEqual(['stage: Onsite']);
    }
    expect(read({ stages: [{ name: 'Offer', current: 'no' }, { name: 'Onsite' }] })).toEqual([]);
    expect(read({ scheduled_interviews: [{ name: 'Panel' }] })).toEqual(['interview: Panel']);
    expect(read({ attendees: [{ stage: 'Onsite' }] })).toEqual([]);
    expect(read({ jobs: [{ name: 'Writer' }, { name: 'Editor' }] })).toEqual([]);
  });

  it('has limits on its length, its depth and its objects', () => {
    const nested = (depth: number): unknown =>
      depth === 0 ? { stage: 'Onsite' } : { a: nested(depth - 1) };
    expect(read(nested(9))).toEqual(['stage: Onsite']);
    expect(read(nested(10))).toEqual([]);
    expect(read({ stage: 'Onsite', more: 'x'.repeat(300_000) })).toEqual([]);
    const many = Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`a${at}`, {}]));
    expect(read({ ...many, last: { stage: 'Onsite' } })).toEqual([]);
    expect(read({ first: { stage: 'Onsite' }, ...many })).toEqual(['stage: Onsite']);
  });

  it('that is no JSON is left alone, and the rest is read', () => {
    const broken = '<script type="application/json">{"stage":</script><p data-react-props></p>';
    expect(found(ask(`${broken}<p data-react-props='{"stage":"Onsite"}'></p>`))).toEqual([
      'stage: Onsite',
    ]);
  });

  describe('counts as one piece', () => {
    const before = { hiring_plan: { name: 'Writer' }, current_stage: 'Offer' };
    const name = 'Ben Ode';
    test.each([
      ['the candidate is another', { ...before, candidate: { id: 8, name } }],
      ['the application is another', { ...before, current_application: { id: 10, name } }],
      [
        'the application is another of the same person',
        { ...before, person: { id: 7 }, application: { id: 10 } },
      ],
      ['a card is of another', { ...before, card: { personId: '8', title: name } }],
      ['it is of another deep down', { page: { props: before, data: { applicant: { id: 8 } } } }],
      [
        'the only application is another',
        { ...before, applications: [{ id: 10, stage: 'Offer' }] },
      ],
      ['it says itself of whom it is', { ...before, person_id: 8 }],
    ])('and is not read where %s', (_, data) => {
      expect(read(data)).toEqual([]);
    });

    it('and is the best there is where it is the address’s', () => {
      const weights = (data: unknown) =>
        Object.fromEntries(
          ask(`<script type="application/json">${JSON.stringify(data)}</script>`).map(
            ({ value, weight, grade }) => [value, `${weight} ${grade}`],
          ),
        );
      const candidate = { id: 7, name: 'Ada Quill' };
      expect(weights({ ...before, candidate })).toEqual({
        job: '0.9 A',
        stage: '0.9 A',
        candidate: '0.7 G',
      });
      expect(weights({ ...before, application: { id: '9' } })).toMatchObject({ job: '0.9 A' });
      expect(weights({ ...before, candidate: { name } })).toMatchObject({ job: '0.7 G' });
    });

    it('and others beside it do not make it another’s', () => {
      expect(
        read({ stage: 'Onsite', next_application: { id: 10 }, queue: { person_id: 8 } }),
      ).toEqual(['stage: Onsite']);
      expect(read({ stage: 'Onsite', applications: [{ id: 10 }, { id: 11 }] })).toEqual([
        'stage: Onsite',
      ]);
      expect(read({ stage: 'Onsite', candidate: { id: null }, job: { id: 6 } })).toEqual([
        'stage: Onsite',
      ]);
    });

    it('and another source is another piece', () => {
      const other = JSON.stringify({ ...before, candidate: { id: 8 } });
      expect(
        found(
          ask(`<p data-react-props='${other}'></p><p data-react-props='{"stage":"Onsite"}'></p>`),
        ),
      ).toEqual(['stage: Onsite']);
    });
  });
});
