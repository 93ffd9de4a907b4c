import { describe, expect, it, test } from 'vitest';
import { rolesAmong } from '../../../catalog/match/interviewer-roles.ts';

describe('who interviews, by role', () => {
  test.each([
    ['Your recruiter', ['recruiter']],
    ['Hiring Manager or HM', ['hiring manager']],
    ['a co-founder', ['founder']],
    ['Head of Sales', ['executive']],
    ['CTO', ['executive', 'engineer']],
    ['two Engineers and a Designer', ['engineer', 'designer']],
    ['Product Managers', ['product manager']],
    ['AEs', ['account executive']],
    ['Recruteuse', ['recruiter']],
    ['Geschäftsführerin', ['executive']],
    ['Ada Lovelace', []],
    ['Engineering', []],
    ['', []],
  ])('“%s”', (text, roles) => expect([...rolesAmong(text)]).toEqual(roles));

  it('an account executive is not told from an executive', () => {
    expect([...rolesAmong('Account Executive')]).toEqual(['executive', 'account executive']);
  });
});
