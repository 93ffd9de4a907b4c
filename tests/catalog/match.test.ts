import { describe, expect, it, test } from 'vitest';
import { buildGuidance, type Pin } from '../../catalog/build-guidance.ts';
import type { MatchQuery } from '../../catalog/guidance.ts';
import { smallIndex } from '../fixtures/handbooks.ts';

function guidance(query: Partial<MatchQuery>, pins: Pin[] = []) {
  const nothing = {
    job: null,
    department: null,
    stage: null,
    interview: null,
    minutes: null,
    interviewers: null,
  };
  return buildGuidance(smallIndex(), { ...nothing, certainty: 1, ...query }, pins);
}

describe('stage names as people write them', () => {
  test.each([
    ['Senior Backend Engineer, Charts – Remote (EMEA)', 'Phone Screen', 'Recruiter Call'],
    ['Account Executive', 'HM call', 'Hiring Manager Interview'],
    ['Backend Engineer', 'Take Home', 'Tide table project'],
    ['Product Designer', 'Onsite – Values', 'Values Interview'],
    ['Product Designer', 'Topgrade', 'Career Walkthrough'],
    ['Backend Engineer', '2. Peer interview', 'Peer Interview'],
    ['Sr. Product Designer (Berlin)', 'Portfolio Review', 'Portfolio review'],
    ['SDR', 'Mock Cold Call', 'Mock cold call'],
    ['SDR', 'Take home', 'Outreach writing assignment'],
    ['Data Engineer', 'Modelling session', 'Data modelling session'],
    ['Enterprise Account Executive, West', 'Sales Presentation', 'Sales presentation'],
    ['Regional Sales Director', 'Sales Presentation', 'Territory plan presentation'],
    ['Design Intern', 'Portfolio Review', 'Sketchbook review'],
    ['Product Designer', 'Entretien valeurs', 'Values Interview'],
  ])('%s, stage “%s” → %s', (job, stage, name) => {
    const found = guidance({ job, stage });
    expect(found.guide?.name).toBe(name);
    expect(['sure', 'likely']).toContain(found.match.verdict);
  });

  test.each([
    ['Portfoilo reveiw', 'Portfolio review'],
    ['Recriter call', 'Recruiter Call'],
    ['Exective interview', 'Executive Interview'],
  ])('with a typing mistake, as in “%s”', (stage, name) => {
    expect(guidance({ job: 'Product Designer', stage }).guide?.name).toBe(name);
  });

  it('the interview counts more than the stage, and one that is none overrules it', () => {
    const job = 'Backend Engineer';
    const stage = 'System design';
    expect(guidance({ job, stage, interview: 'Values Interview' }).guide?.name).toBe(
      'Values Interview',
    );
    expect(guidance({ job, stage, interview: 'Debrief' }).match.verdict).toBe('none');
  });
});

describe('wrong is worse than none', () => {
  test.each([
    'Office tour',
    'Offer',
    'Reference Check',
    'Application Review',
    'Hired',
    'Quarterly sync',
  ])('“%s” gets no guide', (stage) => {
    const found = guidance({ job: 'Product Designer', stage });
    expect(found.match).toMatchObject({ verdict: 'none', guideId: null });
  });

  it('a page that names nothing gets nothing', () => {
    expect(guidance({}).match).toMatchObject({ verdict: 'none', guideId: null });
  });

  test.each([
    ['Accountant', null, 'Tide table project'],
    ['Office Manager', 'Finance', 'Mock cold call'],
    ['Backend Engineer', 'Engineering', 'Mock cold call'],
    ['Account Executive', 'Sales', 'Portfolio Review'],
  ])('%s (%s) is not shown another department’s “%s”', (job, department, stage) => {
    expect(['unsure', 'none']).toContain(guidance({ job, department, stage }).match.verdict);
  });

  test.each([
    ['Backend Engineer', 'People management interview'],
    ['Data Engineer', 'Team growth interview'],
  ])('%s is not shown the leaders’ “%s”', (job, stage) => {
    const found = guidance({ job, department: 'Engineering', stage });
    expect(['unsure', 'none']).toContain(found.match.verdict);
  });

  it('a guide for leaders is shown for those who lead', () => {
    const found = guidance({ job: 'Engineering Manager', stage: 'People management interview' });
    expect(found).toMatchObject({
      match: { verdict: 'sure' },
      guide: { name: 'Team growth interview' },
    });
  });

  it('without a job it is not sure of one role’s guide, and offers those of others', () => {
    const found = guidance({ stage: 'Sales presentation' });
    expect(found.match.verdict).toBe('likely');
    expect(found.alternatives.map(({ name }) => name)).toContain('Territory plan presentation');
  });

  it('two that fit almost as well make it a guess, and that is said', () => {
    const found = guidance({ job: 'Data Engineer', stage: 'Peer & Values' });
    const alone = guidance({ job: 'Data Engineer', stage: 'Values' });
    expect(found.match.confidence).toBeLessThan(alone.match.confidence);
    expect(found.match.verdict).toBe('unsure');
    expect(found.match.reasons.at(-1)).toBe('“Peer Interview” fits almost as well');
    expect(found.alternatives.map(({ name }) => name)).toContain('Peer Interview');
  });

  it('is not sure of what was read with little certainty', () => {
    const query = { job: 'Recruiter', stage: 'Values Interview' };
    expect(guidance({ ...query, certainty: 0.3 }).match.verdict).toBe('likely');
    expect(guidance({ ...query, certainty: 0.5 }).match.verdict).toBe('sure');
  });
});

