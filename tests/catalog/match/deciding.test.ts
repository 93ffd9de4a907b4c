import { describe, expect, it, test } from 'vitest';
import type { MatchQuery } from '../../../catalog/guidance.ts';
import { indexCatalog } from '../../../catalog/match/index-catalog.ts';
import { matchQuery } from '../../../catalog/match/match.ts';
import { askFor, catalogOf, guide, processOf, queryOf, step } from './small-catalog.ts';

const GUIDES = [
  guide('Recruiter Screen', { aliases: ['Phone Screen', 'Recruiter Call'] }),
  guide('Hiring Manager Screen', { aliases: ['HM Interview'] }),
  guide('Networking Meeting', { aliases: ['Networking', 'Coffee Chat'] }),
  guide('Peer Interview'),
  guide('Leadership Interview'),
  guide('Values Interview'),
  guide('Product interview', { department: 'Product', roleGroup: 'Product Manager' }),
];
const order = processOf('Order', [
  step('Recruiter Screen', { guideId: 'recruiter-screen' }),
  step('Hiring Manager Screen', { guideId: 'hiring-manager-screen' }),
]);
const catalog = catalogOf(GUIDES, [order]);
const { match } = askFor(catalog);

/** What is shown without asking. */
function shown(query: Partial<MatchQuery>): string | null {
  const { verdict, guideId } = match(query);
  return verdict === 'sure' || verdict === 'likely' ? guideId : null;
}

describe('technical work is no talk with a recruiter, a manager or a peer', () => {
  test.each([
    'Technical Phone Screen',
    'Tech Screen',
    'Coding phone screen',
    'SQL Screen',
    'Phone Screen (coding)',
    'Phone Screen – System Design',
    'Peer (technical)',
    'Values [coding]',
    'HM technical screen',
    'Technical interview with the hiring manager',
    'Pairing with a peer',
    'System design with a peer',
    'Technisches Telefoninterview',
    'Entretien technique avec les pairs',
    'Entrevista técnica con el responsable',
    'Technisch gesprek met manager',
    '技術 リクルーター面接',
  ])('“%s”', (stage) => expect(shown({ job: 'Backend Engineer', stage })).toBeNull());

  test.each([
    ['Technical Recruiter Screen', 'recruiter-screen'],
    ['Interview with our technical co-founder', 'leadership-interview'],
    ['Recruiter Screen', 'recruiter-screen'],
    ['Onsite – Technical / Values', 'values-interview'],
  ])('but “%s” is one', (stage, wanted) => {
    expect(shown({ job: 'Backend Engineer', stage })).toBe(wanted);
  });

  it('where the interview says so, its stage does not decide', () => {
    const interview = 'Technical Phone Screen';
    expect(shown({ job: 'Backend Engineer', stage: 'Phone Screen', interview })).toBeNull();
    expect(shown({ stage: 'Phone Screen', interview: 'Coding' })).toBeNull();
    expect(shown({ stage: 'Phone Screen', interview: 'Technisches Gespräch' })).toBeNull();
  });

  it('is found where the handbook has a guide for it', () => {
    const both = catalogOf([...GUIDES, guide('Technical Screen')]);
    const ask = askFor(both).match;
    for (const stage of ['Technical Phone Screen', 'Tech screen', 'Technical screen (60 min)']) {
      expect(ask({ stage })).toMatchObject({ guideId: 'technical-screen' });
    }
    expect(ask({ stage: 'Phone Screen' })).toMatchObject({
      verdict: 'sure',
      guideId: 'recruiter-screen',
    });
  });

  it('a guide of technical work is not meant by a name that says another kind', () => {
    const ask = askFor(catalogOf([guide('Technical phone screen')])).match;
    for (const stage of ['Recruiter phone screen', 'HM phone screen', 'Values phone screen']) {
      expect(['unsure', 'none']).toContain(ask({ stage }).verdict);
    }
  });
});

describe('technical work is of many sorts', () => {
  const { match: ask } = askFor(
    catalogOf([
      guide('System design interview', { department: 'Engineering', roleGroup: 'Engineer' }),
      guide('Coding exercise', { department: 'Data', roleGroup: 'Analyst' }),
      guide('Technical Interview', { department: 'Support', roleGroup: 'Supporter' }),
    ]),
  );

  test.each([
    ['Engineer', 'Technical Phone Screen'],
    ['Engineer', 'SQL'],
    ['Engineer', 'Pair programming'],
  ])('%s: “%s” is a choice', (job, stage) => expect(ask({ job, stage }).verdict).toBe('unsure'));

  test.each([
    ['Engineer', 'System design', 'system-design-interview'],
    ['Analyst', 'Coding challenge', 'coding-exercise'],
    ['Supporter', 'Tech round', 'technical-interview'],
    ['Supporter', 'Entretien technique', 'technical-interview'],
    ['Supporter', '技術面接', 'technical-interview'],
  ])('%s: “%s” is found', (job, stage, id) => {
    const { verdict, guideId } = ask({ job, stage });
    expect(guideId).toBe(id);
    expect(['sure', 'likely']).toContain(verdict);
  });
});

