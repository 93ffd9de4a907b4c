/** Look-ups as people type them, each with what comes first. */
import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../catalog/search/search.ts';
import { labelledCatalog } from '../../fixtures/handbooks.ts';

const search = createSearch(labelledCatalog());
const found = (question: string) => search.find(question).flatMap(({ results }) => results);
const first = (question: string) => found(question)[0];
const named = (question: string) => first(question)?.title;

describe('a role’s short form', () => {
  it.each([
    ['pm assignment', 'Async writing project'],
    ['AE presentation', 'Enterprise AE sales presentation'],
    ['rsd', 'RSD sales presentation'],
    ['tpm session', 'Project planning working session'],
    ['hm screen', 'Hiring Manager Screen'],
    ['hrbp', 'Senior People Partner working session'],
  ])('“%s” gives %s', (question, name) => expect(named(question)).toBe(name));

  it('“ce” gives what is for customer engineers', () => {
    expect(first('ce')?.detail).toContain('Customer Engineering');
  });
});

describe('a typing mistake', () => {
  it.each([
    ['valeus', 'Values Interview'],
    ['peopel ops', 'People Operations'],
    ['markteing', 'Marketing'],
    ['desgin exercise', 'Design working session'],
    ['recruter scren', 'Recruiter Screen'],
  ])('“%s” gives %s', (question, name) => expect(named(question)).toBe(name));
});

describe('a role or department that is named', () => {
  it.each(['Marketing', 'people operations', 'DESIGN', 'technical success'])(
    '“%s” gives the department itself first',
    (question) => {
      expect(first(question)?.kind).toBe('department');
      expect(named(question)?.toLowerCase()).toBe(question.toLowerCase());
    },
  );

  it('outweighs words in titles: “intern” is the intern, not what is internal', () => {
    expect(first('intern')?.detail).toContain('Intern');
  });

  it('has what every role shares', () => {
    expect(named('marketing screen')).toBe('Recruiter Screen');
    expect(named('engineering values')).toBe('Values Interview');
  });

  it('goes before its department', () => {
    expect(first('product manager')?.kind).toBe('guide');
    expect(first('product manager')?.detail).toContain('Product Manager');
  });
});

describe('a question', () => {
  it.each([
    ['how long is the values interview', 'Values Interview'],
    ['interview with the hiring manager', 'Hiring Manager Screen'],
    ['what comes after the recruiter screen', 'Recruiter Screen'],
    ['how do we prepare the peer interview', 'Peer Interview'],
  ])('“%s” gives %s', (question, name) => expect(named(question)).toBe(name));
});

it('short forms of several are those of one', () => {
  expect(found('PMs')).toEqual(found('PM'));
  expect(named('PMMs')).toBe(named('PMM'));
});

it('the word for a team says nothing behind the name of one', () => {
  expect(first('legal team')?.kind).toBe('department');
});

it('a question that names a role alone gives what is that role’s, not a title with a like word', () => {
  expect(first('who interviews the designer')?.detail).toContain('Design');
});

describe('steps of processes', () => {
  it.each(['onsite', 'superday', 'reference check', 'coding exercise'])(
    '“%s” gives a process that has it',
    (question) => expect(first(question)?.kind).toBe('process'),
  );

  it('are named where the process’s own name does not show why it is found', () => {
    expect(first('architecture interview')?.foundBy).toBe('Architecture');
    expect(first('values interview')?.foundBy).toBeNull();
    expect(first('topgrade')?.foundBy).toBe('Topgrade');
  });
});

describe('words of other languages', () => {
  it.each([
    ['Telefoninterview', 'Recruiter Screen'],
    ['Wertegespräch', 'Values Interview'],
    ['Verkaufspräsentation', 'RSD sales presentation'],
    ['entretien technique', 'Technical Interview'],
    ['llamada telefónica', 'Recruiter Screen'],
    ['risorse umane', 'People Operations'],
    ['gerente de produto', 'Product interview'],
    ['電話面接', 'Recruiter Screen'],
    ['电话面试', 'Recruiter Screen'],
  ])('“%s” gives %s', (question, name) => {
    expect(
      found(question)
        .slice(0, 3)
        .map(({ title }) => title),
    ).toContain(name);
  });
});

describe('what the handbook does not have', () => {
  it.each([
    'nurse interview',
    'warehouse test',
    'astronaut',
    'parking',
    'how long is the astronaut interview',
    'chirurgien',
    '!!!',
    '   ',
  ])('“%s” gives nothing', (question) => expect(found(question)).toEqual([]));
});

it('a row says how long it takes', () => {
  expect(first('values interview')?.minutes).toMatchObject({ min: expect.any(Number) });
});

it('a question as long as a page is read to its 24th word', () => {
  expect(named(`values interview ${'word '.repeat(20_000)}`)).toBeUndefined();
});
