import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import type { Diagnostic } from '../../../catalog/compile/diagnostics.ts';
import { boundText } from '../../../catalog/compile/text/bounded-text.ts';
import {
  addMinutes,
  findDuration,
  findDurations,
} from '../../../catalog/compile/text/durations.ts';
import { LIMITS, withinLimits } from '../../../catalog/compile/text/limits.ts';
import { repairText } from '../../../catalog/compile/text/repair.ts';

function reported(run: (report: (diagnostic: Diagnostic) => void) => string) {
  const found: Diagnostic[] = [];
  const text = run((diagnostic) => found.push(diagnostic));
  return { text, found: found.map(({ code, line }) => [code, line]) };
}

describe('limits', () => {
  it('a page of more than two million characters is left out with an error', () => {
    const files = [
      { path: 'big.md', text: 'x'.repeat(LIMITS.charactersInPage + 1) },
      { path: 'fits.md', text: 'x'.repeat(LIMITS.charactersInPage / 1000) },
    ];
    const { catalog, diagnostics } = compileHandbook(files, { name: 'Test' });
    expect(catalog).toBeNull();
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, file }) => [code, file])).toEqual([['too-large', 'big.md']]);
  });

  it('of more than 20,000 pages the others are left out with an error', () => {
    const files = Array.from({ length: LIMITS.pages + 1 }, (_, index) => ({
      path: `${index}.md`,
      text: '',
    }));
    const found: Diagnostic[] = [];
    const kept = withinLimits(files, { report: (each) => found.push(each), understand: () => {} });
    expect(kept).toHaveLength(LIMITS.pages);
    expect(found).toMatchObject([
      { code: 'too-large', severity: 'error', file: `${LIMITS.pages}.md` },
    ]);
    expect(withinLimits(files.slice(1), { report: () => {}, understand: () => {} })).toHaveLength(
      LIMITS.pages,
    );
  });

  it.each([
    ['60 quotes are quotes', '> '.repeat(60), false],
    ['61 are characters from there on', '> '.repeat(61), true],
    ['500 pairs of brackets are brackets', '[a]'.repeat(500), false],
    ['501 are characters', '[a]'.repeat(501), true],
    ['50 open brackets are brackets', '['.repeat(50), false],
    ['51 are characters', '['.repeat(51), true],
    ['escaped brackets do not count', '\\['.repeat(600), false],
    ['500 closing brackets are brackets', ']'.repeat(500), false],
    ['501 are characters', ']'.repeat(501), true],
    ['1000 marks of emphasis are emphasis', '**a'.repeat(1000), false],
    ['1001 are characters', '**a'.repeat(1001), true],
    ['underscores at the edges of words count', 'a _b'.repeat(1001), true],
    ['underscores in words do not', 'a_b'.repeat(2000), false],
    ['tildes count', '~~a'.repeat(1001), true],
    ['escaped stars do not', '\\*a'.repeat(1001), false],
  ])('%s', (_, text, changes) => {
    const { found } = reported((report) =>
      boundText({ path: 'p.md', text: `x\n\n${text}` }, report),
    );
    expect(found).toEqual(changes ? [['too-deep', 3]] : []);
  });

  it('what is beyond is kept as characters', () => {
    const written = '**a** ]'.repeat(501);
    const { catalog } = compileHandbook(
      [{ path: 'p.md', text: `# Values interview\n\n- Duration: 30 minutes\n\n${written}` }],
      { name: 'Test' },
    );
    expect(JSON.stringify(catalog?.guides[0])).toContain(written);
  });

  it('brackets are counted by paragraph', () => {
    const text = `${'[a]'.repeat(300)}\n\n${'[a]'.repeat(300)}`;
    expect(reported((report) => boundText({ path: 'p.md', text }, report)).text).toBe(text);
  });

  it('runs of spaces are cut without a word', () => {
    const { text, found } = reported((report) =>
      boundText({ path: 'p.md', text: `a${' '.repeat(300)}b` }, report),
    );
    expect(text).toBe(`a${' '.repeat(200)}b`);
    expect(found).toEqual([]);
  });
});

