import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOG_LIMITS } from '../../catalog/check-catalog.ts';
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

  it('with a limit is accepted, unless it is also about', () => {
    const [first, ...others] = smallCatalog().guides;
    const problems = [false, true].map((approximate) => {
      const guides = [{ ...first, duration: { min: null, max: 60, approximate } }, ...others];
      return problemsOf(JSON.stringify({ ...smallCatalog(), guides }));
    });
    expect(problems).toEqual([
      [],
      [`guides 1 “${first?.name}”, duration: a limit is not approximate`],
    ]);
  });

  it('with an address that a browser would run is refused', () => {
    const [first, ...others] = smallCatalog().guides;
    const links = [{ text: 'Click', href: 'javascript:alert(1)' }];
    const guides = [{ ...first, links }, ...others];
    expect(problemsOf(JSON.stringify({ ...smallCatalog(), guides }))).toEqual([
      `guides 1 “${first?.name}”, links 1, href: is not a web or mail address`,
    ]);
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
      /^processes 2 “Hiring”, id: “p” is used twice$/,
    ],
    [
      'with a step of an unknown guide, also below another',
      { processes: [{ ...process, steps: [{ ...step, steps: [{ ...step, guideId: 'x' }] }] }] },
      /^processes 1 “Hiring”: refers to the unknown guide “x”$/,
    ],
    [
      'with a key that it does not have',
      { more: 1 },
      /^the catalog: has “more”, which nothing in a catalog has there$/,
    ],
    ['without a name', { name: '' }, /^name: is empty$/],
    ['with a list that is missing', { principles: undefined }, /^principles: is missing$/],
    ['with another value for a list', { principles: 7 }, /^principles: has to be a list$/],
    [
      'with a length of no minutes',
      {
        processes: [
          { ...process, steps: [{ ...step, minutes: { min: 0, max: 5, approximate: true } }] },
        ],
      },
      /^processes 1 “Hiring”, steps 1 “Call”, minutes, min: is too small a number$/,
    ],
    [
      'with a block of an unknown kind',
      { processes: [{ ...process, description: [{ type: 'video' }] }] },
      /^processes 1 “Hiring”, description 1, type: is of a kind that this Greenroom does not know$/,
    ],
    [
      'with a block of no kind',
      { processes: [{ ...process, description: [{}] }] },
      /^processes 1 “Hiring”, description 1, type: is missing$/,
    ],
    [
      'with a line that is no whole number',
      { processes: [{ ...process, source: { file: 'a.md', line: 1.5 } }] },
      /^processes 1 “Hiring”, source, line: has to be a whole number$/,
    ],
    [
      'with a number for a name',
      { processes: [{ ...process, name: 7 }] },
      /^processes 1, name: has to be a text$/,
    ],
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

describe('a catalog made to stop the reader is refused at once', () => {
  const frame = (guides: string, version = '1') =>
    `{"version":${version},"name":"H","departments":[],"guides":${guides},"processes":[],"principles":[]}`;
  const empty = (count: number) => `[${Array(count).fill('{}').join()}]`;
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('of thousands of empty guides, with the first 20 problems', () => {
    const found = problemsOf(frame(empty(CATALOG_LIMITS.parts)));
    expect(found).toHaveLength(21);
    expect(found[0]).toBe('guides 1, id: is missing');
    expect(found.at(-1)).toBe('and at least 980 more');
  });

  it.each([
    [
      'of more guides than a handbook has',
      frame(empty(CATALOG_LIMITS.parts + 1)),
      /^guides: has 20001, more/,
    ],
    [
      'of a guide longer than any page',
      frame(`[{"name":"Long","questions":${empty(CATALOG_LIMITS.valuesInPart)}}]`),
      /^guides 1 “Long”: is longer or deeper than any page/,
    ],
    [
      'of lists in lists',
      frame(`[${nested(CATALOG_LIMITS.depth + 1)}]`),
      /^guides 1: is longer or deeper/,
    ],
    [
      'of lists in lists without an end',
      frame(nested(300_000)),
      /^Its lists lie deeper in each other/,
    ],
    [
      'of more values than memory holds',
      frame(empty(1_500_001)),
      /^It holds more than 3 million values/,
    ],
    ['with a nested version', frame('[]', nested(900)), /^It is a catalog of a version of its own/],
  ])('%s', (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  it('with names of which a person is told the beginning', () => {
    const name = 'n'.repeat(100_000);
    const found = problemsOf(frame(`[{"name":"${name}"},{"${name}":1}]`));
    expect(found).toHaveLength(21);
    for (const problem of found) expect(problem.length).toBeLessThan(200);
  });

  it('of more text than is looked at', () => {
    const text = { length: 100_000_001 } as unknown as string;
    expect(problemsOf(text)).toEqual([expect.stringMatching(/more than 100 million characters/)]);
  });

  it('but texts may hold what looks like lists', () => {
    const guides = smallCatalog().guides.map((guide) => ({
      ...guide,
      name: `${guide.name} ${'[{,\\"'.repeat(1_000)}`,
    }));
    const catalog = { ...smallCatalog(), guides };
    expect(readCatalogJson(JSON.stringify(catalog))).toEqual({ catalog });
  });
});

it('no text makes the reader throw, and no library’s words come out', () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  const frames = fc.record({
    version: fc.constantFrom<unknown>(1, 2, null, 'x', {}),
    name: value,
    departments: value,
    guides: fc.oneof(value, fc.array(value)),
    processes: fc.oneof(value, fc.array(fc.record({ steps: value, source: value }))),
    principles: value,
  });
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    frames.map((each) => JSON.stringify(each)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      for (const problem of problemsOf(text))
        expect(problem).not.toMatch(/Invalid|expected|received/);
    }),
  );
});
