import { expect, test } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import type { MatchQuery } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { explainMatch } from '../../catalog/node/explain-match.ts';

const HANDBOOK = `# Observatory interview process

1. [30 min] **Phone screen** with the head of operations
2. [45 min] **Night shift interview**

## Night shift interview

- Duration: 45 minutes
- Details: how you work when nobody else is awake.

## Night sky interview

- Duration: 60 minutes
- Details: how you repair what you have not seen before.
`;

const { catalog } = compileHandbook([{ path: 'observatory.md', text: HANDBOOK }], { name: 'Dome' });
if (!catalog) throw new Error('the handbook of this test has errors');
const index = indexCatalog(catalog);

const NOTHING: MatchQuery = {
  job: null,
  department: null,
  stage: null,
  interview: null,
  minutes: null,
  interviewers: null,
  certainty: 1,
};

test('guide, verdict, points and reasons', () => {
  const lines = explainMatch(index, { ...NOTHING, stage: 'Night shift interview' }).split('\n');
  expect(lines[0]).toMatch(/^Night shift interview/);
  expect(lines[1]).toMatch(/^sure, (0\.\d\d|1\.00) points, in “Dome”$/);
  expect(lines[2]).toMatch(/^ {2}- the stage “Night shift interview” is its name/);
});

test('other guides stand below with their own points and reasons', () => {
  const text = explainMatch(index, { ...NOTHING, stage: 'Night shift interview' });
  const [, others = ''] = text.split('Other guides that were weighed');
  expect(others).toMatch(/0\.\d\d {2}Night sky interview \(.*\)\n {8}- /);
});

test('nothing that fits is said so, with the reason', () => {
  const lines = explainMatch(index, { ...NOTHING, stage: 'Offer' }).split('\n');
  expect(lines.slice(0, 2)).toEqual(['No guide', 'none, 0.00 points, in “Dome”']);
  expect(lines[2]).toMatch(/^ {2}- /);
});
