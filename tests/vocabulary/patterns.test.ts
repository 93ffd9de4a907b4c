import { describe, expect, it } from 'vitest';
import {
  formsOf,
  patternOf,
  sourceOf,
  sourceWithoutLimits,
  terms,
} from '../../vocabulary/patterns.ts';

describe('a pattern made of terms', () => {
  it('finds whole words only', () => {
    const pattern = patternOf(['lead', 'écho']);
    expect(pattern.test('Tech Lead, Paris')).toBe(true);
    expect(pattern.test('Leading')).toBe(false);
    expect(pattern.test('un écho')).toBe(true);
    expect(pattern.test('échos')).toBe(false);
  });

  it('takes letters in brackets or leaves them', () => {
    const pattern = patternOf(['engineer(s)'], { at: 'whole' });
    expect(['Engineer', 'engineers', 'engineering'].map((each) => pattern.test(each))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('takes any ending or beginning for a star', () => {
    expect(patternOf(['entwickl*']).test('die Entwicklerin')).toBe(true);
    expect(patternOf(['*gespräch']).test('ein Erstgespräch mit')).toBe(true);
    expect(patternOf(['entwickl*']).test('Weiterentwicklung')).toBe(false);
  });

  it('takes spaces or a hyphen between words', () => {
    const pattern = patternOf(['take home'], { at: 'whole' });
    expect(['take home', 'take-home', 'Take  Home'].every((each) => pattern.test(each))).toBe(true);
    expect(pattern.test('takehome')).toBe(false);
  });

  it('finds words of scripts without spaces inside others', () => {
    expect(patternOf(['面接', 'interview']).test('一次面接です')).toBe(true);
    expect(patternOf(['面接', 'interview']).test('interviewer')).toBe(false);
  });

  it('takes every other character as it is', () => {
    expect(patternOf(['c++'], { at: 'whole' }).test('C++')).toBe(true);
    expect(patternOf(['n/a'], { at: 'whole' }).test('nxa')).toBe(false);
  });

  it('prefers the longest term', () => {
    expect(patternOf(['case', 'case study']).exec('a Case Study')?.[0]).toBe('Case Study');
  });

  it('can be tied to the beginning or the end, and be given flags', () => {
    expect(patternOf(['all'], { at: 'start' }).test('all jobs')).toBe(true);
    expect(patternOf(['all'], { at: 'start' }).test('of all')).toBe(false);
    expect(patternOf(['all'], { at: 'end' }).test('of all')).toBe(true);
    expect('call one and one'.match(patternOf(['one'], { flags: 'g' }))).toHaveLength(2);
  });

  it('needs a term', () => {
    expect(() => sourceOf([])).toThrow('at least one term');
  });
});

describe('a pattern for normalised text', () => {
  const pattern = (word: string) => patternOf([word], { normalised: true });

  it('finds whole words only', () => {
    expect(pattern('lead').test('tech lead paris')).toBe(true);
    expect(pattern('lead').test('leading')).toBe(false);
    expect(pattern('lead').test('mislead')).toBe(false);
  });

  it('knows the same notation', () => {
    expect(pattern('engineer(s)').test('two engineers')).toBe(true);
    expect(pattern('*gesprach').exec('ein erstgesprach mit')?.[0]).toBe('erstgesprach');
    expect(pattern('entwickl*').exec('die entwicklerin hier')?.[0]).toBe('entwicklerin');
    expect(pattern('take home').test('take home')).toBe(true);
    expect(pattern('面接').test('一次面接です')).toBe(true);
  });
});

it('a pattern without limits finds a word beside digits', () => {
  const minutes = new RegExp(sourceWithoutLimits(['min', 'minute(s)']), 'iu');
  expect(minutes.exec('30minutes')?.[0]).toBe('minutes');
  expect(() => sourceWithoutLimits([])).toThrow('at least one term');
});

it('every form of a term can be spelled out', () => {
  expect(formsOf(['lead(s)', '(co)founder(s)', 'entwickl*', 'leads'])).toEqual([
    'lead',
    'leads',
    'founder',
    'cofounder',
    'founders',
    'cofounders',
    'entwickl',
  ]);
});

it('terms are written with commas between them', () => {
  expect(terms(' a, b c,, d\n')).toEqual(['a', 'b c', 'd']);
});
