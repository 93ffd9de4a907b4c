import { describe, expect, it, test } from 'vitest';
import { type Pin, pinFor, pinKey } from '../../../catalog/build-guidance.ts';
import { askFor, catalogOf, guide, queryOf } from '../match/small-catalog.ts';

const pin: Pin = {
  scope: 'job-and-stage',
  by: 'person',
  job: 'designer',
  stage: 'office tour',
  guideId: 'onyx',
  madeAt: 0,
};
const query = queryOf({ job: 'Designer', stage: 'Office Tour' });

describe('what a pin is kept under', () => {
  test.each([
    [
      { job: 'Sr. Designer', stage: 'Office – Tour' },
      { job: 'sr designer', stage: 'office tour' },
    ],
    [{ stage: 'Office tour' }, { job: null, stage: 'office tour' }],
    [
      { interview: 'Values', stage: 'Onsite' },
      { job: null, stage: 'values' },
    ],
  ])('%o', (given, key) => expect(pinKey(queryOf(given))).toEqual(key));

  test.each([{ job: 'Designer' }, { stage: '  ' }, { interview: '🙂', stage: 'Onsite' }])(
    'nothing where no stage is named: %o',
    (given) => {
      expect(pinKey(queryOf(given))).toBeNull();
      expect(pinFor([{ ...pin, stage: '' }], queryOf(given))).toBeNull();
    },
  );
});

describe('which pin holds', () => {
  const once: Pin = { ...pin, scope: 'once', guideId: 'once' };
  const forStage: Pin = { ...pin, scope: 'stage', job: null, guideId: 'stage' };
  const company: Pin = { ...pin, by: 'company', guideId: 'company' };
  const held = (...pins: Pin[]) => pinFor(pins, query)?.guideId ?? null;

  it('for this page before job and stage, and that before the stage alone', () => {
    expect(held(forStage, pin, once)).toBe('once');
    expect(held(forStage, pin)).toBe('onyx');
    expect(held(forStage)).toBe('stage');
  });

  it('a person’s before the company’s, even if it is for more', () => {
    expect(held(company, forStage)).toBe('stage');
    expect(held({ ...company, scope: 'once' }, pin)).toBe('onyx');
    expect(held(company)).toBe('company');
  });

  it('only for its stage, and its job unless it is for the stage alone', () => {
    expect(held({ ...pin, stage: 'lunch' })).toBeNull();
    expect(held({ ...forStage, stage: 'lunch' })).toBeNull();
    expect(held({ ...pin, job: 'writer' })).toBeNull();
    expect(held({ ...once, job: 'writer' })).toBeNull();
    expect(held({ ...forStage, job: 'writer' })).toBe('stage');
  });
});

describe('guidance with a pin', () => {
  const catalog = catalogOf([guide('Onyx'), guide('Crimson'), guide('Crimson talk')]);
  const ask = (pins: Pin[], stage = 'Office Tour') =>
    askFor(catalog, pins).guidance({ job: 'Designer', stage });

  test.each([
    ['once', 'person', 'you chose it for this page'],
    ['job-and-stage', 'person', 'you pinned it for this job and stage'],
    ['stage', 'person', 'you pinned it for this stage'],
    ['stage', 'company', 'your company pinned it'],
  ] as const)('is sure and says why: %s by the %s', (scope, by, reason) => {
    const found = ask([{ ...pin, scope, by }]);
    expect(found).toMatchObject({
      match: { verdict: 'sure', guideId: 'onyx', confidence: 1, reasons: [reason] },
      guide: { id: 'onyx' },
      pinned: { scope, by },
    });
  });

  it('offers what was matched before first, with its reasons, and not the pinned guide again', () => {
    const stage = 'Crimson';
    const matched = ask([], stage).match;
    const found = ask([{ ...pin, stage: 'crimson' }], stage);
    expect(found.match.alternatives[0]).toEqual({
      guideId: 'crimson',
      confidence: matched.confidence,
      reasons: matched.reasons,
    });
    const other = ask([{ ...pin, stage: 'crimson', guideId: 'crimson-talk' }], stage);
    expect(other.match.alternatives.map(({ guideId }) => guideId)).toEqual(['crimson']);
    const same = ask([{ ...pin, stage: 'crimson', guideId: 'crimson' }], stage);
    expect(same.match.alternatives.map(({ guideId }) => guideId)).toEqual(['crimson-talk']);
  });

  it('offers nothing in place of nothing', () => {
    expect(ask([pin]).match.alternatives).toEqual([]);
  });

  it('is as without it where its guide is gone from the catalog', () => {
    const found = ask([{ ...pin, guideId: 'gone', stage: 'crimson' }], 'Crimson');
    expect(found).toEqual(ask([], 'Crimson'));
    expect(found.pinned).toBeNull();
  });
});
