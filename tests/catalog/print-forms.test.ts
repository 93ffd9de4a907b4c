/** What a guide's words become where they are copied to: mail and documents, plain text, Markdown. */
import { describe, expect, it, test } from 'vitest';
import { sendable } from '../../catalog/print/sendable.ts';
import { blocksToHtml } from '../../catalog/print/to-html.ts';
import { blocksToMarkdown } from '../../catalog/print/to-markdown.ts';
import { blocksToText } from '../../catalog/print/to-text.ts';
import type { Block, Inline } from '../../catalog/schema.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });
const p = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((each) => (typeof each === 'string' ? text(each) : each)),
});
const list = (items: Block[][], start: number | null = null): Block => ({
  type: 'list',
  ordered: start !== null,
  start: start ?? 1,
  items,
});

const CHART = 'https://harbour.example/chart';

/** Each kind of block and inline, and its three forms. */
const FORMS: Record<string, { block: Block; html: string; plain: string; markdown: string }> = {
  'a paragraph': {
    block: p(
      'Read ',
      { type: 'strong', children: [text('all')] },
      ' of ',
      { type: 'emphasis', children: [text('it')] },
      ', ',
      { type: 'strike', children: [text('twice')] },
      ' ',
      { type: 'code', value: 'once' },
    ),
    html: '<p>Read <strong>all</strong> of <em>it</em>, <s>twice</s> <code>once</code></p>',
    plain: 'Read all of it, twice once',
    markdown: 'Read **all** of *it*, ~~twice~~ `once`',
  },
  'a link': {
    block: p('See ', link(CHART, { type: 'strong', children: [text('the chart')] }), '.'),
    html: `<p>See <a href="${CHART}"><strong>the chart</strong></a>.</p>`,
    plain: `See the chart (${CHART}).`,
    markdown: `See [**the chart**](${CHART}).`,
  },
  'a line break': {
    block: p('High water', { type: 'break' }, 'Low water'),
    html: '<p>High water<br>Low water</p>',
    plain: 'High water\nLow water',
    markdown: 'High water\\\nLow water',
  },
  'a heading': {
    block: { type: 'heading', level: 3, children: [text('The task')] },
    html: '<h3>The task</h3>',
    plain: 'The task',
    markdown: '### The task',
  },
  'a list': {
    block: list([[p('Rope')], [p('Chart')]]),
    html: '<ul><li>Rope</li><li>Chart</li></ul>',
    plain: '- Rope\n- Chart',
    markdown: '- Rope\n- Chart',
  },
  'a list that begins at three': {
    block: list([[p('Rope')], [p('Chart')]], 3),
    html: '<ol start="3"><li>Rope</li><li>Chart</li></ol>',
    plain: '3. Rope\n4. Chart',
    markdown: '3. Rope\n4. Chart',
  },
  'a list in a list': {
    block: list([[p('Pack'), list([[p('Rope')]])], [p('Sail')]], 1),
    html: '<ol><li>Pack<ul><li>Rope</li></ul></li><li>Sail</li></ol>',
    plain: '1. Pack\n  - Rope\n2. Sail',
    markdown: '1. Pack\n   - Rope\n2. Sail',
  },
  'a list whose items say more': {
    block: list([[p('Pack'), p('Lightly.')]]),
    html: '<ul><li><p>Pack</p><p>Lightly.</p></li></ul>',
    plain: '- Pack\n  Lightly.',
    markdown: '- Pack\n\n  Lightly.',
  },
  'a quote': {
    block: { type: 'quote', children: [p('Ahoy.'), p('Who goes?')] },
    html: '<blockquote><p>Ahoy.</p><p>Who goes?</p></blockquote>',
    plain: '> Ahoy.\n> \n> Who goes?',
    markdown: '> Ahoy.\n>\n> Who goes?',
  },
  code: {
    block: { type: 'code', value: 'if (a < b) {\n  "```"\n}' },
    html: '<pre><code>if (a &lt; b) {\n  &quot;```&quot;\n}</code></pre>',
    plain: 'if (a < b) {\n  "```"\n}',
    markdown: '````\nif (a < b) {\n  "```"\n}\n````',
  },
  'a table': {
    block: {
      type: 'table',
      header: [[text('Mark')], [text('Means')]],
      rows: [[[text('a|b')], [link(CHART, text('shoal'))]]],
    },
    html:
      '<table><thead><tr><th>Mark</th><th>Means</th></tr></thead>' +
      `<tbody><tr><td>a|b</td><td><a href="${CHART}">shoal</a></td></tr></tbody></table>`,
    plain: `Mark | Means\na|b | shoal (${CHART})`,
    markdown: [
      '| Mark | Means                                  |',
      '| ---- | -------------------------------------- |',
      `| a\\|b | [shoal](${CHART}) |`,
    ].join('\n'),
  },
  'a rule': { block: { type: 'rule' }, html: '<hr>', plain: '—', markdown: '---' },
};

