import { afterEach, describe, expect, it, vi } from 'vitest';
import { INTERVIEWS, together } from '../../vocabulary/languages.ts';
import {
  formsOf,
  patternOf,
  patternsAround,
  sourceOf,
  sourceWithoutLimits,
  terms,
  testOf,
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

describe('a test for terms', () => {
  afterEach(() => void vi.unstubAllGlobals());

  /** How many patterns are made from now on. */
  function countPatterns(): () => number {
    let made = 0;
    class Counted extends RegExp {
      constructor(source: string, flags?: string) {
        super(source, flags);
        made += 1;
      }
    }
    vi.stubGlobal('RegExp', Counted);
    return () => made;
  }

  it.each([
    ['word', ['engineer(s)', 'entwickl*', 'take home', "don't", '面接', '*gespräch']],
    ['start', ['all', 'no access', '(re)view']],
    ['whole', ['n/a', 'lead(s)', 'c++']],
    ['end', ['all', 'one more']],
  ] as const)('says what a pattern would say: %s', (at, words) => {
    const [pattern, test] = [patternOf(words, { at }), testOf(words, { at })];
    const forms = words.flatMap((each) => [each.replace(/[()*]/g, ''), each.replace(/[(*].*/, '')]);
    const texts = ['', 'Weiterentwicklung', 'take-home', 'don’t', 'C++ leads', ...forms].flatMap(
      (text) => [text, text.toUpperCase(), `${text}s`, `no ${text}`, `${text}: all`],
    );
    for (const text of texts) expect([text, test(text)]).toEqual([text, pattern.test(text)]);
    expect(new Set(texts.map(test)).size).toBe(2);
  });

  it('says the same of every word for an interview', () => {
    const words = together(INTERVIEWS, ({ names }) => names);
    const [pattern, test] = [patternOf(words), testOf(words)];
    const texts = formsOf(words).flatMap((form) => [
      form,
      `x${form}`,
      `Der ${form.toUpperCase()}!`,
    ]);
    expect(texts.filter(test)).toEqual(texts.filter((text) => pattern.test(text)));
  });

  it('makes patterns only of terms that a text may hold, and each once', () => {
    const count = countPatterns();
    const test = testOf(['engineer(s)', 'product manager(s)', 'entwickl*']);
    expect(test('Account Executive, Sales Department')).toBe(false);
    expect(count()).toBe(0);
    expect(['Data Engineer', 'Engineers', 'reengineered'].map(test)).toEqual([true, true, false]);
    expect(count()).toBe(1);
    expect(test('Entwicklerin')).toBe(true);
    expect(count()).toBe(2);
  });
});

describe('patterns around terms', () => {
  const words = ['for', 'with', 'für'];
  const around = patternsAround([words, ['the', 'a']], (word, article) => `${word} (${article} )?`);

  it.each(['for the job', 'FOR a job', 'with Ada', 'Für a Stelle', 'forth the job', 'job', ''])(
    'find what a pattern of all terms would: %s',
    (text) => {
      const whole = new RegExp(`${sourceOf(words)} (${sourceOf(['the', 'a'])} )?`, 'iu');
      expect(around(text).exec(text)?.[0]).toBe(whole.exec(text)?.[0]);
    },
  );

  it('are made of the terms only that a text may hold, and once for the same', () => {
    expect(around('for Ada').source).not.toContain('with');
    expect(around('for Ada')).toBe(around('for Eva'));
    expect('no word here'.replace(around('no word here'), '')).toBe('no word here');
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

it('terms are written with a comma and a space between them', () => {
  expect(terms('a, b c, d')).toEqual(['a', 'b c', 'd']);
  expect(terms('')).toEqual([]);
});
