/** The words and links of the catalog's blocks. */
import { inlineText } from '../../inline-text.ts';
import type { Block, Inline, Link } from '../../schema.ts';

/** The words of blocks, a line each, in order. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'paragraph':
        case 'heading':
          return inlineText(block.children);
        case 'list':
          return blocksText(block.items.flat());
        case 'quote':
          return blocksText(block.children);
        default:
          return '';
      }
    })
    .join('\n');
}

export function firstWords(blocks: readonly Block[]): string {
  const first = blocks[0];
  return first?.type === 'paragraph' ? inlineText(first.children) : '';
}

/** Every link in the blocks, in order, each address once. */
export function linksIn(blocks: readonly Block[]): Link[] {
  const byHref = new Map<string, Link>();
  for (const link of blocks.flatMap(linksInBlock)) {
    if (!byHref.has(link.href)) byHref.set(link.href, link);
  }
  return [...byHref.values()];
}

function linksInBlock(block: Block): Link[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return linksInInlines(block.children);
    case 'list':
      return block.items.flat().flatMap(linksInBlock);
    case 'quote':
      return block.children.flatMap(linksInBlock);
    case 'table':
      return [block.header, ...block.rows].flat().flatMap(linksInInlines);
    default:
      return [];
  }
}

/** Every link in the inlines, in order. */
export function linksInInlines(inlines: readonly Inline[]): Link[] {
  return inlines.flatMap((each) => {
    if (each.type === 'link') return [{ text: inlineText(each.children), href: each.href }];
    return 'children' in each ? linksInInlines(each.children) : [];
  });
}
