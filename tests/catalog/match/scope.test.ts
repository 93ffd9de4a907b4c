import { describe, expect, it, test } from 'vitest';
import { WEIGHTS } from '../../../catalog/match/weights.ts';
import { askFor, catalogOf, department, guide, processOf, step } from './small-catalog.ts';

const { scope, verdict } = WEIGHTS;
const round = (value: number) => Math.round(value * 100) / 100;

describe('whom a guide is for', () => {
  const catalog = catalogOf([
    guide('Alpha', { department: 'Design', roleGroup: 'Product Designer' }),
    guide('Beta', { department: 'Design' }),
    guide('Gamma'),
    guide('Delta', { department: 'Sales', roleGroup: 'Account Executive' }),
  ]);
  // A guide that the whole department shares says so by roles of its own name: none is left here.
  const { match } = askFor(catalog);
  const job = 'Product Designer';

  it('the role’s own gets most', () => {
    const found = match({ job, stage: 'Alpha' });
    expect(found).toMatchObject({ verdict: 'sure', guideId: 'alpha', confidence: 1 });
    expect(found.reasons).toContain('it is for Product Designer, which fits “Product Designer”');
  });

  it('everybody’s gets a little less', () => {
    const found = match({ job, stage: 'Gamma' });
    expect(found).toMatchObject({ guideId: 'gamma', confidence: scope.everybody });
    expect(found.reasons).toContain('it is for every role');
  });

  it('another role’s of the same department is a choice at most', () => {
    const found = match({ job: 'User Researcher', department: 'Design', stage: 'Alpha' });
    expect(found).toMatchObject({ verdict: 'unsure', confidence: scope.nearRole });
    expect(found.reasons).toContain('but it is for Product Designer');
  });

  it('another department’s is punished, so that it is only among the others', () => {
    const found = match({ job, stage: 'Delta' });
    expect(found).toMatchObject({ verdict: 'none', confidence: scope.otherDepartment });
    expect(found.alternatives[0]?.guideId).toBe('delta');
    const alike = match({ job, stage: 'Delta meeting day two' });
    expect(alike).toMatchObject({ verdict: 'none', guideId: null });
    const elsewhere = match({ department: 'Sales', stage: 'Alpha' });
    expect(elsewhere.alternatives[0]?.reasons).toContain('but it is Design’s');
    expect(elsewhere.confidence).toBe(scope.otherDepartment);
  });

  it('for a job that is not known, a department’s counts less', () => {
    const found = match({ stage: 'Alpha' });
    expect(found).toMatchObject({ verdict: 'likely', confidence: scope.unknownJob });
    expect(found.reasons).toContain('the job is not known');
    expect(match({ department: 'Design', stage: 'Alpha' }).confidence).toBe(scope.roleInDepartment);
  });
});

describe('a department’s own guide', () => {
  // Its name is nothing but the kind of interview, so that no role can be read from it.
  const { match } = askFor(catalogOf([guide('Interview', { department: 'Design' })]));

  it('is for every role of the department', () => {
    const found = match({ job: 'Writer', department: 'Design', stage: 'Interview' });
    expect(found.confidence).toBe(scope.ownDepartment);
    expect(found.reasons).toContain('it is Design’s');
  });
});

describe('a guide without a role', () => {
  const { match } = askFor(
    catalogOf([
      guide('BizOps: Product Analyst take-home project', { department: 'Finance' }),
      guide('Data Engineer Pairing', { department: 'Data', roles: ['Data Engineer', 'Analyst'] }),
    ]),
  );

  it('is for the role that its name begins with', () => {
    const found = match({ job: 'Product Analyst', stage: 'Take-home project' });
    expect(found.verdict).toBe('sure');
    expect(found.reasons.join()).toContain('which fits “Product Analyst”');
  });

  it('is for each of the roles it names', () => {
    for (const job of ['Data Engineer', 'Analyst']) {
      const found = match({ job, stage: 'Data Engineer Pairing' });
      expect(found.reasons).toContain(`it is for Data Engineer, which fits “${job}”`);
    }
  });
});

