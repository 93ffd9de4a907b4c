/** Where links of a handbook's pages lead, and which of them are kept. */
import { describe, expect, it } from 'vitest';
import { compileHandbook } from '../../../catalog/compile/compile.ts';
import { linksIn } from '../../../catalog/compile/extract/block-text.ts';
import { leadsToPerson, privateHost } from '../../../catalog/compile/tree/private-addresses.ts';

const BASE = 'https://handbook.example/hiring/';

/** Addresses of the links of a guide that holds one link. */
function linksOf(href: string, baseUrl: string | undefined = BASE): string[] {
  const page = `# Interviews\n\n## Values interview\n\n- Duration: 30 minutes\n\nRead [the page](${href}) before.\n`;
  const other = '# More\n\n## Notes\n\nWords.\n\n## Seleção\n\nWords.\n';
  const files = [
    { path: 'interviews/stages.md', text: page },
    { path: 'interviews/more.md', text: other },
    { path: 'interviews/deep/index.md', text: other },
    { path: 'index.md', text: other },
  ];
  const { catalog } = compileHandbook(files, { name: 'Test', ...(baseUrl ? { baseUrl } : {}) });
  return JSON.stringify(catalog?.guides).match(/"(?:https?|mailto):[^"]*"/g) ?? [];
}

describe('a link to', () => {
  it.each([
    ['another page of the handbook', 'more.md', `${BASE}interviews/more`],
    ['a heading there', 'more.md#notes', `${BASE}interviews/more#notes`],
    ['a page as GitHub shows it in its folder', 'more.md#readme', `${BASE}interviews/more#readme`],
    ['a heading without its accents', 'more.md#selecao', `${BASE}interviews/more#selecao`],
    ['a heading with them', 'more.md#seleção', `${BASE}interviews/more#sele%C3%A7%C3%A3o`],
    ['a folder’s own page', 'deep/index.md', `${BASE}interviews/deep/`],
    ['the page above', '../index.md', BASE],
    ['a site over http', 'http://other.example/a', 'http://other.example/a'],
    ['a site over https', 'HTTPS://other.example/a', 'https://other.example/a'],
    ['a mailbox of a function', 'mailto:jobs@other.example', 'mailto:jobs@other.example'],
  ])('%s is kept as an address that can be opened', (_, href, address) => {
    expect(linksOf(href)).toContain(JSON.stringify(address));
  });

  it.each(['javascript:alert(1)', 'ftp://other.example/a', 'data:text/html,a'])(
    '%s is dropped',
    (href) => {
      expect(JSON.stringify(linksOf(href))).not.toContain(href.slice(0, 4));
    },
  );
});

describe('an address that needs a person’s own account', () => {
  it.each([
    'https://1drv.ms/x',
    'https://docs.google.com/document/d/1',
    'https://team.slack.com/archives/1',
    'http://trello.com/b/1',
  ])('is told: %s', (url) => expect(privateHost(url)).toBe(new URL(url).host));

  it.each([
    'https://1drv.ms.example/x',
    'https://docs.google.com/about',
    'https://trello.com/about',
    'mailto:docs@google.com',
  ])('is not %s', (url) => expect(privateHost(url)).toBeNull());
});

describe('an address that is about one person', () => {
  it.each([
    'https://twitter.com/ada',
    'http://twitter.com/ada',
    'https://www.linkedin.com/in/ada/',
    'https://site.example/people/ada-stone',
  ])('is told: %s', (url) => expect(leadsToPerson(url)).toBe(true));

  it.each([
    'https://www.linkedin.com/company/acme',
    'https://site.example/people/',
    'https://site.example/share?to=https://twitter.com/ada',
  ])('is not %s', (url) => expect(leadsToPerson(url)).toBe(false));
});

describe('a step whose name is a link', () => {
  const text = [
    '# Interview process',
    '',
    '1. [30 min] **[Values interview](guides.md#values-interview)**: we talk',
    '2. [1 hr] **[Writing test](/tests/writing)**: plan a page',
    '3. [1 hr] **[Code test](/tests/code)**',
  ].join('\n');
  const guides = '# Interviews\n\n## Values interview\n\n- Interviewer: a peer\n';
  const files = [
    { path: 'steps.md', text },
    { path: 'guides.md', text: guides },
  ];
  const { catalog } = compileHandbook(files, { name: 'Any', baseUrl: 'https://site.example/' });
  const steps = catalog?.processes[0]?.steps ?? [];

  it('keeps the page behind it, below what is said of the step', () => {
    const linksOfSteps = steps.map(({ description }) => linksIn(description));
    expect(linksOfSteps).toEqual([
      [],
      [{ text: 'Writing test', href: 'https://site.example/tests/writing' }],
      [{ text: 'Code test', href: 'https://site.example/tests/code' }],
    ]);
    expect(steps[1]?.description).toHaveLength(2);
  });

  it('is tied to the guide it leads to', () => {
    expect(steps[0]?.guideId).toBe(catalog?.guides[0]?.id);
  });
});
