import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { printCatalog } from '../../../catalog/print/print-catalog.ts';
import { compilePage } from './compile-page.ts';

function compile(...pages: string[]) {
  const files = pages.map((text, index) => ({ path: `${index}.md`, text }));
  const { catalog, diagnostics } = compileHandbook(files, { name: 'Test' });
  if (!catalog) throw new Error('an error');
  return { catalog, codes: diagnostics.map(({ code }) => code) };
}

const sales = '---\ndepartment: Sales\n---\n\n# Sales\n\n## Mock call\n\n- Duration: 30 minutes\n';
const design =
  '---\ndepartment: Design\n---\n\n# Design\n\n## Portfolio review\n\n- Duration: 60 minutes\n';
const universal =
  '# Interviews\n\n## Values interview\n\n- Duration: 45 minutes\n- Aliases: Culture chat\n';
const process = (department: string, steps: string) =>
  `---\ndepartment: ${department}\nrole: Seller\n---\n\n# Interview process\n\n${steps}\n`;
const tiesOf = (...pages: string[]) =>
  compile(...pages).catalog.processes[0]?.steps.map(({ guideId }) => guideId);

describe('a step is tied', () => {
  it('to the guide of its name in its own department, never to that of another', () => {
    const steps = '1. Mock call\n2. Portfolio review\n3. Offer';
    expect(tiesOf(process('Sales', steps), sales, design)).toEqual(['sales/mock-call', null, null]);
    expect(tiesOf(process('Design', steps), sales, design)).toEqual([
      null,
      'design/portfolio-review',
      null,
    ]);
  });

  it('to a universal guide, by its name or another name of it, where the process is of no department', () => {
    const steps = '# Interview process\n\n1. Culture chat\n2. VALUES interview\n3. Mock call\n';
    expect(tiesOf(steps, universal, sales)).toEqual([
      'universal/values-interview',
      'universal/values-interview',
      null,
    ]);
  });

  it('to the guide of its own role before one of the department', () => {
    const guides = `${sales}\n## Seller\n\n### Mock call\n\n- Duration: 10 minutes\n`;
    expect(tiesOf(process('Sales', '1. Mock call\n2. Offer'), guides)?.[0]).toBe(
      'sales/seller/mock-call',
    );
  });

  it('to the guide that its link leads to, whatever its name', () => {
    const steps = '# Interview process\n\n1. [First call](1.md#mock-call)\n2. Offer\n';
    expect(tiesOf(steps, sales)?.[0]).toBe('sales/mock-call');
  });
});

describe('names that repeat', () => {
  it('get an id each, and are reported with both places', () => {
    const guide = '## Values interview\n\n- Duration: 30 minutes\n\n';
    const { guides, diagnostics } = compilePage(`# Interviews\n\n${guide}${guide}${guide}`);
    expect(guides.map(({ id }) => id)).toEqual([
      'universal/values-interview',
      'universal/values-interview-2',
      'universal/values-interview-3',
    ]);
    expect(diagnostics).toMatchObject([{ code: 'repeated-guide', line: 7, also: [{ line: 11 }] }]);
    expect(diagnostics[0]?.message).toContain('line 3 of page.md');
  });

  it('of processes get an id each', () => {
    const steps = '# Interview process\n\n1. Phone screen\n2. Offer\n';
    expect(compile(steps, steps).catalog.processes.map(({ id }) => id)).toEqual([
      'process-interview-process',
      'process-interview-process-2',
    ]);
  });
});

