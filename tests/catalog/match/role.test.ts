import { describe, expect, it, test } from 'vitest';
import { readRole, roleFit } from '../../../catalog/match/role.ts';
import { WEIGHTS } from '../../../catalog/match/weights.ts';

const fit = (job: string, role: string, department = '') =>
  roleFit(readRole(job, department), readRole(role));
const level = (title: string) => readRole(title).level;
const head = (title: string) => [...readRole(title).head];

describe('how well a role fits a job', () => {
  test.each([
    ['Product Manager', 'Product Manager'],
    ['Sr. Product Manager, Search – Remote (EMEA)', 'Product Manager'],
    ['Product Manager II (m/w/d)', 'Product Manager'],
    ['Staff Software Engineer L6', 'Software Engineer'],
    ['PM', 'Product Manager'],
    ['Engineer of Data', 'Data Engineer'],
    ['Senior Designer - Growth', 'Designer'],
    ['Designer for Payments', 'Designer'],
    ['Director, Support Engineering', 'Support Engineering'],
    ['Regional Sales Director, West', 'Regional Sales Director'],
    ['Praktikum Designer in Teilzeit', 'Designer in'],
  ])('%s is a %s', (job, role) => expect(fit(job, role)).toBe(1));

  it('is nothing where no word is shared or the role has none', () => {
    expect(fit('Accountant', 'Product Manager')).toBe(0);
    expect(fit('Accountant', '')).toBe(0);
    expect(fit('', 'Product Manager')).toBe(0);
  });

  it('is less where the role wants a word that the title lacks', () => {
    expect(fit('Designer', 'Product Designer')).toBe(0.5);
  });

  it('is less where the head of the title says something that the role lacks', () => {
    const half = (1 - WEIGHTS.role.itsWordsInTitle) / 2;
    expect(fit('Product Designer', 'Designer')).toBeCloseTo(1 - half);
    expect(fit('Designer, Product', 'Designer')).toBe(1);
  });

  it('counts the words of the department as words of the title', () => {
    expect(fit('IT Engineer', 'Tech Ops IT Engineer')).toBeLessThan(1);
    expect(fit('IT Engineer', 'Tech Ops IT Engineer', 'Tech Ops')).toBe(1);
  });

  it('takes “manager” for the work, but not where it says who leads', () => {
    expect(fit('Product Designer', 'Product Manager')).toBeLessThan(WEIGHTS.role.fits);
    expect(fit('Manager, Support', 'Support (Leadership)')).toBe(1);
  });

  it('takes a role that is named by who leads alone by those words', () => {
    expect(fit('Director', 'Director')).toBe(1);
    expect(fit('Designer', 'Director')).toBe(0);
  });
});

describe('one shared word is not a role', () => {
  test.each([
    ['L&D Partner', 'Senior People Partner', 'People'],
    ['Finance Partner', 'HR Business Partner', 'HR Business'],
    ['People Operations Lead', 'Senior People Operations Generalist', 'People Operations'],
    ['Recruiting Coordinator', 'Recruiter', 'Talent'],
    ['Customer Engineering Architect', 'Customer Engineer', 'Customer Engineering'],
    ['Vertriebsassistent', 'Vertriebsberater', 'Vertrieb'],
  ])('%s is no %s', (job, role, department) => {
    expect(fit(job, role, department)).toBeLessThan(WEIGHTS.role.fits);
  });

  test.each([
    ['Product Operations Manager', 'Product Manager'],
    ['Product Ops Manager', 'Product Manager'],
    ['Customer Success Engineer', 'Customer Engineer'],
    ['Technical Advisor', 'Enterprise Technical Advisor'],
  ])('%s is perhaps a %s, not surely', (job, role) => {
    expect(fit(job, role)).toBeGreaterThan(WEIGHTS.role.fits);
    expect(fit(job, role)).toBeLessThan(WEIGHTS.role.fitsSurely);
  });

  test.each([
    ['Growth Product Manager', 'Product Manager'],
    ['Product Manager, Operations', 'Product Manager'],
    ['Lead UX Researcher', 'User Researcher'],
    ['Principal Product Manager II', 'Product Manager'],
  ])('%s is a %s', (job, role) => {
    expect(fit(job, role)).toBeGreaterThanOrEqual(WEIGHTS.role.fitsSurely);
  });

  it('the department’s words help a title that says nothing else', () => {
    expect(fit('Partner', 'Senior People Partner', 'People')).toBe(1);
    expect(fit('IT Engineer', 'Tech Ops IT Engineer', 'Tech Ops')).toBe(1);
    expect(fit('Technical Advisor', 'Enterprise Technical Advisor')).toBeGreaterThan(
      WEIGHTS.role.fits,
    );
  });
});

