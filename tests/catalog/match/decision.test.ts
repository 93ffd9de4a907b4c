import { describe, expect, it, test } from 'vitest';
import { WEIGHTS } from '../../../catalog/match/weights.ts';
import { askFor, catalogOf, guide, minutes, processOf, step } from './small-catalog.ts';

const { verdict } = WEIGHTS;
const round = (value: number) => Math.round(value * 100) / 100;

describe('nothing is shown', () => {
  const { match } = askFor(catalogOf([guide('Values Interview'), guide('Offer talk')]));

  it('where the page names nothing', () => {
    expect(match({ job: 'Designer' })).toEqual({
      verdict: 'none',
      guideId: null,
      department: null,
      processId: null,
      stepPath: null,
      confidence: 0,
      reasons: ['the page names no stage or interview'],
      alternatives: [],
    });
    expect(match({ stage: '🙂' }).reasons).toEqual(['the page names no stage or interview']);
  });

  it('where no guide has a name like it', () => {
    expect(match({ stage: 'Quarterly sync' })).toMatchObject({
      verdict: 'none',
      guideId: null,
      reasons: ['no guide has a name like this'],
    });
  });

  it('for a stage without an interview', () => {
    expect(match({ stage: 'Offer' })).toMatchObject({
      verdict: 'none',
      guideId: null,
      confidence: 0,
      reasons: ['“Offer” is a stage without an interview'],
      alternatives: [],
    });
  });

  it('for an interview that is none, whatever its stage', () => {
    expect(match({ interview: 'Debrief', stage: 'Values Interview' }).guideId).toBeNull();
    const { match: ask } = askFor(catalogOf([], [processOf('Order', [step('Onsite')])]));
    expect(ask({ interview: 'Thursday', stage: 'Onsite' }).stepPath).toEqual([0]);
    expect(ask({ interview: 'Debrief', stage: 'Onsite' }).stepPath).toBeNull();
    expect(match({ interview: 'Values Interview', stage: 'Debrief' }).guideId).toBe(
      'values-interview',
    );
  });

  it('by a part of a name that is a stage without an interview', () => {
    const found = match({ stage: 'Values Interview – Offer' });
    expect(found.guideId).toBe('values-interview');
    expect(match({ stage: 'Quarterly sync – Offer' }).alternatives).toEqual([
      expect.objectContaining({
        reasons: [expect.stringContaining('Quarterly sync – Offer'), expect.anything()],
      }),
    ]);
  });
});

describe('how surely', () => {
  /** A guide with three words, of which the page names so many. */
  const { match } = askFor(catalogOf([guide('Crimson Falcon Lagoon'), guide('Onyx')]));

  test.each([
    ['Crimson Falcon Lagoon', 'sure'],
    ['Crimson Falcon', 'likely'],
    ['Crimson', 'unsure'],
    ['Crimson Cobalt Maple Orbit', 'none'],
  ])('%s: %s', (stage, wanted) => expect(match({ stage }).verdict).toBe(wanted));

  it('what is not shown is still offered', () => {
    const found = match({ stage: 'Crimson Cobalt Maple Orbit' });
    expect(found.guideId).toBeNull();
    expect(found.alternatives.map(({ guideId }) => guideId)).toEqual(['crimson-falcon-lagoon']);
    expect(found.confidence).toBe(found.alternatives[0]?.confidence);
    expect(found.confidence).toBeLessThan(verdict.unsure);
  });

  it('what shares next to nothing is not', () => {
    const stage = 'Crimson and one two four five six seven eight nine ten eleven twelve walls';
    expect(match({ stage }).alternatives).toEqual([]);
  });
});

describe('what was read with little certainty', () => {
  const { match } = askFor(catalogOf([guide('Values Interview')]));
  const stage = 'Values Interview';

  it('cannot be sure', () => {
    const found = match({ stage, certainty: 0.49 });
    expect(found).toMatchObject({
      verdict: 'likely',
      guideId: 'values-interview',
      confidence: verdict.sure - WEIGHTS.page.belowSure,
    });
    expect(found.reasons.at(-1)).toBe('the page could not be read with certainty');
  });

  it('is as it is from one half on, and where it is not sure anyway', () => {
    expect(match({ stage, certainty: 0.5 }).verdict).toBe('sure');
    const unsure = match({ stage: 'Values of tomorrow and beyond', certainty: 0.2 });
    expect(unsure.reasons.join()).not.toContain('certainty');
  });
});

