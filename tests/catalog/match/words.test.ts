import { describe, expect, it, test } from 'vitest';
import { nameLikeness, readName } from '../../../catalog/match/names.ts';
import { editDistance, spellingOf } from '../../../catalog/match/spelling.ts';
import { WEIGHTS } from '../../../catalog/match/weights.ts';
import { expand, initials, similarity, stem, stems } from '../../../catalog/match/words.ts';

const alike = () => 1;

describe('stems', () => {
  test.each([
    [['engineer', 'engineers', 'engineering'], 'engin'],
    [['recruiter', 'recruiting', 'recruitment'], 'recruit'],
    [['policies', 'policy'], 'policy'],
    [['value', 'values'], 'valu'],
    [['process'], 'process'],
    [['peers'], 'peer'],
    [['user'], 'user'],
    [['maker'], 'maker'],
    [['regional', 'region'], 'region'],
  ])('%s', (words, expected) => expect(words.map(stem)).toEqual(words.map(() => expected)));

  it('of a name leave out what every name holds, unless it holds nothing else', () => {
    expect([...stems('The Values Interview')]).toEqual(['valu']);
    expect([...stems('Final Interview')]).toEqual(['final', 'interview']);
    expect([...stems('')]).toEqual([]);
  });
});

describe('short forms', () => {
  it('are written out, those of a certain field first', () => {
    expect(expand('HM Intvw')).toBe('hiring manager interview');
    expect(expand('TA call', new Map([['ta', 'technical advisor']]))).toBe(
      'technical advisor call',
    );
    expect(expand('constructor')).toBe('constructor');
  });

  it('are made of names of three words or more, without numbers', () => {
    expect(initials('Leadership & Team Management')).toBe('ltm');
    expect(initials('Meet 2 of the team')).toBe('mott');
    expect(initials('Values Interview')).toBe('');
  });
});

describe('typing mistakes', () => {
  const spell = spellingOf([
    'interview',
    'screed',
    'screen',
    'screen',
    'demo',
    'presentation',
    'assessment',
  ]);

  test.each([
    ['interveiw', 'interview'],
    ['intervew', 'interview'],
    ['interviiew', 'interview'],
    ['presantasion', 'presentation'],
    ['scree', 'screen'],
    ['asesssmant', 'assessment'],
    ['interview', 'interview'],
  ])('%s → %s', (word, right) => expect(spell(word)).toBe(right));

  it('takes the more frequent of two words that are as near', () => {
    expect(spell('screex')).toBe('screen');
  });

  it('takes the nearer of two words', () => {
    const nearer = spellingOf(['presentatian', 'presentatian', 'presentation']);
    expect(nearer('presentatiom')).toBe('presentation');
  });

  test.each(['xinterview', 'intrvw', 'dem', 'demoo1', 'prasantasion', 'zzzzz'])(
    '%s stays as it is',
    (word) => expect(spell(word)).toBe(word),
  );

  it('leaves short words', () => {
    expect(spell('dema')).toBe('dema');
    expect(spell('demoo')).toBe('demo');
    expect(spellingOf(['dem'])('demos')).toBe('demos');
  });

  test.each([
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['ab', 'abc', 1],
    ['abcd', 'abdc', 1],
    ['abcd', 'badc', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%s and %s are %i apart', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));
});

describe('likeness of names', () => {
  const likeness = (a: string, b: string, without?: Set<string>) =>
    nameLikeness(readName(a), readName(b), alike, without);

  it('is full for the same name, however it is written', () => {
    expect(likeness('Onsite: Café', 'onsite cafe')).toBe(1);
    expect(likeness('Take-home', 'Takehome')).toBe(1);
    expect(likeness('Roleplay', 'Role play')).toBe(1);
    expect(likeness('Demo Q A', 'Demo Q&A')).toBe(1);
    expect(likeness('HM Screen', 'Hiring Manager Screen')).toBe(1);
  });

  it('is high for the initials of a long name', () => {
    expect(likeness('LTM', 'Leadership & Team Management')).toBe(WEIGHTS.name.initials);
    expect(likeness('LT', 'Leadership & Team Management')).toBe(0);
  });

  it('grows with the words that are shared, in any order', () => {
    const { sharedWords } = WEIGHTS.name;
    expect(likeness('Planning project', 'Project planning')).toBe(sharedWords);
    expect(likeness('Planning', 'Project planning')).toBeCloseTo((sharedWords * 2) / 3);
    expect(likeness('Planning', 'Demo')).toBe(0);
  });

  it('leaves out words that say nothing new', () => {
    const without = stems('Design');
    const { sharedBesideRole } = WEIGHTS.name;
    expect(likeness('Working time', 'Design working time', without)).toBe(sharedBesideRole);
    expect(likeness('Design working time', 'Design time working', without)).toBe(
      WEIGHTS.name.sharedWords,
    );
  });

  it('weighs words', () => {
    const weight = (word: string) => (word === 'a' ? 3 : 1);
    expect(similarity(new Set(['a', 'b']), new Set(['a', 'c']), weight)).toBe(6 / 8);
    expect(similarity(new Set(), new Set(), weight)).toBe(0);
  });
});
