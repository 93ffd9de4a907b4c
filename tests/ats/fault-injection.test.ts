// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { CONFIDENT, type FaultResult, readWithFaults } from './detection.ts';

/** Share of values that have to survive a change to what they are read from. */
const ROBUST = 0.9;

describe('with one class, id, attribute or element of a page removed or renamed', () => {
  const results = readWithFaults(samplePages);
  const share = (some: readonly FaultResult[]) =>
    some.filter(({ expected, read }) => expected === read).length / some.length;

  it('at least nine values of ten are still right', () => {
    expect(results.length).toBeGreaterThan(5_000);
    expect(share(results)).toBeGreaterThan(ROBUST);
  });

  it('also of those that the change takes something from', () => {
    const touched = results.filter((each) => each.touched);
    expect(touched.length).toBeGreaterThan(500);
    expect(share(touched)).toBeGreaterThan(ROBUST);
  });

  it('no wrong value is read with confidence', () => {
    const wrong = results.filter(({ expected, read }) => read !== null && read !== expected);
    expect(wrong.filter(({ confidence }) => confidence >= CONFIDENT)).toEqual([]);
  });
});
