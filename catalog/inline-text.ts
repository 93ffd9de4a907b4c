/** The words of a catalog's inlines. */
import type { Inline } from './schema.ts';

/** The words of inlines, with single spaces. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(rawInlineText).join('').replace(/\s+/g, ' ').trim();
}

function rawInlineText(each: Inline): string {
  if ('children' in each) return each.children.map(rawInlineText).join('');
  return each.type === 'break' ? ' ' : each.value;
}
