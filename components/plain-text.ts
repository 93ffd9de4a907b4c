/** Blocks and inlines as text to be copied. */
import { linkRefusal } from '../catalog/link-address.ts';
import type { Block, Inline } from '../catalog/schema.ts';

/** Words only; links become their words. */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlines.map((each) => inlineToText(each)).join('');
}

function inlineToText(each: Inline): string {
  if ('children' in each) return inlinesToText(each.children);
  return each.type === 'break' ? '\n' : each.value;
}

/** Markdown with emphasis and links. */
export function inlinesToMarkdown(inlines: readonly Inline[]): string {
  return inlines.map(inlineToMarkdown).join('');
}

function inlineToMarkdown(each: Inline): string {
  switch (each.type) {
    case 'text':
      return each.value;
    case 'code':
      return `\`${each.value}\``;
    case 'break':
      return '  \n';
    case 'link':
      return linkRefusal(each.href) === null
        ? `[${inlinesToMarkdown(each.children)}](${each.href})`
        : inlinesToMarkdown(each.children);
    default: {
      const mark = { strong: '**', emphasis: '_', strike: '~~' }[each.type];
      return `${mark}${inlinesToMarkdown(each.children)}${mark}`;
    }
  }
}

type Spell = (inlines: readonly Inline[]) => string;

/** One line per paragraph and list item; lists are indented by two spaces. */
export function blocksToText(blocks: readonly Block[], spell: Spell = inlinesToText): string {
  return blocks.map((block) => blockToText(block, spell)).join('\n\n');
}

function blockToText(block: Block, spell: Spell): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return spell(block.children);
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${block.start + index}. ` : '- ';
          const text = item.map((each) => blockToText(each, spell)).join('\n');
          return mark + text.replaceAll('\n', '\n  ');
        })
        .join('\n');
    case 'quote':
      return blocksToText(block.children, spell).replace(/^/gm, '> ');
    case 'code':
      return block.value;
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(spell).join(' | ')).join('\n');
    case 'rule':
      return '—';
  }
}
