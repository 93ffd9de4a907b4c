import { describe, expect, it, test } from 'vitest';
import { shortNames } from '../../../catalog/match/short-names.ts';
import { askFor, catalogOf, guide, processOf, step } from './small-catalog.ts';

const short = (text: string) => shortNames(text).map(({ text: name }) => name);

describe('short forms of a long name', () => {
  test.each([
    ['Behavioral Panel Interview with two people of the team', ['Behavioral Panel Interview']],
    ['Technical Interview: General', ['Technical Interview']],
    ['Coding Challenge (Engineering) / Assignment (others)', ['Coding Challenge', 'Assignment']],
    ['Team collaboration interview for leaders', ['Team collaboration interview']],
    ['Wertegespräch mit der Gründerin', ['Wertegespräch']],
    ['Entretien technique avec une développeuse', ['Entretien technique']],
    ['Entrevista técnica con dos personas', ['Entrevista técnica']],
  ])('“%s”', (name, wanted) => expect(short(name)).toEqual(wanted));

  test.each(['Values Interview', 'Interview with a founder', 'Onsite: all day', 'Research: RFC'])(
    '“%s” has none that names an interview',
    (name) => expect(short(name)).toEqual([]),
  );
});

describe('an interview with a long name', () => {
  const { match } = askFor(
    catalogOf([
      guide('Behavioral Panel Interview with two people of the team'),
      guide('Frontend live-coding exercise interview'),
      guide('Gespräch über Werte und Kultur mit der Gründerin'),
      guide('Architecture review: services'),
      guide('Release engineer take-home assignment walkthrough'),
    ]),
  );

  test.each([
    ['Behavioral panel', 'behavioral-panel-interview-with-two-people-of-the-team'],
    ['Behavioral Panel Interview', 'behavioral-panel-interview-with-two-people-of-the-team'],
    ['Live coding', 'frontend-live-coding-exercise-interview'],
    ['Architecture Review', 'architecture-review-services'],
    ['Take-home walkthrough', 'release-engineer-take-home-assignment-walkthrough'],
  ])('is found by its short form, “%s”', (stage, id) => {
    const { verdict, guideId } = match({ stage });
    expect(guideId).toBe(id);
    expect(['sure', 'likely']).toContain(verdict);
  });

  it('is not by one word of many', () => {
    for (const stage of ['Frontend', 'Release', 'Services talk']) {
      expect(['unsure', 'none']).toContain(match({ stage }).verdict);
    }
  });

  it('a step of a process is found so as well', () => {
    const process = processOf('Order', [
      step('Team collaboration interview with a designer and an engineer'),
      step('Values interview with one of the founders', { guideId: 'onyx' }),
    ]);
    const ask = askFor(catalogOf([guide('Onyx')], [process])).match;
    expect(ask({ stage: 'Team collaboration' }).stepPath).toEqual([0]);
    expect(ask({ stage: 'Values Interview' })).toMatchObject({ guideId: 'onyx', verdict: 'sure' });
  });
});