describe('rules and texts beside interviews', () => {
  it('are rules where they speak of interviewing, a department’s text in it, and left out otherwise', () => {
    const page = `# Interviews\n\n## Bias\n\nAsk all the same.\n\n## Offices\n\nNice.\n\n## Values interview\n\n- Duration: 30 minutes\n`;
    const { catalog, codes } = compile(page);
    expect(catalog.principles.map(({ name }) => name)).toEqual(['Bias']);
    expect(codes).toEqual(['left-out']);
    const { departments } = compile(
      `${sales}\n## Offices\n\nNice [place](https://x.example).\n`,
    ).catalog;
    expect(departments).toMatchObject([
      { name: 'Sales', links: [{ text: 'place', href: 'https://x.example/' }] },
    ]);
  });

  it('of a page without interviews are no rules', () => {
    const { catalog, codes } = compile('# Interviewing\n\n## Bias in interviews\n\nBeware.\n');
    expect(catalog.principles).toEqual([]);
    expect(codes).toContain('nothing-found');
  });

  it('about interviews with others are left out with all below them', () => {
    const page = `${universal}\nCandidates talk with recruiters.\n\n# User interviews\n\n## Phone screen\n\n- Duration: 5 minutes\n`;
    const { catalog, codes } = compile(page);
    expect(catalog.guides.map(({ name }) => name)).toEqual(['Values interview']);
    expect(codes).toEqual(['left-out']);
  });
});

describe('a template', () => {
  it('gives the generic process, for no role', () => {
    const { processes, codes } = compilePage(
      '---\ntemplate: true\nrole: Designer\n---\n\n# Interview process\n\n1. Phone screen\n2. Offer\n',
    );
    expect(processes).toMatchObject([{ template: true, role: null }]);
    expect(codes).toEqual(['template']);
  });
});

describe('an exact page', () => {
  const exact = (holds: string, body: string) =>
    `---\nformat: exact\nholds: ${holds}\n---\n\n${body}\n`;

  it('is read literally, with every label', () => {
    const body = [
      '# Sales',
      '## Interview tips',
      '- Id: own/id',
      '- Role group: Seller',
      '- Kind: assignment',
      '- Optional: yes',
      '- Interviewers: **two** people',
      '- Duration: about 30–45 minutes',
      '- Aliases:\n  - A, B\n  - C',
      '- Roles:\n  - Seller',
      '- Description: one',
      '- Questions:\n  - Why?',
      '- Task: do',
      '- Agenda:\n  - Intros (from minute 0, 5 minutes)',
      '- Assessed: care',
      '- Tell the candidate: pen',
      '- Links:\n  - [x](https://x.example)',
      '- Source: a.md:7',
    ];
    const { catalog, codes } = compile(exact('department-guides', body.join('\n')));
    expect(codes).toEqual([]);
    expect(catalog.guides).toMatchObject([
      {
        id: 'own/id',
        name: 'Interview tips',
        department: 'Sales',
        roleGroup: 'Seller',
        assignment: true,
        optional: true,
        interviewers: [{ type: 'strong' }, { type: 'text', value: ' people' }],
        duration: { min: 30, max: 45, approximate: true },
        aliases: ['A, B', 'C'],
        roles: ['Seller'],
        questions: [{ text: 'Why?' }],
        agenda: [{ name: 'Intros', start: 0, minutes: { min: 5 } }],
        links: [{ text: 'x', href: 'https://x.example/' }],
        source: { file: 'a.md', line: 7 },
      },
    ]);
    expect(catalog.departments).toMatchObject([
      { name: 'Sales', roleGroups: [{ name: 'Seller' }] },
    ]);
  });

  it('says what has no place in it, and what is no length', () => {
    const body = '# A\n\n## Call\n\nLoose.\n\n- no label\n- Duration: soon\n';
    const { catalog, codes } = compile(exact('universal-guides', body));
    expect(codes).toEqual(['left-out', 'left-out', 'unknown-duration']);
    expect(catalog.guides).toMatchObject([{ name: 'Call', department: null, duration: null }]);
  });

  it('without steps holds no process', () => {
    const { catalog, codes } = compile(exact('processes', '# P\n\n## Hiring\n\n- Role: Seller\n'));
    expect([catalog.processes, codes]).toEqual([[], ['left-out']]);
  });

  it('of each content is printed as it was read', () => {
    const { catalog } = compile(
      exact(
        'departments',
        '# D\n\n## Sales\n\n- Aliases:\n  - Revenue\n- Role groups:\n  - Seller\n    - AE\n- Description: we sell\n',
      ),
      exact('universal-guides', '# U\n\n## Call\n\n- Duration: 30 minutes\n'),
      exact(
        'processes',
        '# P\n\n## Hiring\n\n- Id: p\n- Role: Seller\n- Department: Sales\n- Template: yes\n- Total: 1 hour\n- Steps:\n  1. Call\n     - Duration: 30 minutes\n     - Asynchronous: yes\n     - Optional: yes\n     - Encouraged: yes\n     - Interviewers: us\n     - Guide: universal/call\n     - Steps:\n       1. Part\n',
      ),
      exact('principles', '# R\n\n## Fairness\n\n- Description: be fair\n'),
    );
    expect(catalog.departments).toMatchObject([
      { name: 'Sales', aliases: ['Revenue'], roleGroups: [{ name: 'Seller', aliases: ['AE'] }] },
    ]);
    expect(catalog.processes).toMatchObject([
      {
        id: 'p',
        role: 'Seller',
        department: 'Sales',
        template: true,
        totals: { stated: '1 hour', asynchronous: { min: 30 } },
        steps: [
          {
            name: 'Call',
            asynchronous: true,
            optional: true,
            encouraged: true,
            guideId: 'universal/call',
            steps: [{ name: 'Part' }],
          },
        ],
      },
    ]);
    expect(catalog.principles).toMatchObject([{ name: 'Fairness' }]);
    const again = compileHandbook(printCatalog(catalog), { name: 'Test' });
    expect(again.catalog).toEqual(catalog);
  });
});

