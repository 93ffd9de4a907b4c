/** Which links of a text lead into the handbook, which not everybody may be able to open. */
import { inlineText } from './inline-text.ts';
import type { Block, Inline, Source } from './schema.ts';

/** The words of such links, each once; none where the page's own address is not known. */
export function linksIntoHandbook(blocks: readonly Block[], { address, file }: Source): string[] {
  const root = address === undefined ? null : rootOf(address, file);
  if (root === null) return [];
  const found = blocks.flatMap(linksOf).filter(({ href }) => href.startsWith(root));
  return [...new Set(found.map(({ href, children }) => inlineText(children) || href))];
}

/** The folder that all pages of the handbook are published under: the page's address without its path. */
function rootOf(address: string, file: string): string {
  const depth = file.split('/').length - 1;
  return new URL(`./${'../'.repeat(depth)}`, address).href;
}

type LinkInline = Extract<Inline, { type: 'link' }>;

function linksOf(block: Block): LinkInline[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.flatMap(linksIn);
    case 'list':
      return block.items.flat().flatMap(linksOf);
    case 'quote':
      return block.children.flatMap(linksOf);
    case 'table':
      return [block.header, ...block.rows].flat().flat().flatMap(linksIn);
    default:
      return [];
  }
}

function linksIn(inline: Inline): LinkInline[] {
  if (inline.type === 'link') return [inline];
  return 'children' in inline ? inline.children.flatMap(linksIn) : [];
}