describe('levels', () => {
  test.each([
    'Director of Sales',
    'Head of Design',
    'VP, Engineering',
    'Vice President Sales',
    'Chief People Officer',
    'Team Lead Support',
    'Design Lead',
    'Engineering Manager',
    'Customer Success Manager',
    'Manager, Support Engineering',
    'Senior Manager, Customer Engineering',
    'Regional Manager, Customer Engineering',
    'Support Engineering (Leadership)',
    'Teamleiterin Vertrieb',
    'Directeur commercial',
    'Manager',
  ])('%s leads', (title) => expect(level(title)).toBe('leader'));

  test.each([
    'Product Manager',
    'Lead Designer',
    'Manager of Internal Communications',
    'Marketing Operations Manager',
    'Executive Assistant to the Head of Sales',
    'Designer',
    'Leading Edge Engineer',
  ])('%s names no level', (title) => expect(level(title)).toBeNull());

  it('individual contributors are named as such', () => {
    expect(level('Customer Engineering (Individual Contributor)')).toBe('individual');
  });

  it('a guide for leaders is not for others, and the other way round', () => {
    const { otherLevel } = WEIGHTS.role;
    const leaders = 'Support Engineering (Leadership)';
    const individuals = 'Support Engineering (Individual Contributor)';
    expect(fit('Support Engineer', leaders)).toBe(otherLevel);
    expect(fit('Support Engineering Manager', leaders)).toBe(1);
    expect(fit('Support Engineering Manager', individuals)).toBe(otherLevel);
    expect(fit('Support Engineer', individuals)).toBe(1);
    expect(fit('Support Engineering Manager', 'Support Engineering')).toBe(1);
  });
});

describe('the head of a title', () => {
  test.each([
    'Software Engineer, Code Graph',
    'Software Engineer (Code Graph)',
    'Software Engineer [Code Graph]',
    'Software Engineer | Code Graph',
    'Software Engineer – Code Graph',
    'Software Engineer -Code Graph',
    'Software Engineer- Code Graph',
    'Software Engineer at Large',
    'Software Engineer für Zahlungen',
    'Senior Software Engineer 2',
    'Software Engineer L5 (m/w/d)',
    'The Software Engineer',
  ])('%s', (title) => expect(head(title)).toEqual(head('Software Engineer')));

  it('does not end at a hyphen within a word', () => {
    expect(head('Co-op Engineer')).toEqual(['co', 'op', 'engin']);
  });

  it('is all of a title whose beginning says only who leads, or nothing', () => {
    expect(head('Director, Support')).toEqual(['direct', 'support']);
    expect(head('Manager, Support')).toEqual(['manag', 'support']);
    expect(head('(Senior) Designer')).toEqual(['design']);
  });

  it('leaves out words that join, grades and what says how somebody is employed', () => {
    expect(head('Head of the Design and Research Team')).toEqual(head('Head Design Research Team'));
    expect(head('Freelance Writer')).toEqual(head('Writer'));
  });

  it('has short forms written out, “TA” only in titles', () => {
    expect(head('TA')).toEqual(head('Technical Advisor'));
    expect(head('SDR')).toEqual(head('Sales Development Representative'));
  });
});