describe('leaders', () => {
  const { match } = askFor(
    catalogOf([guide('Coaching', { department: 'Support', roleGroup: 'Support (Leadership)' })]),
  );

  it('have guides that are not given to everybody', () => {
    expect(match({ job: 'Support Manager', stage: 'Coaching' }).verdict).toBe('sure');
    expect(match({ job: 'Support Agent', stage: 'Coaching' }).verdict).not.toBe('sure');
    expect(match({ job: 'Support', stage: 'Coaching' }).confidence).toBeLessThan(verdict.likely);
  });
});

describe('of two roles that fit', () => {
  const designer = guide('Portfolio', {
    id: 'designer',
    department: 'Design',
    roleGroup: 'Designer',
  });
  const intern = guide('Portfolio', {
    id: 'intern',
    department: 'Design',
    roleGroup: 'Design Intern',
  });
  const { match } = askFor(catalogOf([designer, intern]));

  test.each([
    ['Designer', 'designer'],
    ['Design Intern', 'intern'],
    ['Product Design Intern', 'intern'],
  ])('the one that fits clearly better is the job’s own: %s', (job, id) => {
    const found = match({ job, stage: 'Portfolio' });
    expect(found.guideId).toBe(id);
    expect(found.alternatives[0]?.confidence).toBe(scope.nearRole);
  });
});

describe('a related role that has no guide of its own', () => {
  const { match } = askFor(
    catalogOf([
      guide('Portfolio review', {
        department: 'Design',
        roleGroup: 'Product Designer',
        aliases: ['Portfolio presentation'],
      }),
      guide('Portfolio Review', {
        id: 'intern',
        department: 'Design',
        roleGroup: 'Product Design Intern',
      }),
      guide('Draft review', { department: 'Marketing', roles: ['Content Marketing Manager'] }),
      guide('Scenario session', { department: 'People', roles: ['Senior People Partner'] }),
    ]),
  );

  test.each([
    ['UX Designer', null, 'Portfolio Review'],
    ['UX Designer', 'Design', 'Portfolio Review'],
    ['Visual Designer', null, 'Portfolio presentation'],
    ['Brand Designer', 'Marketing', 'Portfolio review'],
    ['Content Marketing Specialist', null, 'Draft review'],
    ['L&D Partner', 'People', 'Scenario session'],
  ])('%s (%s), “%s”: a choice, and no silence', (job, department, stage) => {
    const found = match({ job, department, stage });
    expect(found.verdict).toBe('unsure');
    expect(found.guideId).not.toBeNull();
  });

  it('guides that fit as well as each other stay a choice', () => {
    const found = match({ job: 'UX Designer', department: 'Design', stage: 'Portfolio Review' });
    expect([found.guideId, ...found.alternatives.map(({ guideId }) => guideId)]).toEqual(
      expect.arrayContaining(['portfolio-review', 'intern']),
    );
  });
});

describe('a guide of a role that no department is given for', () => {
  const { match } = askFor(
    catalogOf([
      guide('Mock presentation', { roleGroup: 'Account Executive' }),
      guide('Ledger review', { roles: ['Accountant'] }),
    ]),
  );

  test.each([
    ['Account Executive', 'Mock presentation', 'sure'],
    ['Accountant', 'Ledger review', 'sure'],
    ['Accountant', 'Mock presentation', 'none'],
    ['Designer', 'Ledger review', 'none'],
    [null, 'Ledger review', 'likely'],
  ])('%s, “%s”: %s', (job, stage, verdict) => {
    expect(match({ job, stage }).verdict).toBe(verdict);
    expect(match({ job, stage, department: 'Facilities' }).verdict).toBe(verdict);
  });
});

