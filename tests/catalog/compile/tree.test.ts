import { describe, expect, it } from 'vitest';
import { slotOf, splitLabel } from '../../../catalog/compile/tree/labels.ts';
import { textOf } from '../../../catalog/compile/tree/node-text.ts';
import type { Section } from '../../../catalog/compile/tree/sections.ts';
import { parse } from './compile-page.ts';

function outline(section: Section): string[] {
  return section.children.flatMap((each) => [
    `${each.level} ${each.title} @${each.line} #${each.anchor}`,
    ...outline(each).map((line) => `  ${line}`),
  ]);
}

describe('sections', () => {
  it('nest as their headings do, with line and anchor', () => {
    const { page } = parse('# A\n\n## B:\n\ntext\n\n### C\n\n## D\n\n# B\n');
    expect(outline(page.root)).toEqual([
      '1 A @1 #a',
      '  2 B @3 #b',
      '    3 C @7 #c',
      '  2 D @9 #d',
      '1 B @11 #b-1',
    ]);
  });

  it('keep what stands before the first heading with the page', () => {
    const { page } = parse('Hello\n\n# A\n');
    expect(page.root.blocks.map(textOf)).toEqual(['Hello']);
    expect(page.root).toMatchObject({ level: 0, title: '', anchor: '', line: 1 });
  });

  it('are opened and closed by details, with the summary as heading', () => {
    const text =
      '# A\n\n<details>\n<summary>Team <b>call</b></summary>\n\ninside\n\n</details>\n\nbehind\n';
    const { page } = parse(text);
    const [a] = page.root.children;
    expect(a?.children.map(({ title, level }) => [title, level])).toEqual([['Team call', 2]]);
    expect(a?.children[0]?.blocks.map(textOf).filter(Boolean)).toEqual(['inside']);
    expect(a?.blocks.map(textOf)).toContain('behind');
  });

  it('are opened by HTML headings, closed or not, as a browser reads them', () => {
    expect(outline(parse('<h1>A</h1>\n<h2>B <h3>C</h3>\n').page.root)).toEqual([
      '1 A @1 #a',
      '  2 B @1 #b',
      '    3 C @1 #c',
    ]);
  });

  it('take a heading within a summary for the summary', () => {
    const { page } = parse('<details><summary><h3>Call</h3></summary>\n\nx\n\n</details>\n');
    expect(outline(page.root)).toEqual(['1 Call @1 #call']);
  });
});

describe('words of nodes', () => {
  it('have a space for a line break and between blocks, and none of HTML and pictures', () => {
    const { page } = parse('a **b**c\\\nd <b>e</b> ![pic](x.png) `f`\n\n- g\n- h\n');
    expect(page.root.blocks.map(textOf)).toEqual(['a bc d e f', 'g h']);
  });
});

describe('reference links', () => {
  it('become links, by the first of two definitions', () => {
    const { page } = parse('[a][x] [b][y]\n\n[x]: https://one.example\n[x]: https://two.example\n');
    expect(page.root.blocks).toHaveLength(1);
    expect(JSON.stringify(page.root.blocks)).toContain('"url":"https://one.example"');
    expect(JSON.stringify(page.root.blocks)).not.toContain('two.example');
  });
});

function labelOf(text: string) {
  const [block] = parse(text).page.root.blocks;
  const labelled = block?.type === 'paragraph' ? splitLabel(block) : null;
  return labelled && [labelled.label, textOf({ type: 'paragraph', children: labelled.rest })];
}

describe('labels', () => {
  it.each([
    ['Duration: 30 minutes', ['Duration', '30 minutes']],
    ['**Duration:** 30 minutes', ['Duration', '30 minutes']],
    ['**Duration**: 30 minutes', ['Duration', '30 minutes']],
    ['**Duration**', ['Duration', '']],
    ['Interviewers the team', ['Interviewers', 'the team']],
    ['**Duration** 30 minutes', null],
    ['Interviewers talk', null],
    ['No label here', null],
    [`${'x'.repeat(61)}: y`, null],
    [': y', null],
  ])('of “%s”', (text, expected) => expect(labelOf(text)).toEqual(expected));

  it.each([
    ['Interviewer(s)', 'interviewers'],
    ['How long', 'duration'],
    ['Also known as', 'aliases'],
    ['Job title', 'roles'],
    ['The goal', 'description'],
    ['Sample questions', 'questions'],
    ['What we look for', 'assessed'],
    ['What you’re listening for', 'assessed'],
    ['Scoring rubric', 'assessed'],
    ['Red flags', 'assessed'],
    ['Bewertungsskala', 'assessed'],
    ['Notes on our rubric', null],
    ['Instructions', 'prompt'],
    ['20-minute live demo prompt', 'prompt'],
    ['Prompt 2: numbers', 'prompt'],
    ['Session agenda (60 min)', 'agenda'],
    ['Proposed agenda for the day', 'agenda'],
    ['Advice for candidates', 'candidateNotes'],
    ['Our advice', null],
    ['Preparation', null],
    ['Further reading', 'resources'],
    ['Dauer', 'duration'],
    ['Durée', 'duration'],
    ['所要時間', 'duration'],
    ['面试官', 'interviewers'],
    ['Weather', null],
  ])('“%s” opens %s', (label, slot) => expect(slotOf(label)?.slot ?? null).toBe(slot));

  it('are exact only where they say nothing else', () => {
    expect(slotOf('Agenda')?.exact).toBe(true);
    expect(slotOf('Agenda (60 min)')?.exact).toBe(false);
    expect(slotOf('Demo prompt')?.exact).toBe(false);
  });
});