describe('the role’s process', () => {
  const job = 'Senior Backend Engineer';

  it('places the stage among its neighbours', () => {
    const { position } = guidance({ job, stage: 'System design' });
    expect(position?.process.role).toBe('Backend Engineer');
    expect(position?.previous?.name).toBe('Project walkthrough');
    expect(position?.step?.name).toBe('System design');
    expect(position?.next?.name).toBe('Questions for us');
  });

  it('ties a stage to its guide by the step’s name, where the guide has another', () => {
    const found = guidance({ job, stage: 'First call' });
    expect(found.guide?.name).toBe('Recruiter Call');
    expect(found.match.reasons.at(-1)).toBe(
      'it is the guide for the step “First call” of Backend Engineer interview process',
    );
  });

  it('shows a step that has no guide with what the process says of it', () => {
    const { guide, match } = guidance({ job, stage: 'Project walkthrough' });
    expect(match.guideId).toBeNull();
    expect(guide).toMatchObject({ name: 'Project walkthrough', duration: { min: 45, max: 45 } });
  });

  it('is the usual order for a role that has none, without what comes before and after', () => {
    const { position } = guidance({ job: 'Data Engineer', stage: 'Peer interview' });
    expect(position?.process.name).toBe('Interview process');
    expect([position?.previous ?? null, position?.next ?? null]).toEqual([null, null]);
  });
});

describe('what the page states beside names', () => {
  const query = { job: 'Data Engineer', stage: 'Peer chat' };

  it('a length that the guide has counts for it, one that it has not against it', () => {
    const [fits, silent, differs] = [40, null, 90].map((minutes) =>
      guidance({ ...query, minutes }),
    );
    expect(fits?.match.confidence).toBeGreaterThan(silent?.match.confidence ?? 1);
    expect(differs?.match.confidence).toBeLessThan(silent?.match.confidence ?? 0);
    expect(fits?.match.reasons.at(-1)).toBe('the length fits (40 minutes)');
    expect(differs?.match.reasons.join()).not.toContain('length');
  });

  it.each([30, 45])('its shortest and its longest length fit: %i minutes', (minutes) => {
    expect(guidance({ ...query, minutes }).match.reasons.at(-1)).toContain('the length fits');
  });

  it('interviewers that are named by role count, names of people do not', () => {
    const asked = (interviewers: string | null) =>
      guidance({ job: 'Data Engineer', stage: 'HM chat', interviewers }).match;
    expect(asked('Your hiring manager').reasons.at(-1)).toBe(
      'the interviewers fit (hiring manager)',
    );
    expect(asked('A founder').confidence).toBeLessThan(asked(null).confidence);
    expect(asked('Ada Lovelace')).toEqual(asked(null));
  });
});

describe('pins', () => {
  const query = { job: 'Product Designer', stage: 'Office tour' };
  const pin: Pin = {
    scope: 'job-and-stage',
    by: 'person',
    job: 'product designer',
    stage: 'office tour',
    guideId: 'universal/peer-interview',
    madeAt: 0,
  };

  it('decides for its job and stage', () => {
    const found = guidance(query, [pin]);
    expect(found).toMatchObject({
      pinned: { scope: 'job-and-stage', by: 'person' },
      guide: { name: 'Peer Interview' },
    });
  });

  it('does not hold for another job', () => {
    expect(guidance({ ...query, job: 'Recruiter' }, [pin]).pinned).toBeNull();
  });

  it('for this page only comes before one that lasts, and a person’s before the company’s', () => {
    const lasting = { ...pin, guideId: 'universal/values-interview' };
    const once: Pin = { ...pin, scope: 'once' };
    const companys: Pin = { ...pin, by: 'company' };
    expect(guidance(query, [lasting, once]).guide?.name).toBe('Peer Interview');
    expect(guidance(query, [companys, lasting]).guide?.name).toBe('Values Interview');
    expect(guidance(query, [companys]).pinned).toEqual({ scope: 'job-and-stage', by: 'company' });
  });

  it('does not count when its guide is no longer in the catalog', () => {
    expect(guidance(query, [{ ...pin, guideId: 'gone' }]).pinned).toBeNull();
  });
});
