import { describe, expect, it } from 'vitest';
import { readCatalogJson } from '../../catalog/read-catalog-json.ts';
import { linkAddress } from '../../catalog/schema.ts';
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

  it.each([
    ['{"a": 1,}', /^It is not JSON: line 1, column 9 cannot be read\. Choose a file/],
    ['{"a": [\n', /^It is not JSON: it ends too early, at line 2, column 1\./],
    ['Hello', /^It is not JSON: the text is something else\./],
  ])('that is no JSON is refused in our words: %s', (text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
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

describe('a catalog is refused, with the place in words,', () => {
  const empty = {
    version: 1,
    name: 'H',
    departments: [],
    guides: [],
    processes: [],
    principles: [],
  };
  const step = {
    name: 'Call',
    minutes: null,
    asynchronous: false,
    optional: false,
    encouraged: false,
    interviewers: null,
    description: [],
    guideId: null,
    steps: [],
  };
  const process = {
    id: 'p',
    name: 'Hiring',
    role: null,
    aliases: [],
    department: null,
    template: false,
    description: [],
    totals: { stated: null, synchronous: null, asynchronous: null },
    steps: [step],
    source: { file: 'a.md', line: 1 },
  };
  const problems = (change: object) => problemsOf(JSON.stringify({ ...empty, ...change }));

  it.each([
    ['without steps', { processes: [{ ...process, steps: [] }] }, /^processes 1 “Hiring”, steps: /],
    [
      'with an id twice',
      { processes: [process, process] },
      /^processes 2 “Hiring”, id: "p" is used twice$/,
    ],
    [
      'with a step of an unknown guide, also below another',
      { processes: [{ ...process, steps: [{ ...step, steps: [{ ...step, guideId: 'x' }] }] }] },
      /^processes 1 “Hiring”: refers to the unknown guide "x"$/,
    ],
    ['with a key that it does not have', { more: 1 }, /^the catalog: .*more/],
    ['without a name', { name: '' }, /^name: /],
    [
      'with a line 0',
      { processes: [{ ...process, source: { file: 'a.md', line: 0 } }] },
      /^processes 1 “Hiring”, source, line: /,
    ],
  ])('%s', (_, change, message) => {
    expect(problems({})).toEqual([]);
    expect(problems(change)).toEqual([expect.stringMatching(message)]);
  });

  it('of more than 20 problems with 20 and how many more there are', () => {
    const found = problems({ departments: Array(25).fill(1) });
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('and 5 more');
  });

  it('where it is no object, names no list of guides or no version', () => {
    expect(problemsOf('null')).toEqual([expect.stringContaining('no list of guides')]);
    expect(problemsOf('{"guides": []}').join()).toContain('version');
  });
});

describe('an address is a link', () => {
  it.each(['https://a.example', 'HTTP://a.example', 'mailto:a@b.example'])('%s', (href) =>
    expect(linkAddress.safeParse(href).success).toBe(true),
  );
  it.each([
    'javascript:alert(1)',
    'x https://a.example',
    'https://',
    'https://a b',
    '/a',
    'ftp://a.example',
  ])('not %s', (href) => expect(linkAddress.safeParse(href).success).toBe(false));
});
