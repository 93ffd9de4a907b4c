import { expect, it } from 'vitest';
import { linksIntoHandbook } from '../../catalog/handbook-links.ts';
import type { Block, Inline } from '../../catalog/schema.ts';

const link = (value: string, href: string): Inline => ({
  type: 'link',
  href,
  children: [{ type: 'text', value }],
});
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const source = {
  file: 'people/hiring/talks.md',
  line: 1,
  address: 'https://harbor.example/handbook/people/hiring/talks.md',
};
const inside = link('our values', 'https://harbor.example/handbook/values');

it.each<[string, Block]>([
  ['a paragraph', paragraph({ type: 'strong', children: [inside] })],
  ['a list', { type: 'list', ordered: false, start: 1, items: [[paragraph(inside)]] }],
  ['a quote', { type: 'quote', children: [paragraph(inside)] }],
  ['a table', { type: 'table', header: [], rows: [[[inside]]] }],
])('names a link into the handbook in %s', (_, block) => {
  expect(linksIntoHandbook([block], source)).toEqual(['our values']);
});

it('names each once, and by its address where it has no words', () => {
  const bare = link('', 'https://harbor.example/handbook/x');
  expect(linksIntoHandbook([paragraph(inside, inside, bare)], source)).toEqual([
    'our values',
    'https://harbor.example/handbook/x',
  ]);
});

it('names none that leads elsewhere, also on the same host', () => {
  const other = link('careers', 'https://harbor.example/careers');
  expect(linksIntoHandbook([paragraph(other)], source)).toEqual([]);
});

it('names none where nobody knows where the handbook is', () => {
  const { file, line } = source;
  expect(linksIntoHandbook([paragraph(inside)], { file, line })).toEqual([]);
});
