import { describe, expect, it } from 'vitest';
import { parse } from './compile-page.ts';

function read(yaml: string) {
  const { page, diagnostics } = parse(`---\n${yaml}\n---\n\n# Page\n`);
  return { ...page.frontMatter, diagnostics };
}

describe('front matter', () => {
  it('says department, role, title, base and whether the page is a template', () => {
    const yaml = [
      'title: How we hire',
      'department: Sales',
      'role: Account Executive',
      'base: https://handbook.example/sales/',
      'template: true',
    ];
    expect(read(yaml.join('\n'))).toMatchObject({
      title: 'How we hire',
      department: 'Sales',
      role: 'Account Executive',
      base: 'https://handbook.example/sales/',
      template: true,
      exact: false,
      diagnostics: [],
    });
  });

  it('is empty on a page without it', () => {
    expect(parse('# Page\n').page.frontMatter).toEqual({
      title: null,
      department: null,
      role: null,
      aliases: [],
      base: null,
      template: false,
      provenance: {},
      exact: false,
      holds: null,
    });
  });

  it.each([
    ['a list below the key', 'aliases:\n  - R&D\n  - Science, applied'],
    ['a list on one line', 'aliases: [R&D, "Science, applied"]'],
  ])('takes aliases from %s', (_, yaml) => {
    expect(read(yaml).aliases).toEqual(['R&D', 'Science, applied']);
  });

  it('takes aliases from words between commas or semicolons', () => {
    expect(read('aliases: R&D, Science; Research').aliases).toEqual(['R&D', 'Science', 'Research']);
  });

  it.each([
    ['folded over lines', 'department: >\n  Customer\n  Success', 'Customer Success'],
    ['kept over lines', 'department: |\n  Customer\n  Success', 'Customer Success'],
    ['in quotes', 'department: "Customer: Success"', 'Customer: Success'],
    ['with a remark behind it', 'department: Sales # and partners', 'Sales'],
    ['that is a number', 'department: 42', '42'],
    ['that is a date', 'department: 2026-11-21', '2026-11-21'],
    ['that is true', 'department: true', 'true'],
    ['with its key in capitals', 'Department: Sales', 'Sales'],
  ])('takes text %s', (_, yaml, department) => {
    expect(read(yaml)).toMatchObject({ department, diagnostics: [] });
  });

  it.each(['department:', 'department: ""', 'department: ~', 'department: null'])(
    'takes %s for no department',
    (yaml) => expect(read(yaml).department).toBeNull(),
  );

  it('names the line of a key that is not used, once', () => {
    const { diagnostics } = read(
      'title: Page\nlayout: post\ndate: 2031-01-01\nteams:\n  - hiring\n  - people',
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'front-matter', severity: 'info', line: 5 }),
    ]);
    expect(diagnostics[0]?.message).toBe('the front matter\'s "teams" is not used');
    expect(diagnostics[0]?.hint).toContain('department, role, aliases');
  });

  it('says in words, with the line, where a list stands in place of text', () => {
    const { department, diagnostics } = read('role: Designer\ndepartment:\n  - Design\n  - Brand');
    expect(department).toBeNull();
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'front-matter', line: 3 })]);
    expect(diagnostics[0]?.message).toBe('"department" has to be words, and is a list');
  });

  it('says in words which line cannot be read, and reads the others', () => {
    const { department, diagnostics } = read('title: "How we hire\ndepartment: Sales');
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'front-matter', severity: 'warning' }),
    ]);
    expect(diagnostics[0]).toMatchObject({
      line: 2,
      message:
        'front matter line "title: "How we hire" cannot be read: its quotes or brackets are not closed',
    });
    expect(department).toBe('Sales');
  });

  it('takes a colon within a value as a writer means it', () => {
    const { title, department, diagnostics } = read('title: Hiring: how we do it\ndepartment: Ops');
    expect([title, department]).toEqual(['Hiring: how we do it', 'Ops']);
    expect(diagnostics).toEqual([]);
  });

  it('makes nothing of tags, and refuses references that multiply', () => {
    expect(read('department: !!js/function "x"').department).toBe('x');
    const levels = Array.from({ length: 12 }, (_, level) => {
      const before = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(10).fill(before).join(', ')}]`;
    });
    const { aliases, diagnostics } = read([...levels, 'aliases: *a11'].join('\n'));
    expect(aliases).toEqual([]);
    expect(diagnostics.map(({ message }) => message)).toContain(
      'the front matter refers to its own parts too often to be read',
    );
  });

  it('of more than 10,000 characters is left out, and said', () => {
    const { department, diagnostics } = read(`department: Sales\ntitle: ${'x'.repeat(10_000)}`);
    expect(department).toBeNull();
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'the front matter is longer than 10000 characters and is left out',
    ]);
  });

  it('holds what an exact page has, where it is one of the known contents', () => {
    expect(read('format: exact\nholds: processes')).toMatchObject({
      exact: true,
      holds: 'processes',
    });
    expect(read('format: exact\nholds: secrets').holds).toBeNull();
  });

  it('may be TOML between lines of "+++", up to its first table', () => {
    const toml = [
      'title = "Hiring: \\"how\\" we do it" # said by us',
      "department = 'R&D'",
      'aliases = [',
      '  "Research",',
      "  'Science'",
      ']',
      'crew = 3',
      '[params]',
      'role = "Sailor"',
    ];
    const { page, diagnostics } = parse(`+++\n${toml.join('\n')}\n+++\n\n# Page\n`);
    expect(page.frontMatter).toMatchObject({
      title: 'Hiring: "how" we do it',
      department: 'R&D',
      aliases: ['Research', 'Science'],
      role: null,
    });
    expect(diagnostics.map(({ line, message }) => [line, message])).toEqual([
      [8, 'the front matter\'s "crew" is not used'],
    ]);
  });

  it.each(['---\ntitle: Sales\n', '+++\ntitle = "Sales"\n', 'Words\n---\ntitle: Sales\n---\n'])(
    'is none where it has no end, or does not begin the page: %j',
    (text) => expect(parse(text).page.frontMatter.title).toBeNull(),
  );
});