describe('links of a page', () => {
  const address = (href: string, base = 'https://h.example/') => {
    const page = `# Values interview\n\n- Duration: 30 minutes\n- Details: [x](${href})\n`;
    const { catalog, diagnostics } = compileHandbook(
      [
        { path: 'a/page.md', text: page },
        { path: 'a/other.md', text: '# Other\n' },
      ],
      { name: 'Test', ...(base ? { baseUrl: base } : {}) },
    );
    return [catalog?.guides[0]?.links[0]?.href ?? null, diagnostics.map(({ code }) => code).join()];
  };

  it.each([
    ['other.md', ['https://h.example/a/other', 'nothing-found']],
    ['other.md#other', ['https://h.example/a/other#other', 'nothing-found']],
    ['other.md#none', [null, 'dead-link,nothing-found']],
    ['index.md', ['https://h.example/a/', 'nothing-found']],
    ['#', [null, 'nothing-found']],
    ['TODO', [null, 'nothing-found']],
    ['HTTPS://X.example/a', ['https://x.example/a', 'nothing-found']],
    ['https://[', [null, 'unsafe-link,nothing-found']],
    ['vbscript:x', [null, 'unsafe-link,nothing-found']],
    ['https://h.example@evil.example/', [null, 'unsafe-link,nothing-found']],
    ['https://h.example/\u202Egnp', [null, 'unsafe-link,nothing-found']],
    ['https://hаrbour.example/', [null, 'unsafe-link,nothing-found']],
    ['//lo:secret@h.example/', [null, 'nothing-found']],
  ])('%s', (href, expected) => expect(address(href)).toEqual(expected));

  it('lead nowhere from a page whose name makes no address', () => {
    const text = '# Values interview\n\n- Duration: 30 minutes\n- Details: [x](b.md)\n';
    const compiled = (path: string) =>
      compileHandbook([{ path, text }], { name: 'Test', baseUrl: 'https://h.example/' });
    for (const path of ['//[.md', '///', 'http:']) {
      expect(compiled(path).diagnostics.map(({ code }) => code)).toContain('dead-link');
    }
  });

  it('within the handbook are plain text where it has no address', () => {
    expect(address('other.md', '')).toEqual([null, 'no-address,nothing-found']);
    expect(address('gone.md', '')).toEqual([null, 'dead-link,nothing-found']);
  });
});
