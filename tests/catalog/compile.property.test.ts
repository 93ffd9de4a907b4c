import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Compiled, compileHandbook } from '../../catalog/compile/compile.ts';
import { printCatalog } from '../../catalog/print/print-catalog.ts';
import { catalog } from '../../catalog/schema.ts';

// Milliseconds; what is measured here is not how fast the machine is.
vi.setConfig({ testTimeout: 120_000 });

/** Pieces that handbook pages are made of, so that random pages come near real ones. */
const piece = fc.oneof(
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '# Values interview\n',
      '## Interview process for engineers\n',
      '### Phone screen (30 min)\n',
      '- Interviewer(s): two people\n',
      '- Duration: 30 minutes\n',
      '- Example questions:\n  - Why us?\n  - What next?\n',
      '1. [30 min] **Call**: talk to the recruiter\n',
      '1. **Onsite interview** (3 hours)\n   - Pairing session\n   - Values interview\n',
      '   - [1 hr, async] **Optional** take-home\n',
      '**Agenda**\n\n- 0-2 mins: Intros\n- 2-14 mins: Questions\n',
      '| Stage | Duration |\n| - | - |\n| Call | 30 min |\n| Onsite | 2 h |\n',
      'Candidates will meet the hiring manager.\\\nThen we talk.\n',
      '[a](b.md) ![pic](c.png) `code` ~~old~~ <b>html</b> https://example.com\n',
      '**[x](y.md**)',
      'weâ€™ll ',
      '<details><summary>Team interview</summary>\n\nTalk.\n\n</details>\n',
      '> quoted *text*\n',
      '```\ncode\n```\n',
      '\n\n',
      '* a\n\n    b\n',
      '1. We invite you to the first interview, in which we talk about what you have built.\n',
      '2. Round 1\n3. Final round - Round 2 - first interview\n',
      '&nbsp; &#x20;\\* _a_ 1) x\n',
    ),
  },
);
const page = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));

function compile(text: string): Compiled {
  return compileHandbook([{ path: 'page.md', text }], { name: 'Any' });
}

