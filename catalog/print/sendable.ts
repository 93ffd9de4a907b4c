/** Blocks as they may leave the panel: links are what they look like. */
import { inlineText } from '../inline-text.ts';
import { hostToShow, linkRefusal } from '../link-address.ts';
import type { Block, Inline } from '../schema.ts';

/**
 * The same blocks, in which an address that may be no link leaves its words alone, a link without words is
 * named by its address, and a host stands beside words that name another, as in the panel.
 */
export function sendable(blocks: readonly Block[]): Block[] {
  return blocks.map(block);
}

function block(each: Block): Block {
  switch (each.type) {
    case 'paragraph':
    case 'heading':
      return { ...each, children: inlines(each.children) };
    case 'list':
      return { ...each, items: each.items.map(sendable) };
    case 'quote':
      return { ...each, children: sendable(each.children) };
    case 'table':
      return {
        ...each,
        header: each.header.map(inlines),
        rows: each.rows.map((row) => row.map(inlines)),
      };
    default:
      return each;
  }
}

function inlines(children: readonly Inline[]): Inline[] {
  return children.flatMap((each): Inline[] => {
    if (each.type === 'link') return link(each.href, inlines(each.children));
    return 'children' in each ? [{ ...each, children: inlines(each.children) }] : [each];
  });
}

function link(href: string, children: Inline[]): Inline[] {
  if (linkRefusal(href) !== null) return children;
  const words = inlineText(children);
  if (words.trim() === '') return [{ type: 'link', href, children: [text(href)] }];
  const host = hostToShow(words, href);
  return [{ type: 'link', href, children }, ...(host ? [text(` (${host})`)] : [])];
}

function text(value: string): Inline {
  return { type: 'text', value };
}
