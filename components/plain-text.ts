import type { Inline } from '../catalog/schema.ts';

/** Words only; links become their words. */
export function inlinesToText(inlines: readonly Inline[]): string {
  return inlines.map((each) => inlineToText(each)).join('');
}

function inlineToText(each: Inline): string {
  if ('children' in each) return inlinesToText(each.children);
  return each.type === 'break' ? '\n' : each.value;
}
