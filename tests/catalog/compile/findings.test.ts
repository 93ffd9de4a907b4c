import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { explainDiagnostic, formatDiagnostic } from '../../../catalog/compile/diagnostics.ts';

const GUIDE = '# Values interview\n\n- Duration: 30 minutes\n';

function compile(pages: Record<string, string>, options = {}) {
  const files = Object.entries(pages).map(([path, text]) => ({ path, text }));
  return compileHandbook(files, { name: 'Test', ...options });
}

function findings(pages: Record<string, string>, options = {}) {
  return compile(pages, options).diagnostics;
}

describe('findings', () => {
  it('of a page that gives nothing are left out, and such pages are one line', () => {
    const page = '# Lunch\n\nWrite to ada@invented.example. See [it](gone.md).\n';
    const found = findings({ 'a.md': page, 'b.md': page, 'c.md': page, 'values.md': GUIDE });
    expect(found.map(formatDiagnostic)).toEqual([
      expect.stringMatching(
        /^a\.md:1:1: info\[nothing-found\]: nothing was found on 3 pages: they name no interview and no hiring process\. There is nothing to do.*\(also at b\.md:1, c\.md:1\)$/,
      ),
    ]);
  });

  it('say the same dead link once, with all its places', () => {
    const line = '- See [the values](gone.md).\n';
    const found = findings({ 'a.md': `${GUIDE}${line}${line}`, 'b.md': `${GUIDE}${line}` });
    expect(found.filter(({ code }) => code === 'dead-link')).toMatchObject([
      {
        file: 'a.md',
        line: 4,
        also: [
          { file: 'a.md', line: 5 },
          { file: 'b.md', line: 4 },
        ],
      },
    ]);
  });

  it('name five further places, and say how many there are', () => {
    const many = `${GUIDE}${'- See [the values](gone.md).\n'.repeat(9)}`;
    const [dead] = findings({ 'a.md': many });
    expect(dead && explainDiagnostic(dead)).toContain(
      'also at a.md:5, a.md:6, a.md:7, a.md:8, a.md:9 and 3 more places.',
    );
  });

  it('come with those of links last, and by line', () => {
    const page = `${GUIDE.replace('30 minutes', 'soon')}- See [it](gone.md).\n\n${GUIDE}`;
    const pages = {
      'a.md': page,
      'b.md': GUIDE.replace('Values', 'Peer').replace('30 minutes', 'late'),
    };
    const told = findings(pages).map(({ code, file, line }) => `${code} ${file} ${line}`);
    expect(told).toEqual([
      'unknown-duration a.md 3',
      'repeated-guide a.md 6',
      'unknown-duration b.md 3',
      'dead-link a.md 4',
    ]);
  });

  it('ask once for the address that the handbook is published under', () => {
    const page = `${GUIDE}- See [pay](/pay/), [us](../us), [b](b.md) and [gone](gone.md).\n`;
    const codes = (options = {}) =>
      findings({ 'a.md': page, 'b.md': GUIDE.replace('Values', 'Peer') }, options).map(
        ({ code, also = [] }) => `${code} ${also.length + 1}`,
      );
    expect(codes()).toEqual(['dead-link 1', 'no-address 1']);
    expect(codes({ baseUrl: 'https://handbook.example/' })).toEqual([]);
  });
});

describe('what is left out', () => {
  const lunch = '## Lunch\n\nSoup.\n\n## Rooms\n\nTwo.\n\n## Chairs\n\nSix.\n';

  it('is said once of a page, with its places', () => {
    const found = findings({ 'a.md': `# Harbour\n\n${GUIDE.replace('#', '##')}\n${lunch}` });
    expect(found).toMatchObject([
      {
        code: 'left-out',
        line: 7,
        also: [
          { file: 'a.md', line: 11 },
          { file: 'a.md', line: 15 },
        ],
      },
    ]);
    expect(found[0]?.message).toContain('"Lunch"');
    for (const name of ['"Rooms"', '"Chairs"']) expect(found[0]?.message).toContain(name);
  });

  it('is not said of a page that is one interview as a whole', () => {
    const page = `# Shop exercise\n\nThe task for candidates. Your task is to plan it; send us your plan.\n\n${lunch}`;
    expect(findings({ 'a.md': page })).toEqual([]);
  });
});

it('a rule is told of where the catalog keeps it', () => {
  const told: string[] = [];
  const page = '# Team\n\n## Structured interviews\n\nTake notes of what candidates say.\n';
  const compiled = (pages: Record<string, string>) => {
    told.length = 0;
    return compile(pages, { onUnderstood: ({ as }: { as: string }) => void told.push(as) });
  };
  expect(compiled({ 'a.md': page }).catalog?.principles).toEqual([]);
  expect(told).not.toContain('rule for every interview');
  expect(compiled({ 'a.md': `${page}\n#${GUIDE}` }).catalog?.principles).toHaveLength(1);
  expect(told).toContain('rule for every interview');
});

