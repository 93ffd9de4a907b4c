import { describe, expect, it, test } from 'vitest';
import { askFor, catalogOf, department, guide, processOf, step } from '../match/small-catalog.ts';

const links = [{ text: 'How we build', href: 'https://handbook.example/build' }];
const catalog = catalogOf(
  [
    guide('Values Interview'),
    guide('Recruiter Screen'),
    guide('Technical Interview', { department: 'Support', roleGroup: 'Support Engineer' }),
    guide('Seller take-home', { department: 'Sales', roles: ['Seller'], assignment: true }),
    guide('Draft take-home', { department: 'Docs', roles: ['Writer'], assignment: true }),
    guide('Ledger review', { department: 'Finance', roleGroup: null, roles: [] }),
  ],
  [processOf('Editing', [step('Crimson')], { role: 'Editor' })],
  [{ ...department('Engineering', ['Eng']), links }, department('Docs')],
);
const { guidance } = askFor(catalog);
const names = (guides: readonly { name: string }[] = []) => guides.map(({ name }) => name);

describe('a job that the handbook does not cover', () => {
  test.each([
    ['Backend Developer', 'Technical Interview', ['Technical Interview']],
    ['Backend Developer', 'Technisches Gespräch', ['Technical Interview']],
    ['Data Scientist', 'Take-home', ['Seller take-home', 'Draft take-home']],
    ['Data Scientist', 'Bar Raiser', []],
    ['Data Scientist', 'Quarterly sync', []],
  ])('%s, “%s”: what there is of the kind, and for everybody', (job, stage, ofKind) => {
    const { match, forUncoveredJob } = guidance({ job, department: 'Eng', stage });
    expect(['unsure', 'none']).toContain(match.verdict);
    expect(names(forUncoveredJob?.ofKind)).toEqual(ofKind);
    expect(names(forUncoveredJob?.universal)).toEqual(['Values Interview', 'Recruiter Screen']);
    expect(forUncoveredJob?.links).toEqual(links);
  });

  it('the department’s of the kind come first; one without links gives none', () => {
    const found = guidance({ job: 'Translator', department: 'Docs', stage: 'Take-home' });
    expect(names(found.forUncoveredJob?.ofKind)).toEqual(['Draft take-home', 'Seller take-home']);
    expect(found.forUncoveredJob?.links).toEqual([]);
    expect(guidance({ job: 'Data Scientist', stage: 'Take-home' }).forUncoveredJob?.links).toEqual(
      [],
    );
  });
});

describe('nothing of that', () => {
  test.each([
    ['where a guide is shown', { job: 'Backend Developer', stage: 'Values Interview' }],
    ['where the job is not known', { stage: 'Take-home' }],
    ['where a guide is for the role', { job: 'Senior Seller', stage: 'Quarterly sync' }],
    ['where the role has a process', { job: 'Editor', stage: 'Quarterly sync' }],
  ])('%s', (_, query) => expect(guidance(query).forUncoveredJob).toBeNull());
});