describe('any text', () => {
  it('compiles without throwing, to a valid catalog or an error that says why not', () => {
    fc.assert(
      fc.property(page, (text) => {
        const compiled = compile(text);
        if (compiled.catalog) expect(catalog.safeParse(compiled.catalog).success).toBe(true);
        else expect(compiled.diagnostics.some((each) => each.severity === 'error')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same catalog and diagnostics each time, in whatever order the pages come', () => {
    fc.assert(
      fc.property(fc.array(page, { minLength: 2, maxLength: 3 }), (texts) => {
        const files = texts.map((text, index) => ({ path: `page-${index}.md`, text }));
        const once = compileHandbook(files, { name: 'Any' });
        const again = compileHandbook([...files].reverse(), { name: 'Any' });
        expect(JSON.stringify(again)).toBe(JSON.stringify(once));
      }),
      { numRuns: 50 },
    );
  });

  it('that was compiled, printed and compiled again stays as it is from then on', () => {
    fc.assert(
      fc.property(page, (text) => {
        const first = compile(text).catalog;
        if (!first) return;
        const second = printedAndCompiled(first);
        expect(printedAndCompiled(second)).toEqual(second);
        expect(second.guides.map(({ id }) => id)).toEqual(first.guides.map(({ id }) => id));
        expect(second.processes.map(({ id }) => id)).toEqual(first.processes.map(({ id }) => id));
      }),
      { numRuns: 300 },
    );
  });
});

function printedAndCompiled(content: NonNullable<Compiled['catalog']>) {
  const again = compileHandbook(printCatalog(content), { name: content.name }).catalog;
  if (!again) throw new Error('the printed catalog has errors');
  return again;
}

/** A sentence with a word that occurs nowhere else, in one of the places a page may have. */
const places: ((sentence: string) => string)[] = [
  (sentence) => `${sentence}\n\n`,
  (sentence) => `## Phone screen\n\n${sentence}\n\n`,
  (sentence) => `- Details: ${sentence}\n`,
  (sentence) => `- Interviewers: ${sentence}\n`,
  (sentence) => `- Example questions:\n  - ${sentence}\n`,
  (sentence) => `**Agenda**\n\n- 5 mins: ${sentence}\n\n`,
  (sentence) => `**Prompt**\n\n${sentence}\n\n`,
  (sentence) => `1. [30 min] **Call**: ${sentence}\n`,
  (sentence) => `1. **Onsite interview**\n   - ${sentence}\n`,
  (sentence) => `## Interview process\n\n${sentence}\n\n`,
  (sentence) => `## About our offices\n\n${sentence}\n\n`,
  (sentence) => `> ${sentence}\n\n`,
  (sentence) => `| Stage | What |\n| - | - |\n| Call | ${sentence} |\n| Onsite | x |\n\n`,
  (sentence) => `<details><summary>Pairing interview</summary>\n\n${sentence}\n\n</details>\n\n`,
];

it('loses no sentence: each is in the catalog, or its section is named as left out', () => {
  const sentence = fc.constantFrom(
    'We speak about WORD with you.',
    'Candidates present WORD.',
    'How would you handle WORD?',
    'The WORD matters',
    'Two people who know WORD',
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(sentence, fc.constantFrom(...places)), { maxLength: 12 }),
      (parts) => {
        const words = parts.map((_, index) => `zebra${index}q`);
        const body = parts.map(([text, place], index) =>
          place(text.replace('WORD', words[index] ?? '')),
        );
        const text = ['# Hiring interviews for candidates\n', ...body].join('\n');
        const { catalog: content, diagnostics } = compile(text);
        const kept = JSON.stringify(content);
        for (const word of words.filter((each) => !kept.includes(each))) {
          const line = text.slice(0, text.indexOf(word)).split('\n').length;
          expect({ word, text, named: isNamed(line, text, diagnostics) }).toMatchObject({
            named: true,
          });
        }
      },
    ),
    { numRuns: 400 },
  );
});

/** True where a diagnostic names the whole page, or the heading that the line stands below. */
function isNamed(line: number, text: string, diagnostics: Compiled['diagnostics']): boolean {
  const lines = text.split('\n');
  return diagnostics.some(({ code, line: first, also = [] }) => {
    if (code === 'nothing-found') return true;
    if (code !== 'left-out') return false;
    return [first, ...also.map((each) => each.line)].some(
      (from) => from <= line && !lines.slice(from, line - 1).some((each) => each.startsWith('#')),
    );
  });
}

describe('a page of 100,000 characters compiles in the time that a test has', () => {
  const size = 100_000;
  const opening = '# Hiring interviews for candidates\n\n## Interview process\n\n';
  it.each([
    ['nested brackets', '['.repeat(size / 2) + ']'.repeat(size / 2)],
    ['links that are never closed', '[a]('.repeat(size / 4)],
    ['open brackets with words', '[role '.repeat(size / 6)],
    ['quotes in quotes on one line', `${'> '.repeat(size / 2)}interview`],
    ['lines in 50 quotes', `${'> '.repeat(50)}interview\n`.repeat(size / 110)],
    ['numbers in numbers on one line', '1) '.repeat(size / 3)],
    ['a list of 10,000 steps', '1. Phone call\n'.repeat(10_000)],
    ['2,000 interviews', '## Phone screen\n\n- Duration: 30 minutes\n\n'.repeat(2000)],
    ['one word', 'a'.repeat(size)],
    ['digits and dashes', '30-'.repeat(size / 3)],
    ['spaces', `Meet${' '.repeat(size)}us`],
    ['titles', 'VP '.repeat(size / 3)],
    ['comments that are never closed', '<!--'.repeat(size / 4)],
    ['stars', '*a **b '.repeat(size / 7)],
  ])('%s', (_, text) => {
    expect(compile(opening + text).catalog).not.toBeNull();
  });
});
