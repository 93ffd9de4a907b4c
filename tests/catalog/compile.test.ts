import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../catalog/compile/compile.ts';
import { EXPLANATIONS, formatDiagnostic } from '../../catalog/compile/diagnostics.ts';

function compile(text: string, path = 'page.md') {
  return compileHandbook([{ path, text }], { name: 'Test', strict: true });
}

function problems(text: string): string[] {
  return compile(text).diagnostics.map(formatDiagnostic);
}

describe('bad input', () => {
  it('names file and line of a duration that is none', () => {
    const found = problems(
      '# Values interview\n\n- Interviewer: two people\n- Duration: a while\n',
    );
    expect(found).toEqual([
      expect.stringContaining('page.md:4:3: error[unknown-duration]: the duration "a while"'),
    ]);
  });

  it('names both places of two guides with one name', () => {
    const guide = '## Peer interview\n\n- Duration: 30 minutes\n\n';
    expect(problems(`# Interviews\n\n${guide}${guide}`)).toEqual([
      expect.stringMatching(/page\.md:7:1: error\[repeated-guide\].*line 3 of page\.md/),
    ]);
  });

  it('reports a step whose time cannot be read', () => {
    const page =
      '# Designer interview process\n\n1. [30 mni] **Call**: talk\n2. [1 hr] **Onsite**: meet\n';
    expect(problems(page)).toEqual([
      expect.stringContaining('page.md:3:4: error[broken-step]: the time mark "[30 mni]"'),
    ]);
  });

  it('reports a relative link that leads nowhere', () => {
    const page = '# Peer interview\n\n- Duration: 30 minutes\n- Details: see [the page](gone.md)\n';
    expect(problems(page)).toEqual([
      expect.stringContaining('page.md:4:1: error[dead-link]: the link "gone.md"'),
    ]);
  });

  it('gives no catalog where there is an error', () => {
    expect(compile('# Peer interview\n\n- Duration: soon\n').catalog).toBeNull();
  });

  it('drops addresses that a browser would run', () => {
    const page =
      '# Peer interview\n\n- Duration: 30 minutes\n- Details: [click](javascript:alert(1))\n';
    const { catalog, diagnostics } = compile(page);
    expect(JSON.stringify(catalog)).not.toContain('javascript:');
    expect(diagnostics.map((each) => each.code)).toEqual(['unsafe-link']);
  });
});

describe('structure', () => {
  it('keeps what it does not understand as description', () => {
    const page = [
      '# Panel interview',
      '- Duration: 60 minutes',
      '',
      '> A remark.',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '<details><summary>More</summary>Hidden words</details>',
    ].join('\n');
    const guide = compile(page).catalog?.guides[0];
    expect(JSON.stringify(guide?.description)).toMatch(/A remark.*Hidden words/s);
    expect(guide?.description.map((each) => each.type)).toContain('table');
  });

  it('takes a heading with headings below it for a role group', () => {
    const page = [
      '---',
      'department: Design',
      '---',
      '# Design',
      '## Designer',
      '### Portfolio review',
      'Look at work.',
    ].join('\n');
    const guide = compile(page).catalog?.guides[0];
    expect(guide).toMatchObject({
      name: 'Portfolio review',
      department: 'Design',
      roleGroup: 'Designer',
    });
  });

  it('resolves relative links against the base address', () => {
    const page = [
      '---',
      'base: https://handbook.example/talent/process/page.md',
      '---',
      '# Values interview',
      '- Duration: 30 minutes',
      '- Details: read [our values](../../values/index.md#top)',
    ].join('\n');
    expect(compile(page).catalog?.guides[0]?.links).toEqual([
      { text: 'our values', href: 'https://handbook.example/values/#top' },
    ]);
  });

  it('reads agenda parts given as offsets or as lengths', () => {
    const page = (parts: string) =>
      `# Panel interview\n\n- Duration: 60 minutes\n\n**Agenda**\n\n${parts}\n`;
    expect(
      compile(page('- 0-2 mins: Intros\n- 2-14 mins: Prompt')).catalog?.guides[0]?.agenda,
    ).toEqual([
      { name: 'Intros', minutes: { min: 2, max: 2, approximate: false }, start: 0 },
      { name: 'Prompt', minutes: { min: 12, max: 12, approximate: false }, start: 2 },
    ]);
    expect(compile(page('- 5 mins: Intros\n- Questions (10m)')).catalog?.guides[0]?.agenda).toEqual(
      [
        { name: 'Intros', minutes: { min: 5, max: 5, approximate: false }, start: null },
        { name: 'Questions', minutes: { min: 10, max: 10, approximate: false }, start: null },
      ],
    );
  });

  it('gives the same catalog whatever order the files come in', () => {
    const files = [
      { path: 'b.md', text: '# Peer interview\n\n- Duration: 30 minutes\n' },
      { path: 'a.md', text: '# Values interview\n\n- Duration: 45 minutes\n' },
    ];
    const once = compileHandbook(files, { name: 'Test' });
    expect(compileHandbook(files.toReversed(), { name: 'Test' })).toEqual(once);
  });
});

it('every finding has a reason, and a line in the guide for writers', () => {
  const guide = readFileSync(new URL('../../docs/writing-a-handbook.md', import.meta.url), 'utf8');
  const codes = Object.keys(EXPLANATIONS);
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => !guide.includes(`| \`${code}\` |`))).toEqual([]);
});
