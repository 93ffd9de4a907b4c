import { describe, expect, test } from 'vitest';
import type { HandbookWords, Words } from '../../vocabulary/language.ts';
import { HANDBOOKS, together } from '../../vocabulary/languages.ts';
import { type PatternOptions, patternOf } from '../../vocabulary/patterns.ts';
import { TermPattern } from '../../vocabulary/term-pattern.ts';

/** Every list of words that the compiler has, of all languages together. */
const LISTS: Words[] = (
  ['guides', 'headings', 'lengths', 'pages', 'people', 'stages', 'steps'] as const
).flatMap((part) => {
  const names = Object.keys(HANDBOOKS[0]?.[part] ?? {});
  return names.flatMap((name) => {
    const list = together(HANDBOOKS, (of: HandbookWords) => {
      const words: unknown = Reflect.get(of[part], name);
      return Array.isArray(words) ? words : [];
    });
    return list.length > 0 ? [list] : [];
  });
});

const PLACES: NonNullable<PatternOptions['at']>[] = ['word', 'whole', 'start', 'end'];

/** Every place that a pattern with the flag `g` finds, and its words. */
function finds(pattern: RegExp, text: string): string[] {
  const found: string[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(`${match.index} ${match[0]}`);
  }
  return found;
}

/** A plain pattern takes long for a text of hundreds of terms. */
const MOST_TERMS = 12;

function someOf(list: Words): Words {
  const step = Math.ceil(list.length / MOST_TERMS);
  return list.filter((_, index) => index % step === 0);
}

describe('a pattern of many terms finds what one pattern of all of them does', () => {
  test.each([
    [
      'any of several',
      'a phone screen, then a take-home test',
      'phone screen, take home test(s), test',
    ],
    ['the longest where several begin', 'Take home tests', 'take, take home, take home test(s)'],
    ['the shorter one where the longer is only begun', 'node.jsx', 'node(.js)'],
    ['with any ending', 'Wir entwickelten', 'entwickl*, entwickel*'],
    ['within a word', 'das Fachgespräch', '*gespräch'],
    ['none within a word', 'attested protests', 'test(s)'],
    ['none beside a digit', 'test1 2test', 'test'],
    ['beside a letter beyond the first plane', '𠀀test test', 'test'],
    ['of scripts without spaces', '一次面接と筆記テストの後', '面接, 筆記テスト'],
    ['apostrophes of both kinds', "don’t, don't", "don't"],
    ['signs', 'Q&A and c++', 'q&a, c++'],
    ['marks behind letters', 'cafe\u0301 cafe', 'cafe'],
    ['nothing', '', 'test'],
  ])('%s', (_, text, written) => {
    const words = written.split(', ');
    for (const at of PLACES) {
      expect(finds(new TermPattern(words, { at, flags: 'g' }), text)).toEqual(
        finds(patternOf(words, { at, flags: 'g' }), text),
      );
    }
  });

  test('in every list of the compiler, in capitals, in the middle of words and behind a hyphen', () => {
    expect(LISTS.length).toBeGreaterThan(50);
    for (const list of LISTS) {
      const term = new TermPattern(list, { flags: 'g' });
      const plain = patternOf(list, { flags: 'g' });
      const written = someOf(list).map((each) => each.replace(/[()]/g, '').replaceAll('*', 'en'));
      const text = [
        written.join(', '),
        written.join(' ').toUpperCase(),
        written.map((each) => each.replaceAll(' ', '-')).join('x '),
      ].join('\n');
      expect(finds(term, text)).toEqual(finds(plain, text));
    }
  });
});

describe('it stands where a pattern can', () => {
  const pattern = new TermPattern(['screen', 'test(s)'], { flags: 'g' });

  test('in replace', () => {
    expect('A screen, two tests'.replace(pattern, '…')).toBe('A …, two …');
  });

  test('in split', () => {
    expect('a screen b tests c'.split(pattern)).toEqual(['a ', ' b ', ' c']);
  });

  test('asked again and again it goes on behind what it found', () => {
    const text = 'tests, screen';
    expect([pattern.exec(text)?.[0], pattern.exec(text)?.[0], pattern.exec(text)]).toEqual([
      'tests',
      'screen',
      null,
    ]);
  });

  test('asked anew for the same text it begins at its start', () => {
    const text = 'tests, screen';
    pattern.lastIndex = text.length;
    expect(pattern.exec(text)).toBeNull();
    pattern.lastIndex = 7;
    expect(pattern.exec(text)?.[0]).toBe('screen');
    pattern.lastIndex = 0;
    expect(pattern.exec(text)?.[0]).toBe('tests');
    pattern.lastIndex = 0;
  });

  test('without a term it is refused', () => {
    expect(() => new TermPattern([])).toThrow('at least one term');
  });
});
