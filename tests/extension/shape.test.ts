/** Shapes of messages and of small stored values. */
import { describe, expect, it } from 'vitest';
import {
  byShape,
  eachByShape,
  either,
  exactly,
  ifOf,
  listOf,
  nullable,
  number,
  oneOf,
  type Shape,
  someOf,
  text,
  whole,
  yesOrNo,
} from '../../extension/shape.ts';

const tide = exactly({ name: text({ least: 1 }), metres: nullable(number()) });

describe('fits', () => {
  it.each<[string, Shape<unknown>, unknown]>([
    ['a text', text(), ''],
    ['a text of the least length', text({ least: 2 }), 'ab'],
    ['a text of the most', text({ most: 2 }), 'ab'],
    ['a number at its limits', number({ min: 0, max: 0 }), 0],
    ['a number above', number({ above: 0 }), 0.1],
    ['a whole number', whole, -3],
    ['false', yesOrNo, false],
    ['one of several', oneOf(['ebb', 'flood']), 'flood'],
    ['null', nullable(text()), null],
    ['an empty list', listOf(text()), []],
    ['the second of two', either(text(), whole), 7],
    ['exactly these fields', tide, { name: 'Ebb', metres: null }],
    ['some of these fields', someOf({ a: text(), b: whole }), { b: 1 }],
    ['none of these fields', someOf({ a: text() }), {}],
  ])('%s', (_, shape, value) => {
    expect(shape(value)).toBe(true);
  });
});

describe('does not fit', () => {
  it.each<[string, Shape<unknown>, unknown]>([
    ['a number as text', text(), 7],
    ['a text too short', text({ least: 1 }), ''],
    ['a text too long', text({ most: 2 }), 'abc'],
    ['a number below', number({ min: 0 }), -1],
    ['a number over', number({ max: 1 }), 1.1],
    ['the limit itself', number({ above: 0 }), 0],
    ['no number', number(), Number.NaN],
    ['no end', number(), Number.POSITIVE_INFINITY],
    ['a number in text', number(), '1'],
    ['a part of a number', whole, 1.5],
    ['a word for no', yesOrNo, 'false'],
    ['another word', oneOf(['ebb']), 'flood'],
    ['nothing at all', nullable(text()), undefined],
    ['one of a list', listOf(text()), ['ebb', 7]],
    ['what is only like a list', listOf(text()), { length: 0 }],
    ['neither of two', either(text(), whole), 1.5],
    ['a field missing', tide, { name: 'Ebb' }],
    ['a field too many', tide, { name: 'Ebb', metres: 1, more: 1 }],
    ['a field inherited', tide, Object.create({ name: 'Ebb', metres: 1 })],
    ['a field of another shape', tide, { name: '', metres: 1 }],
    ['a name that every object has', exactly({}), JSON.parse('{"toString": 1}')],
    ['null as an object', someOf({}), null],
    ['a list as an object', exactly({}), []],
    ['a text as an object', exactly({}), ''],
  ])('%s', (_, shape, value) => {
    expect(shape(value)).toBe(false);
  });
});

describe('what was stored', () => {
  it('is the value, or what stands in for it', () => {
    const parse = byShape(text(), 'slack');
    expect(parse('ebb')).toEqual({ value: 'ebb', whole: true });
    expect(parse(7)).toEqual({ value: 'slack', whole: false });
  });

  it('is of a list what fits', () => {
    const parse = eachByShape(text());
    expect(parse(['ebb', 7])).toEqual({ value: ['ebb'], whole: false });
    expect(parse(['ebb'])).toEqual({ value: ['ebb'], whole: true });
    expect(parse({ 0: 'ebb' })).toEqual({ value: [], whole: false });
  });

  it('is nothing for the session where it does not fit', () => {
    expect(ifOf(text())('ebb')).toBe('ebb');
    expect(ifOf(text())(7)).toBeUndefined();
  });
});
