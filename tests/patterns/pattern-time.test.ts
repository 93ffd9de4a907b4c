/** No pattern on foreign text takes more than linear time, whatever the text. */
import { describe, expect, it } from 'vitest';
import { builtPatterns, writtenPatterns } from './collect-patterns.ts';
import { whyNotLinear } from './pattern-time.ts';

const slow = (patterns: ReadonlyMap<string, RegExp>) =>
  [...patterns].flatMap(([place, pattern]) => {
    const why = whyNotLinear(pattern);
    return why ? [`${place.slice(0, 160)}: ${why}`] : [];
  });

describe('a pattern is told to be slow', () => {
  it.each([
    /\s+$/,
    /\s*:/,
    /(?:a+b)+/,
    /^(?:ab)*/,
    /^a*b*c/,
    /a.*b/,
    /x(?=.*y)/,
    /^.+b/m,
    /(?:^|x)a*b/,
    /(?<=a+)b/,
    /^(?:a{1,5}b*){0,3}$/,
  ])('%s', (pattern) => expect(whyNotLinear(pattern)).not.toBeNull());
});

describe('a pattern is told to be quick', () => {
  it.each([
    /\s+/g,
    /^\s*a/,
    /a{0,20}$/,
    /[^\]x]+/,
    /^a+b{0,5}c*/,
    /\*+/,
    /x\d+(?:y{0,3})?/,
    /a*b/y,
  ])('%s', (pattern) => expect(whyNotLinear(pattern)).toBeNull());
});

describe('no pattern is slow', () => {
  it('of those that are written', () => {
    const written = writtenPatterns();
    expect(written.size).toBeGreaterThan(150);
    expect(slow(written)).toEqual([]);
  });

  it('of those that are built of words', async () => {
    const built = await builtPatterns();
    expect(built.size).toBeGreaterThan(100);
    expect(slow(built)).toEqual([]);
  });
});
