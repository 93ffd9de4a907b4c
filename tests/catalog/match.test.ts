import { describe, expect, it, test } from 'vitest';
import { buildGuidance, type Pin } from '../../catalog/build-guidance.ts';
import type { MatchQuery } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { bundledCatalog } from './bundled-handbook.ts';

const index = indexCatalog(bundledCatalog());

function guidance(query: Partial<MatchQuery>, pins: Pin[] = []) {
  const nothing = {
    job: null,
    department: null,
    stage: null,
    interview: null,
    minutes: null,
    interviewers: null,
  };
  return buildGuidance(index, { ...nothing, certainty: 1, ...query }, pins);
}

describe('stage names as people write them', () => {
  test.each([
    ['Senior Product Manager, Search – Remote (EMEA)', 'Phone Screen', 'Recruiter Screen'],
    ['Senior Product Manager', 'HM call', 'Hiring Manager Screen'],
    ['Product Manager', 'Take Home', 'Async writing project'],
    ['Account Executive', 'Onsite – Values', 'Values Interview'],
    ['Product Designer', 'Topgrade', 'Resume Deep Dive'],
    ['Software Engineer', '2. Peer interview', 'Peer Interview'],
    ['Sr. Product Designer (Berlin)', 'Portfolio Review', 'Portfolio review'],
    ['SDR', 'Mock Cold Call', 'SDR mock cold call'],
    ['Recruiter', 'Take Home Test', 'Recruiter assignment'],
    ['Senior People Partner', 'Working session', 'Senior People Partner working session'],
    ['Technical Program Manager', 'Project planning', 'Project planning working session'],
    [
      'Enterprise Account Executive, West',
      'Sales Presentation',
      'Enterprise AE sales presentation',
    ],
    ['Regional Sales Director', 'Sales Presentation', 'RSD sales presentation'],
    ['Customer Engineer', 'Demo', 'Live Panel Demo and Q&A'],
  ])('%s, stage “%s” → %s', (job, stage, name) => {
    const found = guidance({ job, stage });
    expect(found.guide?.name).toBe(name);
    expect(['sure', 'likely']).toContain(found.match.verdict);
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
    expect(bundledCatalog().guides.map((each) => each.id)).not.toContain(found.match.guideId);
  });

  it('never gives one role the take-home of another with confidence', () => {
    const found = guidance({ job: 'Customer Support Agent', stage: 'Take Home' });
    expect(found.match.verdict).not.toBe('sure');
  });

  it('is not sure of what was read with little certainty', () => {
    const found = guidance({ job: 'Recruiter', stage: 'Values Interview', certainty: 0.3 });
    expect(found.match.verdict).toBe('likely');
  });
});

describe('the role’s process', () => {
  const job = 'Sr. Product Education Engineer';

  it('places the stage among its neighbours', () => {
    const { position } = guidance({ job, stage: 'Resume Deep Dive' });
    expect(position?.process.role).toBe('Senior Product Education Engineer');
    expect(position?.step?.name).toBe('Resume deep dive');
    expect(position?.next?.name).toBe('Assignment Technical Writing/Planning');
  });

  it('shows a step that has no guide with what the process says of it', () => {
    const { guide, match } = guidance({ job, stage: 'Assignment review' });
    expect(match.guideId).toBeNull();
    expect(guide).toMatchObject({ name: 'Assignment review', duration: { min: 30, max: 30 } });
  });
});

describe('what the page states beside names', () => {
  it('counts for a guide that it fits, and is said', () => {
    const query = { job: 'Data Analyst', stage: 'Hiring manager screen' };
    const reasons = (interviewers: string) =>
      guidance({ ...query, interviewers }).match.reasons.join('; ');
    expect(reasons('Your hiring manager')).toContain('the interviewers fit (hiring manager)');
    expect(reasons('Ada Lovelace')).not.toContain('the interviewers fit');
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