describe('a page that looks like hiring and gives nothing', () => {
  const warning = (pages: Record<string, string>) => findings(pages)[0];

  it.each([
    ['by its path', { 'hiring/steps.md': '# Steps\n\nFirst an interview, then we decide.\n' }],
    ['by its title', { 'a.md': '# Hiring at Harbour\n\nFirst an interview.\n' }],
    [
      'by its front matter',
      { 'a.md': '---\ntitle: How we recruit: recruiting\n---\n\nWe talk first.\n' },
    ],
    ['by a heading', { 'a.md': '# Harbour\n\n## Interviews\n\nFirst we talk.\n' }],
  ])('is a warning, %s, and the first of them', (_, page) => {
    const broken = `${GUIDE}- See [it](gone.md)\n`;
    expect(warning({ '0.md': broken, ...page } as Record<string, string>)).toMatchObject({
      severity: 'warning',
      code: 'nothing-found',
    });
  });

  it.each([
    ['of user research', '# User interviews\n\nWe ask participants how they work.\n'],
    ['of lunch', '# Lunch\n\nThe interview room has the better chairs.\n'],
    ['that says nothing of interviews', '# Hiring freeze\n\nNobody is hired now.\n'],
    ['without a word', ' \n'],
  ])('but one %s is no warning', (_, text) => {
    expect(warning({ 'a.md': text })).toMatchObject({ severity: 'info', code: 'nothing-found' });
  });

  const nearMisses = [
    '## Our way\n\n- A chat with the recruiter\n- Some work together\n- We decide\n',
    '## Our way\n\n- A chat with us (20 minutes)\n- Some work together (2 hours)\n',
    '## What happens\n\n1. Tea\n2. Work on a small thing\n3. Lunch\n4. We call\n',
    '## Cabin fever interview\n\nIt takes 45 minutes of talk.\n\n## Thanks\n\nBye.\n',
    '## Tea with a founder\n\nThe candidate has 45 minutes.\n\n## Thanks\n\nBye.\n',
    '## Rounds\n\n| What | Long |\n| - | - |\n| Tea | 20 minutes |\n| Work | 2 hours |\n',
  ].map((body) => `# Working here\n\nInterviews with candidates are talks.\n\n${body}`);

  it('is told the word or label by which something of it is recognised', () => {
    const told = nearMisses.flatMap((text) => {
      const { code, line = 1, hint = '' } = warning({ 'hiring.md': text }) ?? {};
      const written = /"([^"]+)"/.exec(hint)?.[1] ?? '';
      return code === 'nothing-found' && line > 1 ? [{ text, line, written }] : [];
    });
    expect(told).not.toEqual([]);
    for (const { text, line, written } of told) {
      const lines = text.split('\n');
      if (written.startsWith('-')) lines.splice(line, 0, '', written, '');
      else lines[line - 1] = `## ${written}`;
      const { catalog } = compile({ 'hiring.md': lines.join('\n') });
      const found = (catalog?.guides.length ?? 0) + (catalog?.processes.length ?? 0);
      expect({ text, written, found }).not.toMatchObject({ found: 0 });
    }
  });
});

it('a heading that names no interview is not proposed as one', () => {
  const page = '# Hiring at Harbour\n\n## Hires of last year\n\nTwelve, after interviews.\n';
  expect(findings({ 'a.md': page })[0]?.hint).toMatch(/^Give each/);
});

it('a page that was refused is told a change only where that is enough', () => {
  const hint = (text: string) => findings({ 'hiring.md': text })[0]?.hint;
  const steps = '1. Phone call (30 minutes)\n2. Work sample (2 hours)\n3. Offer\n';
  expect(hint(`# Working here\n\n## Our way\n\n${steps}`)).toMatch(
    /call that heading|If its interviews/,
  );
  expect(hint('# Harbour\n\nWe talk with candidates for 30 minutes.\n')).toMatch(/^Give each/);
  const research = '# Talks\n\nUser interviews take an hour, and participants are paid.\n';
  expect(hint(research)).toMatch(/^There is nothing to do/);
});

it('a strict compilation of a handbook without interviews is an error', () => {
  const { catalog, diagnostics } = compile({ 'a.md': '# Lunch\n' }, { strict: true });
  expect(catalog).toBeNull();
  expect(diagnostics[0]).toMatchObject({ severity: 'error', code: 'nothing-found' });
});

it('a link to a heading of a page that is not about hiring is followed', () => {
  const pages = {
    'a.md': `${GUIDE}- See [rooms](z.md#rooms) and [chairs](z.md#chairs).\n`,
    'z.md': '# Office\n\n## Rooms\n\nTwo.\n',
  };
  const found = findings(pages, { baseUrl: 'https://handbook.example/' });
  expect(found.map(({ code, message }) => [code, message])).toEqual([
    ['dead-link', expect.stringContaining('z.md#chairs')],
    ['nothing-found', expect.anything()],
  ]);
});

it('a page that is not about hiring is not parsed', () => {
  const begun: string[] = [];
  const onPage = (path: string) => void begun.push(path);
  compile({ 'a.md': GUIDE, 'lunch.md': '# Lunch\n\nSoup.\n' }, { onPage });
  expect(begun).toEqual(['a.md', 'a.md', 'lunch.md']);
});