describe('what is copied keeps its structure', () => {
  const forms = Object.entries(FORMS);
  test.each(forms)('as HTML: %s', (_, { block, html }) => expect(blocksToHtml([block])).toBe(html));
  test.each(forms)('as text: %s', (_, { block, plain }) =>
    expect(blocksToText([block])).toBe(plain),
  );
  test.each(forms)('as Markdown: %s', (_, { block, markdown }) =>
    expect(blocksToMarkdown([block])).toBe(markdown),
  );

  it('and parts stand apart', () => {
    const blocks = [p('Ahoy'), p('there')];
    expect(blocksToHtml(blocks)).toBe('<p>Ahoy</p><p>there</p>');
    expect(blocksToText(blocks)).toBe('Ahoy\n\nthere');
    expect(blocksToMarkdown(blocks)).toBe('Ahoy\n\nthere');
  });
});

describe('what would be markup is text', () => {
  const hostile = '</p><img src=x onerror="alert(1)"> & <b>';

  it('in HTML, wherever it stands', () => {
    const everywhere: Block[] = [
      p(hostile, { type: 'code', value: hostile }, link(CHART, text(hostile))),
      { type: 'heading', level: 2, children: [text(hostile)] },
      { type: 'code', value: hostile },
      { type: 'table', header: [[text(hostile)]], rows: [[[text(hostile)]]] },
      list([[{ type: 'quote', children: [p(hostile)] }]]),
    ];
    const html = blocksToHtml(everywhere);
    expect(html).not.toMatch(/<(?:img|b>|\/p><img)/);
    expect(
      html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt; &amp; &lt;b&gt;/g),
    ).toHaveLength(8);
  });

  it('in an address', () => {
    const html = blocksToHtml([p(link('https://harbour.example/?a="><b>&b=1', text('x')))]);
    expect(html).toBe(
      '<p><a href="https://harbour.example/?a=&quot;&gt;&lt;b&gt;&amp;b=1">x</a></p>',
    );
  });

  test.each([
    ['# Mast', '\\# Mast'],
    ['- Rope', '\\- Rope'],
    ['1. Rope', '1\\. Rope'],
    ['> Rope', '\\> Rope'],
    ['a *b* c', 'a \\*b\\* c'],
    ['[a](b)', '\\[a]\\(b)'],
    ['<b>', '\\<b>'],
    ['`a`', '\\`a\\`'],
    ['~~a~~', '\\~\\~a\\~\\~'],
  ])('in Markdown: %s', (words, markdown) => {
    expect(blocksToMarkdown([p(words)])).toBe(markdown);
  });
});

describe('links in plain text', () => {
  test.each([
    ['words', 'the chart', CHART, `the chart (${CHART})`],
    ['words that are the address', CHART, CHART, CHART],
    ['words that are the address without its scheme', 'harbour.example/chart', CHART, CHART],
    ['words that are the address but for its last stroke', CHART, `${CHART}/`, `${CHART}/`],
    ['words that are another address', 'harbour.example', CHART, `harbour.example (${CHART})`],
    [
      'a mail address',
      'write to us',
      'mailto:crew@harbour.example',
      'write to us (crew@harbour.example)',
    ],
    [
      'words that are the mail address',
      'crew@harbour.example',
      'mailto:crew@harbour.example',
      'crew@harbour.example',
    ],
    [
      'a mail with a subject',
      'write',
      'mailto:crew@harbour.example?subject=Ahoy',
      'write (mailto:crew@harbour.example?subject=Ahoy)',
    ],
  ])('%s', (_, words, href, expected) => {
    expect(blocksToText([p(link(href, text(words)))])).toBe(expected);
  });
});

describe('links that leave the panel', () => {
  const sent = (...inlines: Inline[]) => sendable([p(...inlines)]);

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@evil.example/',
    'ftp://x.example',
  ])('are their words alone where they may be none: %s', (href) => {
    expect(sent(link(href, text('the plan')))).toEqual([p('the plan')]);
  });

  it('are looked at wherever they stand', () => {
    const bad = link('javascript:alert(1)', text('plan'));
    const where = (each: Inline): Block[] => [
      p({ type: 'strong', children: [each] }),
      { type: 'heading', level: 2, children: [each] },
      list([[p(each)]]),
      { type: 'quote', children: [p(each)] },
      { type: 'table', header: [[each]], rows: [[[each]]] },
    ];
    expect(sendable(where(bad))).toEqual(where(text('plan')));
  });

  it('show their host where the words name another', () => {
    const deceit = link('https://evil.example/x', text('https://bank.example'));
    expect(sent(deceit)).toEqual([p(deceit, ' (evil.example)')]);
  });

  it('are named by their address where they have no words', () => {
    expect(sent(link(CHART))).toEqual([p(link(CHART, text(CHART)))]);
  });

  it('are else as they were', () => {
    const blocks: Block[] = [
      p('See ', link(CHART, text('the chart')), { type: 'break' }),
      { type: 'code', value: 'a' },
      { type: 'rule' },
    ];
    expect(sendable(blocks)).toEqual(blocks);
  });
});
