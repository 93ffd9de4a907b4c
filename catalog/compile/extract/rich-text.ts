/** Markdown nodes → the catalog's own blocks and inlines. */
import type { Nodes, PhrasingContent, Table } from 'mdast';
import type { Block, Inline } from '../../schema.ts';
import { wordsOfHtml } from '../text/html-words.ts';

/** Turns a link as written into an address, or null when it must be shown as plain text. */
export type ResolveLink = (href: string, line: number) => string | null;

/** Converts blocks; raw HTML is kept as its words. */
export function toBlocks(nodes: readonly Nodes[], resolve: ResolveLink): Block[] {
  return nodes.flatMap((node) => toBlock(node, resolve));
}

function toBlock(node: Nodes, resolve: ResolveLink): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const children = toInlines(node.children, resolve);
      return hasWords(children) ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading':
      return [{ type: 'heading', level: node.depth, children: toInlines(node.children, resolve) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered === true,
          start: node.start ?? 1,
          items: node.children.map((item) => toBlocks(item.children, resolve)),
        },
      ];
    case 'blockquote':
      return [{ type: 'quote', children: toBlocks(node.children, resolve) }];
    case 'code':
      return [{ type: 'code', value: node.value }];
    case 'table':
      return [toTable(node, resolve)];
    case 'thematicBreak':
      return [{ type: 'rule' }];
    case 'html':
      return paragraphOf(wordsOfHtml(node.value));
    case 'footnoteDefinition':
      return toBlocks(node.children, resolve);
    default:
      return [];
  }
}

function toTable(node: Table, resolve: ResolveLink): Block {
  const rows = node.children.map((row) =>
    row.children.map((cell) => toInlines(cell.children, resolve)),
  );
  return { type: 'table', header: rows[0] ?? [], rows: rows.slice(1) };
}

/** Converts phrasing content, joining neighbouring texts. */
export function toInlines(nodes: readonly PhrasingContent[], resolve: ResolveLink): Inline[] {
  const inlines: Inline[] = [];
  for (const each of nodes.flatMap((node) => toInline(node, resolve))) {
    const last = inlines.at(-1);
    if (each.type === 'text' && last?.type === 'text') last.value += each.value;
    else inlines.push(each);
  }
  return inlines;
}

function toInline(node: PhrasingContent, resolve: ResolveLink): Inline[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value.replace(/\s{0,20}\n\s{0,20}/g, ' ') }];
    case 'inlineCode':
      return [{ type: 'code', value: node.value }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
    case 'delete': {
      const type = node.type === 'delete' ? 'strike' : node.type;
      const children = toInlines(node.children, resolve);
      return hasWords(children) ? [withEmphasisOutside({ type, children })] : [];
    }
    case 'link': {
      const children = toInlines(node.children, resolve);
      const href = resolve(node.url, node.position?.start.line ?? 1);
      if (href === null) return children;
      return [{ type: 'link', href, children }];
    }
    case 'image':
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ type: 'break' }] : [];
    case 'footnoteReference':
    case 'imageReference':
      return [];
    case 'linkReference':
      return toInlines(node.children, resolve);
    default:
      return [];
  }
}

/** Markdown cannot tell bold italics from italic bold; one of the two is kept for both. */
function withEmphasisOutside(inline: Inline & { children: Inline[] }): Inline {
  const [only, ...others] = inline.children;
  if (inline.type !== 'strong' || only?.type !== 'emphasis' || others.length > 0) return inline;
  return { type: 'emphasis', children: [{ type: 'strong', children: only.children }] };
}

function paragraphOf(text: string): Block[] {
  return text ? [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] : [];
}

function hasWords(inlines: readonly Inline[]): boolean {
  return inlines.some((each) =>
    'children' in each ? hasWords(each.children) : 'value' in each && each.value.trim() !== '',
  );
}