describe('lines of one paragraph', () => {
  it('that carry labels are paragraphs of their own', () => {
    const { page } = parse('A talk.\nDuration: 30 minutes\nmore\nInterviewers: two');
    expect(page.root.blocks.map(textOf)).toEqual([
      'A talk.',
      'Duration: 30 minutes more',
      'Interviewers: two',
    ]);
    expect(page.root.blocks.map((each) => each.position?.start.line)).toEqual([1, 2, 4]);
  });

  it('that all carry numbers are a list', () => {
    const { page } = parse('**Step 1:** Screen\n**Step 2:** Onsite');
    expect(page.root.blocks[0]).toMatchObject({ type: 'list', ordered: true });
    expect(textOf(page.root.blocks[0] ?? { type: 'break' })).toBe('Screen Onsite');
  });

  it('of which one carries none stay a paragraph', () => {
    expect(parse('Step 1: Screen\nand more').page.root.blocks[0]?.type).toBe('paragraph');
  });

  it('on an exact page stay as they are', () => {
    const { page } = parse('---\nformat: exact\n---\nA\nDuration: 30 minutes\n');
    expect(page.root.blocks).toHaveLength(1);
  });
});

describe('a template', () => {
  it.each([
    ['three places to fill in', '# Page\n\n{{ role }} {{ team }} {{ date }}'],
    ['places in angle brackets', '# Page\n\n`<role title>` `<team>` `<company>`'],
    ['places in brackets', '# Page\n\n[Role] [Company name] [hiring manager’s name]'],
    ['lines to write on', '# Page\n\n____ ____ ____'],
    ['a link to nothing yet', '# Page\n\n[x](TODO)'],
    ['a title that says so', '# Process template'],
    ['a title to fill in', '# Role title'],
    ['a word in the front matter', '---\ntemplate: true\n---\n\n# Page'],
  ])('is told by %s', (_, text) => expect(parse(text).page.template).toBe(true));

  it.each([
    ['two places', '# Page\n\n{{ role }} {{ team }}'],
    ['links named like places', '# Page\n\n[Role](a.md) [Team](b.md) [Company](c.md)'],
    ['a page about templates', '# Templates for interviewers'],
  ])('is not told by %s', (_, text) => expect(parse(text).page.template).toBe(false));
});

function cleaned(text: string, keepPrivate = false) {
  const { page, diagnostics } = parse(text, keepPrivate);
  const html = page.root.blocks.map((each) => (each.type === 'html' ? each.value : textOf(each)));
  return { text: html.join('\n'), codes: diagnostics.map(({ code }) => code), page };
}

describe('private details', () => {
  it.each([
    ['Write to ada.stone@firm.example.', 'Write to .', ['private-email']],
    ['<p>Write to ada.stone@firm.example</p>', 'Write to', ['private-email']],
    ['Write to jobs@firm.example', 'Write to jobs@firm.example', []],
    ['Write to recruiting-team@firm.example', 'Write to recruiting-team@firm.example', []],
    ['[Mail](mailto:ada@firm.example)', 'Mail', ['private-email']],
    ['Meet Ada Stone, VP Product', 'Meet the VP Product', ['private-person']],
    ['Meet our VP Product, Ada Stone.', 'Meet the VP Product.', ['private-person']],
    ['Ask [Ada Stone](https://linkedin.com/in/ada)', 'Ask a teammate', ['private-person']],
    ['Talk to you and Lisa', 'Talk to you and a teammate', ['private-person']],
    ['Product Manager, Head of Product', 'Product Manager, Head of Product', []],
    ['[Plan](https://docs.google.com/document/d/1)', 'Plan', ['private-link']],
    ['[Plan](https://firm.atlassian.net/x)', 'Plan', ['private-link']],
    ['[Maps](https://google.com/maps)', 'Maps', []],
  ])('“%s” → “%s”', (written, kept, codes) => {
    expect(cleaned(written)).toMatchObject({ text: kept, codes });
  });

  it('replace a given name met once wherever it stands', () => {
    expect(cleaned('Meet Brunhild Stone, VP Product.\n\nBrunhild asks.').text).toBe(
      'Meet the VP Product.\nthe VP Product asks.',
    );
  });

  it('show of an address only its first letter', () => {
    const { diagnostics } = parse('ada@firm.example');
    expect(diagnostics[0]?.message).toBe('the personal address a…@firm.example is left out');
  });

  it('stay for a company’s own use', () => {
    const text = 'Write to ada@firm.example, [Plan](https://drive.google.com/x), Lisa';
    expect(cleaned(text, true)).toMatchObject({
      text: 'Write to ada@firm.example, Plan, Lisa',
      codes: [],
    });
  });
});
