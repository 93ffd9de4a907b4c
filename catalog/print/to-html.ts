/**
 * Blocks and inlines as HTML for the clipboard, for mail and documents. It is never put into a page of
 * ours. No styles, no ids: the place where it is pasted gives the looks.
 */
import type { Block, Inline } from '../schema.ts';

/** Every text and address is escaped. Which addresses may be links is not asked here (`sendable`). */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockToHtml).join('');
}

function blockToHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return element('p', inlinesToHtml(block.children));
    case 'heading':
      return element(`h${block.level}`, inlinesToHtml(block.children));
    case 'list':
      return listToHtml(block);
    case 'quote':
      return element('blockquote', blocksToHtml(block.children));
    case 'code':
      return element('pre', element('code', escaped(block.value)));
    case 'table':
      return tableToHtml(block);
    case 'rule':
      return '<hr>';
  }
}

function listToHtml(list: Extract<Block, { type: 'list' }>): string {
  const items = list.items.map((item) => element('li', itemToHtml(item))).join('');
  if (!list.ordered) return element('ul', items);
  return list.start === 1 ? element('ol', items) : `<ol start="${list.start}">${items}</ol>`;
}

/** A single paragraph stands without one: mail programs put an empty line around each. */
function itemToHtml([first, ...rest]: readonly Block[]): string {
  if (!first) return '';
  const isShort = first.type === 'paragraph' && rest.every((each) => each.type === 'list');
  return (isShort ? inlinesToHtml(first.children) : blockToHtml(first)) + blocksToHtml(rest);
}

function tableToHtml({ header, rows }: Extract<Block, { type: 'table' }>): string {
  const row = (cells: readonly Inline[][], name: string) =>
    element('tr', cells.map((cell) => element(name, inlinesToHtml(cell))).join(''));
  const head = element('thead', row(header, 'th'));
  return element('table', head + element('tbody', rows.map((each) => row(each, 'td')).join('')));
}

function inlinesToHtml(inlines: readonly Inline[]): string {
  return inlines.map(inlineToHtml).join('');
}

const ELEMENTS = { strong: 'strong', emphasis: 'em', strike: 's' } as const;

function inlineToHtml(each: Inline): string {
  switch (each.type) {
    case 'text':
      return escaped(each.value);
    case 'code':
      return element('code', escaped(each.value));
    case 'break':
      return '<br>';
    case 'link':
      return `<a href="${escaped(each.href)}">${inlinesToHtml(each.children)}</a>`;
    default:
      return element(ELEMENTS[each.type], inlinesToHtml(each.children));
  }
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
