/** When what a tab shows is still the same page. */
import { expect, it } from 'vitest';
import { identityOf, type PageIdentity, sharedIdentity } from '../../ats/page-identity.ts';

const ada: PageIdentity = {
  kind: 'scorecard',
  personId: '2',
  applicationId: '3',
  candidate: 'Ada Reef',
};
const unnamed = { ...ada, candidate: null };

it('a page is known by its kind, by the ids of its address and by the candidate’s name', () => {
  const candidate = { text: 'Ada Reef', confidence: 0.9, evidence: [], conflicts: [] };
  const nothing = { job: null, department: null, stage: null, interview: null, jobId: null };
  const read = {
    ...ada,
    ...nothing,
    candidate,
    minutes: null,
    bookedMinutes: null,
    stagesAround: null,
    interviewers: null,
  };
  expect(identityOf(read)).toEqual(ada);
  expect(identityOf({ ...read, candidate: null })).toEqual(unnamed);
});

it.each([
  { kind: 'interview-kit' },
  { personId: '8' },
  { personId: null },
  { applicationId: '9' },
  { candidate: 'Bo Spar' },
] as const)('is another with %j', (change) => {
  expect(sharedIdentity(ada, { ...ada, ...change })).toBeNull();
  expect(sharedIdentity({ ...ada, ...change }, ada)).toBeNull();
});

it('a missing name makes no other page, and what both are has the name', () => {
  expect(sharedIdentity(ada, ada)).toEqual(ada);
  expect(sharedIdentity(ada, unnamed)).toEqual(ada);
  expect(sharedIdentity(unnamed, ada)).toEqual(ada);
  expect(sharedIdentity(unnamed, unnamed)).toEqual(unnamed);
});