describe('a close rival', () => {
  const guides = (second: string) =>
    catalogOf([
      guide('Crimson Falcon', { id: 'a' }),
      guide(second, { id: 'b' }),
      guide('Lagoon', { id: 'c' }),
    ]);

  it('lowers the confidence and is named', () => {
    const alone = askFor(guides('Onyx')).match({ stage: 'Crimson Falcon' });
    const rivalled = askFor(guides('Falcon Crimson')).match({ stage: 'Crimson Falcon' });
    expect(alone).toMatchObject({ verdict: 'sure', guideId: 'a' });
    expect(rivalled.guideId).toBe('a');
    expect(rivalled.confidence).toBeLessThan(alone.confidence - 0.15);
    expect(rivalled.verdict).toBe('likely');
    expect(rivalled.reasons).toContain('“Falcon Crimson” fits almost as well');
  });

  it('that is as good takes most, and of two the first by id is shown', () => {
    const found = askFor(guides('Crimson Falcon')).match({ stage: 'Crimson Falcon' });
    expect(found.guideId).toBe('a');
    expect(found.confidence).toBe(round(WEIGHTS.scope.everybody * (1 - WEIGHTS.rival.mostTaken)));
    expect(found.alternatives[0]?.confidence).toBe(WEIGHTS.scope.everybody);
  });

  it('that is not close takes nothing', () => {
    const found = askFor(guides('Crimson Onyx')).match({ stage: 'Crimson Falcon' });
    expect(found.confidence).toBe(WEIGHTS.scope.everybody);
    expect(found.reasons.join()).not.toContain('almost');
  });

  it('that is just close is not named', () => {
    const { match } = askFor(
      catalogOf([
        guide('Crimson', { id: 'a', duration: minutes(30) }),
        guide('Crimson', { id: 'b', duration: minutes(60) }),
      ]),
    );
    const found = match({ stage: 'Crimson', minutes: 30 });
    expect(found.guideId).toBe('a');
    expect(found.reasons).toContain('“Crimson” fits almost as well');
    const justClose = askFor(
      catalogOf([guide('Crimson', { id: 'a' }), guide('Onyx', { id: 'b', aliases: ['Crimson'] })]),
    ).match({ stage: 'Crimson', minutes: 30 });
    expect(justClose.confidence).toBeLessThan(WEIGHTS.scope.everybody);
  });

  it('for a broader scope does not: the role’s own wins by rule', () => {
    const { match } = askFor(
      catalogOf([
        guide('Crimson', { id: 'own', department: 'Design', roleGroup: 'Designer' }),
        guide('Crimson', { id: 'any' }),
      ]),
    );
    const found = match({ job: 'Designer', stage: 'Crimson' });
    expect(found).toMatchObject({ verdict: 'sure', guideId: 'own', confidence: 1 });
  });

  it('for a narrower scope does', () => {
    const { match } = askFor(
      catalogOf([
        guide('Falcon', {
          id: 'own',
          department: 'Design',
          roleGroup: 'Designer',
          aliases: ['Crimson'],
        }),
        guide('Crimson', { id: 'any' }),
      ]),
    );
    const found = match({ job: 'Designer', stage: 'Crimson' });
    expect(found.guideId).toBe('own');
    expect(match({ stage: 'Crimson' })).toMatchObject({ verdict: 'sure', guideId: 'any' });
  });
});

describe('alternatives', () => {
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
  const { match } = askFor(catalogOf(names.map((name) => guide(`Crimson ${name}`))));

  it('are the next best, without the chosen one', () => {
    const found = match({ stage: 'Crimson Six' });
    expect(found.guideId).toBe('crimson-six');
    expect(found.alternatives).toHaveLength(WEIGHTS.ranking.alternatives);
    expect(found.alternatives.map(({ guideId }) => guideId)).not.toContain('crimson-six');
  });
});
