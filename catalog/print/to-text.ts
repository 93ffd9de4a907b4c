/** Blocks and inlines as plain text, as it is copied: an address stands behind the words of each link. */
import type { Block, Inline } from '../schema.ts';

/** One line per paragraph and list item; what a list item holds is indented by two spaces. */
export function blocksToText(blocks: readonly Block[]): string {
  return blocks.map(blockToText).join('\n\n');
}

function blockToText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inlinesToLines(block.children);
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}. ` : '- ';
          return mark + item.map(blockToText).join('\n').replaceAll('\n', '\n  ');
        })
        .join('\n');
    case 'quote':
      return blocksToText(block.children).replace(/^/gm, '> ');
    case 'code':
      return block.value;
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => row.map(inlinesToLines).join(' | '))
        .join('\n');
    case 'rule':
      return '—';
  }
}

function inlinesToLines(inlines: readonly Inline[]): string {
  return inlines.map(inlineToLines).join('');
}

function inlineToLines(each: Inline): string {
  switch (each.type) {
    case 'text':
    case 'code':
      return each.value;
    case 'break':
      return '\n';
    case 'link':
      return linkToText(inlinesToLines(each.children), each.href);
    default:
      return inlinesToLines(each.children);
  }
}

function linkToText(words: string, href: string): string {
  const address = spoken(href);
  return bare(words) === bare(address) ? address : `${words} (${address})`;
}

/** A mail address without its scheme, as people write it. */
function spoken(href: string): string {
  return /^mailto:[^?%]+$/i.test(href) ? href.slice('mailto:'.length) : href;
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(https?:\/\/|mailto:)/i, '')
    .replace(/\/$/, '');
}
