import { describe, expect, it, vi } from 'vitest';
import { PatternAround } from '../../vocabulary/pattern-around.ts';
import { sourceOf } from '../../vocabulary/patterns.ts';

const TERMS = ['take home test(s)', 'session', 'entwickl*', '*gespräch', "don't", 'c++', '面接'];
const SOURCE = String.raw`(\d{1,3}) ${sourceOf(TERMS)}`;

describe('a pattern around terms finds what the plain one does', () => {
  it.each([
    '3 take-home tests and 2 take home test',
    'WE HAVE 3 TAKE HOME TESTS',
    '2 entwickelten, 3 Entwicklungen',
    '1 Fachgespräch',
    '4 don’t',
    '5 c++',
    '一 2 面接',
    '3 Seſſion',
    '3 tests',
    '',
  ])('%s', (text) => {
    const plain = new RegExp(SOURCE, 'giu');
    const around = new PatternAround(SOURCE, 'giu', TERMS);
    expect(text.match(around)).toEqual(text.match(plain));
    expect(text.split(around)).toEqual(text.split(plain));
    expect(text.replace(around, '…')).toBe(text.replace(plain, '…'));
    expect([...text.matchAll(around)]).toEqual([...text.matchAll(plain)]);
    expect(around.exec(text)).toEqual(plain.exec(text));
    expect(around.lastIndex).toBe(plain.lastIndex);
  });
});

it('is tried only where a term of each list may stand', () => {
  const pattern = new PatternAround('a .* b', 'iu', ['one', 'two'], ['three']);
  const tried = vi.spyOn(RegExp.prototype, 'exec');
  const isTried = (text: string) => {
    tried.mockClear();
    pattern.test(text);
    return tried.mock.contexts.includes(pattern);
  };
  expect(['one', 'three', 'ones three', 'Two, THREE'].map(isTried)).toEqual([
    false,
    false,
    false,
    true,
  ]);
  tried.mockRestore();
});