describe('a meeting without the candidate is no interview', () => {
  test.each([
    'Debrief: Product interview',
    'Product interview debrief',
    'Values Interview – Debrief',
    'Hand-over to Hiring Manager',
    'Handoff: recruiter to HM',
    'Recruiter / HM calibration call',
    'Hiring Manager intake call',
    'Nachbesprechung Wertegespräch',
    'Débriefing entretien valeurs',
    'Calibración con el responsable',
    'Offer call with recruiter',
    'Prep call with recruiter',
    'Feedback call – values',
    'HM / recruiter sync',
    'Angebotsgespräch mit Recruiter',
  ])('“%s”', (stage) => {
    expect(match({ job: 'Product Manager', stage })).toMatchObject({
      verdict: 'none',
      guideId: null,
      reasons: [`“${stage}” is a stage without an interview`],
    });
  });

  it('whatever stage it stands in', () => {
    for (const interview of ['Debrief: Product interview', 'Calibration', 'Übergabe']) {
      expect(match({ stage: 'Product interview', interview }).verdict).toBe('none');
    }
  });

  it('but what the handbook calls so is one, and what the job is about', () => {
    const own = catalogOf(
      [...GUIDES, guide('Assignment debrief')],
      [processOf('Order', [step('Culture calibration', { guideId: 'values-interview' })])],
    );
    const ask = askFor(own).match;
    expect(ask({ stage: 'Assignment Debrief' }).guideId).toBe('assignment-debrief');
    expect(ask({ stage: 'Culture calibration' }).guideId).toBe('values-interview');
    const job = 'Calibration Technician';
    expect(ask({ job, stage: 'Calibration peer interview' }).guideId).toBe('peer-interview');
  });
});

describe('networking is a subject of work as well', () => {
  test.each([
    ['Site Reliability Engineer', 'Linux/Networking'],
    ['Site Reliability Engineer', 'Networking & Security'],
    ['Cloud Engineer', 'Networking fundamentals'],
    ['Network Engineer', 'Networking'],
    ['Network Engineer', 'Networking interview'],
  ])('%s: “%s” is no networking meeting', (job, stage) => expect(shown({ job, stage })).toBeNull());

  test.each(['Networking chat', 'Networking', 'Virtual coffee'])('“%s” is one', (stage) => {
    expect(shown({ job: 'Site Reliability Engineer', stage })).toBe('networking-meeting');
  });
});

describe('the last talk is not the first', () => {
  test.each([
    'Final Recruiter Call',
    'Final call with recruiter',
    'Final HM Interview',
    'Entretien final avec le recruteur',
    'Letzte Runde mit Recruiter',
  ])('“%s”', (stage) => expect(shown({ stage })).toBeNull());

  it('other kinds may be the last of several', () => {
    for (const stage of [
      'Final Values Interview',
      'Final – Values',
      'Final round: Peer interview',
    ]) {
      expect(match({ stage }).verdict).toBe('sure');
    }
  });
});

describe('work is no talk', () => {
  test.each([
    ['Mock recruiter screen', 'recruiter-screen'],
    ['Values presentation', 'values-interview'],
    ['Recruiter role play', 'recruiter-screen'],
  ])('“%s” is not shown the talk', (stage, id) => {
    expect(shown({ job: 'Recruiter', stage })).not.toBe(id);
  });
});

describe('kinds of their own', () => {
  const names = [
    'Bar Raiser',
    'Bar Raiser Interview',
    'Bar raiser – values',
    'Team Match',
    'Team matching call',
    'Case Study',
    'Case interview',
    'Reverse interview',
    'Reverse interview with peers',
    'Fallstudie',
    'Étude de cas',
    'Omvänd intervju',
    '逆面接',
    '团队匹配',
    '팀 매칭',
  ];

  test.each(names)('“%s” is known, and no other guide is shown for it', (stage) => {
    expect(shown({ job: 'Backend Engineer', stage })).toBeNull();
  });

  test.each(['Bar Raiser', 'Team match', 'Case study', 'Umgekehrtes Interview'])(
    '“%s”: the reason says that the handbook has no guide of the kind',
    (stage) => {
      expect(match({ stage }).reasons).toEqual([
        `“${stage}” is a kind of interview that no guide is for`,
      ]);
    },
  );

  it('are found where the handbook has them', () => {
    const own = [...GUIDES, guide('Bar Raiser'), guide('Team Match Call'), guide('Case study')];
    const index = indexCatalog(catalogOf(own));
    const found = (stage: string) => matchQuery(index, queryOf({ stage })).guideId;
    expect(found('Bar raiser interview')).toBe('bar-raiser');
    expect(found('Team matching')).toBe('team-match-call');
    expect(found('Fallstudie')).toBe('case-study');
    const alias = guide('Portfolio review', { aliases: ['Case study presentation'] });
    expect(askFor(catalogOf([alias])).match({ stage: 'Case Study Presentation' })).toMatchObject({
      verdict: 'sure',
      guideId: 'portfolio-review',
    });
  });
});
