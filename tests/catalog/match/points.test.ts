import { describe, expect, it, test } from 'vitest';
import { WEIGHTS } from '../../../catalog/match/weights.ts';
import { askFor, catalogOf, guide, minutes } from './small-catalog.ts';

const round = (value: number) => Math.round(value * 100) / 100;
const text = (value: string) => [{ type: 'text', value } as const];

describe('names', () => {
  const { match } = askFor(
    catalogOf([
      guide('Resume Deep Dive', { aliases: ['Topgrade', 'Career story'] }),
      guide('Leadership & Team Management', { aliases: ['Coaching talk'] }),
      guide('Peer Interview'),
    ]),
  );

  it('are found as they are, by another name, by initials, by some of their words', () => {
    expect(match({ stage: 'Resume deep-dive' }).reasons[0]).toBe(
      'the stage “Resume deep-dive” is its name',
    );
    expect(match({ interview: 'Career story' }).reasons[0]).toBe(
      'the interview “Career story” is its other name “Career story”',
    );
    expect(match({ stage: 'LTM' }).guideId).toBe('leadership-team-management');
    expect(match({ stage: 'Career stories we tell' }).reasons[0]).toBe(
      'the stage “Career stories we tell” is like its other name “Career story”',
    );
  });

  it('of guides for everybody count in full without a job, other names a little less', () => {
    const { everybody } = WEIGHTS.scope;
    expect(match({ stage: 'Peer Interview' }).confidence).toBe(everybody);
    expect(match({ stage: 'Topgrade' }).confidence).toBe(round(everybody * WEIGHTS.name.otherName));
  });

  it('are put right where they are mistyped', () => {
    expect(match({ stage: 'Coachnig talk' })).toMatchObject({
      verdict: 'sure',
      guideId: 'leadership-team-management',
    });
  });

  it('are put right in other languages too', () => {
    const { match: ask } = askFor(catalogOf([guide('Role play')]));
    expect(ask({ stage: 'Rollenspeil' }).guideId).toBe('role-play');
  });

  it('keep their capitals and apostrophes where nothing is put right', () => {
    expect(match({ stage: 'Hiring Manager’s Topgrade' }).reasons[0]).toContain(
      '“Hiring Manager’s Topgrade”',
    );
  });
});

describe('another name or a kind of stage, when the job is not known', () => {
  const { match } = askFor(
    catalogOf([
      guide('Demo', { department: 'Sales', roleGroup: 'Seller', aliases: ['Show and tell'] }),
    ]),
  );
  const { otherNameWithoutJob, otherName } = WEIGHTS.name;

  it('could be anybody’s', () => {
    const { unknownJob } = WEIGHTS.scope;
    expect(match({ stage: 'Show and tell' }).confidence).toBe(
      round(unknownJob * otherNameWithoutJob),
    );
    expect(match({ stage: 'Demonstration' }).confidence).toBe(
      round(unknownJob * otherNameWithoutJob * WEIGHTS.kind.term),
    );
    expect(match({ job: 'Seller', stage: 'Show and tell' }).confidence).toBe(
      round(1.02 * otherName),
    );
  });
});

describe('kinds of stages', () => {
  const { match } = askFor(
    catalogOf([
      guide('Our talk on principles', { aliases: ['Values'] }),
      guide('Homework of ours', { assignment: true }),
      guide('Leading others', { aliases: ['Leadership boot camp'] }),
      guide('Recruiter chat'),
    ]),
  );
  const { term, hint, otherWord } = WEIGHTS.kind;
  const { everybody } = WEIGHTS.scope;

  it('lead to a guide of that kind, whatever it is called', () => {
    const found = match({ stage: 'Culture fit' });
    expect(found).toMatchObject({
      guideId: 'our-talk-on-principles',
      confidence: round(term * everybody),
    });
    expect(found.reasons[0]).toBe('“Culture fit” is a usual name for this kind of stage');
  });

  it('say less with each word that says something else', () => {
    const found = match({ stage: 'Culture fit safari' });
    expect(found.confidence).toBe(round(term * otherWord * everybody));
  });

  it('but not for words of the job, of every name, of other languages’ names, and numbers', () => {
    const query = { job: 'Marine Biologist', department: 'Ocean' };
    for (const stage of ['Culture fit marine ocean', 'The culture fit 17', 'Culture fit mit dem']) {
      expect(match({ ...query, stage }).confidence).toBe(round(term * everybody));
    }
  });

  it('of which “team” and the like are no such words', () => {
    expect(match({ stage: 'Culture fit team' }).confidence).toBe(
      round(term * otherWord * everybody),
    );
  });

  it('are taken from another name that says only whom it is for beside', () => {
    const { match: ask } = askFor(
      catalogOf([
        guide('Our hour', {
          department: 'Design',
          roleGroup: 'Designer',
          aliases: ['Design Portfolio Interview'],
        }),
      ]),
    );
    expect(ask({ job: 'Designer', stage: 'Case presentation talk' }).guideId).toBeNull();
    expect(ask({ job: 'Designer', stage: 'Werkschau' }).guideId).toBe('our-hour');
  });

  it('say less as a hint', () => {
    expect(match({ stage: 'First interview' }).confidence).toBe(round(hint * everybody));
  });

  it('take every assignment for a take-home', () => {
    expect(match({ stage: 'Writing test' }).guideId).toBe('homework-of-ours');
  });

  it('are not taken from another name that says something else too', () => {
    expect(match({ stage: 'Executive' }).guideId).toBeNull();
  });
});