describe('repair', () => {
  it.each([
    ['letters read in the wrong encoding', 'weâ€™ll talk Ã©', 'we’ll talk é', 'repaired-encoding'],
    ['emphasis that ends in an address', '**[x](y.md**)', '**[x](y.md)**', 'repaired-link'],
    ['an address that is not closed', 'see [x](y.md', 'see [x](y.md)', 'repaired-link'],
    ['bold that ends with too few', '1. **Call* (1 h)', '1. **Call** (1 h)', 'repaired-emphasis'],
    ['bold that ends with too many', '- *Call** (1 h)', '- **Call** (1 h)', 'repaired-emphasis'],
    ['underscores before numbers', '_ 2. Call', '2. Call', 'repaired-list'],
    ['a bare part below a list', '  Part 2 – Demo', '- **Part 2 – Demo**', 'repaired-list'],
  ])('mends %s', (_, broken, mended, code) => {
    const { text, found } = reported((report) =>
      repairText({ path: 'p.md', text: `# A\n${broken}` }, report),
    );
    expect(text).toBe(`# A\n${mended}`);
    expect(found).toEqual([[code, 2]]);
  });

  it.each([
    'Âme',
    'a â b',
    '[x](y.md)',
    '**bold** [x](y)',
    'Part 1 at the start',
    '*a* and **b**',
    '**bold *both***',
    '`f(**first, *second)` and `**/*.md`',
    '2 * 3 ** 4',
  ])('leaves “%s” as it is', (text) => {
    expect(reported((report) => repairText({ path: 'p.md', text }, report))).toEqual({
      text,
      found: [],
    });
  });

  it.each([
    ['{% include x.html %}Call', 'Call'],
    ['Call{: .blue }', 'Call'],
    ['[Call]({{ site.url }}/x)', '[Call](#)'],
    ['{{< note >}}Call', 'Call'],
  ])('leaves out what only a site generator reads: %s', (written, kept) => {
    expect(reported((report) => repairText({ path: 'p.md', text: written }, report)).text).toBe(
      kept,
    );
  });

  it('leaves code as it is, and mends what comes after it', () => {
    const text = '```\n_ 1. {% x %}\n```\n_ 1. Call';
    expect(reported((report) => repairText({ path: 'p.md', text }, report)).text).toBe(
      '```\n_ 1. {% x %}\n```\n1. Call',
    );
  });
});

describe('lengths', () => {
  it.each([
    'We answer within 24 hours',
    'Every 2 hours',
    'no later than 48 hours',
    'in the next 24 hours',
    'within the first 48 hours',
    'at least 24 hours before the call',
    '24 hours’ notice'.replace('’', ''),
    '2 hours later',
    '8 hours a day',
    '17 hours',
  ])('“%s” is no length', (text) => expect(findDuration(text)).toBeNull());

  it.each([
    ['16 hours', 960, 960, false],
    ['an hour and a half', 90, 90, false],
    ['2 hours and 15 minutes', 135, 135, false],
    ['no more than 30 minutes', null, 30, false],
    ['up to 2 hours', null, 120, false],
    ['45 minutes or so', 45, 45, true],
    ['½ hour', 30, 30, false],
    ['an hour-long call', 60, 60, false],
    ['an hour', 60, 60, false],
    ['1,5 hours', 90, 90, false],
    ['forty-five minutes', 45, 45, false],
    ['20 min. intro', 20, 20, false],
    ['30 Minuten', 30, 30, false],
    ['2 heures', 120, 120, false],
    ['between 1 hour and 90 minutes', 60, 90, false],
  ])('“%s”', (text, min, max, approximate) => {
    expect(findDuration(text)).toEqual({ min, max, approximate });
  });

  it.each(['60–30 minutes', '0 minutes', 'v2.30 minutes', 'R2 minutes', '5 mb'])(
    '“%s” is none',
    (text) => expect(findDuration(text)).toBeNull(),
  );

  it('says where in the text each stands', () => {
    expect(
      findDurations('Call (30 min), then 1 hour.').map((each) => [each.index, each.length]),
    ).toEqual([
      [6, 6],
      [20, 6],
    ]);
  });

  it('adds limits up to a limit, and with others to a range', () => {
    const limit = { min: null, max: 60, approximate: false };
    const about = { min: 30, max: 30, approximate: true };
    expect(addMinutes([limit, limit])).toEqual({ min: null, max: 120, approximate: false });
    expect(addMinutes([limit, about])).toEqual({ min: 30, max: 90, approximate: true });
  });

  it('adds up to nothing, to the sum, and is about as exact as its parts', () => {
    expect(addMinutes([])).toBeNull();
    const parts = [
      { min: 30, max: 45, approximate: false },
      { min: 60, max: 60, approximate: true },
    ];
    expect(addMinutes(parts)).toEqual({ min: 90, max: 105, approximate: true });
  });
});
