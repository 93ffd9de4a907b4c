import { describe, expect, it } from 'vitest';
import { readCatalogJson } from '../../catalog/read-catalog-json.ts';
import { smallCatalog } from '../fixtures/handbooks.ts';

function problemsOf(text: string): string[] {
  const reading = readCatalogJson(text);
  return 'problems' in reading ? reading.problems : [];
}

describe('an exported catalog', () => {
  it('is read back as it was', () => {
    const reading = readCatalogJson(JSON.stringify(smallCatalog()));
    expect(reading).toEqual({ catalog: smallCatalog() });
  });

  it('that is cut off is refused with the line', () => {
    const text = JSON.stringify(smallCatalog(), null, 2).split('\n').slice(0, 40).join('\n');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/not JSON.*line 40/s)]);
  });

  it('that is something else is refused in words', () => {
    expect(problemsOf('[1, 2]')).toEqual([expect.stringContaining('no list of guides')]);
    expect(problemsOf('{"guides": [], "version": 2}')).toEqual([
      expect.stringContaining('version 2'),
    ]);
  });

  it('with a wrong value is refused with the name of the guide', () => {
    const [first, ...others] = smallCatalog().guides;
    const guides = [{ ...first, duration: { min: 40, max: 30, approximate: false } }, ...others];
    expect(problemsOf(JSON.stringify({ ...smallCatalog(), guides }))).toEqual([
      `guides 1 “${first?.name}”, duration: min is greater than max`,
    ]);
  });

  it('with an address that a browser would run is refused', () => {
    const [first, ...others] = smallCatalog().guides;
    const links = [{ text: 'Click', href: 'javascript:alert(1)' }];
    const guides = [{ ...first, links }, ...others];
    expect(problemsOf(JSON.stringify({ ...smallCatalog(), guides }))).toHaveLength(1);
  });
});