describe('a name of several parts', () => {
  const { match } = askFor(catalogOf([guide('Values'), guide('Peer'), guide('Demo')]));

  it('is matched by any of them, which counts a little less than the whole', () => {
    const { laterPart } = WEIGHTS.page;
    expect(match({ stage: 'Onsite – Values' })).toMatchObject({
      guideId: 'values',
      confidence: round(WEIGHTS.scope.everybody * laterPart),
    });
  });

  it('that names two guides makes neither a guess', () => {
    const found = match({ stage: 'Values / Peer' });
    expect(found.verdict).toBe('sure');
    expect([found.guideId, found.alternatives[0]?.guideId].sort()).toEqual(['peer', 'values']);
  });
});

describe('an interview and its stage', () => {
  const { match } = askFor(catalogOf([guide('Values'), guide('Peer')]));

  it('the interview’s name says more', () => {
    const found = match({ interview: 'Values', stage: 'Peer' });
    expect(found.guideId).toBe('values');
    expect(found.alternatives[0]).toMatchObject({
      guideId: 'peer',
      confidence: round(WEIGHTS.scope.everybody * WEIGHTS.page.stageBesideInterview),
    });
  });

  it('the stage counts where the interview says nothing', () => {
    expect(match({ interview: 'Thursday', stage: 'Values' }).guideId).toBe('values');
    expect(match({ stage: 'Values' }).confidence).toBe(WEIGHTS.scope.everybody);
  });
});

describe('stated minutes', () => {
  const { match } = askFor(
    catalogOf([guide('Long talk', { duration: minutes(30, 45) }), guide('Short talk')]),
  );
  const confidence = (length: number | null) =>
    match({ stage: 'Long talk', minutes: length }).confidence;
  const { everybody } = WEIGHTS.scope;

  test.each([30, 40, 45])('that fit help and are said: %i', (length) => {
    expect(confidence(length)).toBe(round(everybody * WEIGHTS.fact.fits));
    expect(match({ stage: 'Long talk', minutes: length }).reasons).toContain(
      `the length fits (${length} minutes)`,
    );
  });

  test.each([29, 46])('that do not fit hurt and are not said: %i', (length) => {
    expect(confidence(length)).toBe(round(everybody * WEIGHTS.fact.differs));
    expect(match({ stage: 'Long talk', minutes: length }).reasons.join()).not.toContain('length');
  });

  it('that the page or the guide does not state change nothing', () => {
    expect(confidence(null)).toBe(everybody);
    expect(match({ stage: 'Short talk', minutes: 40 }).confidence).toBe(everybody);
  });

  it('never give more than full points', () => {
    const sure = askFor(
      catalogOf([
        guide('Pitch', { department: 'Sales', roleGroup: 'Seller', duration: minutes(30) }),
      ]),
    );
    expect(sure.match({ job: 'Seller', stage: 'Pitch', minutes: 30 }).confidence).toBe(1);
  });
});

describe('stated interviewers', () => {
  const { match } = askFor(
    catalogOf([
      guide('Alpha', {
        interviewers: [
          ...text('A recruiter'),
          { type: 'break' },
          { type: 'strong', children: text('or a designer') },
        ],
      }),
      guide('Beta'),
    ]),
  );
  const ask = (interviewers: string | null, stage = 'Alpha') => match({ stage, interviewers });
  const { everybody } = WEIGHTS.scope;

  it('of a role that the guide names help, and are said', () => {
    const found = ask('Your Designer and the founder');
    expect(found.confidence).toBe(round(everybody * WEIGHTS.fact.fits));
    expect(found.reasons).toContain('the interviewers fit (designer)');
    expect(ask('Recruiter').reasons).toContain('the interviewers fit (recruiter)');
  });

  it('of other roles hurt', () => {
    const found = ask('An engineer');
    expect(found.confidence).toBe(round(everybody * WEIGHTS.fact.differs));
    expect(found.reasons.join()).not.toContain('interviewers');
  });

  it('who are not named by role, or not named by the guide, change nothing', () => {
    expect(ask('Ada Lovelace').confidence).toBe(everybody);
    expect(ask(null).confidence).toBe(everybody);
    expect(ask('An engineer', 'Beta').confidence).toBe(everybody);
  });
});

describe('rare words', () => {
  const { match } = askFor(
    catalogOf([
      guide('Sonar panel'),
      guide('Radar panel'),
      guide('Laser panel'),
      guide('Lidar panel'),
      guide('Sonar upkeep'),
    ]),
  );
  const pointsFor = (stage: string, id: string) => {
    const { guideId, confidence, alternatives } = match({ stage });
    return [{ guideId, confidence }, ...alternatives].find((each) => each.guideId === id)
      ?.confidence;
  };

  it('tell more than frequent ones', () => {
    expect(pointsFor('Radar upkeep', 'radar-panel')).toBeGreaterThan(
      pointsFor('Onyx panel', 'radar-panel') ?? 1,
    );
  });
});
