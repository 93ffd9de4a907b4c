/** The catalog's blocks and inlines → Markdown nodes, and nodes → text. */
import type {
  BlockContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
} from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Block, Inline } from '../schema.ts';

/** Prints nodes as a page; text is escaped so that it is read back as it is. */
export function printNodes(nodes: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children: nodes },
    { bullet: '-', fences: true, listItemIndent: 'one', rule: '-', extensions: [gfmToMarkdown()] },
  );
}

/** Blocks as they are written in a page of Markdown, without an empty line at the end. */
export function blocksToMarkdown(blocks: readonly Block[]): string {
  return printNodes(blockNodes(blocks)).trimEnd();
}

/** Plain words as a node. */
export function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}

export function paragraphNode(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** A list; an item with more than a line and a list below it gets empty lines. */
export function listNode(items: BlockContent[][], ordered = false, start = 1): List {
  const children = items.map(
    (content): ListItem => ({ type: 'listItem', spread: needsSpace(content), children: content }),
  );
  const spread = children.some((item) => item.spread === true);
  return { type: 'list', ordered, start: ordered ? start : null, spread, children };
}

function needsSpace(content: readonly BlockContent[]): boolean {
  const [, second] = content;
  if (content.length > 2) return true;
  return second !== undefined && !(second.type === 'list' && mayFollowAtOnce(second));
}

/** Only a list from 1 on, with words in its first item, can interrupt a paragraph (CommonMark 5.3). */
function mayFollowAtOnce(list: List): boolean {
  const [first] = list.children[0]?.children ?? [];
  return first !== undefined && (list.ordered !== true || (list.start ?? 1) === 1);
}

export function blockNodes(blocks: readonly Block[]): BlockContent[] {
  return blocks.map(blockNode);
}

function blockNode(block: Block): BlockContent {
  switch (block.type) {
    case 'paragraph':
      return paragraphNode(inlineNodes(block.children));
    case 'heading':
      return {
        type: 'heading',
        depth: block.level as 1 | 2 | 3 | 4 | 5 | 6,
        children: inlineNodes(block.children),
      };
    case 'list':
      return listNode(block.items.map(blockNodes), block.ordered, block.start);
    case 'quote':
      return { type: 'blockquote', children: blockNodes(block.children) };
    case 'code':
      return { type: 'code', value: block.value };
    case 'table':
      return {
        type: 'table',
        children: [block.header, ...block.rows].map((row) => ({
          type: 'tableRow',
          children: row.map(
            (cell): TableCell => ({ type: 'tableCell', children: inlineNodes(cell) }),
          ),
        })),
      };
    case 'rule':
      return { type: 'thematicBreak' };
  }
}

export function inlineNodes(inlines: readonly Inline[]): PhrasingContent[] {
  return inlines.map((inline): PhrasingContent => {
    switch (inline.type) {
      case 'text':
        return textNode(inline.value);
      case 'code':
        return { type: 'inlineCode', value: inline.value };
      case 'break':
        return { type: 'break' };
      case 'link':
        return { type: 'link', url: inline.href, children: inlineNodes(inline.children) };
      case 'strike':
        return { type: 'delete', children: inlineNodes(inline.children) };
      default:
        return { type: inline.type, children: inlineNodes(inline.children) };
    }
  });
}