describe('a role that may be the job’s, not surely', () => {
  const { match } = askFor(
    catalogOf([guide('Alpha', { department: 'Product', roleGroup: 'Product Manager' })]),
  );

  test.each([
    ['Product Manager', 'sure'],
    ['Product Operations Manager', 'likely'],
    ['Accountant', 'none'],
  ])('%s: %s', (job, verdict) => expect(match({ job, stage: 'Alpha' }).verdict).toBe(verdict));
});

describe('a role by another name that its process has', () => {
  const designer = { department: 'Design', roleGroup: 'Product Designer' };
  const { match } = askFor(
    catalogOf(
      [guide('Whiteboard session', designer), guide('Portfolio review', designer)],
      [
        processOf('Design', [step('Portfolio review', { guideId: 'portfolio-review' })], {
          role: 'Product Designer',
          aliases: ['UX Designer', 'Interaktionsgestalter'],
        }),
      ],
    ),
  );

  test.each(['UX Designer', 'Senior UX Designer, Maps', 'Interaktionsgestalter (m/w/d)'])(
    '%s is that role',
    (job) => {
      expect(match({ job, stage: 'Whiteboard session' })).toMatchObject({
        verdict: 'sure',
        department: 'Design',
      });
    },
  );

  it('a related one is not', () => {
    expect(match({ job: 'Visual Designer', stage: 'Whiteboard session' }).verdict).toBe('unsure');
  });
});

describe('the department', () => {
  const { match, guidance } = askFor(
    catalogOf(
      [
        guide('Alpha', { department: 'Sales Engineering', roleGroup: 'Sales Engineer' }),
        guide('Beta', { department: 'Sales', roleGroup: 'Account Executive' }),
      ],
      [],
      [
        department('Sales', ['Revenue', 'GTM']),
        department('Sales Engineering'),
        department('Legal'),
      ],
    ),
  );
  const found = (query: Parameters<typeof match>[0]) => match(query).department;

  it('is the handbook’s name for the one that the page states', () => {
    expect(found({ department: 'gtm' })).toBe('Sales');
    expect(found({ department: 'Legal' })).toBe('Legal');
    expect(found({ department: 'Facilities' })).toBeNull();
    expect(found({ department: 'Salesforce' })).toBeNull();
    expect(found({})).toBeNull();
  });

  it('may be a part of what the page states; the longest name counts', () => {
    expect(found({ department: 'Revenue, EMEA' })).toBe('Sales');
    expect(found({ department: 'Sales Engineering' })).toBe('Sales Engineering');
    expect(found({ department: 'Sales Engineering – Berlin' })).toBe('Sales Engineering');
  });

  it('is that of the role that fits the job best where the page states none', () => {
    expect(found({ job: 'Account Executive' })).toBe('Sales');
    expect(found({ job: 'Sales Engineer' })).toBe('Sales Engineering');
    expect(found({ job: 'Executive' })).toBeNull();
    expect(found({ job: 'Account Executive', department: 'Legal' })).toBe('Legal');
  });

  it('is the first of two whose roles fit as well', () => {
    const twice = ['Sales', 'Support'].map((name) =>
      guide(`${name} talk`, { department: name, roleGroup: 'Account Executive' }),
    );
    expect(askFor(catalogOf(twice)).match({ job: 'Account Executive' }).department).toBe('Sales');
  });

  it('is the same for matching and for the panel’s other guides', () => {
    for (const query of [{ job: 'Sales Engineer' }, { department: 'Revenue, EMEA' }, {}]) {
      expect(guidance(query).department).toBe(match(query).department);
    }
  });

  it('decides which guides are near', () => {
    const near = match({ job: 'Writer', department: 'Revenue, EMEA', stage: 'Beta' });
    expect(near.confidence).toBe(round(scope.nearRole));
    const far = match({ job: 'Writer', department: 'Legal', stage: 'Beta' });
    expect(far.confidence).toBe(round(scope.otherDepartment));
  });
});
